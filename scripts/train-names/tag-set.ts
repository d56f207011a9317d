import type { TagSet } from './index-features';

/** The letters of the corpora as numbers: the four of a name, then begin and inside of places and organisations, then none. */
export const TAG_SET: TagSet = { B: 0, M: 1, E: 2, S: 3, L: 4, l: 5, G: 6, g: 7, '.': 8 };

export const TAGS = 9;

/** Tags that go on with what the tag before has begun, each with those that it may follow. */
const AFTER: Record<number, number[]> = { 1: [0, 1], 2: [0, 1], 5: [4, 5], 7: [6, 7] };
/** Begun, and not yet ended. */
const OPEN = [0, 1];

/** Which transitions exist, and which tags may start and end a sentence. */
export function tagRules(): { allowed: Uint8Array; starts: Float64Array; ends: Float64Array } {
  const allowed = Uint8Array.from({ length: TAGS * TAGS }, (_, move) => {
    const [from, to] = [Math.floor(move / TAGS), move % TAGS];
    const before = AFTER[to];
    if (before) return before.includes(from) ? 1 : 0;
    return OPEN.includes(from) ? 0 : 1;
  });
  return {
    allowed,
    starts: Float64Array.from({ length: TAGS }, (_, tag) => (tag in AFTER ? 0 : 1)),
    ends: Float64Array.from({ length: TAGS }, (_, tag) => (OPEN.includes(tag) ? 0 : 1)),
  };
}
