/**
 * What may be done to the page the reader has open: read it and the further pages of its article, take junk and noise out,
 * show its text in another script, and put everything back exactly. The second table of contents; the first is pipeline.ts.
 */
import { computedHiding } from './dom/computed-hiding';
import { type LiveText, liveText } from './dom/live-text';
import { type CollectedTexts, type ConverterTools, pageConverter, type ShownScript } from './dom/page-converter';
import { collectTextNodes } from './dom/page-text';
import { stillPage } from './dom/still-page';
import { blockNumbers } from './dom/text-blocks';
import { type JunkUndo, type NodeToRemove, nodesOf, removeNodes } from './junk/remove-junk';
import type { Extract, FurtherPage, JunkRule, Page, PageState } from './model';
import { extractPage, siteOf } from './pipeline';
import { repairLive } from './repair/repair-live';
import { decodeBytes } from './text/decode-bytes';

export type { ConverterTools } from './dom/page-converter';

/** A further page as it came. */
export interface FetchedPage {
  bytes: Uint8Array;
  /** Stated by the server; null when it says none. */
  charset: string | null;
  /** Where it came from in the end. */
  url: string;
}

export interface PageReader {
  extract: (kept?: readonly string[], rules?: readonly JunkRule[]) => Extract;
  /** Those of the reader's decisions that hold on this page. */
  rulesHere: (rules: readonly JunkRule[]) => JunkRule[];
  state: () => PageState;
  clean: () => PageState;
  restore: () => PageState;
  collectText: () => CollectedTexts;
  applyText: (texts: readonly string[], shown: ShownScript) => Promise<PageState>;
  restoreText: () => PageState;
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
 * @param tools for converting what the page adds later; null: it is left as it comes
 */
export function createPageReader(
  document: Document,
  now: () => string,
  parse: (html: string) => Document,
  tools: ConverterTools | null = null,
): PageReader {
  const texts = liveText();
  const converter = pageConverter(document, texts, tools);
  let junk: NodeToRemove[] = [];
  let undo: JunkUndo | null = null;
  let repaired = 0;
  const offered = new Set<string>();
  let decided: readonly JunkRule[] = [];

  const state = (): PageState => ({ removed: undo?.removed() ?? [], repaired, converted: texts.count('convert') > 0 });

  /** Does something to the page while no text of ours is on it; a clean page is repaired again afterwards. */
  const below = (change: () => void): PageState => {
    converter.quietly(() => {
      const showConverted = texts.suspend();
      change();
      repaired = undo ? repair(document, texts) : 0;
      showConverted();
    });
    return state();
  };

  const clean = (): PageState =>
    below(() => {
      undo ??= removeNodes(junk);
    });

  const restore = (): PageState =>
    below(() => {
      undo?.restore();
      undo = null;
    });

  /** Remembers where the article goes on. */
  const offer = (extracted: Extract): Extract => {
    const { nextPage, wholePage } = extracted.article ?? {};
    for (const address of [nextPage, wholePage]) if (address) offered.add(address);
    return extracted;
  };

  const readFurther = ({ bytes, charset, url }: FetchedPage, whole: boolean): FurtherPage => {
    const further = parse(decodeBytes(bytes, charset));
    const page = stillPage(further, url, now());
    setBase(further, page.baseUrl);
    return {
      extract: offer(extractPage({ ...page, rules: decided })),
      pageTitle: further.querySelector('title')?.textContent?.trim() ?? '',
      whole,
    };
  };

  const extract = (kept: readonly string[] = [], rules: readonly JunkRule[] = []): Extract => {
    decided = rules;
    return converter.quietly(() => readAnew(kept, rules));
  };

  const readAnew = (kept: readonly string[], rules: readonly JunkRule[]): Extract => {
    const wasClean = undo !== null;
    // Reading must see the page as it was; should it fail, the page is left that way.
    const showConverted = texts.suspend();
    undo?.restore();
    undo = null;
    repaired = 0;
    const extracted = offer(extractPage({ ...pageOf(document, now()), rules }, kept));
    junk = nodesOf(document, extracted.junk).filter(({ id }) => !kept.includes(id));
    if (wasClean) clean();
    showConverted();
    return extracted;
  };

  const applyText = async (converted: readonly string[], shown: ShownScript): Promise<PageState> => {
    await converter.apply(converted, shown);
    return state();
  };

  const restoreText = (): PageState => {
    converter.restore();
    return state();
  };

  const offers = (url: string): boolean => offered.has(url);

  const rulesHere = (rules: readonly JunkRule[]): JunkRule[] => {
    const here = siteOf(document.URL);
    return rules.filter(({ site }) => site === here);
  };

  return { extract, rulesHere, state, clean, restore, collectText: converter.collect, applyText, restoreText, offers, readFurther };
}

/** A parsed document takes its relative links for those of the page that parsed it, until it is told where it is from. */
function setBase(document: Document, url: string): void {
  for (const stated of document.querySelectorAll('base')) stated.remove();
  const base = document.createElement('base');
  base.setAttribute('href', url);
  document.head?.prepend(base);
}

function pageOf(document: Document, now: string): Page {
  return { document, url: document.URL, baseUrl: document.baseURI, now, hidingOf: computedHiding };
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
