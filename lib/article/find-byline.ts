import { DATELINE_PLACES } from '../data/dateline-places';
import type { TextLine } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';
import { plainColons } from '../text/plain-colons';
import { datesInText } from '../text/read-date';
import type { Region } from './find-published';
import { hasSurname, isAuthorName, isNamedAuthor } from './judge-name';
import type { Metadata } from './read-metadata';

export interface Byline {
  /** Reporters, correspondents and authors. */
  byline: string[];
  editors: string[];
}

/*
 * Han characters by their range: \p{Script=Han} needs the u flag, whose expressions the browser takes 40 ms to compile.
 */

const PLACES: ReadonlySet<string> = new Set(DATELINE_PLACES);

/** What may follow a name without a sign: 路闻卓言编译, 余一青返回首页. The shortest name before it is meant. */
const BEHIND_NAME = '(?![\\u3400-\\u9fff])|(?=编译|編譯|撰文|报道|報導|報道|整理|摄影|攝影|返回|综合报|綜合報)';

/** Names follow: 2–4 Han characters, or a longer one with middle dots; several with 、 or a blank between. */
const NAME = String.raw`(?:[\u3400-\u9fff]{1,8}(?:[·•‧][\u3400-\u9fff]{1,10})+|[\u3400-\u9fff]{2,4}?(?:${BEHIND_NAME})|[A-Za-z][\w.]*(?:\s[A-Z][\w.]*){0,2})`;
const NAMES = String.raw`(${NAME}(?:\s?[、，,/／&]\s?${NAME}|\s(?!(?:编辑|編輯|责编|责任|校对|审核|来源|來源|摄影|攝影|通讯员|记者|記者|報導|报道|发布|发自|发表|评论|分享|原文|时间|点击|阅读|日期))${NAME}){0,7})`;

const AUTHOR = new RegExp(
  String.raw`(?:(?:本报|本報|本网|本刊|全媒体|特约|特派|实习|见习|首席|驻[\u3400-\u9fff]{2,6}|新华社|新华网|中新社|中新网|中央社)?(?:记者|記者)|通讯员|通訊員|作者|撰文|撰稿|文章作者|采写|採訪|采访|(?<![\u3400-\u9fff])(?:编译|編譯)|(?<![\u3400-\u9fff])文字(?=\s?[:：/／|｜丨]))\s?(?:[:：/／|｜丨\s]|(?=[\u3400-\u9fff]))\s?(?:[\u3400-\u9fff]{0,8}(?:记者|記者)\s)?${NAMES}`,
  'g',
);
/** 文/张三, 文：张三: the one character needs its sign, or every 文 of a text would open a name. */
const WRITTEN_BY = new RegExp(String.raw`(?:^|[\s（(|｜【〔])(?:图\s?[/、]?\s?)?文\s?(?:字)?\s?[:：/／｜|丨]\s?${NAMES}`, 'g');

/** 原创： 张三 某某公众号: the account's name follows the author's. */
const ORIGINAL_BY = new RegExp(String.raw`(?:^|\s)原创\s?[:：]\s?(${NAME})`, 'g');

/** 【財訊快報／陳孟朔】, （某某日報/記者王小明）: the paper before the slash, who wrote behind it. */
const PAPER_SLASHED =
  /[【〔（(［[]\s?[\u3400-\u9fff]{2,8}[報报網网社刊]\s?[／/╱∕]\s?(?:記者|记者)?\s?([\u3400-\u9fff]{2,4})(?:報導|報道|报道)?\s?[】〕）)］\]]/g;

/** 谢若含2017-03-01 14:27: a bare name of three characters right before the time; of two it is a column (国际, 文化). */
const BEFORE_TIME = /^\s*([\u3400-\u9fff]{3})\s?$/;

/** 作者：方敏北京大学教授 and 作者：武汉大学历史学院郭伦: where somebody works stands on either side without a sign. */
const AFFILIATED = new RegExp(
  String.raw`(?:作者|撰文)\s?[:：]\s?(?:([\u3400-\u9fff]{2,3}?)(?=(?:${DATELINE_PLACES.join('|')})[\u3400-\u9fff]{0,10}(?:大学|大學|学院|學院|研究院|研究所))|[\u3400-\u9fff]{2,12}(?:大学|大學|学院|學院|研究院|研究所|学系|學系)\s?([\u3400-\u9fff]{2,3})(?![\u3400-\u9fff]))`,
  'g',
);

/** （編輯：蘇龍麒）1120221: behind the last sentence. */
const EDITED = new RegExp(String.raw`[（(]\s?(?:责任编辑|責任編輯|编辑|編輯|編譯|翻譯)\s?[:：/]\s?${NAMES}[^）)]{0,6}[）)]`, 'g');

