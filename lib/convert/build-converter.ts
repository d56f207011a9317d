import type { OpenccConfig } from './load-opencc';
import { type Match, PhraseTable } from './phrase-table';

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
}

/** Tables are shared between converters: the same dictionary string is read once. */
const tables = new Map<unknown, PhraseTable>();

function tableOf(dictionary: string | readonly (readonly [string, string])[]): PhraseTable {
  let table = tables.get(dictionary);
  if (!table) {
    table = new PhraseTable(dictionary);
    tables.set(dictionary, table);
  }
  return table;
}

/**
 * A converter after OpenCC's method: the text is cut at the phrases of the segmentation, and within each piece every stage
 * replaces its longest entries from left to right.
 * @param own pairs that go before the dictionaries, in cutting and in the first stage
 */
export function buildConverter(config: OpenccConfig, own: readonly (readonly [string, string])[] = []): Dictionary {
  const ownTable = own.length > 0 ? [tableOf(own)] : [];
  const cut = [...ownTable, ...config.segmentation.map(tableOf)];
  const stages = config.stages.map((group, i) => [...(i === 0 ? ownTable : []), ...group.map(tableOf)]);
  // OpenCC cuts with the phrases that the first stage replaces: what the cut found needs no second search.
  const cutIsFirstStage = cut.every((table) => stages[0]?.includes(table));
  const convert = (text: string): Converted => {
    const result: Converted = { text: '', drifts: [] };
    let loose = 0;
    for (let at = 0; at < text.length; ) {
      const found = longest(cut, text, at);
      if (!found || found.end === at + 1) {
        at += step(text, at);
        continue;
      }
      if (at > loose) addPiece(result, text.slice(loose, at), loose, stages);
      addPiece(result, text.slice(at, found.end), at, stages, cutIsFirstStage ? found.value : null);
      at = loose = found.end;
    }
    if (loose < text.length) addPiece(result, text.slice(loose), loose, stages);
    return result;
  };
  return { convert, holds: (text) => longest(cut, text, 0)?.end === text.length };
}

/** @param first the piece after the first stage, where that is known already */
function addPiece(result: Converted, piece: string, start: number, stages: readonly PhraseTable[][], first: string | null = null): void {
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

function replaceAll(stage: readonly PhraseTable[], text: string, drifts: Drift[] | null, start: number, outStart: number): string {
  let out = '';
  let same = 0;
  for (let at = 0; at < text.length; ) {
    const found = longest(stage, text, at);
    if (!found) {
      at += step(text, at);
      continue;
    }
    out += text.slice(same, at);
    if (drifts && found.value.length !== found.end - at) {
      const from = outStart + out.length;
      drifts.push({ start: start + at, end: start + found.end, outStart: from, outEnd: from + found.value.length });
    }
    out += found.value;
    at = same = found.end;
  }
  return out + text.slice(same);
}

/** The longest entry of all tables at a place; of equally long ones the first table's. */
function longest(stage: readonly PhraseTable[], text: string, at: number): Match | null {
  let best: Match | null = null;
  for (const table of stage) {
    const found = table.match(text, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function step(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}
