import { NAME_FOLLOWERS } from '../../data/name-followers';
import { REPORTING_VERBS, ROLE_VERBS } from '../../data/role-verbs';
import { makeWordSet } from '../word-set';
import { hasSurname, japaneseSurname } from './name-lengths';
import type { TextView } from './text-view';

const reporting = makeWordSet(REPORTING_VERBS);
const deeds = new Set([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS, ...NAME_FOLLOWERS].filter((verb) => verb.length === 2));

/** 胡珠|亦指, 马祖|亦有, 范明|直说: adverbs before a verb of one character. */
const ADVERB = /[亦便却仍则均皆]$/;
const AFTER_ADVERB = /^[有是会能可要指说称将未不无获被需应当曾在为]/;
const PLAINLY = /^直[说言指呼斥]/;
/** 岳池|经开区: the last character begins a district. */
const DISTRICT = /^(?:经开|高新|自贸|保税|开发|示范|新)区/;
/** 特维尔（Tver）地区: what stands behind the original name in brackets shows a place. */
const PLACE_BEHIND_GLOSS = /^（[A-Za-z][^（）\n]{0,40}）(?:[市州省郡县区镇村岛山河湖海港湾](?![长委])|地区|半岛|大学|公司|集团|机场|群岛)/;
/** 以文化人、以文培元: such phrases come in pairs. */
const IN_PAIR = /^[、，；]以|^”/;
/** A day, a particle, a held position: nothing that a name ends with; nor what stands over a name, nor a kind of people. */
const NO_END = /[廿卅的了着住吗呢吧啊]$|^简[介历章报讯]$|[勋奖徽印臂胸肩像星]章$|.(?:美女|帅哥|女神|男神|嫩模)$|^星期[一二三四五六日天]$/;
/** 皇后于|康熙六十年: a reign begins. */
const REIGN = /^[于在至](?:洪武|永乐|嘉靖|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观|开元|天宝)$/;

/** 山口那津|男，: a lone character that ends Japanese names, before a mark. */
const LONE_END = /^[郎介男子美香奈乃菜沙织里代音衣](?:[，。、；：（）\n]|$)/;

/** 任命|周乐成|为部长: 任命 needs 为, so 成 is the name's. */
const APPOINTS = /(?:任命|委任|聘任)$/;
/** 孙奇|作的报告. */
const GIVES_REPORT = /^作的(?=[^，。；]{0,60}(?:报告|汇报|说明|议案))/;

/** Where the stretch ends better: before an adverb of the verb behind it, or behind the last character of a Japanese name. */
export function betterEnd({ folded }: TextView, start: number, end: number): number {
  if (end - start === 2 && folded.startsWith('成为', end) && APPOINTS.test(folded.slice(start - 2, start))) return end + 1;
  if (end - start < 3) return end;
  if (GIVES_REPORT.test(folded.slice(end - 1, end + 72))) return end - 1;
  const isAdverb = ADVERB.test(folded.charAt(end - 1)) && (AFTER_ADVERB.test(folded.charAt(end)) || reporting.startingAt(folded, end) > 0);
  if (isAdverb || PLAINLY.test(folded.slice(end - 1, end + 1))) return end - 1;
  const surname = japaneseSurname(folded, start);
  return surname > 1 && end - start === surname + 2 && LONE_END.test(folded.slice(end, end + 2)) ? end + 1 : end;
}

/** Does the stretch break what stands around it apart, or is it made as no name is? */
export function isMisfit({ folded }: TextView, start: number, end: number): boolean {
  const name = folded.slice(start, end);
  const rest = folded.slice(end, end + 4);
  // 向杨|某: the hidden name begins inside.
  if (folded.charAt(end) === '某' && hasSurname(name, name.length - 1)) return true;
  if (NO_END.test(name) || REIGN.test(name)) return true;
  if (DISTRICT.test(folded.slice(end - 1, end + 3)) || PLACE_BEHIND_GLOSS.test(folded.slice(end, end + 48))) return true;
  if (name.length === 3 && folded.charAt(start - 1) === '以' && (IN_PAIR.test(rest) || folded.charAt(start - 6) === '以')) return true;
  // 朱坦言, 潘入禀: a bare family name and what its bearer did.
  return name.length === 3 && hasSurname(name, 0) && deeds.has(name.slice(1));
}
