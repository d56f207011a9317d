import { FEATURE_BITS, FEATURE_COUNT, writeFeatures } from '../../lib/summary/people/model/name-features';
import { fillView, makeView } from '../../lib/summary/people/model/sentence-view';
import { eachSentence, LONGEST_SENTENCE } from '../../lib/summary/people/model/tag-names';
import type { Example } from './read-corpus';

/** Training text as numbers: for every character its tag and the rows of its features. */
export interface Indexed {
  /** Where each sentence starts, counted in characters; one entry more for the end. */
  starts: Int32Array;
  tags: Uint8Array;
  /** FEATURE_COUNT per character to begin with; `from[i]` to `from[i + 1]` are those of character i. */
  features: Int32Array;
  from: Float64Array;
  /** Row → hash of the feature. */
  hashes: Int32Array;
  /** Row → how often it occurs. */
  counts: Int32Array;
}

/** Letters of the corpora → numbers of the tags. Places and organisations share two tags, or have none. */
export type TagSet = Record<string, number>;

/** Finds the features of all examples that occur at least `least` times. */
export function indexFeatures(examples: readonly Example[], tagSet: TagSet, wordTable: Uint8Array, least: number): Indexed {
  let size = 0;
  const starts: number[] = [0];
  for (const { text } of examples) {
    eachSentence(text, (start, end) => {
      size += end - start;
      starts.push(size);
    });
  }
  const tags = new Uint8Array(size);
  const features = new Int32Array(size * FEATURE_COUNT);
  const view = makeView(LONGEST_SENTENCE);
  let at = 0;
  for (const example of examples) {
    eachSentence(example.text, (start, end) => {
      fillView(view, wordTable, example.text, start, end);
      for (let i = start; i < end; i++, at++) {
        tags[at] = tagSet[example.tags.charAt(i)] ?? tagSet['.'] ?? 0;
        writeFeatures(view, i - start, features, at * FEATURE_COUNT);
      }
    });
  }
  const from = Float64Array.from({ length: size + 1 }, (_, i) => i * FEATURE_COUNT);
  return { starts: Int32Array.from(starts), tags, from, ...numberRows(features, least) };
}

function numberRows(features: Int32Array, least: number): Pick<Indexed, 'features' | 'hashes' | 'counts'> {
  const seen = new Int32Array(2 ** FEATURE_BITS);
  for (let i = 0; i < features.length; i++) {
    const hash = features[i] as number;
    seen[hash] = (seen[hash] as number) + 1;
  }
  let rows = 0;
  for (let hash = 0; hash < seen.length; hash++) if ((seen[hash] as number) >= least) rows++;
  const hashes = new Int32Array(rows);
  const counts = new Int32Array(rows);
  const rowOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  let row = 0;
  for (let hash = 0; hash < seen.length; hash++) {
    if ((seen[hash] as number) < least) continue;
    hashes[row] = hash;
    counts[row] = seen[hash] as number;
    rowOf[hash] = row++;
  }
  for (let i = 0; i < features.length; i++) features[i] = rowOf[features[i] as number] as number;
  return { features, hashes, counts };
}

/** The same text with fewer rows: `kept` lists the rows that stay. Features without a row go, so that the rest is read faster. */
export function keepRows(indexed: Indexed, kept: Int32Array): Indexed {
  const { features, from, hashes, counts } = indexed;
  const newRow = new Int32Array(hashes.length).fill(-1);
  kept.forEach((row, i) => {
    newRow[row] = i;
  });
  const newFrom = new Float64Array(from.length);
  let at = 0;
  for (let i = 0; i + 1 < from.length; i++) {
    for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
      const old = features[k] as number;
      const row = old < 0 ? -1 : (newRow[old] as number);
      // Written in place: what is kept never overtakes what is read.
      if (row >= 0) features[at++] = row;
    }
    newFrom[i + 1] = at;
  }
  return {
    ...indexed,
    features: features.slice(0, at),
    from: newFrom,
    hashes: Int32Array.from(kept, (row) => hashes[row] as number),
    counts: Int32Array.from(kept, (row) => counts[row] as number),
  };
}
