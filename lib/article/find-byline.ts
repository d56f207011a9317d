import type { TextLine } from '../dom/text-lines';
import { withPlainColons } from '../text/plain-colons';
import {
  AFFILIATED,
  AUTHOR,
  AUTHOR_BOX_LINE,
  AUTHORING_BODY,
  BRACKETED,
  BRACKETED_LAST,
  BY_LINE,
  DESK_SLASHED,
  DOTTED_NAME,
  EDITED,
  EDITOR,
  EDITOR_BEHIND,
  ORIGINAL_BY,
  ORIGINAL_IN,
  OUTLET_AND_NAME,
  OUTLET_AND_PLACE,
  PAPER_SLASHED,
  POSTED_BY,
  REPORT_SLASHED,
  REPORTED_FOR,
  SENT_FROM_PLACE,
  SLASHED,
  WRITTEN_BY,
} from './byline-forms';
import type { Region } from './find-published';
import { hasSurname, isAuthorName, isNamedAuthor, joinSpaced, splitNames } from './judge-name';
import {
  aboveTime,
  alone,
  behindSlash,
  beside,
  dispatched,
  isPerson,
  isPlace,
  personAsSource,
  reported,
  sentFrom,
  signatures,
  signedInside,
  withPlace,
  withRole,
} from './placed-names';
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
  // A caption and a subhead may stand before the line that opens with 〔記者….
  const first = opening.filter(({ text }, i) => i < 2 || (i < 4 && /^[〔［[（(【]/.test(text))).map((line) => line.text.slice(0, 60));
  const last = closing.map((line) => line.text.slice(-60));
  const openers = [...head.map((line) => line.text), ...first];
  // A box of key points may have been taken for the beginning of the body, and 某某网记者 张三 stands below it.
  const early = opening.filter(({ text }) => text.length <= MAX_SIGNATURE);
  const short = [...head, ...early, ...tail].filter(({ text }) => !/[。！？；]/.test(text));
  const labelled = short.flatMap(({ text, element }) => [
    ...names(text, AFFILIATED),
    ...names(text, AUTHOR),
    ...names(text, WRITTEN_BY),
    ...originalBy(text),
    ...named(text, element),
    ...(AUTHORING_BODY.exec(text)?.slice(1) ?? []),
    ...[POSTED_BY, AUTHOR_BOX_LINE, BY_LINE].flatMap((form) => form.exec(text)?.slice(1) ?? []),
    ...(OUTLET_AND_NAME.exec(text)?.slice(1) ?? []).filter(isPerson),
  ]);
  const byline = [
    ...labelled,
    ...[...openers, ...last].flatMap(datelineNames),
    ...[...first, ...last].flatMap(reported),
    ...[...opening.slice(0, 2), ...closing].flatMap(({ text }) => behindSlash(text.slice(-40), REPORT_SLASHED)),
    ...openers.flatMap((text) => behindSlash(text, PAPER_SLASHED)),
    ...openers.flatMap((text) => behindSlash(text, DESK_SLASHED)),
    ...[...first, ...last].flatMap((text) => names(text, OUTLET_AND_PLACE).filter(isPerson)),
    ...aboveTime(head),
    ...withRole([...head, ...opening.slice(0, 2)]),
    ...withRole(closing),
    ...[...first, ...last].flatMap((text) => names(text, BRACKETED)),
    ...last.flatMap((text) => names(/[（(][^（()）]{2,40}[）)]\s*$/.exec(text)?.[0] ?? '', WRITTEN_BY)),
    ...closing.slice(-2).flatMap(({ text }) => signatures(text.slice(-60))),
    ...head.flatMap(({ text }) => [...beside(text), ...reportedFor(text)]),
    ...opening.flatMap(({ text }) => sentFrom(text)),
    ...withPlace(head),
    ...alone(lines.slice(Math.max(0, region.titleLine), region.bodyStart + 2)),
  ];
  const metas = ['author', 'byline', 'byl'].map((name) => metadata.metas.get(name) ?? '');
  const stated = [...(metadata.article?.authors ?? []), ...metas].flatMap((text) => splitNames(text.replace(/^By\s+/i, '')));
  const near = [
    ...[...head, ...tail].flatMap((line) => names(line.text, EDITOR)),
    ...last.flatMap((text) => names(text, EDITED)),
    ...short.flatMap(({ text }) => behindSlash(text, EDITOR_BEHIND)),
  ];
  const editors = near.length > 0 ? near : editorsBelow(lines.slice(region.bodyEnd + 6, region.bodyEnd + FAR_BELOW));
  const inside =
    byline.length > 0
      ? []
      : lines.slice(region.bodyStart, end).flatMap(({ text }) => [...names(text.slice(-40), BRACKETED_LAST), ...signedInside(text)]);
  const found = byline.length
    ? byline
    : [
        ...inside,
        ...stated.filter((name) => (hasSurname(name) || LATIN_AUTHOR.test(name)) && !editors.includes(name)),
        ...tail.flatMap(({ text }) => personAsSource(text)),
      ];
  return { byline: unique(found), editors: unique(editors) };
}

/** Who wrote it, where it has a line of the text to itself. */
const MAX_SIGNATURE = 24;

/** Captions, share buttons and codes may stand between the text and who edited it. */
const FAR_BELOW = 40;

/** Far below only a line that begins with the full label and holds little else. */
function editorsBelow(lines: readonly TextLine[]): string[] {
  const labelled = lines
    .map(withPlainColons)
    .filter(({ text }) => text.length <= 30 && /^[【[（(]?\s?(?:责任编辑|責任編輯|责编)\s?[:：]/.test(text));
  return labelled.slice(0, 1).flatMap(({ text }) => names(text, EDITOR));
}

/** The first is a name whatever it looks like; of the others those that begin as names do. */
function originalBy(text: string): string[] {
  const account = ORIGINAL_IN.exec(text)?.[1];
  if (account && isAuthorName(account, true)) return [account];
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

/** In an element that is called the author's a line that is nothing but names, or ends with one behind what its bearer is. */
function named(text: string, element: Element): string[] {
  if (!isNamedAuthor(element)) return [];
  const line = text.replace(/\s(?:已?关注|已?關注|追蹤)$/, '');
  const last = line.split(/\s/).at(-1) ?? '';
  return [...new Set([...splitNames(line), last])].filter((name) => hasSurname(name) || FOREIGN_NAME.test(name));
}

const FOREIGN_NAME = new RegExp(`^${DOTTED_NAME}$`);

/** 英国《金融时报》 劳拉•努南 伦敦 , 尼科尔•布洛克 纽约报道: each with the place. */
function reportedFor(text: string): string[] {
  const list = REPORTED_FOR.exec(text)?.[2] ?? '';
  return list.split(/[\s,，、]+/).filter((name) => FOREIGN_NAME.test(name) || isPerson(name));
}

function datelineNames(text: string): string[] {
  return [...splitNames(SLASHED.exec(text)?.[1] ?? ''), ...dispatched(text)].filter((name) => isAuthorName(name, false));
}

function names(text: string, pattern: RegExp): string[] {
  const lists = [...joinSpaced(text).replace(SENT_FROM_PLACE, ' ').matchAll(pattern)].flatMap((match) => match.slice(1));
  return lists.flatMap((list) => namesOf(list ?? '')).filter((name) => isAuthorName(name, true) && !isPlace(name));
}

/** Behind a blank may stand what is no name (作者：金错刀 简介) and before it the outlet (财新 余聪): there those with a family name. */
function namesOf(list: string): string[] {
  const found = splitNames(list);
  if (/[、，,/／&]/.test(list) || !/[㐀-鿿]\s[㐀-鿿]/.test(list)) return found;
  const sure = found.filter(hasSurname);
  return sure.length > 0 ? sure : found.slice(0, 1);
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