/** 王小明／台北報導, 李四/综合报道: where the report was sent from, or how it came about, stands where names stand. */
const SENT_FROM_PLACE = /[／/╱∕]\s?[\u3400-\u9fff]{2,8}(?:報導|报道|報道|電|電話)/g;

/** 作者：医技工作党支部: behind this label a body that ends as bodies do is the author too. */
const AUTHORING_BODY =
  /(?:作者|供稿|供稿单位|撰稿)\s?[:：]\s?([\u3400-\u9fff]{3,16}(?:部|会|委|局|院|处|办|室|科|组|公司|中心|学校|支部))(?![\u3400-\u9fff])/;

const EDITOR = new RegExp(
  String.raw`(?:责任编辑|責任編輯|责编|責編|值班编辑|编辑|編輯|核稿編輯|主编|编审|审核|校对|校對)\s?[:：/／|｜丨\s]\s?${NAMES}`,
  'g',
);

/** 〔記者王小明／台北報導〕, 記者李四/新北報導, (王安一／台北報導): a slash between who wrote and where from; without 記者 in brackets only. */
const SLASHED =
  /(?:(?:記者|特派員|通訊員|记者)\s?|[〔［[（(【]\s?)((?:[\u3400-\u9fff]{2,4}[、，]\s?){0,4}[\u3400-\u9fff]{2,4})\s?[／/╱∕]\s?[\u3400-\u9fff]{0,10}(?:報導|报道|報道|電|攝|$|[〕］\]）)】])/;

/** （中央社記者張三台北21日電）: the place follows without a sign. */
const DISPATCH = /(?:記者|特派員|记者)\s?((?:[\u3400-\u9fff]{2,4}、)*)([\u3400-\u9fff]{4,10}?)\s?\d{1,2}日(?:電|電話|專電|综合|綜合|电)/;

/** （记者 张三 李四） and (記者張三) behind a dateline or at the end of the text. */
const BRACKETED = new RegExp(
  String.raw`[（(【[〔]\s?(?:[\u3400-\u9fff]{0,8}?)(?:记者|記者|通讯员|作者)\s?[:：]?\s?${NAMES}(?:\s?(?:通讯员|实习生)\s?${NAMES})?\s?[^）)】\]〕]{0,12}[）)】\]〕]`,
  'g',
);

/**
 * Reporters and editors from the line under the headline, the first and the last lines of the text, the lines right
 * behind it and the metadata. Names only, in order, each once.
 */
export function findByline(shown: readonly TextLine[], region: Region, metadata: Metadata): Byline {
  const lines = shown.map((line) => ({ ...line, text: plainColons(line.text) }));
  const head = lines
    .slice(Math.max(0, region.titleLine), Math.max(region.bodyStart, region.titleLine + 8))
    .filter((line) => line.text.length <= 160);
  const body = lines.slice(region.bodyStart, endOfText(lines, region) + 1);
  const tail = lines.slice(Math.max(region.bodyStart, region.bodyEnd - 3), region.bodyEnd + 6).filter((line) => line.text.length <= 120);
  const first = body.slice(0, 2).map((line) => line.text.slice(0, 60));
  const last = body.slice(-3).map((line) => line.text.slice(-60));
  const short = [...head, ...tail].filter(({ text }) => !/[。！？；]/.test(text));
  const labelled = short.flatMap(({ text, element }) => [
    ...names(text, AFFILIATED),
    ...names(text, AUTHOR),
    ...names(text, WRITTEN_BY),
    ...names(text, ORIGINAL_BY),
    ...named(text, element),
    ...(AUTHORING_BODY.exec(text)?.slice(1) ?? []),
  ]);
  const byline = [
    ...labelled,
    ...[...head.map((line) => line.text), ...first].flatMap(datelineNames),
    ...[...head.map((line) => line.text), ...first].flatMap((text) => names(text, PAPER_SLASHED)),
    ...[...first, ...last].flatMap((text) => names(text, BRACKETED)),
    ...body.slice(-2).flatMap(({ text }) => signatures(text.slice(-60))),
    ...head.flatMap(({ text }) => beside(text)),
    ...body.slice(0, 6).flatMap(({ text }) => sentFrom(text)),
  ];
  const stated = [metadata.article?.authors ?? [], metadata.metas.get('author') ?? []].flat().flatMap(splitNames);
  const editors = [...[...head, ...tail].flatMap((line) => names(line.text, EDITOR)), ...last.flatMap((text) => names(text, EDITED))];
  const found = byline.length
    ? byline
    : [...stated.filter((name) => hasSurname(name) && !editors.includes(name)), ...tail.flatMap(({ text }) => personAsSource(text))];
  return { byline: unique(found), editors: unique(editors) };
}

