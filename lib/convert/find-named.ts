import { FOREIGN_PLACES, HOME_PLACES } from '../data/foreign-names';
import { NEVER_GIVEN } from '../data/given-characters';
import { KEPT_SURNAMES } from '../data/name-characters';
import { ORDINARY_WORDS } from '../data/ordinary-words';
import { POSTS } from '../data/posts';
import { REPORTING_VERBS, ROLE_VERBS } from '../data/role-verbs';
import { SURNAMES } from '../data/surnames';
import { codeFlags } from '../text/code-flags';
import { foldScript } from '../text/fold-script';

const POST = new Set(POSTS);
const ORDINARY = new Set([...ORDINARY_WORDS, ...FOREIGN_PLACES, ...HOME_PLACES]);
const FAMILY = new Set(SURNAMES + KEPT_SURNAMES);
const FAMILY_UNITS = codeFlags(SURNAMES + KEPT_SURNAMES);
const NEVER = new Set(NEVER_GIVEN);
const VERB = new Set([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS, '任', '出任', '担任', '接任', '在会上', '等人']);

/** The longest post or verb that is compared. */
const REACH = 6;

/** Evidence on both sides is added up; one strong and one weak sign are enough. */
const STRONG = 2;
const WEAK = 1;
const ENOUGH = STRONG + WEAK;

/** Directly before a name: verbs whose object is a person; and words that may as well stand before something else. */
const BEFORE_STRONG = /(?:采访|会见|接见|拜访|专访|逮捕|起诉|任命|免去|名叫)(?:了|到)?$/;
const BEFORE_WEAK = /(?:^|[\s，。；：！？,;:（(“「])$|(?:由于|报道，|对|向|与|和|同|请|让|被|给|把|替)$/;

/** Directly after a name. */
const AFTER_WEAK = /^(?:$|[\s、，。；：！？,;:()（）”」]|[和与及等在向对的率将被同])/;

/** A person whose name is withheld: 于某, 余某某, but not 其余某些. */
const UNNAMED = /^某(?![些个种项地处])/;

/**
 * People whom the text itself shows to be such, without any list: a post or a verb that takes a person before (省长于某), a
 * verb, a mark or the end of the clause after; then those that stand in one list with them. Strict on purpose: what is
 * found here is converted by the rules of names. Names come back as written.
 * @param isWord does the conversion dictionary hold this Simplified word? (游客表示 … is about no Mr 游)
 */
export function findNamed(text: string, isWord: (word: string) => boolean): string[] {
  const folded = foldScript(text);
  const found = new Set<string>();
  for (let at = 0; at < folded.length; at++) {
    if (FAMILY_UNITS[folded.charCodeAt(at)] === 0) continue;
    if (UNNAMED.test(folded.slice(at + 1, at + 4))) {
      found.add(text.slice(at, at + 2));
      continue;
    }
    let left = evidenceBefore(folded, at, isWord);
    for (let next = at; left > 0; next++) {
      const length = nameAt(folded, next, left, isWord);
      if (length === 0) break;
      found.add(text.slice(next, next + length));
      next += length;
      // The next of a list is as sure as the one before it.
      left = /[、和与]/.test(folded.charAt(next)) ? STRONG : 0;
    }
  }
  return [...found];
}

function evidenceBefore(text: string, at: number, isWord: (word: string) => boolean): number {
  for (let length = 2; length <= Math.min(REACH, at); length++) if (POST.has(text.slice(at - length, at))) return STRONG;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (BEFORE_STRONG.test(before)) return STRONG;
  return BEFORE_WEAK.test(before) && !isWord(text.slice(at - 1, at + 1)) ? WEAK : 0;
}

/** Length of the name that stands here, 0 when none does. */
function nameAt(text: string, at: number, left: number, isWord: (word: string) => boolean): number {
  if (!FAMILY.has(text.charAt(at))) return 0;
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length);
    if (name.length !== length || !isName(name)) continue;
    if (left < STRONG && isWord(name.slice(0, 2)) && !isWord(name.slice(1))) continue;
    if (left + evidenceAfter(text, at + length) >= ENOUGH) return length;
  }
  return 0;
}

function isName(name: string): boolean {
  if (ORDINARY.has(name) || ORDINARY.has(name.slice(1)) || ORDINARY.has(name.slice(0, 2))) return false;
  return [...name.slice(1)].every((c) => c >= '㐀' && c <= '鿿' && !NEVER.has(c));
}

function evidenceAfter(text: string, at: number): number {
  for (let length = 1; length <= REACH; length++) if (VERB.has(text.slice(at, at + length))) return STRONG;
  return AFTER_WEAK.test(text.charAt(at)) ? WEAK : 0;
}
