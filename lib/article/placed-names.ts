import { DATELINE_PLACES } from '../data/dateline-places';
import type { TextLine } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';
import { datesInText } from '../text/read-date';
import { BEFORE_TIME, DISPATCH, DOTTED_NAME, OUTLET_BRACKETED, REPORTED, ROLE_LINE } from './byline-forms';
import { hasSurname, isAuthorName, joinSpaced, splitNames } from './judge-name';
import { OUTLET } from './source-name';

/* Names that no label tells, but the place where they stand. */

/** Places that agencies report from. */
const PLACES: ReadonlySet<string> = new Set(DATELINE_PLACES);

/** Begins as a name does, and is no place (高雄). */
export function isPerson(name: string): boolean {
  return hasSurname(name) && !isPlace(name);
}

/** A place that reports are sent from. */
export function isPlace(name: string): boolean {
  return PLACES.has(foldScript(name));
}

/** Here who wrote it stands behind the slash, where elsewhere the place stands. */
export function behindSlash(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first = '', second = '']) => [first, second]).filter(isPerson);
}

/** A name of three characters in a line of its own; of two it is a column. */
function isBareName(text: string): boolean {
  return text.length === 3 && isPerson(text) && !/[省市县縣区區镇鎮乡鄉村州港路街]$/.test(text);
}

/** Right above the time line. */
export function aboveTime(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }, i) => (isBareName(text) && datesInText(lines[i + 1]?.text ?? '').length > 0 ? [text] : []));
}

/** 劉憲杰／台北, 劉屏／華盛頓4日電, 石佳/中国青年报: who wrote it and where or for whom, in a line of their own. */
export function withPlace(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }) => {
    const [, name = '', place = ''] = /^([㐀-鿿]{2,4})\s?[／/]\s?([㐀-鿿]{2,8}?)(?:(?:\d{1,2}日)?專?[電电])?$/.exec(text) ?? [];
    return isPerson(name) && (isPlace(place) || OUTLET.test(place)) ? [name] : [];
  });
}

/** 。”（张立军 吴浩） as the last words of a paragraph inside the text: what follows is a box of facts or another report. */
export function signedInside(text: string): string[] {
  return text.length >= MIN_PARAGRAPH && /[。！？][”」』]?\s?[（(][^（()）]{2,30}[）)]\s*$/.test(text) ? signatures(text.slice(-40)) : [];
}

/** Fewer characters are a subhead or a caption. */
const MIN_PARAGRAPH = 60;

/** Between headline and text, no link, right above the first paragraph: how columns of Hong Kong and Taiwan are signed. */
export function alone(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text, linked }, i) => {
    const below = lines[i + 1]?.text ?? '';
    return linked === 0 && isBareName(text) && below.length >= MIN_PARAGRAPH && /[。！？，]/.test(below) ? [text] : [];
  });
}

/** 尼克·马什（Nick Marsh）: a foreign reporter signs with the original beside. */
const FOREIGN_SIGNED = new RegExp(String.raw`^(${DOTTED_NAME})(?:\s?[（(][A-Za-z][A-Za-z .'’-]*[）)])?$`);

/** The name in a line of its own, where the line below says what its bearer is: there it needs no family name that we know (関谷智). */
export function nameAboveRole(line: string, below: string): string | null {
  if (!ROLE_LINE.test(below)) return null;
  const foreign = FOREIGN_SIGNED.exec(line)?.[1];
  if (foreign) return foreign;
  return /^[㐀-鿿]{2,5}$/.test(line) && isAuthorName(line, true) && !isPlace(line) ? line : null;
}

/** Names in lines of their own, each above what its bearer is. */
export function withRole(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }, i) => nameAboveRole(text, lines[i + 1]?.text ?? '') ?? []);
}

/** 记者梁爽报道 6月10日，…; （民視新聞陳韻平、郭文海台北報導）: the last name is cut from the place behind it. */
export function reported(text: string): string[] {
  const named = REPORTED.exec(text)?.[1] ?? OUTLET_BRACKETED.exec(text)?.[2] ?? '';
  return named === '' ? [] : withoutPlace(named).filter(isPerson);
}

