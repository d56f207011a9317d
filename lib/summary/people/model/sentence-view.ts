import { characterTables, EDGE } from './character-classes';
import { markWords } from './mark-words';
import { markHashes } from './word-hashes';

/** Features look this far to both sides: the arrays have as much room before the first character and after the last. */
export const MARGIN = 4;

/** A sentence as the features see it, in arrays that are used again for the next one. */
export interface SentenceView {
  length: number;
  codes: Uint16Array;
  fine: Uint8Array;
  coarse: Uint8Array;
  marks: Uint8Array;
  words: Uint8Array;
}

/** For sentences of at most `longest` characters. */
export function makeView(longest: number): SentenceView {
  const size = longest + 2 * MARGIN;
  return {
    length: 0,
    codes: new Uint16Array(size),
    fine: new Uint8Array(size),
    coarse: new Uint8Array(size),
    marks: new Uint8Array(size),
    words: new Uint8Array(size),
  };
}

/** Fills the view with text[start, end). */
export function fillView(view: SentenceView, wordTable: Uint8Array, text: string, start: number, end: number): void {
  const { plain, fine, coarse } = characterTables();
  const length = end - start;
  view.length = length;
  for (const array of [view.codes, view.fine, view.coarse, view.marks, view.words]) array.fill(EDGE, 0, length + 2 * MARGIN);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    view.codes[MARGIN + i] = plain[code] as number;
    view.fine[MARGIN + i] = fine[code] as number;
    view.coarse[MARGIN + i] = coarse[code] as number;
  }
  markWords(text, start, end, view.marks, MARGIN);
  markHashes(wordTable, view.codes, MARGIN, length, view.words);
}
