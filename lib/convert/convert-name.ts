import { GIVEN_POSSIBLE, GIVEN_STRONG } from '../data/given-characters';
import {
  CHANGED_GIVEN,
  CHANGED_LAST,
  CHANGED_SURNAMES,
  COMPOUND_FORMS,
  KEPT_ALONE,
  KEPT_LAST,
  KEPT_SURNAMES,
  TAIWAN_FIRST,
  TAIWAN_LAST,
} from '../data/name-characters';
import { COMPOUND_SURNAMES } from '../data/surnames';
import { scriptMark } from '../text/script-mark';
import type { Dictionary } from './build-converter';
import { characterPairs } from './character-pairs';
import { knownSpelling } from './known-names';

const GIVEN = new Map(characterPairs(CHANGED_GIVEN));
const LAST = new Map(characterPairs(CHANGED_LAST));
const IN_TAIWAN = { first: new Map(characterPairs(TAIWAN_FIRST)), last: new Map(characterPairs(TAIWAN_LAST)) };
const SURNAME = new Map(characterPairs(CHANGED_SURNAMES));
const FORMS = new Map(COMPOUND_FORMS);
const USUAL = new Set(GIVEN_STRONG + GIVEN_POSSIBLE);
const COMPOUND = new Set([...COMPOUND_SURNAMES, ...FORMS.keys()]);

/** So many characters have names with two family names. */
const DOUBLED = 4;

/** 范·戴克: characters of sound alone, where a given name would write 範. */
const KEPT_IN_FOREIGN = '干朴范';

/** Between the parts of a foreign name. */
const DOT = /[·・•‧]/;

/**
 * A person's name in Traditional script. Family names keep their inherited form; in given names a character that is also
 * usual in Traditional text stays as it is but for some (CHANGED_GIVEN, and CHANGED_LAST at its end), and every other takes the dictionary's form.
 * A well-known person's name is written as it is printed; one that the dictionary holds as a whole and whose family name agrees is taken from there.
 * @param name Simplified
 * @param dictionary the way from Simplified to OpenCC's own Traditional standard
 * @param taiwan in a text about Taiwan
 */
export function convertName(name: string, dictionary: Dictionary, taiwan = false): string {
  const printed = knownSpelling(name);
  if (printed) return printed;
  if (DOT.test(name)) return [...name].map((c) => (KEPT_IN_FOREIGN.includes(c) ? c : given(c, dictionary))).join('');
  const two = name.slice(0, 2);
  // Four characters without a compound family name: that of the husband and her own (范徐丽泰).
  const length = name.length === DOUBLED || (name.length > 2 && COMPOUND.has(two)) ? 2 : 1;
  const family = (length === 2 && FORMS.get(two)) || [...name.slice(0, length)].map((c) => surname(c, dictionary)).join('');
  const ruled = family + givenName(name.slice(length), dictionary, taiwan);
  const known = dictionary.holds(name) ? dictionary.convert(name).text : '';
  if (known.length !== ruled.length) return ruled;
  // Four characters that the dictionary holds are an idiom (余音绕梁), unless they begin with a compound family name.
  if (name.length === DOUBLED && !COMPOUND.has(two)) return known;
  // What the dictionary holds and no given name is made of is a word after all (谷氨酸).
  return known.startsWith(family) || (known.length > 2 && ![...name.slice(length)].some((c) => USUAL.has(c))) ? known : ruled;
}

function surname(c: string, dictionary: Dictionary): string {
  if (KEPT_SURNAMES.includes(c)) return c;
  return SURNAME.get(c) ?? inherited(c, dictionary);
}

function givenName(own: string, dictionary: Dictionary, taiwan: boolean): string {
  if (own.length === 1) return KEPT_ALONE.includes(own) ? own : given(own, dictionary);
  const forms = [...own].map((c, i) => (taiwan && i === 0 && IN_TAIWAN.first.get(c)) || given(c, dictionary));
  const last = own.slice(-1);
  const ending = (taiwan && IN_TAIWAN.last.get(last)) || (!KEPT_LAST.includes(own) && LAST.get(last));
  if (ending) forms[forms.length - 1] = ending;
  return forms.join('');
}

function given(c: string, dictionary: Dictionary): string {
  return GIVEN.get(c) ?? inherited(c, dictionary);
}

/** The character itself where Traditional text has it too, else the dictionary's. */
function inherited(c: string, dictionary: Dictionary): string {
  return scriptMark(c) === 'hans' ? dictionary.convert(c).text : c;
}
