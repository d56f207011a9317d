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

/** Makes a word set. Looking up costs one map access where no word has the character, else one set access per length that occurs with it. */
export function makeWordSet(words: Iterable<string>): WordSet {
  const set = new Set(words);
  const byFirst = lengthsBy(set, (word) => word.charCodeAt(0));
  const byLast = lengthsBy(set, (word) => word.charCodeAt(word.length - 1));
  const longest = Math.max(0, ...[...byFirst.values()].map((lengths) => lengths[0] ?? 0));
  const startingAt = (text: string, at: number): number => {
    for (const n of byFirst.get(text.charCodeAt(at)) ?? NONE) if (at + n <= text.length && set.has(text.slice(at, at + n))) return n;
    return 0;
  };
  const endingAt = (text: string, at: number): number => {
    for (const n of byLast.get(text.charCodeAt(at - 1)) ?? NONE) if (at >= n && set.has(text.slice(at - n, at))) return n;
    return 0;
  };
  const covering = (text: string, at: number): number => {
    for (let start = Math.max(0, at - longest + 1); start <= at; start++) if (start + startingAt(text, start) > at) return start;
    return -1;
  };
  return { has: (word) => set.has(word), startingAt, endingAt, covering };
}

const NONE: readonly number[] = [];

/** For each character the lengths of the words that have it at their first or last place, the longest first. */
function lengthsBy(words: ReadonlySet<string>, place: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>();
  for (const word of words) {
    const code = place(word);
    const known = lengths.get(code);
    if (known) known.add(word.length);
    else lengths.set(code, new Set([word.length]));
  }
  return new Map([...lengths].map(([code, set]) => [code, [...set].sort((a, b) => b - a)]));
}
