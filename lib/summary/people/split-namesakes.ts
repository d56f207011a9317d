import type { Span } from '../../model';
import type { Named } from './gather-people';
import type { Mention } from './mention';
import type { TextView } from './text-view';

/** Between two members of one list: marks of a list, no other stop. Brackets hold what tells namesakes apart: 王丽（女）. */
const ONE_LIST = /^[^，。；：！？\n]*[、和与及][^，。；：！？\n]*$/;
const BRACKETS = /（[^（）\n]{0,14}）/g;
/** A list longer than this, in characters between the two, is not looked through. */
const LONGEST_LIST = 120;

/**
 * Two people of one name: a list does not name anybody twice, so the same name there with another title is somebody else.
 * Gives the people again, the later of two namesakes as an entry of its own, and puts their mentions under its key: those of
 * the list, and every other one with a title of theirs. Everything else stays with the first.
 * @param mentions in text order; their keys are changed
 */
export function splitNamesakes({ folded }: TextView, people: readonly Named[], mentions: readonly Mention[]): Named[] {
  const seen = new Map<string, Mention>();
  const others = new Map<string, Set<string>>();
  const titlesOf = (mention: Mention): string[] => mention.titles.map(({ start, end }) => folded.slice(start, end));
  for (const mention of mentions) {
    const before = seen.get(mention.key);
    seen.set(mention.key, mention);
    if (!before || !inOneList(folded, before, mention)) continue;
    const [first, second] = [titlesOf(before), titlesOf(mention)];
    if (first.length === 0 || second.length === 0 || second.some((title) => first.some((other) => areOne(title, other)))) continue;
    const titles = others.get(mention.key) ?? new Set();
    for (const title of second) titles.add(title);
    others.set(mention.key, titles);
  }
  if (others.size === 0) return [...people];
  for (const mention of mentions)
    if (titlesOf(mention).some((title) => others.get(mention.key)?.has(title))) mention.key = otherKey(mention.key);
  return people.flatMap((person) => (others.has(person.key) ? divide(person, mentions) : [person]));
}

function inOneList(folded: string, before: Mention, { start }: Span): boolean {
  if (start - before.end > LONGEST_LIST) return false;
  return ONE_LIST.test(folded.slice(before.end, start).replace(BRACKETS, ''));
}

/** 市长 and 新安市市长 are one title. */
function areOne(title: string, other: string): boolean {
  return title.endsWith(other) || other.endsWith(title);
}

function divide(person: Named, mentions: readonly Mention[]): Named[] {
  const key = otherKey(person.key);
  const starts = new Set(mentions.filter((mention) => mention.key === key).map(({ start }) => start));
  const isOther = ({ start }: Span): boolean => starts.has(start);
  return [
    { ...person, places: person.places.filter((place) => !isOther(place)) },
    { ...person, key, places: person.places.filter(isOther) },
  ];
}

function otherKey(key: string): string {
  return `${key}\u00002`;
}