function withoutPlace(list: string): string[] {
  const names = splitNames(list);
  const last = names.pop() ?? '';
  return [...names, last.slice(0, lengthBeforePlace(last) ?? last.length)];
}

/** Characters before the place that a name runs into, by the list of places; null where none is found. */
function lengthBeforePlace(text: string): number | null {
  const folded = foldScript(text);
  return [2, 3, 4].find((n) => PLACES.has(folded.slice(n).replace(/[县市]$/, ''))) ?? null;
}

/** 来源: 尹一娟 below the text: a person in the source slot is who wrote it. */
export function personAsSource(text: string): string[] {
  const name = /^[（(]?\s*(?:来源|來源|稿源)\s*[:：]\s*([㐀-鿿]{2,3})\s*[）)]?$/.exec(text)?.[1];
  return name && hasSurname(name) ? [name] : [];
}

/** （张三） as the last words of the text, （评论员 张三 李四）: the signature of agencies and papers. */
const SIGNED =
  /[（(]\s?(?:评论员|評論員|特约评论员|本报评论员|文字)?\s?[:：]?\s?((?:[㐀-鿿]{2,3}|[㐀-鿿]\s[㐀-鿿])(?:[、\s][㐀-鿿]{2,3}){0,4})\s?[）)]\s*$/;

/** □罗志华（医生）: what a paper's columnists sign with. */
const MARKED = /(?:^|\s)[□■◎○]\s?([㐀-鿿]{2,3})\s?(?:[（(][^）)]{1,16}[）)])?\s*$/;

/** Only names that begin with a family name: 完, 图 and 待续 stand in such brackets too. */
export function signatures(text: string): string[] {
  return [SIGNED, MARKED].flatMap((pattern) => splitNames(pattern.exec(joinSpaced(text))?.[1] ?? '')).filter(hasSurname);
}

/** 2014/03/19 18:58 張三 李四 報導: behind the time. */
const REPORTING = /^\s*((?:[㐀-鿿]{2,3}[、\s]+){1,3})(?:報導|报道|報道)(?![㐀-鿿])/;

/** 2004年7月16日08:19 [ 张三 ] 来源：…: a bare name in brackets in the time line. */
export function beside(text: string): string[] {
  const date = datesInText(text)[0];
  if (!date) return [];
  const before = BEFORE_TIME.exec(text.slice(0, date.start))?.[1];
  if (before && hasSurname(before)) return [before];
  const behind = splitNames(REPORTING.exec(text.slice(date.end))?.[1] ?? '').filter(isPerson);
  if (behind.length > 0) return behind;
  return [...text.matchAll(/[[【]\s?([㐀-鿿]{2,3})\s?[\]】]/g)].map((match) => match[1] ?? '').filter(hasSurname);
}

/** 本报记者张三李四发自北京: two names of two characters written together, the second begins with a family name. */
function unglue(name: string): string[] {
  const halves = [name.slice(0, 2), name.slice(2)];
  return /^[㐀-鿿]{4}$/.test(name) && halves.every(hasSurname) ? halves : [name];
}

export function sentFrom(text: string): string[] {
  const match = text.length <= 40 ? /(?:记者|記者)\s?((?:[㐀-鿿]{2,4}[、\s]?){1,3}?)\s?(?:发自|發自|[／/]\s?文)/.exec(text) : null;
  return splitNames(match?.[1] ?? '')
    .flatMap(unglue)
    .filter(hasSurname);
}

/** The last name of a dispatch is cut from its place: by the list, else after three characters, as most names there are long. */
export function dispatched(text: string): string[] {
  const [, others = '', last = ''] = DISPATCH.exec(text) ?? [];
  return last ? [...splitNames(others), last.slice(0, lengthBeforePlace(last) ?? 3)] : [];
}
