import { FOLDED_COUNT, FOLDED_FROM, FOLDED_TO } from '../data/fold-pairs';
import { readAnyNumbers, readSortedNumbers } from './packed-numbers';

let table: Uint16Array | null = null;

/** Units that are put together at once; more arguments would overflow the stack of some engines. */
const CHUNK = 4096;

/** Every Traditional character that is folded, by its code, with the code of the one it is folded to. */
export function foldPairs(): [number, number][] {
  const to = readAnyNumbers(FOLDED_TO, FOLDED_COUNT);
  return Array.from(readSortedNumbers(FOLDED_FROM, FOLDED_COUNT), (from, i) => [from, to[i] as number]);
}

/** For every UTF-16 unit the one it is folded to. */
function foldTable(): Uint16Array {
  if (!table) {
    table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
    for (const [from, to] of foldPairs()) table[from] = to;
  }
  return table;
}

/**
 * Folds Traditional to Simplified character by character. The result has the same length in UTF-16 units, so every
 * span found in it holds in the original. Recognisers and word lists work on folded text; it is never shown.
 */
export function foldScript(text: string): string {
  const fold = foldTable();
  let first = 0;
  while (first < text.length && fold[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  let out = text.slice(0, first);
  const units = new Uint16Array(Math.min(CHUNK, text.length - first));
  for (let at = first; at < text.length; at += CHUNK) {
    const size = Math.min(CHUNK, text.length - at);
    for (let i = 0; i < size; i++) units[i] = fold[text.charCodeAt(at + i)] ?? 0;
    out += String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
  }
  return out;
}

/** Is the character written only in Traditional text (it folds to another one)? */
export function isTraditionalOnly(character: string): boolean {
  return foldTable()[character.charCodeAt(0)] !== character.charCodeAt(0);
}
