/** A model of people's names, unpacked. */
export interface NameModel {
  /** How many tags it knows; the first four are lattice.ts's. */
  tags: number;
  /** A bit for each hash, taken modulo FILTER_BITS: most features are in no model, and this small table says so soonest. */
  filter: Uint32Array;
  /** Open addressing, two numbers a slot: the hash of a feature plus one (0 where none is), and where its weights start. */
  slots: Int32Array;
  /** Row by row, a weight per tag. */
  weights: Float32Array;
  /** e to the score of every transition, 0 where it is forbidden; where a sentence may start and end. */
  moves: Float64Array;
  starts: Float64Array;
  ends: Float64Array;
  /** See word-hashes.ts. */
  words: Uint8Array;
}

/** 256 kB, which stay in a processor's nearer memory. */
export const FILTER_BITS = 1 << 21;

/** Where a feature's hash would lie in a table with `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/** Where the weights of a feature start, or -1 when the model does not know it. */
export function findRow({ filter, slots }: NameModel, hash: number): number {
  const bit = hash & (FILTER_BITS - 1);
  if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
  const mask = (slots.length >>> 1) - 1;
  const wanted = hash + 1;
  let slot = slotOf(wanted, mask);
  while (slots[slot * 2] !== wanted) {
    if (slots[slot * 2] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return slots[slot * 2 + 1] as number;
}
