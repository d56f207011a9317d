import type { Indexed } from './index-features';
import type { Weights } from './train-crf';

/** Rarer features are worth less; beyond so many occurrences it makes no difference. */
const OFTEN = 1000;
const POWER = 0.3;

/** The rows that say most: how far apart they hold the tags, times a power of how often they occur. In ascending order. */
export function chooseRows({ tags, rows }: Weights, { counts }: Indexed, wanted: number): Int32Array {
  const worth = Float64Array.from(counts, (count, row) => {
    let [least, most] = [0, 0];
    for (let t = 0; t < tags; t++) {
      const weight = rows[row * tags + t] as number;
      if (weight < least) least = weight;
      if (weight > most) most = weight;
    }
    return (most - least) * Math.min(count, OFTEN) ** POWER;
  });
  if (worth.length <= wanted) return Int32Array.from(worth, (_, row) => row);
  const bound = worth.slice().sort()[worth.length - wanted] ?? 0;
  return Int32Array.from([...worth.keys()].filter((row) => (worth[row] ?? 0) >= bound)).slice(0, wanted);
}
