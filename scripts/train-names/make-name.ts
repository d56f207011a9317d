import { GIVEN_POSSIBLE, GIVEN_STRONG } from '../../lib/data/given-characters';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../../lib/data/surnames';
import * as parts from './name-parts';
import type { Random } from './random';

const list = (words: string): string[] => words.trim().split(/\s+/);
const japaneseGiven = list(parts.JAPANESE_GIVEN);
const koreanGiven = list(parts.KOREAN_GIVEN);
const vietnameseGiven = list(parts.VIETNAMESE_GIVEN);
const wordsAsGiven = list(parts.WORDS_AS_GIVEN);
const dotted = list(parts.DOTTED_PARTS);
const tibetan = list(parts.TIBETAN_PARTS);
const otherMinority = list(parts.OTHER_MINORITY);
const foreignGiven = list(parts.FOREIGN_GIVEN);
const foreignFamily = list(parts.FOREIGN_FAMILY);
const given = [...parts.FREQUENT_GIVEN];
const otherGiven = [...GIVEN_STRONG, ...GIVEN_POSSIBLE];
const frequent = [...parts.FREQUENT_SURNAMES];
const allSurnames = [...SURNAMES];

/** What the names of the training text itself give: whole given names and transliterated names. */
export interface NamePool {
  given: string[];
  foreign: string[];
}

/** A family name: three in four of the usual ones, the more usual the more often; the others any that there is. */
export function makeSurname(random: Random): string {
  const roll = random.next();
  if (roll < 0.06) return random.pick(COMPOUND_SURNAMES);
  if (roll < 0.3) return random.pick(allSurnames);
  // The squared number leans to the front of the list.
  return frequent[Math.floor(random.next() ** 2 * frequent.length)] ?? '王';
}

/** A given name of one or two characters. */
export function makeGiven(random: Random, length: number, pool: NamePool): string {
  const roll = random.next();
  const fits = (word: string): boolean => word.length === length;
  if (roll < 0.06) return random.pick(wordsAsGiven.filter(fits));
  if (roll < 0.5 && pool.given.length > 0) {
    const taken = random.pick(pool.given);
    if (fits(taken)) return taken;
  }
  let name = '';
  for (let i = 0; i < length; i++) name += random.next() < 0.6 ? random.pick(given) : random.pick(otherGiven);
  return name;
}

/** Family and given name, Chinese. */
export function makeChinese(random: Random, pool: NamePool, length?: number): string {
  const surname = makeSurname(random);
  const rest = length === undefined ? 0 : length - surname.length;
  return surname + makeGiven(random, rest === 1 || rest === 2 ? rest : random.next() < 0.25 ? 1 : 2, pool);
}

/** A name of a people whose names are built otherwise. */
export function makeForeignHan(random: Random): string {
  const roll = random.next();
  if (roll < 0.4) return random.pick(JAPANESE_SURNAMES) + random.pick(japaneseGiven);
  if (roll < 0.6) return random.pick([...parts.KOREAN_SURNAMES]) + random.pick(koreanGiven);
  if (roll < 0.75) return random.pick([...parts.VIETNAMESE_SURNAMES]) + random.pick(vietnameseGiven);
  if (roll < 0.9) return random.pick(tibetan) + (random.next() < 0.7 ? random.pick(tibetan) : '');
  return random.pick(otherMinority);
}

/** A transliterated name, with the dot or without. */
export function makeForeign(random: Random, pool: NamePool, dot: boolean): string {
  const piece = (own: readonly string[]): string => {
    const known = random.next() < 0.5 || pool.foreign.length === 0 ? random.pick(own) : random.pick(pool.foreign);
    if (random.next() < 0.5) return known;
    // The head of one and the tail of another: as many names as anyone will meet.
    const other = random.next() < 0.5 || pool.foreign.length === 0 ? random.pick(foreignFamily) : random.pick(pool.foreign);
    const made = known.slice(0, Math.ceil(known.length / 2)) + other.slice(Math.floor(other.length / 2));
    return made.length > 6 ? known : made;
  };
  // One character alone is no transliterated name.
  if (!dot) return [piece(foreignFamily), piece(foreignFamily), piece(foreignGiven)].find((name) => name.length > 1) ?? '史密斯';
  if (random.next() < 0.25) return `${random.pick(dotted)}·${random.pick(dotted)}`;
  const middle = random.next() < 0.15 ? `·${piece(foreignGiven)}` : '';
  return `${piece(foreignGiven)}${middle}·${piece(foreignFamily)}`;
}
