import { COMPOUND_SURNAMES, SURNAMES } from '../../lib/data/surnames';
import { makeChinese, makeForeign, makeForeignHan, makeGiven, makeSurname, type NamePool } from './make-name';
import type { Random } from './random';
import { type Example, nameTags } from './read-corpus';
import { personsOf } from './score-model';

const surnames = new Set(SURNAMES);
const compound = new Set(COMPOUND_SURNAMES);

/** Copies of the examples with other names in the places of theirs, so that the words around count, not the names. */
export function swapNames(examples: readonly Example[], pool: NamePool, random: Random): Example[] {
  return examples.map((example) => {
    const persons = personsOf(example.tags);
    return persons.length === 0 ? example : swapIn(example, persons, pool, random);
  });
}

/** Given names and transliterated names that the examples themselves hold. */
export function poolOf(examples: readonly Example[]): NamePool {
  const given: string[] = [];
  const foreign: string[] = [];
  for (const { text, tags } of examples) {
    for (const [start, end] of personsOf(tags)) {
      const name = text.slice(start, end);
      if (!/^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name)) continue;
      const family = surnameOf(name);
      if (name.includes('·')) foreign.push(...name.split('·').filter((part) => part.length > 1));
      else if (family > 0 && name.length - family <= 2 && name.length > family) given.push(name.slice(family));
      else if (name.length > 2) foreign.push(name);
    }
  }
  return { given, foreign };
}

function surnameOf(name: string): number {
  return compound.has(name.slice(0, 2)) ? 2 : surnames.has(name.charAt(0)) ? 1 : 0;
}

function swapIn({ text, tags }: Example, persons: readonly [number, number][], pool: NamePool, random: Random): Example {
  const known = new Map<string, string>();
  const out: Example = { text: '', tags: '' };
  let last = 0;
  for (const [start, end] of persons) {
    const name = text.slice(start, end);
    const other = known.get(name) ?? otherName(name, text, pool, random);
    known.set(name, other);
    out.text += text.slice(last, start) + other;
    out.tags += tags.slice(last, start) + nameTags(other.length);
    last = end;
  }
  return { text: out.text + text.slice(last), tags: out.tags + tags.slice(last) };
}

/** Another name that could stand in the place of this one: mostly of the same kind and length. */
function otherName(name: string, text: string, pool: NamePool, random: Random): string {
  if (!/^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name)) return name;
  if (name.length === 1) return surnames.has(name) ? single(random) : name;
  if (/^[老小阿]/.test(name) && name.length === 2) return name.charAt(0) + single(random);
  const hidden = name.search(/某|[男女]$/);
  if (hidden > 0) return makeSurname(random) + name.slice(hidden);
  if (name.includes('·')) return makeForeign(random, pool, true);
  const family = surnameOf(name);
  const rest = name.length - family;
  if (family > 0 && (rest === 1 || rest === 2)) {
    const roll = random.next();
    if (roll < 0.06) return makeForeignHan(random);
    if (roll < 0.09) return makeForeign(random, pool, random.next() < 0.6);
    return makeChinese(random, pool, roll < 0.85 ? name.length : undefined);
  }
  // A bare given name whose whole stands elsewhere in the sentence stays.
  if (name.length === 2) return text.split(name).length > 2 || family > 0 ? name : makeGiven(random, 2, pool);
  return random.next() < 0.25 ? makeForeignHan(random) : makeForeign(random, pool, random.next() < 0.15);
}

function single(random: Random): string {
  const surname = makeSurname(random);
  return surname.length === 1 ? surname : '王';
}
