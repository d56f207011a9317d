import { FOREIGN_PLACES, HOME_PLACES } from '../data/foreign-names';
import { ADDRESS_FORMS, NO_NAMES } from '../data/name-characters';
import { COMPOUND_SURNAMES } from '../data/surnames';
import { codeFlags } from '../text/code-flags';
import { foldPairs, foldScript } from '../text/fold-script';

/** A name in a text, or the family name of one where it stands alone before a form of address. */
export interface NameSpan {
  start: number;
  end: number;
}

/** Names longer than this are no names (foreign ones with their dots included). */
const LONGEST_NAME = 24;

/** Before 于 these make a preposition of it, whatever follows (位于, 居于): no name begins there. */
const BEFORE_PREPOSITION =
  /[位居处属源至鉴基等富限终忠归趋介用致便利善勇乐托望急敢勤热忙苦迫陷毁死立始起流见载刊寓植扎驻落坐取求助高低优早晚强弱安甘惯易难濒附职身]/;

const PLACE = new Set([...FOREIGN_PLACES, ...HOME_PLACES]);

const COMPOUND = new Set(COMPOUND_SURNAMES);

/**
 * Finds the places of known names in texts, in either script. One pass over the text: names are filed under their first
 * character, the longest first.
 */
export function nameSpanFinder(names: readonly string[]): (text: string) => NameSpan[] {
  const filed = new Map<string, string[]>();
  const families = new Set<string>();
  for (const name of new Set(names.map(foldScript))) {
    // 于 before a place is the preposition, whoever took it for a family name.
    if (name.length < 2 || name.length > LONGEST_NAME || (name.startsWith('于') && PLACE.has(name.slice(1)))) continue;
    if (NO_NAMES.includes(name.slice(0, 2))) continue;
    filed.set(name.charAt(0), [...(filed.get(name.charAt(0)) ?? []), name]);
    families.add(COMPOUND.has(name.slice(0, 2)) ? name.slice(0, 2) : name.charAt(0));
  }
  for (const list of filed.values()) list.sort((a, b) => b.length - a.length);
  const first = firstUnits([...filed.keys()].join(''));
  return (text) => {
    if (filed.size === 0) return [];
    const spans: NameSpan[] = [];
    let folded = '';
    for (let at = 0; at < text.length; ) {
      if (first[text.charCodeAt(at)] === 0) {
        at++;
        continue;
      }
      folded ||= foldScript(text);
      const length = nameLength(folded, at, filed, families);
      if (length > 0) spans.push({ start: at, end: at + length });
      at += length || 1;
    }
    return spans;
  };
}

function nameLength(text: string, at: number, filed: Map<string, string[]>, families: ReadonlySet<string>): number {
  const candidates = filed.get(text.charAt(at));
  if (!candidates) return 0;
  if (text.charAt(at) === '于' && BEFORE_PREPOSITION.test(text.charAt(at - 1))) return 0;
  // 40余天, 百余人: more than so many, and no Mr 余.
  if (text.charAt(at) === '余' && /[\d十百千万亿年月日]/.test(text.charAt(at - 1))) return 0;
  const name = candidates.find((candidate) => text.startsWith(candidate, at));
  if (name) return name.length;
  const family = families.has(text.slice(at, at + 2)) ? text.slice(at, at + 2) : text.charAt(at);
  if (!families.has(family)) return 0;
  return ADDRESS_FORMS.some((form) => text.startsWith(form, at + family.length)) ? family.length : 0;
}

/** Flags of the units that may begin a name, in either script. */
function firstUnits(characters: string): Uint8Array {
  const flags = codeFlags(characters);
  for (const [from, to] of foldPairs()) if (flags[to]) flags[from] = 1;
  return flags;
}
