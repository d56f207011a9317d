import { NEVER_GIVEN } from '../../data/given-characters';
import { ORDINARY_WORDS } from '../../data/ordinary-words';
import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { EVENT_ROLES, POSTS } from '../../data/posts';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { hasSurname } from './name-lengths';
import type { TextView } from './text-view';

/** After so many names joined by 、 the next item is one as well, when it begins with a family name, … */
const FEWEST = 2;
/** … and when it does not: reports give lists of names with rare family names, hardly ever lists of names and something else. */
const FEWEST_BEFORE_RARE = 3;

/** An item as long as a name that fills its place in the list. */
const ITEM = /^[\u3400-\u9fff]{2,3}(?=[、，。；\n]|等)/;

const nouns = makeWordSet([...POSTS, ...EVENT_ROLES, ...ORDINARY_WORDS]);
const organisationEnd = makeWordSet(ORGANISATION_ENDINGS);
const never = new Set(NEVER_GIVEN);

/** The first item of a list, behind a mark. */
const FIRST = /(?:^|[，。；：\n])([\u3400-\u9fff]{2,3})$/;

/** The items of lists of believed names that no rule took for names (甲、乙、丙、瓦标文等). `places` in text order. */
export function listMembers(view: TextView, places: readonly Span[]): Span[] {
  const { folded } = view;
  const starts = new Set(places.map(({ start }) => start));
  const members: Span[] = [];
  let run = 0;
  let end = -1;
  for (const [i, place] of places.entries()) {
    run = folded.charAt(end) === '、' && place.start === end + 1 ? run + 1 : 1;
    end = place.end;
    const first = run === FEWEST && firstOf(view, places[i - 1]);
    if (first) members.push(first);
    while (folded.charAt(end) === '、' && !starts.has(end + 1)) {
      const item = ITEM.exec(folded.slice(end + 1, end + 6))?.[0];
      if (!item || run < (hasSurname(item, 0) ? FEWEST : FEWEST_BEFORE_RARE) || !couldBeName(view, item, end + 1)) break;
      members.push({ start: end + 1, end: end + 1 + item.length });
      end += 1 + item.length;
      run++;
    }
  }
  return members;
}

/** 白所明、甲、乙: the item before the two. */
function firstOf(view: TextView, head: Span | undefined): Span | null {
  const comma = (head?.start ?? 0) - 1;
  if (view.folded.charAt(comma) !== '、') return null;
  const item = FIRST.exec(view.folded.slice(Math.max(0, comma - 4), comma))?.[1];
  if (!item || !hasSurname(item, 0) || !couldBeName(view, item, comma - item.length)) return null;
  return { start: comma - item.length, end: comma };
}

function couldBeName({ inPlace, inWork }: TextView, item: string, at: number): boolean {
  if (inPlace[at] || inWork[at] || organisationEnd.endingAt(item, item.length) > 0) return false;
  if (nouns.endingAt(item, item.length) > 0 || nouns.startingAt(item, 0) > 0) return false;
  // 白所明: a family name and one character of names carry another one.
  const ordinary = [...item.slice(1)].filter((c) => never.has(c)).length;
  return ordinary === 0 || (ordinary === 1 && item.length === 3 && hasSurname(item, 0));
}
