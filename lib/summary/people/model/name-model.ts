/** A model of people's names, unpacked. */
export interface NameModel {
  /** How many tags it knows; the first four are lattice.ts's. */
  tags: number;
  /** A bit for each hash, taken modulo FILTER_BITS: most features are in no model, and this small table says so soonest. */
  filter: Uint32Array;
  /**
   * Open addressing, SLOT_NUMBERS a slot: the hash of a feature plus one (0 where none is), then a byte for each tag's weight. Side by
   * side, because fetching them from memory is most of a tagger's work.
   */
  slots: Int32Array;
  /** The same memory in bytes: weights as whole numbers of steps. */
  weights: Int8Array;
  /** The size of a step of a weight. */
  step: number;
  /** e to the score of every transition, 0 where it is forbidden; where a sentence may start and end. */
  moves: Float64Array;
  starts: Float64Array;
  ends: Float64Array;
  /** See word-hashes.ts. */
  words: Uint8Array;
}

/** 256 kB, which stay in a processor's nearer memory. */
export const FILTER_BITS = 1 << 21;

/** Numbers of four bytes in a slot: there is room for the weights of SLOT_WEIGHTS tags. */
export const SLOT_NUMBERS = 4;
export const SLOT_WEIGHTS = (SLOT_NUMBERS - 1) * 4;

/** Where a feature's hash would lie in a table with `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/**
 * Moves to the front of the list the hashes that the model may know; gives their number. Without a branch: which of them pass
 * cannot be foreseen, and a processor that guesses wrong loses more than the look itself takes.
 */
export function keepLikely({ filter }: NameModel, hashes: Int32Array, count: number): number {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] as number;
    const bit = hash & (FILTER_BITS - 1);
    hashes[kept] = hash;
    kept += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  return kept;
}

/** Where the weights of a feature start, or -1 when the model does not know it. */
export function findRow({ slots }: NameModel, hash: number): number {
  const mask = slots.length / SLOT_NUMBERS - 1;
  const wanted = hash + 1;
  let slot = slotOf(wanted, mask);
  while (slots[slot * SLOT_NUMBERS] !== wanted) {
    if (slots[slot * SLOT_NUMBERS] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return (slot * SLOT_NUMBERS + 1) * 4;
}
