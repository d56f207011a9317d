import { FOREIGN_CHARACTERS, FOREIGN_PLACES, HOME_PLACES } from '../data/foreign-names';
import { GIVEN_STRONG, NEVER_GIVEN } from '../data/given-characters';
import { ADDRESS_FORMS, KEPT_SURNAMES } from '../data/name-characters';
import { ORDINARY_WORDS } from '../data/ordinary-words';
import { POSTS } from '../data/posts';
import { REPORTING_VERBS, ROLE_VERBS } from '../data/role-verbs';
import { SURNAMES } from '../data/surnames';
import { codeFlags } from '../text/code-flags';
import { foldScript } from '../text/fold-script';
import { findKnown, isKnown } from './known-names';

const POST = new Set(POSTS);
/** 林老板, 于经理: behind a family name no given name. */
const ADDRESS = new Set([...ADDRESS_FORMS, ...POSTS]);
const POST_ENDS = codeFlags(POSTS.map((post) => post.slice(-1)).join(''));
const ORDINARY = new Set([...ORDINARY_WORDS, ...FOREIGN_PLACES, ...HOME_PLACES]);
const FAMILY = new Set(SURNAMES + KEPT_SURNAMES);
const FAMILY_UNITS = codeFlags(SURNAMES + KEPT_SURNAMES);
const NEVER = new Set(NEVER_GIVEN);
const LIKELY = new Set(GIVEN_STRONG);
const VERB = new Set([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS, '任', '出任', '担任', '接任', '在会上', '等人']);

/** The longest post or verb that is compared. */
const REACH = 6;

/** Evidence on both sides is added up; one strong and one weak sign are enough. */
const STRONG = 2;
const WEAK = 1;
const ENOUGH = STRONG + WEAK;

