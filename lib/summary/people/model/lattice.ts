/** Tags: the four of a person's name come first, in this order; the model may know more, for places and organisations. */
export const BEGIN = 0;
export const MIDDLE = 1;
export const END = 2;
export const SINGLE = 3;

/** Forward and backward sums of one sentence, scaled at every character so that they neither overflow nor vanish. */
export interface Lattice {
  tags: number;
  /** e to the score of each tag at each character. */
  potentials: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** What the forward sums of a character were divided by. */
  scales: Float64Array;
}

/** For sentences of at most `longest` characters. */
export function makeLattice(tags: number, longest: number): Lattice {
  const array = (): Float64Array => new Float64Array(longest * tags);
  return { tags, potentials: array(), forward: array(), backward: array(), scales: new Float64Array(longest) };
}

/**
 * Fills the sums for the first `length` characters. `moves[from * tags + to]` is e to the score of a transition, 0 where it is forbidden;
 * `starts` and `ends` are 1 where a sentence may begin or end with the tag. The probability of tag t at i is then
 * forward[i, t] · backward[i, t].
 */
export function runLattice(lattice: Lattice, length: number, moves: Float64Array, starts: Float64Array, ends: Float64Array): void {
  const { tags, potentials, forward, backward, scales } = lattice;
  for (let i = 0; i < length; i++) {
    const here = i * tags;
    let total = 0;
    for (let to = 0; to < tags; to++) {
      let sum = 0;
      if (i === 0) sum = starts[to] as number;
      else for (let from = 0; from < tags; from++) sum += (forward[here - tags + from] as number) * (moves[from * tags + to] as number);
      const value = sum * (potentials[here + to] as number) * (i === length - 1 ? (ends[to] as number) : 1);
      forward[here + to] = value;
      total += value;
    }
    scales[i] = total;
    for (let to = 0; to < tags; to++) forward[here + to] = (forward[here + to] as number) / total;
  }
  for (let t = 0; t < tags; t++) backward[(length - 1) * tags + t] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * tags;
    const last = i + 1 === length - 1;
    for (let from = 0; from < tags; from++) {
      let sum = 0;
      for (let to = 0; to < tags; to++) {
        const step = (moves[from * tags + to] as number) * (potentials[next + to] as number) * (backward[next + to] as number);
        sum += last ? step * (ends[to] as number) : step;
      }
      backward[i * tags + from] = sum / (scales[i + 1] as number);
    }
  }
}

/**
 * Goes on from a beginning: `probability` is that of the tags up to `from`, the last of them `tagFrom`; gives the probability of the same
 * with `tagTo` behind them, whatever the rest of the sentence is. `move` is e to the score of that transition.
 */
export function nextInName(lattice: Lattice, probability: number, from: number, move: number, tagFrom: number, tagTo: number): number {
  const { tags, potentials, backward, scales } = lattice;
  const here = (from + 1) * tags + tagTo;
  const before = backward[from * tags + tagFrom] as number;
  if (before === 0) return 0;
  return (probability * move * (potentials[here] as number) * (backward[here] as number)) / ((scales[from + 1] as number) * before);
}
