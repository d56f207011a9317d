import { COUNTRIES, FOREIGN_CHARACTERS, FOREIGN_PLACES } from '../../data/foreign-names';
import { LATIN_GIVEN_NAMES } from '../../data/latin-given-names';
import { ORDINARY_WORDS } from '../../data/ordinary-words';
import { REPORTING_VERBS, ROLE_VERBS } from '../../data/role-verbs';
import { makeWordSet } from '../word-set';
import { titleAfter, titleBefore } from './find-title';
import { isLatinThing } from './latin-thing';
import { japaneseSurname } from './name-lengths';
import type { NameCandidate } from './name-source';
import type { TextView } from './text-view';

const places = makeWordSet([...COUNTRIES, ...FOREIGN_PLACES].filter((place) => place.length > 1));
const words = makeWordSet(ORDINARY_WORDS);
const verbs = makeWordSet([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS]);

const C = FOREIGN_CHARACTERS;
/** More that only names with dots have (阿不都…, 买买提). */
const D = `${C}不都买合吾孜旦地得`;
/** Parts joined by a dot; a hyphen joins the halves of a double name. At most five parts of at most ten characters. */
const DOTTED = new RegExp(`[${D}A-Z]{1,10}(?:[·‧•・．][${D}A-Za-z]{1,10}(?:-[${D}]{1,10})?){1,4}|[${C}]{2,8}-[${C}]{2,8}`, 'g');
/** Peoples whose names keep their own parts (瓦历斯·贝林): any characters, where a title shows that a person stands there. */
const ANY_DOTTED = /[\u3400-\u9fff]{2,12}[·‧•・．][\u3400-\u9fff]{2,6}/g;
/** 绫濑はるか: a Japanese given name in kana. */
const KANA = /[\u3400-\u9fff]{1,3}[\u3041-\u3096\u30a1-\u30fa\u30fc]{2,5}/g;
const KANA_ADDRESS = /(?:さん|ちゃん|くん|さま)$/;
/** A run of such characters. The names of one part that papers use have two to nine. */
const RUN = new RegExp(`[${C}]{2,12}`, 'g');
const LATIN = /[A-Z][a-z]+(?: [A-Z]\.?)?(?: (?:de |van |von |bin |al-)?[A-Z][A-Za-z'’-]+){1,2}/g;
/** What shows, right after the run, that it was no person: 普陀山, 利马市. */
const PLACE_AFTER =
  /^(?:[市州省郡县区镇村岛山河湖海港湾城族语人国教派]|半岛|地区|大学|公司|集团|大街|广场|机场|高地|海峡|群岛|战争|协议|时间|奖|杯|队|俱乐部)/;
/** Ordinary characters among them, which may follow a name: they are not taken at its end when a word begins with them. */
const BOUNDED =
  /^(?:（[A-Z])|^[，。、；：！？）” \n在对向就的是和与同以为说称因被从也还则将曾已等及又把由让不一这请将率会赴致当于举未没并仍稍]/;

const givenNames = new Set(LATIN_GIVEN_NAMES);
/** Stanley 说, Anson Kong则说: whoever speaks is a person. */
const SPEAKS = /^ ?[则亦也还又再就]?(?:表示|[坦直续]言|指出|透露|认为|[笑补续]?[说指称](?!明|示|数|标|南|纹|为))/;

const HANDLE = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9_]{2,15}(?![A-Za-z0-9])/g;

/** Transliterated names: with dots anywhere, without dots beside a title or before a verb of saying. */
export function foreignNames(view: TextView): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const match of view.folded.matchAll(DOTTED)) dotted(view, match.index, match.index + match[0].length, found);
  for (const match of view.folded.matchAll(ANY_DOTTED)) anyDotted(view, match.index, match.index + match[0].length, found);
  for (const match of view.folded.matchAll(KANA)) withKana(view, match.index, match.index + match[0].length, found);
  for (const match of view.folded.matchAll(RUN)) plain(view, match.index, match.index + match[0].length, found);
  for (const match of view.text.matchAll(LATIN)) latin(view, match.index, match.index + match[0].length, found);
  for (const match of view.text.matchAll(HANDLE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      givenNames.has(match[0]) &&
      SPEAKS.test(view.folded.slice(end, end + 6)) &&
      !/[A-Za-z] ?$/.test(view.folded.slice(start - 2, start))
    )
      found.push({ start, end, score: 3.5, kind: 'foreign' });
    if (titleBefore(view.folded, start) && /[\s\u3400-\u9fff，。、（）]/u.test(view.folded.charAt(end)))
      found.push({ start, end, score: 3, kind: 'foreign' });
  }
  return found.filter((candidate) => !view.inWork[candidate.start]);
}

function dotted(view: TextView, from: number, to: number, found: NameCandidate[]): void {
  const { folded } = view;
  const firstDot = from + folded.slice(from, to).search(/[·‧•・．-]/);
  const start = cutStart(folded, from, firstDot);
  const end = cutEnd(folded, to, firstDot + 2);
  // N·m is a unit.
  if (!/[\u3400-\u9fff]|[A-Za-z]{2}/.test(folded.slice(start, end))) return;
  if (start >= firstDot || places.has(folded.slice(start, firstDot)) || PLACE_AFTER.test(folded.slice(end, end + 2))) return;
  found.push({ start, end, score: titleBefore(folded, start) || verbs.startingAt(folded, end) ? 7 : 5, kind: 'foreign' });
}

