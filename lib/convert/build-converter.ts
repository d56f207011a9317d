import { FOLLOWING_WORDS, YIELDING_WORDS } from '../data/yielding-words';
import type { OpenccConfig } from './load-opencc';
import { NUMERALS } from './numerals';
import { type PhraseList, PhraseTable } from './phrase-table';

/** A stretch whose length changed: source [start, end) became result [outStart, outEnd). */
export interface Drift {
  start: number;
  end: number;
  outStart: number;
  outEnd: number;
}

/** Converted text, with every stretch that changed its length, in order. Outside of them offsets run in step. */
export interface Converted {
  text: string;
  drifts: Drift[];
}

export interface Dictionary {
  convert: (text: string) => Converted;
  /** Does the segmentation hold the whole text as one phrase? */
  holds: (text: string) => boolean;
  /** Does a phrase of the segmentation cover all of [start, end) and more? */
  covers: (text: string, start: number, end: number) => boolean;
}

/** A phrase that covers a name begins at most so far before it (歌手丁当). */
const REACH_BACK = 2;

/** Tables are shared between converters: the same lists are read once. */
const tables: { lists: readonly PhraseList[]; table: PhraseTable }[] = [];

function tableOf(lists: readonly PhraseList[]): PhraseTable {
  const known = tables.find((entry) => entry.lists.length === lists.length && entry.lists.every((list, i) => list === lists[i]));
  if (known) return known.table;
  const table = new PhraseTable(lists);
  tables.push({ lists, table });
  return table;
}

/**
 * A converter after OpenCC's method: the text is cut at the phrases of the segmentation, and within each piece every stage
 * replaces its longest entries from left to right.
 * @param own pairs that go before the dictionaries, in cutting and in the first stage
 * @param last pairs that go before those of the last stage
 */
export function buildConverter(
  config: OpenccConfig,
  own: readonly (readonly [string, string])[] = [],
  last: readonly (readonly [string, string])[] = [],
): Dictionary {
  const ours: PhraseList[] = own.length > 0 ? [own] : [];
  const lists = config.stages.map((group, i, { length }) => [
    ...(i === 0 ? ours : []),
    ...(i === length - 1 && last.length > 0 ? [last] : []),
    ...group,
  ]);
  const stages = lists.map(tableOf);
  const segmentation = [...ours, ...config.segmentation];
  // OpenCC mostly cuts with the phrases that the first stage replaces: then what the cut finds needs no second search.
  const cutIsFirstStage = segmentation.length > 0 && segmentation.every((list) => lists[0]?.includes(list));
  const cut = cutIsFirstStage ? stages[0] : segmentation.length > 0 ? tableOf(segmentation) : null;
  /** What the further stages make of a phrase, kept because few phrases make up most of a text; null where places shift. */
  const finals = new Map<string, string | null>();
  const settled = (value: string): string | null => {
    const before = finals.get(value);
    if (before !== undefined) return before;
    const alone: Converted = { text: '', drifts: [] };
    addPiece(alone, value, 0, stages, value);
    const final = alone.drifts.length === 0 ? alone.text : null;
    finals.set(value, final);
    return final;
  };
  const convert = (text: string): Converted => {
    const result: Converted = { text: '', drifts: [] };
    let loose = 0;
    for (let at = 0; cut && at < text.length; ) {
      const end = cut.match(text, at);
      if (end <= at + 1) {
        at += step(text, at);
        continue;
      }
      if (end === at + 2 && yields(cut, text, at)) {
        // Cut here, lest the first stage finds the word again.
        at++;
        addPiece(result, text.slice(loose, at), loose, stages);
        loose = at;
        continue;
      }
      const known = cutIsFirstStage ? cut.value : null;
      if (at > loose) addPiece(result, text.slice(loose, at), loose, stages);
      const whole = known === null || known.length !== end - at ? null : settled(known);
      if (whole !== null) result.text += whole;
      else addPiece(result, text.slice(at, end), at, stages, known);
      at = loose = end;
    }
    if (loose < text.length) addPiece(result, text.slice(loose), loose, stages);
    return result;
  };
  const covers = (text: string, start: number, end: number): boolean => {
    for (let at = start; cut && at >= Math.max(0, start - REACH_BACK); at--) {
      const last = cut.match(text, at);
      if (last > end || (at < start && last === end)) return true;
    }
    return false;
  };
  return { convert, covers, holds: (text) => text.length > 1 && cut?.match(text, 0) === text.length };
}

const onceRead = (words: string): (() => ReadonlySet<string>) => {
  let set: ReadonlySet<string> | null = null;
  return () => {
    set ??= new Set(words.match(/../g));
    return set;
  };
};
const yielding = onceRead(YIELDING_WORDS);
const following = onceRead(FOLLOWING_WORDS);

/** 444天后, 第3人后: after a number the first character counts, and is the end of its word. */
const COUNTED = new RegExp(`[${NUMERALS}]$`);
const MEASURES = '个人分周天家年日时月次秒米里';

/** Is this short word rather the end of one word and the beginning of the next? */
function yields(cut: PhraseTable, text: string, at: number): boolean {
  if (!yielding().has(text.slice(at, at + 2))) return false;
  if (following().has(text.slice(at + 1, at + 3))) return true;
  if (MEASURES.includes(text.charAt(at)) && COUNTED.test(text.slice(at - 1, at))) return true;
  const value = cut.value;
  const found = cut.match(text, at + 1) > at + 2;
  cut.value = value;
  return found;
}

/** @param first the piece after the first stage, where that is known already */
function addPiece(result: Converted, piece: string, start: number, stages: readonly PhraseTable[], first: string | null = null): void {
  let now = piece;
  let inStep = true;
  for (const [i, stage] of stages.entries()) {
    // Only the last stage keeps account of places; should an earlier one change the length, the piece counts as a whole.
    const last = i === stages.length - 1;
    const known = i === 0 ? first : null;
    if (known !== null && last && known.length !== piece.length) inStep = false;
    const drifts = last && inStep ? result.drifts : null;
    const next = known ?? replaceAll(stage, now, drifts, start, result.text.length);
    if (!last && next.length !== now.length) inStep = false;
    now = next;
  }
  const outStart = result.text.length;
  if (!inStep) result.drifts.push({ start, end: start + piece.length, outStart, outEnd: outStart + now.length });
  result.text += now;
}

function replaceAll(table: PhraseTable, text: string, drifts: Drift[] | null, start: number, outStart: number): string {
  let out = '';
  let same = 0;
  for (let at = 0; at < text.length; ) {
    const end = table.match(text, at);
    if (end === 0) {
      at += step(text, at);
      continue;
    }
    const value = table.value;
    if (same < at) out += text.slice(same, at);
    if (drifts && value.length !== end - at) {
      const from = outStart + out.length;
      drifts.push({ start: start + at, end: start + end, outStart: from, outEnd: from + value.length });
    }
    out += value;
    at = same = end;
  }
  return same === 0 ? text : out + text.slice(same);
}

function step(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}
