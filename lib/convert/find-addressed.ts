import { ADDRESS_FORMS, CONTESTED_SURNAMES, PERSON_FORMS } from '../data/name-characters';
import type { NameSpan } from './find-name-spans';
import { NUMERALS } from './numerals';

/** Mr 于 stands at the beginning of a clause or behind one of these: elsewhere 于 is mostly the preposition (对于先生…, 低于女士…). */
const BEFORE_YU = /[\p{P}\s的说]$|^$/u;

/** 三百余女工, 5分钟女单, 座钟: a number's 余, and the clock. */
const NO_FAMILY: Record<string, RegExp> = {
  余: new RegExp(`[${NUMERALS}亿年月日岁]$`),
  钟: /[分时点秒刻座闹警]$/,
};

/** 余男, 余母: how Taiwan's papers name who is in a case; not where the character begins a word of its own. */
const SHORT_FORM =
  /^(?:翁|男(?![人厕单双友士女子性方生篮足])|女(?![人儿单双友埋士婿子工性排方星生神童篮足贼])|妇(?![产女幼科联])|妻(?!子)|嫌(?![弃恶犯疑])|母(?![乳亲女婴子校])|父(?![亲母]))/;

/** What may follow the family name; 于 is rarely followed by a post (于议员任内: during). */
const FORMS: Record<string, readonly string[]> = { 于: PERSON_FORMS };
const ALL_FORMS = [...PERSON_FORMS, ...ADDRESS_FORMS];

/**
 * Family names that stand alone before a form of address, whether or not a full name of that family is in the text: those
 * that running text would write with another character. Counted in 180 million characters of Taiwan's and Hong Kong's news:
 * 余 1,253 : 餘 1, 涂 160 : 塗 21 (most of them a family too), 于 36 : 於 1.
 */
export function findAddressed(text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const family of CONTESTED_SURNAMES) {
    for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
      if (isAddressed(text, at, family)) spans.push({ start: at, end: at + 1 });
    }
  }
  return spans;
}

function isAddressed(text: string, at: number, family: string): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  if (family === '于' ? !BEFORE_YU.test(before) : NO_FAMILY[family]?.test(before)) return false;
  if (SHORT_FORM.test(text.slice(at + 1, at + 3))) return true;
  return (FORMS[family] ?? ALL_FORMS).some((form) => text.startsWith(form, at + 1));
}
