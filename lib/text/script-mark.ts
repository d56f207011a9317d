import { FOLD_PAIRS } from '../data/fold-pairs';
import { usualCharacters } from './usual-characters';

let marks: Map<string, 'hans' | 'hant'> | null = null;

/**
 * The script that a character gives away: 'hans' when a Traditional one folds to it and it is not itself usual in Taiwan
 * (后 里 于 台 are), 'hant' when it folds to another one and is not itself usual on the mainland (么 乾 著 are); else null.
 */
export function scriptMark(character: string): 'hans' | 'hant' | null {
  marks ??= readMarks();
  return marks.get(character) ?? null;
}

function readMarks(): Map<string, 'hans' | 'hant'> {
  const usualHant = usualCharacters('hant');
  const usualHans = usualCharacters('hans');
  const found = new Map<string, 'hans' | 'hant'>();
  for (let i = 0; i + 1 < FOLD_PAIRS.length; i += 2) {
    const [from, to] = [FOLD_PAIRS.charAt(i), FOLD_PAIRS.charAt(i + 1)];
    if (!usualHans.has(from)) found.set(from, 'hant');
    if (!usualHant.has(to)) found.set(to, 'hans');
  }
  return found;
}
