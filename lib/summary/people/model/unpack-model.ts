import { readSortedNumbers, SIX_BITS } from '../../../text/packed-numbers';
import { FILTER_BITS, type NameModel, SLOT_NUMBERS, SLOT_WEIGHTS, slotOf } from './name-model';
import { WORD_BITS } from './word-hashes';

/** A weight is a whole number of steps from this one, which is 0. */
export const ZERO = 32;

/** What stands before the packed parts, as JSON. */
export interface ModelHead {
  tags: number;
  rows: number;
  words: number;
  /** The size of a step of a weight. */
  step: number;
  /** Scores of the transitions, null where forbidden. */
  moves: (number | null)[];
  starts: number[];
  ends: number[];
}

/** Reads what scripts/train-names/pack-model.ts wrote: head, feature hashes, weights (tag by tag), word hashes, kinds of words. */
export function unpackModel(packed: string): NameModel {
  const headEnd = packed.indexOf('\n');
  const head = JSON.parse(packed.slice(0, headEnd)) as ModelHead;
  const [hashes = '', weights = '', words = '', kinds = ''] = packed.slice(headEnd + 1).split('\n');
  return {
    tags: head.tags,
    ...placeRows(readSortedNumbers(hashes, head.rows), weights, head.tags),
    step: head.step,
    moves: Float64Array.from(head.moves, (score) => (score === null ? 0 : Math.exp(score))),
    starts: Float64Array.from(head.starts),
    ends: Float64Array.from(head.ends),
    words: readWords(readSortedNumbers(words, head.words), kinds),
  };
}

/** The weights stand tag by tag, those of the last, which are 0, are not stored. */
function placeRows(hashes: Int32Array, levels: string, tags: number): Pick<NameModel, 'filter' | 'slots' | 'weights'> {
  if (tags > SLOT_WEIGHTS) throw new RangeError(`A slot has no room for ${tags} tags.`);
  // At most half full, so that a feature that is not there is found missing after one or two looks.
  let size = 1;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size * SLOT_NUMBERS);
  const weights = new Int8Array(slots.buffer);
  const filter = new Uint32Array(FILTER_BITS / 32);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    const bit = hash & (FILTER_BITS - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = slotOf(hash + 1, size - 1);
    while (slots[slot * SLOT_NUMBERS] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * SLOT_NUMBERS] = hash + 1;
    const at = (slot * SLOT_NUMBERS + 1) * 4;
    for (let t = 0; t + 1 < tags; t++) weights[at + t] = (SIX_BITS[levels.charCodeAt(t * hashes.length + i)] as number) - ZERO;
  }
  return { filter, slots, weights };
}

/** Three kinds a character, two bits each, told from 1. */
function readWords(places: Int32Array, kinds: string): Uint8Array {
  const table = new Uint8Array(1 << WORD_BITS);
  for (let i = 0; i < places.length; i++) {
    const packed = SIX_BITS[kinds.charCodeAt(Math.floor(i / 3))] as number;
    table[places[i] as number] = 1 + ((packed >> ((i % 3) * 2)) & 3);
  }
  return table;
}
