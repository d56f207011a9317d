import { FOLD_PAIRS } from '../data/fold-pairs';

let table: Map<string, string> | null = null;

function foldTable(): Map<string, string> {
  if (!table) {
    table = new Map();
    for (let i = 0; i < FOLD_PAIRS.length; i += 2) table.set(FOLD_PAIRS.charAt(i), FOLD_PAIRS.charAt(i + 1));
  }
  return table;
}

/**
 * Folds Traditional to Simplified character by character. The result has the same length in UTF-16 units, so every
 * span found in it holds in the original. Recognisers and word lists work on folded text; it is never shown.
 */
export function foldScript(text: string): string {
  const fold = foldTable();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    out += c > '\u33ff' ? (fold.get(c) ?? c) : c;
  }
  return out;
}

/** Is the character written only in Traditional text (it folds to another one)? */
export function isTraditionalOnly(character: string): boolean {
  return foldTable().has(character);
}
