import type { TargetScript } from '../model';
import { holdSelection } from './keep-selection';
import type { LiveText, PageText } from './live-text';
import { pageLanguage } from './page-language';
import { collectPageTexts, type FoundTexts, isLeftAlone } from './page-text';
import { blockNumbers } from './text-blocks';
import { type PageWatch, type WatchTools, watchPage } from './watch-page';

/** Texts of a page, and for each the number of its block: neighbours with the same number form one line. */
export interface CollectedTexts {
  texts: string[];
  blocks: number[];
}

/** What the page's surroundings do for its conversion. */
export interface ConverterTools extends WatchTools {
  /** A turn for the page when this task has lasted long enough; null while it has not. */
  rest: () => Promise<void> | null;
  /** Waits until the browser has shown what was changed; how long that took, ms. */
  frame: () => Promise<number>;
  /** Milliseconds. */
  clock: () => number;
  /** Texts that the page added, in the script it is shown in, as many and in order; null when nobody is there to convert. */
  convert: (added: CollectedTexts & { target: TargetScript; names: string[] }) => Promise<readonly string[] | null>;
}

/** The script that texts are in, its tag for `lang` attributes, and the people whose names are converted as names. */
export interface ShownScript {
  target: TargetScript;
  language: string;
  names: string[];
}

export interface PageConverter {
  collect: () => Promise<CollectedTexts>;
  /** Shows the collected texts converted, and from then on what the page adds. Texts that the page has rewritten since are left alone. */
  apply: (converted: readonly string[], shown: ShownScript) => Promise<void>;
  /** Back to the page's own texts; at once on a page that is not very long. */
  restore: () => Promise<void>;
  /** Changes the page without taking it for a change of the page's own; the selection stays. */
  quietly: <T>(change: () => T) => T;
}

/** A text that comes back to the same place so often, each time within SOON (ms), is one that the page insists on. */
const INSISTS = 3;
const SOON = 5000;

/** So many texts at least are changed before the browser may show them: fewer cost it hardly less. Up to so many where it is quick. */
const LEAST_ROOM = 1500;
const MOST_ROOM = 3000;

/** The browser should take no longer to show them, ms. */
const LAYOUT_MS = 45;

/** A page of more texts is told its language piece by piece. */
const LONG_PAGE = 2000;

interface Collected {
  node: PageText;
  text: string;
}

/**
 * Shows a page in another script.
 * @param tools null: what the page adds later is not followed
 */
