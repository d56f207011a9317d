import { titleAfter } from './find-title';
import type { NameCandidate } from './name-source';

/** Longer names before a title are hardly ever the short name of a body. */
const LONGEST_BODY = 2;

/**
 * 云林|县长|张丽善, 卫福|部长|…: the person is the name behind the title, and what stands before it is the title's place or body.
 * Unless the name behind has a title of its own (刘鹤副总理王毅部长 run together in a headline).
 * @param sure above this score the name behind is believed
 */
export function withoutBodies(folded: string, candidates: readonly NameCandidate[], sure: number): NameCandidate[] {
  const starts = new Map<number, NameCandidate>();
  for (const c of candidates) if (c.score > (starts.get(c.start)?.score ?? sure)) starts.set(c.start, c);
  return candidates.filter(({ start, end }) => {
    if (end - start > LONGEST_BODY) return true;
    const title = titleAfter(folded, end);
    const behind = title && !title.polite ? starts.get(title.end) : undefined;
    return !behind || titleAfter(folded, behind.end) !== null;
  });
}
