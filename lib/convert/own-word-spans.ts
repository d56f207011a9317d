import type { OwnWord, TargetScript } from '../model';
import { foldScript } from '../text/fold-script';

/** A place where a word of the reader's own stands, and what is shown there. */
export interface OwnSpan {
  start: number;
  end: number;
  value: string;
}

/**
 * Finds the reader's own words in texts, from the left, the longest first. A word of two characters and more is found in
 * either script, a single character only as it was typed: 干 is to mean no 乾.
 */
export function ownWordFinder(words: readonly OwnWord[], to: TargetScript): (text: string) => OwnSpan[] {
  const filed = new Map<string, { key: string; word: OwnWord }[]>();
  for (const word of words) {
    if (word.targets !== 'all' && !word.targets.includes(to)) continue;
    const key = foldScript(word.from);
    filed.set(key.charAt(0), [...(filed.get(key.charAt(0)) ?? []), { key, word }]);
  }
  for (const list of filed.values()) list.sort((a, b) => b.key.length - a.key.length);
  return (text) => {
    if (filed.size === 0) return [];
    const folded = foldScript(text);
    const spans: OwnSpan[] = [];
    for (let at = 0; at < folded.length; at++) {
      const found = filed.get(folded.charAt(at))?.find(({ key, word }) => {
        return key.length > 1 ? folded.startsWith(key, at) : text.charAt(at) === word.from;
      });
      if (!found) continue;
      const end = at + found.key.length;
      spans.push({ start: at, end, value: found.word.kind === 'protect' ? text.slice(at, end) : found.word.to });
      at = end - 1;
    }
    return spans;
  };
}
