import { NEVER_GIVEN } from '../data/given-characters';
import { ORDINARY_WORDS } from '../data/ordinary-words';
import { POSTS } from '../data/posts';
import { REPORTING_VERBS, ROLE_VERBS } from '../data/role-verbs';
import { SURNAMES } from '../data/surnames';
import { foldScript } from '../text/fold-script';

const POST = new Set(POSTS);
const ORDINARY = new Set(ORDINARY_WORDS);
const FAMILY = new Set(SURNAMES);
const NEVER = new Set(NEVER_GIVEN);
const VERB = new Set([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS]);

/** The longest post or verb that is compared. */
const REACH = 6;

/** After a name in a list or at the end of a clause; 任, 在, 向 … open what the person does. */
const AFTER = /^(?:$|[\s、，。；：！？,;:()（）“”「」]|[和与及等任在向对率说将被同])/;

/**
 * People whom the text itself shows to be such, without any list: a post stands directly before (省长于某), and a verb, a
 * mark or the end of the clause directly after; then those that stand in one list with them. Strict on purpose: what is
 * found here is converted by the rules of names. Names come back as written.
 */
export function findNamed(text: string): string[] {
  const folded = foldScript(text);
  const found = new Set<string>();
  for (let at = 1; at < folded.length; at++) {
    if (!FAMILY.has(folded.charAt(at)) || !endsPost(folded, at)) continue;
    for (let next = at, length = nameAt(folded, next); length > 0; length = nameAt(folded, next)) {
      found.add(text.slice(next, next + length));
      next += length;
      if (!/[、和与]/.test(folded.charAt(next))) break;
      next++;
    }
  }
  return [...found];
}

function endsPost(text: string, at: number): boolean {
  for (let length = 2; length <= Math.min(REACH, at); length++) if (POST.has(text.slice(at - length, at))) return true;
  return false;
}

/** Length of the name that stands here, 0 when none does. */
function nameAt(text: string, at: number): number {
  if (!FAMILY.has(text.charAt(at))) return 0;
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length);
    if (name.length === length && isName(name) && endsName(text, at + length)) return length;
  }
  return 0;
}

function isName(name: string): boolean {
  if (ORDINARY.has(name) || ORDINARY.has(name.slice(1)) || ORDINARY.has(name.slice(0, 2))) return false;
  return [...name.slice(1)].every((c) => c >= '㐀' && c <= '鿿' && !NEVER.has(c));
}

function endsName(text: string, at: number): boolean {
  if (AFTER.test(text.charAt(at))) return true;
  for (let length = 1; length <= REACH; length++) if (VERB.has(text.slice(at, at + length))) return true;
  return false;
}
