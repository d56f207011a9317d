import type { Converted } from './build-converter';

/**
 * Where a place of the source text lies in the converted one. Within a stretch that changed its length the place is kept in
 * proportion. Binary search, so that any number of places may be asked for.
 */
export function mapOffset({ drifts }: Pick<Converted, 'drifts'>, offset: number): number {
  let low = 0;
  let high = drifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drifts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const before = drifts[low - 1];
  if (!before) return offset;
  if (offset >= before.end) return before.outEnd + (offset - before.end);
  const share = (offset - before.start) / (before.end - before.start);
  return before.outStart + Math.round(share * (before.outEnd - before.outStart));
}
