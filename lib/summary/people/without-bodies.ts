import { titleAfter, titleBefore } from './find-title';
import type { NameCandidate } from './name-source';

/** Longer names before a title are hardly ever the short name of a body. */
const LONGEST_BODY = 2;

/** 乌昌|党委书记, 凤岗|镇委书记: a post in a body of an area stands behind the area's name far more often than behind a person's. */
const POST_OF_BODY = /^(?:[党省市县区镇乡]委|纪委|人大|政协|政府)/;

/**
 * 云林|县长|张丽善, 卫福|部长|…: the person is the name behind the title, and what stands before it is the title's place or body.
 * In a chain of offices (乌昌党委书记、南岭市委书记朱某) the person stands behind the last of them.
 * Unless the name behind has a title of its own (刘鹤副总理王毅部长 run together in a headline).
 * @param sure above this score the name behind is believed
 */
export function withoutBodies(folded: string, candidates: readonly NameCandidate[], sure: number): NameCandidate[] {
  const starts = new Map<number, NameCandidate>();
  for (const c of candidates) if (c.score > (starts.get(c.start)?.score ?? sure)) starts.set(c.start, c);
  const areas = new Set<number>();
  for (const { start } of starts.values()) addAreas(folded, start, areas);
  return candidates.filter(({ start, end }) => {
    if (end - start > LONGEST_BODY) return true;
    if (areas.has(start) && POST_OF_BODY.test(folded.slice(end, end + 2))) return false;
    const title = titleAfter(folded, end);
    const behind = title && !title.polite ? starts.get(title.end) : undefined;
    return !behind || titleAfter(folded, behind.end) !== null;
  });
}

/** Where the offices in front of a name begin. */
function addAreas(folded: string, name: number, areas: Set<number>): void {
  let from = name;
  for (let i = 0; i < MOST_OFFICES; i++) {
    const title = titleBefore(folded, from);
    if (!title) return;
    areas.add(title.start);
    from = title.start - 1;
    if (folded.charAt(from) !== '、') return;
  }
}

/** Official lists give up to four. */
const MOST_OFFICES = 4;
