import type { TextLine } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';
import { withPlainColons } from '../text/plain-colons';
import { datesInText } from '../text/read-date';
import {
  AFFILIATED,
  AUTHOR,
  AUTHORING_BODY,
  BEFORE_TIME,
  BRACKETED,
  DESK_SLASHED,
  DISPATCH,
  EDITED,
  EDITOR,
  EDITOR_BEHIND,
  ORIGINAL_BY,
  OUTLET_AND_PLACE,
  PAPER_SLASHED,
  SENT_FROM_PLACE,
  SLASHED,
  WRITTEN_BY,
} from './byline-forms';
import type { Region } from './find-published';
import { hasSurname, isAuthorName, isNamedAuthor } from './judge-name';
import { aboveTime, behindSlash, isPerson, PLACES, withRole } from './placed-names';
import type { Metadata } from './read-metadata';

export interface Byline {
  /** Reporters, correspondents and authors. */
  byline: string[];
  editors: string[];
}

/** `textEnd`: index of the last line of what was settled to be the text; behind it editors and promotion may stand in the body. */
export type TextRegion = Region & { textEnd?: number };

/** DAVID E. SANGER, Steven Lee Myers: what foreign papers state of their Chinese editions' reports. */
const LATIN_AUTHOR = /^[A-Z][A-Za-z'’-]+(?:\s[A-Z][A-Za-z'’.-]*){1,3}$/;

/**
 * Reporters and editors from the line under the headline, the first and the last lines of the text, the lines right
 * behind it and the metadata. Names only, in order, each once.
 */
export function findByline(lines: readonly TextLine[], region: TextRegion, metadata: Metadata): Byline {
  const head = lines
    .slice(Math.max(0, region.titleLine), Math.max(region.bodyStart, region.titleLine + 8))
    .filter((line) => line.text.length <= 160)
    .map(withPlainColons);
  const opening = lines.slice(region.bodyStart, region.bodyStart + 6).map(withPlainColons);
  const end = endOfText(lines, region.textEnd ?? region.bodyEnd) + 1;
  const closing = lines.slice(Math.max(region.bodyStart, end - 3), end).map(withPlainColons);
  const tail = lines
    .slice(Math.max(region.bodyStart, region.bodyEnd - 3), region.bodyEnd + 6)
    .filter((line) => line.text.length <= 120)
    .map(withPlainColons);
  const first = opening.slice(0, 2).map((line) => line.text.slice(0, 60));
  const last = closing.map((line) => line.text.slice(-60));
  const openers = [...head.map((line) => line.text), ...first];
  const short = [...head, ...tail].filter(({ text }) => !/[。！？；]/.test(text));
  const labelled = short.flatMap(({ text, element }) => [
    ...names(text, AFFILIATED),
    ...names(text, AUTHOR),
    ...names(text, WRITTEN_BY),
    ...originalBy(text),
    ...named(text, element),
    ...(AUTHORING_BODY.exec(text)?.slice(1) ?? []),
  ]);
  const byline = [
    ...labelled,
    ...openers.flatMap(datelineNames),
    ...openers.flatMap((text) => behindSlash(text, PAPER_SLASHED)),
    ...openers.flatMap((text) => behindSlash(text, DESK_SLASHED)),
    ...[...first, ...last].flatMap((text) => names(text, OUTLET_AND_PLACE).filter(isPerson)),
    ...aboveTime(head),
    ...withRole([...head, ...opening.slice(0, 2)]),
    ...withRole(closing),
    ...[...first, ...last].flatMap((text) => names(text, BRACKETED)),
    ...closing.slice(-2).flatMap(({ text }) => signatures(text.slice(-60))),
    ...head.flatMap(({ text }) => beside(text)),
    ...opening.flatMap(({ text }) => sentFrom(text)),
  ];
  const metas = ['author', 'byline', 'byl'].map((name) => metadata.metas.get(name) ?? '');
  const stated = [...(metadata.article?.authors ?? []), ...metas].flatMap((text) => splitNames(text.replace(/^By\s+/i, '')));
  const editors = [
    ...[...head, ...tail].flatMap((line) => names(line.text, EDITOR)),
    ...last.flatMap((text) => names(text, EDITED)),
    ...short.flatMap(({ text }) => behindSlash(text, EDITOR_BEHIND)),
  ];
  const found = byline.length
    ? byline
    : [
        ...stated.filter((name) => (hasSurname(name) || LATIN_AUTHOR.test(name)) && !editors.includes(name)),
        ...tail.flatMap(({ text }) => personAsSource(text)),
      ];
  return { byline: unique(found), editors: unique(editors) };
}

/** The first is a name whatever it looks like; of the others those that begin as names do. */
function originalBy(text: string): string[] {
  const [first = '', ...others] = splitNames(ORIGINAL_BY.exec(text)?.[1] ?? '');
  return [...[first].filter((name) => isAuthorName(name, true)), ...others.filter(hasSurname)];
}

/** Short lines right behind the text, in the same element, still belong to it: a signature mostly. */
function endOfText(lines: readonly TextLine[], bodyEnd: number): number {
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
  return [SIGNED, MARKED].flatMap((pattern) => splitNames(pattern.exec(text)?.[1] ?? '')).filter(hasSurname);
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
