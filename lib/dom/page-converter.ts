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
  collect: () => CollectedTexts;
  /** Shows the collected texts converted, and from then on what the page adds. Texts that the page has rewritten since are left alone. */
  apply: (converted: readonly string[], shown: ShownScript) => Promise<void>;
  restore: () => void;
  /** Changes the page without taking it for a change of the page's own; the selection stays. */
  quietly: <T>(change: () => T) => T;
}

/** A text that comes back to the same place so often, each time within SOON (ms), is one that the page insists on. */
const INSISTS = 3;
const SOON = 5000;

/** The clock is asked after so many texts. */
const PER_LOOK = 50;

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
  const seen = new WeakMap<Node, Map<string, { times: number; at: number }>>();

  const silently = <T>(change: () => T): T => (watch ? watch.quietly(change) : change());

  const quietly = <T>(change: () => T): T => {
    const selection = holdSelection(document);
    const result = silently(change);
    selection?.putBack();
    return result;
  };

  const remember = (nodes: readonly PageText[]): Collected[] => nodes.map((node) => ({ node, text: live.below('convert', node) }));

  const write = async (
    pairs: readonly Collected[],
    converted: readonly string[],
    mine: number,
    selection = holdSelection(document),
  ): Promise<void> => {
    for (let at = 0; at < pairs.length && mine === turn; ) {
      const pause = silently(() => {
        for (; at < pairs.length; at++) {
          const { node, text } = pairs[at] as Collected;
          if (live.below('convert', node) === text) live.write('convert', node, converted[at] ?? text);
          if (selection?.ends(node)) selection.putBack();
          const rest = at % PER_LOOK === 0 ? tools?.rest() : null;
          if (rest && ++at) return rest;
        }
        return null;
      });
      if (pause) await pause;
    }
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
    if (!script || !tools) return;
    const { target, language, names } = script;
    const found = merge(nodes.filter((node) => !isLeftAlone(node)).map(collectPageTexts));
    watch?.add(found.roots);
    silently(() => languages.show([...found.roots, ...nodes], language));
    const fresh = remember([...found.texts, ...found.labels].filter((node) => !live.isOurs(node)));
    const wanted = fresh.filter(({ node, text }) => !insists(node, text));
    if (wanted.length === 0) return;
    const texts = wanted.map(({ text }) => text);
    const converted = await tools.convert({ texts, blocks: blockNumbers(wanted.map(({ node }) => node)), target, names });
    if (converted?.length === wanted.length) await write(wanted, converted, mine);
  };

  const collect = (): CollectedTexts => {
    const found = collectPageTexts(document);
    const nodes = [...found.texts, ...found.labels];
    roots = found.roots;
    collected = remember(nodes);
    return { texts: collected.map(({ text }) => text), blocks: blockNumbers(nodes) };
  };

  const apply = async (converted: readonly string[], shown: ShownScript): Promise<void> => {
    const pairs = collected;
    collected = [];
    if (converted.length !== pairs.length) return;
    const mine = ++turn;
    script = shown;
    // Before the first change: afterwards the browser would have to lay the page out to answer.
    const selection = holdSelection(document);
    silently(() => languages.show(roots, shown.language));
    if (tools) {
      watch ??= watchPage(tools, (nodes) => void follow(nodes));
      watch.add(roots);
    }
    await write(pairs, converted, mine, selection);
  };

  const restore = (): void => {
    turn++;
    watch?.stop();
    watch = null;
    quietly(() => {
      live.restore('convert');
      languages.restore();
    });
  };

  return { collect, apply, restore, quietly };
}

function merge(found: readonly FoundTexts[]): FoundTexts {
  const each = <T>(list: (one: FoundTexts) => readonly T[]): T[] => [...new Set(found.flatMap(list))];
  return { texts: each((one) => one.texts), labels: each((one) => one.labels), roots: each((one) => one.roots) };
}
