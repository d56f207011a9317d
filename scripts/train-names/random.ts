/** The same numbers on every machine: mulberry32. */
export interface Random {
  /** Between 0 and 1. */
  next: () => number;
  pick: <T>(list: readonly T[]) => T;
  /** Shuffles in place. */
  shuffle: (list: Int32Array) => void;
}

/** Random numbers from a seed. */
export function makeRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error('Nothing to pick from: give a list with at least one entry.');
      return picked;
    },
    shuffle: (list) => {
      for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const kept = list[i] as number;
        list[i] = list[j] as number;
        list[j] = kept;
      }
    },
  };
}
