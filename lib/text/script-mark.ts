import { foldPairs } from './fold-script';
import { usualCharacters } from './usual-characters';

/** The script that a character gives away: none, or one of these. */
export const HANS_MARK = 1;
export const HANT_MARK = 2;

let marks: Uint8Array | null = null;

/**
 * The script that a character gives away: 'hans' when a Traditional one folds to it and it is not itself usual in Taiwan
 * (后 里 于 台 are), 'hant' when it folds to another one and is not itself usual on the mainland (么 乾 著 are); else null.
 */
export function scriptMark(character: string): 'hans' | 'hant' | null {
  const mark = scriptMarks()[character.charCodeAt(0)];
  return mark === HANS_MARK ? 'hans' : mark === HANT_MARK ? 'hant' : null;
}

/** The same for every UTF-16 unit: HANS_MARK, HANT_MARK or 0. For loops over long texts. */
export function scriptMarks(): Uint8Array {
  if (marks) return marks;
  marks = new Uint8Array(0x10000);
  const usualHant = usualCharacters('hant');
  const usualHans = usualCharacters('hans');
  for (const [from, to] of foldPairs()) {
    if (!usualHans.has(String.fromCharCode(from))) marks[from] = HANT_MARK;
    if (!usualHant.has(String.fromCharCode(to))) marks[to] = HANS_MARK;
  }
  return marks;
}