/** From behind the title to where the sentence goes on. */
function anyDotted({ folded }: TextView, from: number, to: number, found: NameCandidate[]): void {
  const dot = from + folded.slice(from, to).search(/[·‧•・．]/);
  let start = dot - 2;
  while (start >= Math.max(from, dot - LONGEST_PART) && !titleBefore(folded, start)) start--;
  if (start < Math.max(from, dot - LONGEST_PART)) return;
  for (let end = dot + 3; end <= to; end++)
    if (BOUNDED.test(folded.slice(end)) || folded.charAt(end) === '' || verbs.startingAt(folded, end) > 1 || titleAfter(folded, end)) {
      found.push({ start, end, score: 4, kind: 'foreign' });
      return;
    }
}

/** A part of a name with dots has at most so many characters. */
const LONGEST_PART = 5;

function withKana({ folded }: TextView, from: number, to: number, found: NameCandidate[]): void {
  const kana = from + folded.slice(from, to).search(/[^\u3400-\u9fff]/);
  if (KANA_ADDRESS.test(folded.slice(kana, to))) return;
  for (let start = from; start < kana; start++)
    if (japaneseSurname(folded, start) === kana - start) found.push({ start, end: to, score: 5, kind: 'foreign' });
}

/** 小罗伯特: the son of somebody of that name, where 小 ends no other word (大小, 从小). */
const JUNIOR = /(?:^|[^大从胆弱缩减较狭幼微细渺矮最更很])小$/;

function plain(view: TextView, from: number, to: number, found: NameCandidate[]): void {
  const { folded } = view;
  const first = cutStart(folded, from, to);
  const end = cutEnd(folded, to, first + 2);
  const start = first - (end - first > 3 && JUNIOR.test(folded.slice(first - 2, first)) ? 1 : 0);
  if (view.inPlace.subarray(start, end).includes(1)) return;
  const length = end - start;
  if (length < 2 || length > 9 || /[·‧•・．-]/.test(folded.charAt(start - 1) + folded.charAt(end))) return;
  if (PLACE_AFTER.test(folded.slice(end, end + 2))) return;
  let score = length > 3 ? 1.3 + (length - 4) * 0.4 : (length - 3) * 0.4;
  if (words.has(folded.slice(start, start + 2))) score -= 2;
  if (titleBefore(folded, start)) score += BOUNDED.test(folded.slice(end)) || verbs.startingAt(folded, end) ? 3.4 : length > 2 ? 2.7 : 2.2;
  const after = titleAfter(folded, end);
  if (after) score += 2.8;
  if (verbs.startingAt(folded, end) > 0) score += 1.2;
  if (/[，。、\n“同与和向对；：]/.test(folded.charAt(start - 1)) || start === 0) score += 0.6;
  if (score > 0.4) found.push({ start, end, score, kind: 'foreign' });
}

/** A title or a country inside the run ends before the name: 奥地利总理|库尔茨. */
function cutStart(folded: string, from: number, to: number): number {
  let start = from;
  for (let at = from + 1; at < to - 1; at++) if (titleBefore(folded, at)) start = at;
  const place = start === from ? places.startingAt(folded, start) : 0;
  return place > 0 && place < to - start - 1 ? start + place : start;
}

/** 马斯克|当日称. */
const ON_THE_DAY = /^当[日天时]/;

/** The last characters go when they begin a word with what follows: 马丁|通过. */
function cutEnd(folded: string, to: number, floor: number): number {
  let end = to;
  // Characters that only names with dots have are ordinary words at their end.
  while (end > floor && /[不都合地得]/.test(folded.charAt(end - 1))) end--;
  while (end > floor && (words.has(folded.slice(end - 1, end + 1)) || verbs.startingAt(folded, end - 1) > 1)) end--;
  for (let at = floor; at < end; at++)
    if (verbs.startingAt(folded, at) > 1 || ON_THE_DAY.test(folded.slice(at, at + 2)) || titleAfter(folded, at)) return at;
  return end;
}

/** 公司Recorded Sun: what kind of thing is called so. */
const KIND_BEFORE = /(?:公司|企业|品牌|乐队|乐团|网站|平台|机构|游戏|软件|手机|系统|杂志|组织|唱片|据)$/;

/** Names in Latin letters count beside a Chinese title or verb of saying only. */
function latin(view: TextView, start: number, end: number, found: NameCandidate[]): void {
  if (isLatinThing(view.text.slice(start, end)) || KIND_BEFORE.test(view.folded.slice(start - 2, start))) return;
  if (titleBefore(view.folded, start) || verbs.startingAt(view.folded, end) > 0 || SPEAKS.test(view.folded.slice(end, end + 6)))
    found.push({ start, end, score: 3.5, kind: 'foreign' });
}