/** Short lines right behind the text, in the same element, still belong to it: a signature mostly. */
function endOfText(lines: readonly TextLine[], { bodyEnd }: Region): number {
  const parent = lines[bodyEnd]?.element.parentElement;
  let end = bodyEnd;
  while (end < bodyEnd + 2 && lines[end + 1]?.element.parentElement === parent && (lines[end + 1]?.text.length ?? 99) <= 20) end++;
  return end;
}

/** 来源: 尹一娟 below the text: a person in the source slot is who wrote it. */
function personAsSource(text: string): string[] {
  const name = /^[（(]?\s*(?:来源|來源|稿源)\s*[:：]\s*([\u3400-\u9fff]{2,3})\s*[）)]?$/.exec(text)?.[1];
  return name && hasSurname(name) ? [name] : [];
}

/** （张三） as the last words of the text, （评论员 张三 李四）: the signature of agencies and papers. */
const SIGNED =
  /[（(]\s?(?:评论员|評論員|特约评论员|本报评论员|文字)?\s?[:：]?\s?((?:[\u3400-\u9fff]{2,3}|[\u3400-\u9fff]\s[\u3400-\u9fff])(?:[、\s][\u3400-\u9fff]{2,3}){0,4})\s?[）)]\s*$/;

/** □罗志华（医生）: what a paper's columnists sign with. */
const MARKED = /(?:^|\s)[□■◎○]\s?([\u3400-\u9fff]{2,3})\s?(?:[（(][^）)]{1,16}[）)])?\s*$/;

/** Only names that begin with a family name: 完, 图 and 待续 stand in such brackets too. */
function signatures(text: string): string[] {
  return splitNames(SIGNED.exec(text)?.[1] ?? MARKED.exec(text)?.[1] ?? '').filter(hasSurname);
}

/** 2004年7月16日08:19 [ 张三 ] 来源：…: a bare name in brackets in the time line. */
function beside(text: string): string[] {
  const date = datesInText(text)[0];
  if (!date) return [];
  const before = BEFORE_TIME.exec(text.slice(0, date.start))?.[1];
  if (before && hasSurname(before)) return [before];
  return [...text.matchAll(/[[【]\s?([\u3400-\u9fff]{2,3})\s?[\]】]/g)].map((match) => match[1] ?? '').filter(hasSurname);
}

/** 本报记者张三李四发自北京: two names of two characters written together, the second begins with a family name. */
function unglue(name: string): string[] {
  const halves = [name.slice(0, 2), name.slice(2)];
  return /^[\u3400-\u9fff]{4}$/.test(name) && halves.every(hasSurname) ? halves : [name];
}

function sentFrom(text: string): string[] {
  const match = text.length <= 40 ? /(?:记者|記者)\s?((?:[\u3400-\u9fff]{2,4}[、\s]?){1,3}?)\s?(?:发自|發自|[／/]\s?文)/.exec(text) : null;
  return splitNames(match?.[1] ?? '')
    .flatMap(unglue)
    .filter(hasSurname);
}

/** A line that is nothing but a name, in an element that is called the author's. */
function named(text: string, element: Element): string[] {
  return isNamedAuthor(element) ? splitNames(text).filter(hasSurname) : [];
}

function datelineNames(text: string): string[] {
  return [...splitNames(SLASHED.exec(text)?.[1] ?? ''), ...dispatched(text)].filter((name) => isAuthorName(name, false));
}

/** The last name of a dispatch is cut from its place: by the list, else after three characters, as most names there are long. */
function dispatched(text: string): string[] {
  const [, others = '', last = ''] = DISPATCH.exec(text) ?? [];
  if (!last) return [];
  const folded = foldScript(last);
  const length = [2, 3, 4].find((n) => PLACES.has(folded.slice(n).replace(/[县市]$/, ''))) ?? 3;
  return [...splitNames(others), last.slice(0, length)];
}

function names(text: string, pattern: RegExp): string[] {
  const lists = [...text.replace(SENT_FROM_PLACE, ' ').matchAll(pattern)].flatMap((match) => match.slice(1));
  return lists.flatMap((list) => splitNames(list ?? '')).filter((name) => isAuthorName(name, true));
}

function splitNames(text: string): string[] {
  // 支全明 SF099: the number that some portals give their editors.
  const list = text.replace(/\s+[A-Z]{1,3}\d{2,5}(?=\s|$)/g, '');
  const parts = /[A-Za-z]/.test(list) ? list.split(/[、，,/／&]/) : list.split(/[、，,/／&\s]+/);
  return parts.map((name) => name.trim()).filter((name) => name !== '');
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