export function pageConverter(document: Document, live: LiveText, tools: ConverterTools | null): PageConverter {
  const languages = pageLanguage();
  let collected: Collected[] = [];
  let roots: Node[] = [];
  let script: ShownScript | null = null;
  let watch: PageWatch | null = null;
  /** Raised by every action of the reader: what is under way for an older one stops. */
  let turn = 0;
  /** How many texts the browser shows quickly on this page. */
  let room = LEAST_ROOM;
  const seen = new WeakMap<Node, Map<string, { times: number; at: number }>>();

  const silently = <T>(change: () => T): T => (watch ? watch.quietly(change) : change());

  const quietly = <T>(change: () => T): T => {
    const selection = holdSelection(document);
    const result = silently(change);
    selection?.putBack();
    return result;
  };

  const remember = (nodes: readonly PageText[]): Collected[] => nodes.map((node) => ({ node, text: live.below('convert', node) }));

  /**
   * Does work in pieces that the browser shows without holding the page up for long.
   * @param piece does so much; gives whether more is left
   */
  const inPieces = async (piece: (room: number) => boolean): Promise<void> => {
    const mine = turn;
    while (mine === turn && silently(() => piece(room)) && tools) {
      const took = await tools.frame();
      room = Math.min(MOST_ROOM, Math.max(LEAST_ROOM, Math.round(took > LAYOUT_MS ? (room * LAYOUT_MS) / took : room * 1.5)));
    }
  };

  const write = (
    pairs: readonly Collected[],
    converted: readonly string[],
    { language }: ShownScript,
    selection = holdSelection(document),
  ): Promise<void> => {
    const isLong = pairs.length > LONG_PAGE;
    let at = 0;
    return inPieces((most) => {
      for (const end = at + most; at < Math.min(end, pairs.length); at++) {
        const { node, text } = pairs[at] as Collected;
        if (isLong && node.parentElement) languages.showOn(node.parentElement, language);
        if (live.below('convert', node) === text) live.write('convert', node, converted[at] ?? text);
        if (selection?.ends(node)) selection.putBack();
      }
      return at < pairs.length;
    });
  };

  /** Does the page put this text back again and again, whatever we do? Then it has its way. */
  const insists = (node: PageText, text: string): boolean => {
    const place = 'ownerElement' in node ? node.ownerElement : node.parentNode;
    if (!place || !tools) return false;
    const texts = seen.get(place) ?? new Map<string, { times: number; at: number }>();
    seen.set(place, texts);
    const now = tools.clock();
    const last = texts.get(text);
    const times = last && now - last.at < SOON ? last.times + 1 : 1;
    texts.set(text, { times, at: now });
    return times > INSISTS;
  };

  const follow = async (nodes: readonly Node[]): Promise<void> => {
    const mine = turn;
    const shown = script;
    if (!shown || !tools) return;
    const { target, language, names } = shown;
    const found = merge(nodes.filter((node) => !isLeftAlone(node)).map(collectPageTexts));
    watch?.add(found.roots);
    silently(() => languages.show([...found.roots, ...nodes], language));
    const fresh = remember([...found.texts, ...found.labels].filter((node) => !live.isOurs(node)));
    const wanted = fresh.filter(({ node, text }) => !insists(node, text));
    if (wanted.length === 0) return;
    const texts = wanted.map(({ text }) => text);
    const converted = await tools.convert({ texts, blocks: blockNumbers(wanted.map(({ node }) => node)), target, names });
    if (mine === turn && converted?.length === wanted.length) await write(wanted, converted, shown);
  };

  const collect = async (): Promise<CollectedTexts> => {
    // The clock of the first task starts here.
    await tools?.rest();
    const found = collectPageTexts(document);
    await tools?.rest();
    const nodes = [...found.texts, ...found.labels];
    const blocks = blockNumbers(nodes);
    await tools?.rest();
    roots = found.roots;
    collected = remember(nodes);
    return { texts: collected.map(({ text }) => text), blocks };
  };

  const apply = async (converted: readonly string[], shown: ShownScript): Promise<void> => {
    const pairs = collected;
    collected = [];
    if (converted.length !== pairs.length) return;
    const mine = ++turn;
    script = shown;
    // Before the first change: afterwards the browser would have to lay the page out to answer.
    const selection = holdSelection(document);
    const isLong = pairs.length > LONG_PAGE;
    if (!isLong) silently(() => languages.show(roots, shown.language));
    if (tools) {
      watch ??= watchPage(tools, (nodes) => void follow(nodes));
      watch.add(roots);
    }
    await write(pairs, converted, shown, selection);
    if (isLong && mine === turn) silently(() => languages.show(roots, shown.language));
  };

  const restore = (): Promise<void> => {
    turn++;
    watch?.stop();
    watch = null;
    const selection = holdSelection(document);
    return inPieces((most) => {
      const changed = live.restore('convert', most);
      languages.restore(changed < most ? undefined : most);
      selection?.putBack();
      return changed === most;
    });
  };

  return { collect, apply, restore, quietly };
}

function merge(found: readonly FoundTexts[]): FoundTexts {
  const each = <T>(list: (one: FoundTexts) => readonly T[]): T[] => [...new Set(found.flatMap(list))];
  return { texts: each((one) => one.texts), labels: each((one) => one.labels), roots: each((one) => one.roots) };
}
