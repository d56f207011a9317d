/**
 * What may be done to the page the reader has open: read it and the further pages of its article, take junk and noise out,
 * show its text in another script, and put everything back exactly. The second table of contents; the first is pipeline.ts.
 */
import { clonePage } from './dom/clone-page';
import type { FetchedPage } from './dom/fetched-page';
import { type LiveText, liveText } from './dom/live-text';
import { nameMarker } from './dom/mark-name';
import { openPage } from './dom/open-page';
import { type CollectedTexts, type ConverterTools, pageConverter, type ShownScript } from './dom/page-converter';
import { collectTextNodes } from './dom/page-text';
import { blockNumbers } from './dom/text-blocks';
import { furtherPages } from './further-pages';
import { type JunkUndo, type NodeToRemove, removeNodes } from './junk/remove-junk';
import { type JunkWatch, watchJunk } from './junk/watch-junk';
import type { Extract, FurtherPage, JunkRule, Page, PageState } from './model';
import { type CopyRead, readCopy } from './read-copy';
import { repairLive } from './repair/repair-live';
import { atOnce, withRests } from './steps';

/** What the page's surroundings do for its conversion, and for keeping it clean. */
export interface PageTools extends ConverterTools {
  /** Tells whoever listens that the page has changed by itself. */
  tell: (state: PageState) => void;
}

export interface PageReader {
  /** Reads a copy of the page, in steps, so that the page scrolls and types on. */
  extract: (kept?: readonly string[], rules?: readonly JunkRule[]) => Promise<Extract>;
  /** Marks the places of a name on the page, see lib/dom/mark-name.ts; an empty name takes the marks away. */
  mark: (name: string, place: number) => number;
  state: () => PageState;
  clean: () => Promise<PageState>;
  restore: () => Promise<PageState>;
  /** Puts back what came late and was taken out: it is no junk after all. */
  putBack: (id: string) => PageState;
  collectText: () => Promise<CollectedTexts>;
  applyText: (texts: readonly string[], shown: ShownScript) => Promise<PageState>;
  restoreText: () => Promise<PageState>;
  /** Was this address found by reading, as that of a further page of the article? No other may be fetched. */
  offers: (url: string) => boolean;
  readFurther: (fetched: FetchedPage, whole: boolean) => FurtherPage;
}

/**
 * Three layers lie over the page as it was: junk taken out, noise repaired, text converted. A lower layer is changed only
 * while the upper ones are off, so that each holds exactly what was below it.
 * @param document the page's own document, shown in a window
 * @param now the clock, asked at each reading
 * @param parse makes a document that loads and runs nothing
 * @param tools for converting and cleaning what the page adds later; null: it is left as it comes
 */
export function createPageReader(
  document: Document,
  now: () => string,
  parse: (html: string) => Document,
  tools: PageTools | null = null,
): PageReader {
  const texts = liveText();
  const marker = nameMarker(document);
  const converter = pageConverter(document, texts, tools);
  let junk: NodeToRemove[] = [];
  let undo: JunkUndo | null = null;
  let tampered = false;
  let repaired = 0;
  const further = furtherPages(now, parse);
  let decided: readonly JunkRule[] = [];
  /** What changes the layer of junk waits for a reading that is at work. */
  let turn: Promise<unknown> = Promise.resolve();
  /** Looks after a clean page. */
  let watch: JunkWatch | null = null;

  const state = (): PageState => ({
    removed: undo?.removed() ?? [],
    late: watch?.late() ?? [],
    repaired,
    converted: texts.count('convert') > 0,
  });

  /** Changes the page unseen by what watches it. */
  const quietly = <T>(change: () => T): T => converter.quietly(() => (watch ? watch.quietly(change) : change()));

  const follow = (): void => {
    if (!tools || watch) return;
    const pageNow = (): Page => ({ ...openPage(document, now()), rules: decided });
    watch = watchJunk(pageNow, tampered, tools, (nodes) => {
      quietly(() => undo?.take(nodes));
      tools.tell(state());
    });
  };

  const unfollow = (): void => {
    watch?.stop();
    watch = null;
  };

  /** Does something to the page while no text of ours is on it; a clean page is repaired again afterwards. */
  const below = (change: () => void): PageState => {
    quietly(() => {
      const showConverted = texts.suspend();
      change();
      repaired = undo ? repair(document, texts) : 0;
      showConverted();
    });
    return state();
  };

  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const clean = (): PageState => {
    below(() => {
      undo ??= removeNodes(junk);
    });
    follow();
    return state();
  };

  const restore = (): PageState => {
    below(() => {
      undo?.restore();
      undo = null;
    });
    unfollow();
    return state();
  };

  const putBack = (id: string): PageState => {
    quietly(() => undo?.putBack(id));
    watch?.forget(id);
    return state();
  };

  const extract = async (kept: readonly string[], rules: readonly JunkRule[]): Promise<Extract> => {
    decided = rules;
    // The clock of the first task starts here; what is read in one task has none.
    if (!undo) await tools?.rest();
    const take = ({ extracted, gone }: CopyRead): Extract => {
      tampered = extracted.junk.length > 0;
      junk = gone;
      return further.offer(extracted);
    };
    const read = quietly(() => {
      const wasClean = undo !== null;
      // Reading must see the page as it was; should it fail, the page is left that way.
      const showConverted = texts.suspend();
      undo?.restore();
      undo = null;
      unfollow();
      repaired = 0;
      const steps = readCopy(clonePage({ ...openPage(document, now()), rules }), kept);
      // Of what is put back on a clean page the reader should see nothing: there all is done in one task.
      const done = wasClean ? take(atOnce(steps)) : null;
      if (wasClean) clean();
      showConverted();
      return done ?? withRests(steps, tools?.rest ?? (() => null)).then(take);
    });
    return read;
  };

  const applyText = async (converted: readonly string[], shown: ShownScript): Promise<PageState> => {
    await converter.apply(converted, shown);
    return state();
  };

  const restoreText = async (): Promise<PageState> => {
    await converter.restore();
    return state();
  };

  return {
    extract: (kept = [], rules = []) => inTurn(() => extract(kept, rules)),
    mark: (name, place) => (name === '' ? marker.unmark() : marker.mark(name, place)),
    state,
    clean: () => inTurn(clean),
    restore: () => inTurn(restore),
    putBack,
    collectText: converter.collect,
    applyText,
    restoreText,
    offers: further.offers,
    readFurther: (fetched, whole) => further.read(fetched, whole, decided),
  };
}

/** Writes the page's texts without noise over them; gives the number of pieces of noise. */
function repair(document: Document, texts: LiveText): number {
  const nodes = collectTextNodes(document);
  const mended = repairLive(
    nodes.map((node) => texts.below('repair', node)),
    blockNumbers(nodes),
  );
  if (mended.count > 0) for (const [i, node] of nodes.entries()) texts.write('repair', node, mended.texts[i] ?? '');
  return mended.count;
}
