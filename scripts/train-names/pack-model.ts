import { type ModelHead, ZERO } from '../../lib/summary/people/model/unpack-model';
import { ALPHABET, packSortedNumbers } from '../../lib/text/packed-numbers';
import type { Weights } from './train-crf';

/** Weights beyond this are as good as certain; a small bound keeps the steps small. */
const LARGEST = 6;

/** Writes the model as text that unpack-model.ts reads: six bits a character, so that the archive's compression finds what repeats. */
export function packModel(
  weights: Weights,
  hashes: Int32Array,
  allowed: Uint8Array,
  starts: Float64Array,
  ends: Float64Array,
  words: ReadonlyMap<number, number>,
): string {
  const { tags, rows } = weights;
  const step = LARGEST / (ZERO - 1);
  const places = [...words.keys()].sort((a, b) => a - b);
  const head: ModelHead = {
    tags,
    rows: hashes.length,
    words: places.length,
    step,
    moves: [...weights.moves].map((score, i) => (allowed[i] ? Math.round(score * 1000) / 1000 : null)),
    starts: [...starts],
    ends: [...ends],
  };
  const planes: string[] = [];
  for (let t = 0; t + 1 < tags; t++) {
    for (let row = 0; row < hashes.length; row++) {
      // Only differences between tags count: the last tag's weight is taken from all.
      const weight = (rows[row * tags + t] as number) - (rows[row * tags + tags - 1] as number);
      const level = Math.max(-ZERO + 1, Math.min(ZERO - 1, Math.round(weight / step)));
      planes.push(ALPHABET.charAt(level + ZERO));
    }
  }
  return [
    JSON.stringify(head),
    packSortedNumbers(hashes),
    planes.join(''),
    packSortedNumbers(places),
    packKinds(places.map((place) => words.get(place) ?? 1)),
  ].join('\n');
}

function packKinds(kinds: readonly number[]): string {
  let out = '';
  for (let i = 0; i < kinds.length; i += 3) {
    const [a = 1, b = 1, c = 1] = kinds.slice(i, i + 3);
    out += ALPHABET.charAt((a - 1) | ((b - 1) << 2) | ((c - 1) << 4));
  }
  return out;
}
