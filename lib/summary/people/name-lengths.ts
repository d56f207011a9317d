import { FOREIGN_CHARACTERS } from '../../data/foreign-names';
import { COMMON_SURNAMES, COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES, WEAK_SURNAMES } from '../../data/surnames';
import { makeWordSet } from '../word-set';

const surnames = new Set(SURNAMES);
const weak = new Set(WEAK_SURNAMES);
const common = new Set(COMMON_SURNAMES);
const compound = makeWordSet(COMPOUND_SURNAMES);
const japanese = makeWordSet(JAPANESE_SURNAMES);
const foreign = new Set(FOREIGN_CHARACTERS);

/** Characters that end a Japanese given name of three. */
const JAPANESE_LAST = /[郎介男子美香奈乃菜沙织里代音衣]/;

/** Does any family name begin here? */
export function hasSurname(folded: string, at: number): boolean {
  return surnames.has(folded.charAt(at)) || isKnownSurname(folded, at);
}

/** Is it made of nothing but characters of transliteration? */
export function isTransliterated(name: string): boolean {
  return [...name].every((c) => foreign.has(c));
}

/** Does a compound or a Japanese family name begin here? */
export function isKnownSurname(folded: string, at: number): boolean {
  return compound.startingAt(folded, at) > 0 || japanese.startingAt(folded, at) > 0;
}

/** Characters of the Japanese family name that begins here; 0 when none does. */
export function japaneseSurname(folded: string, at: number): number {
  return japanese.startingAt(folded, at);
}

/** How many characters a family name at this place may have. */
export function surnameLengths(folded: string, at: number): number[] {
  const lengths: number[] = [];
  const long = compound.startingAt(folded, at) || japanese.startingAt(folded, at);
  if (long > 0) lengths.push(long);
  if (!surnames.has(folded.charAt(at))) return lengths;
  // Vietnamese women: 阮氏明, 潘氏清兰.
  if (folded.charAt(at + 1) === '氏') return [2];
  lengths.push(1);
  // Hong Kong: a married woman's double family name (林方月娥).
  if (isUsual(folded.charAt(at)) && isUsual(folded.charAt(at + 1))) lengths.push(2);
  return lengths;
}

/** Given names have one or two characters, Japanese ones three as well where the last is one that ends them (纱也香, 龙之介). */
export function givenLengths(folded: string, at: number, surname: number): number[] {
  const isJapanese = surname > 1 && japaneseSurname(folded, at) === surname;
  const from = at + surname;
  // 李小𬱖: the character at the end has two units, as has one before it.
  if (isLowUnit(folded, from + 1) || isLowUnit(folded, from + 2)) return isLowUnit(folded, from + 3) ? [2, 4] : [2, 3];
  return isJapanese && JAPANESE_LAST.test(folded.charAt(at + surname + 2)) ? [1, 2, 3] : [1, 2];
}

/** Is it the second unit of a character beyond the first plane? */
export function isLowUnit(folded: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(folded.charAt(at));
}

/** Is the character a family name that is not an ordinary word besides? */
export function isUsual(c: string): boolean {
  return surnames.has(c) && (!weak.has(c) || common.has(c));
}
