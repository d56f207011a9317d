/** Words to be looked for at a position of a text: the longest that starts or ends there. */
export interface WordSet {
  has: (word: string) => boolean;
  /** Length of the longest word that starts at `at`, or 0. */
  startingAt: (text: string, at: number) => number;
  /** Length of the longest word that ends right before `at`, or 0. */
  endingAt: (text: string, at: number) => number;
  /** Does a word cover the character at `at`? Gives its start, or -1. */
  covering: (text: string, at: number) => number;
}

/** Makes a word set. Looking up costs at most one set access per word length that occurs. */
export function makeWordSet(words: Iterable<string>): WordSet {
  const set = new Set(words);
  const lengths = [...new Set([...set].map((word) => word.length))].sort((a, b) => b - a);
  const startingAt = (text: string, at: number): number =>
    lengths.find((n) => at + n <= text.length && set.has(text.slice(at, at + n))) ?? 0;
  const endingAt = (text: string, at: number): number => lengths.find((n) => at >= n && set.has(text.slice(at - n, at))) ?? 0;
  const longest = lengths[0] ?? 0;
  const covering = (text: string, at: number): number => {
    for (let start = Math.max(0, at - longest + 1); start <= at; start++) if (start + startingAt(text, start) > at) return start;
    return -1;
  };
  return { has: (word) => set.has(word), startingAt, endingAt, covering };
}