/** Directly before a name: verbs whose object is a person; and words that may as well stand before something else. */
const BEFORE_STRONG = /(?:采访|会见|接见|拜访|专访|逮捕|起诉|任命|免去|名叫)(?:了|到)?$|\d岁的$/;
const BEFORE_WEAK = /(?:^|[\s，。；：！？,;:（(“「])$|(?:由于|报道，|对|向|与|和|同|请|让|被|给|把|替)$/;

/** Directly after a name. */
const AFTER_WEAK = /^(?:$|[\s、，。；：！？,;:()（）”」]|[和与及等在向对的率将被同因]|[星周][期一二三四五六日末]|[昨今当][天日]|日前)/;

/** What only people have or do, behind a name: 于丹的建议. */
const AFTER_PERSON =
  /^的(?:丈夫|主张|儿子|努力|去世|发言|同事|回应|女儿|妻子|家人|家属|帮助|建议|律师|意见|成绩|批评|指控|提案|支持|父亲|看法|表现|表态|讲话|评价|贡献|辞职|逝世|遗体|遭遇|邀请|采访)/;

/** These stand in no given name that holds a character of NEVER_GIVEN beside them: times, places in a row, groups of people. */
const NOT_BESIDE = /[一不人今会前后同内外上下中之其去周年当我日明昨时晚月本来次此民每者这那]/;

/** Groups of people, countries and armies: 对于国民的支持. */
const COLLECTIVE = /[人军国公市居农渔灾移平村选难网股]民|[美中英法德俄日韩我外各本全强建]国|[国我敌美日红海空陆友]军/;

/** After 于 these end a place: 于苏州签署. */
const PLACE_END = /[京区县国地场城宫岛州市村河海港湖省街路部里镇院馆]$/;

/** A person whose name is withheld: 于某, 余某某, but not 其余某些. */
const UNNAMED = /^某(?![一些个种项地处类家])/;

/** 大于某值, 位于某地, 任职于某银行: of what stands before 于 only these may be followed by a family name. */
const BEFORE_UNNAMED_YU = /[\p{P}\s人员子犯者告嫌女男友生师民的说与和同]$|^$/u;

/** 海因里希·克雷: a foreign name by its dot, so that it is no 家里. */
const PART = `[${FOREIGN_CHARACTERS}范云]{1,8}`;
const DOTTED = new RegExp(`${PART}(?:[·•‧・]${PART})+`, 'g');

/** Characters that mean something else in foreign names. */
const CONTESTED = /[丰于云余克后干征松范采里]/;

/**
 * People whom the text itself shows to be such, without any list: a post or a verb that takes a person before (省长于某), a
 * verb, a mark or the end of the clause after; then those that stand in one list with them. Strict on purpose: what is
 * found here is converted by the rules of names. Names come back as written.
 * @param isWord does the conversion dictionary hold this Simplified word? (游客表示 … is about no Mr 游)
 */
export function findNamed(text: string, isWord: (word: string) => boolean): string[] {
  const folded = foldScript(text);
  const found = new Set(findKnown(folded, text));
  for (const { 0: name, index } of folded.matchAll(DOTTED)) if (CONTESTED.test(name)) found.add(text.slice(index, index + name.length));
  for (let at = 0; at < folded.length; at++) {
    if (FAMILY_UNITS[folded.charCodeAt(at)] === 0) continue;
    if (
      UNNAMED.test(folded.slice(at + 1, at + 4)) &&
      (folded.charAt(at) !== '于' || BEFORE_UNNAMED_YU.test(folded.slice(Math.max(0, at - 1), at)))
    ) {
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
    if (left > 0 || folded.charAt(at - 1) !== '对') continue;
    const length = contestedName(folded, at);
    if (length > 0) found.add(text.slice(at, at + length));
  }
  return [...found];
}

function evidenceBefore(text: string, at: number, isWord: (word: string) => boolean): number {
  const isPost = (length: number): boolean => length <= at && POST.has(text.slice(at - length, at));
  if (POST_ENDS[text.charCodeAt(at - 1)]) for (let length = 2; length <= REACH; length++) if (isPost(length)) return STRONG;
  // 由于于…: the second one can only be a family name.
  if (text.charAt(at) === '于' && text.charAt(at - 1) === '于') return STRONG;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (text.charAt(at) === '于' && /[倾趋偏转导]向$/.test(before)) return 0;
  if (BEFORE_STRONG.test(before)) return STRONG;
  return BEFORE_WEAK.test(before) && !isWord(text.slice(at - 1, at + 1)) ? WEAK : 0;
}

/** Length of the name that stands here, 0 when none does. */
function nameAt(text: string, at: number, left: number, isWord: (word: string) => boolean): number {
  if (!FAMILY.has(text.charAt(at))) return 0;
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length);
    if (name.length !== length) continue;
    const known = isKnown(name);
    if (!known && !isName(name)) continue;
    if (!known && (left < STRONG || hasUnlikely(name)) && isWord(name.slice(0, 2)) && !isWord(name.slice(1))) continue;
    if (left < STRONG && name.startsWith('于') && PLACE_END.test(name)) continue;
    if (left + (known ? WEAK : 0) + evidenceAfter(text, at + length) >= ENOUGH) return length;
  }
  return 0;
}

/**
 * 对于立军的建议: 对 and the family name are also one word. A name only where a person's doing follows and what stands between
 * looks like one: two characters that are no ordinary word, or one that is usual in names alone.
 */
function contestedName(text: string, at: number): number {
  for (const length of [3, 2]) {
    const name = text.slice(at, at + length);
    if (!AFTER_PERSON.test(text.slice(at + length, at + length + 3))) continue;
    if (isKnown(name)) return length;
    if (isName(name) && (length === 3 ? !COLLECTIVE.test(name) : LIKELY.has(name.charAt(1)))) return length;
  }
  return 0;
}

function isName(name: string): boolean {
  // 毛主席种过的菜地: a verb that is over.
  if (name.charAt(1) === '过') return false;
  if (ADDRESS.has(name.slice(1)) || ORDINARY.has(name) || ORDINARY.has(name.slice(1)) || ORDINARY.has(name.slice(0, 2))) return false;
  const given = [...name.slice(1)];
  const unlikely = given.filter((c) => NEVER.has(c)).length;
  if (unlikely > (given.length > 1 ? 1 : 0) || (unlikely > 0 && NOT_BESIDE.test(name.slice(1)))) return false;
  return given.every((c) => c >= '㐀' && c <= '鿿');
}

function hasUnlikely(name: string): boolean {
  return [...name.slice(1)].some((c) => NEVER.has(c));
}

function evidenceAfter(text: string, at: number): number {
  for (let length = 1; length <= REACH; length++) if (VERB.has(text.slice(at, at + length))) return STRONG;
  if (AFTER_PERSON.test(text.slice(at, at + 3))) return STRONG;
  return AFTER_WEAK.test(text.slice(at, at + 2)) ? WEAK : 0;
}
