import { KNOWN_PEOPLE } from '../data/known-people';
import { codeFlags } from '../text/code-flags';
import { foldScript } from '../text/fold-script';

/** Shorter names stand by chance in other words as well (于正 in 对于正在): they need evidence around them. */
const SURE_LENGTH = 3;

/** Before 于 these make a preposition of it. */
const BEFORE_YU = /[对由关在至位居处属源鉴基等富限终忠归趋介用致便利善勇乐大小高低多少]/;

let spellings: Map<string, string> | null = null;
let firsts: Uint8Array | null = null;

function known(): Map<string, string> {
  spellings ??= new Map(KNOWN_PEOPLE.map((name) => [foldScript(name), name]));
  return spellings;
}

/** How a well-known person's name is written in Traditional script; undefined when it is not in the list. */
export function knownSpelling(name: string): string | undefined {
  return known().get(foldScript(name));
}

/** Is this the name of a well-known person? Simplified. */
export function isKnown(name: string): boolean {
  return known().has(name);
}

/** Well-known people whose name stands in a text beyond doubt, as written there. */
export function findKnown(folded: string, text: string): string[] {
  firsts ??= codeFlags([...known().keys()].map((name) => name.charAt(0)).join(''));
  const found: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (firsts[folded.charCodeAt(at)] === 0 || (folded.charAt(at) === '于' && BEFORE_YU.test(folded.charAt(at - 1)))) continue;
    for (let length = SURE_LENGTH; length <= SURE_LENGTH + 1; length++) {
      if (known().has(folded.slice(at, at + length))) found.push(text.slice(at, at + length));
    }
  }
  return found;
}
