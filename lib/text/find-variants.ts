import { foldScript } from './fold-script';

/** More forms than this one word is not written in. */
const MOST = 20;

/** The forms in which a text writes a word, whichever script it was typed in: 台湾 finds 台灣 and 臺灣. Each once, in text order. */
export function variantsIn(text: string, word: string): string[] {
  const wanted = foldScript(word.trim()).toLowerCase();
  if (wanted === '') return [];
  const folded = foldScript(text).toLowerCase();
  const found = new Set<string>();
  for (let at = folded.indexOf(wanted); at >= 0 && found.size < MOST; at = folded.indexOf(wanted, at + wanted.length))
    found.add(text.slice(at, at + wanted.length));
  return [...found];
}
