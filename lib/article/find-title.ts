import type { TextLine } from '../dom/text-lines';
import { tagOf } from '../dom/text-lines';
import { datesInText } from '../text/read-date';
import { lineKey, titleKey, titleParts } from './compare-titles';
import type { Metadata } from './read-metadata';

export interface FoundTitle {
  title: string;
  /** Index of the line that shows it; -1 when only the metadata has it. */
  line: number;
}

/** A <title> as short as this, in one piece, names the site or the section: 科普中国. */
const MAX_SITE_NAME = 6;

/** How names of sites and sections end: most stand behind the headline, some papers' digital editions put theirs before it. */
const SITE_NAME = /(?:[报報网網社台]|数字报|電子報|频道|頻道|首页|首頁|新闻|新聞|客户端|门户|官网|在线)$/;

/** Class and id names that Chinese and other content systems give to the headline. */
const TITLE_NAME =
  /(?:^|[^a-z])(?:(?:art|article|news|main|content|post|page|detail|con|doc|entry)?[-_]?(?:title|tit|headline|biaoti|bt)\d?)(?:$|[^a-z])|headline|artititle|articletitle/i;

/** A headline of fewer characters is a section name; of more, a paragraph. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 80;

/** No headline stands below so many lines of a site's own. */
const DEEPEST = 3000;

/** Below this a line is not believed to be the headline (a bare h1 alone reaches it, a class name alone does not). */
const MIN_SCORE = 3;

/**
 * The headline, by agreement between what the page shows (h1 and kin, class names, place before the body) and what its
 * head says. A text that is shown beats one that is only in the metadata; site suffixes are never part of it.
 * @param bodyStart index of the line with which the body begins
 */
export function findTitle(lines: readonly TextLine[], bodyStart: number, metadata: Metadata): FoundTitle {
  const claims = claimedTitles(metadata);
  let best = -1;
  let bestScore = 0;
  const last = Math.min(lines.length, bodyStart + 3, DEEPEST);
  const firstOfMany = firstOfAlike(lines);
  for (let i = 0; i < last; i++) {
    const line = lines[i];
    if (!line || line.text.length < MIN_LENGTH || line.text.length > MAX_LENGTH) continue;
    const score =
      scoreLine(line, claims) +
      (isAboveTime(lines, i) ? 2.5 : 0) +
      (line === firstOfMany ? 2 : 0) -
      (i > bodyStart ? 2 : 0) -
      Math.min(2, Math.max(0, bodyStart - i - 10) / 40);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  const line = lines[best];
  if (line && bestScore >= MIN_SCORE) return { title: line.text, line: best };
  const stated = titleFromMetadata(metadata);
  // Before the body is known a time may be any text's.
  const isSite = SITE_NAME.test(stated.trim());
  const aboveTime = last < lines.length && (isSite || !isShown(stated, lines)) ? lineAboveTime(lines, last, stated === '') : -1;
  const unnamed = aboveTime < 0 && isSite && last < lines.length ? lineAboveText(lines, bodyStart) : aboveTime;
  return { title: lines[unnamed]?.text ?? stated, line: unnamed };
}

/** A headline of fewer characters is rather one of the site's names. */
const MIN_STORY = 10;

/**
 * Where a page goes on with the next story below the first, all have headlines of one make: the first of these, which is the
 * one that the page was opened for.
 */
function firstOfAlike(lines: readonly TextLine[]): TextLine | null {
  const headings = lines.filter(({ element, text, linked }) => tagOf(element) === 'H1' && linked === 0 && text.length >= MIN_STORY);
  const [first, ...others] = headings;
  const isAlike = others.some(({ element, text }) => element.className === first?.element.className && text !== first.text);
  return first && isAlike ? first : null;
}

/** 某某通知 ( 2024-05-11), …图集(1/22), …出头天2014/12/1 18:13, …召开 2023-08-19 来源：解放日报: what stands behind the headline in its own line. */
const TAIL =
  /\s*(?:[（(]\s*(?:\d{1,3}\s?\/\s?\d{1,3}|\d{4}([-/.])\d{1,2}\1\d{1,2})\s*[)）]|\d{4}([-/.])\d{1,2}\2\d{1,2}\s\d{1,2}:\d\d(?::\d\d)?|(?:\d{4}([-/.])\d{1,2}\3\d{1,2}\s(?:\d{1,2}:\d\d(?::\d\d)?\s)?)?(?:来源|來源)\s?[:：]\s?\S{2,20})$/;

export function withoutTail(title: string): string {
  return title.replace(TAIL, '');
}

function isShown(title: string, lines: readonly TextLine[]): boolean {
  const key = titleKey(title);
  return key !== '' && lines.some((line) => lineKey(line).includes(key));
}

/** So near above the time stands a headline that neither tag nor head name. */
const NEAR_TIME = 4;

/**
 * Where <title> only says the site's name and nothing is marked as a headline: the first line of headline's length among those
 * right above the time line; a heading before others.
 * @param days a day without its time will do
 */
function lineAboveTime(lines: readonly TextLine[], last: number, days: boolean): number {
  const time = lines.findIndex(
    ({ text }, i) => i > 0 && i <= last && text.length <= 60 && datesInText(text).some(({ iso }) => days || iso.includes('T')),
  );
  const near = Array.from({ length: NEAR_TIME }, (_, i) => time - NEAR_TIME + i).filter((i) => isPlain(lines[i]));
  return near.find((i) => /^H[1-6]$/.test(tagOf(lines[i]?.element as Element))) ?? near[0] ?? -1;
}

/** Of a headline's length, no link, no sentence, no label or breadcrumb. */
function isPlain(line: TextLine | undefined): boolean {
  const { text = '', linked = 0 } = line ?? {};
  return text.length > 2 * MIN_LENGTH && text.length <= MAX_LENGTH / 2 && linked === 0 && !/[。：:／/>]/.test(text);
}

/** A paragraph that opens a text is at least so long. */
const MIN_PARAGRAPH = 60;

/** And without a time line: such a line right above the first paragraph. */
function lineAboveText(lines: readonly TextLine[], bodyStart: number): number {
  const isOver = (i: number): boolean => isPlain(lines[i]) && (lines[i + 1]?.text.length ?? 0) >= MIN_PARAGRAPH;
  return [bodyStart - 1, bodyStart].find(isOver) ?? -1;
}

/** A label with which the line below a headline begins: 来源：某某 without any date. */
const INFO_LABEL = /^[【[（(\s]*(?:来源|來源|稿源|作者|记者|記者|发布|發布|日期|时间|時間|编辑|編輯)\s*[:：]/;

/** A heading or centred line with the short time line right below it: the place of the headline on pages whose <title> is a section name. */
function isAboveTime(lines: readonly TextLine[], i: number): boolean {
  const below = lines[i + 1]?.text ?? '';
  const element = lines[i]?.element;
  const heading = element !== undefined && (/^H[1-6]$/.test(tagOf(element)) || TITLE_NAME.test(element.getAttribute('class') ?? ''));
  return heading && below.length <= 90 && !/[。！？]/.test(below) && (datesInText(below).length > 0 || INFO_LABEL.test(below));
}

interface Claims {
  page: string;
  /** Keys of what the metadata calls the headline: og:title, JSON-LD and kin. */
  stated: string[];
  /** Keys of the last parts of <title>: most likely the site and section names. */
  suffixes: Set<string>;
}

function claimedTitles({ pageTitle, metas, article }: Metadata): Claims {
  const stated = [metas.get('og:title'), metas.get('twitter:title'), metas.get('articletitle'), metas.get('title'), article?.headline];
  const parts = titleParts(pageTitle);
  const sites = parts.filter((part) => SITE_NAME.test(part.trim()));
  const isSiteName = parts.length === 1 && titleKey(pageTitle).length <= MAX_SITE_NAME;
  return {
    page: isSiteName ? '' : titleKey(pageTitle),
    stated: stated.flatMap((text) => (text ? [titleKey(text), titleKey(withoutSite(text))] : [])),
    suffixes: new Set((isSiteName ? parts : sites.length > 0 && sites.length < parts.length ? sites : parts.slice(1)).map(titleKey)),
  };
}

/** What the head states as the headline often has the site's name behind it as well. */
function withoutSite(text: string): string {
  const parts = titleParts(text);
  return parts.length > 1 && SITE_NAME.test(parts.at(-1)?.trim() ?? '') ? (parts[0] ?? '') : text;
}

function scoreLine(line: TextLine, claims: Claims): number {
  const bare = withoutTail(line.text);
  const key = bare === line.text ? lineKey(line) : titleKey(bare);
  if (key.length < MIN_LENGTH) return 0;
  let score = typographyScore(line.element);
  if (claims.page !== '' && claims.page.startsWith(key)) score += 4;
  else if (claims.page.includes(key)) score += 2;
  // A headline that <title> abbreviates or writes slightly differently still shares its beginning.
  else if (claims.page.length >= 8 && key.startsWith(claims.page.slice(0, 8))) score += 3;
  if (claims.stated.some((stated) => stated === key || (stated.length >= 6 && (stated.startsWith(key) || key.startsWith(stated)))))
    score += 2.5;
  if (claims.suffixes.has(key)) score -= 3;
  // A blog's headline links to itself; so do the menus of portals.
  if (line.linked > line.text.length * 0.8) score -= /^H[1-3]$/.test(tagOf(line.element)) ? 1.5 : 3;
  // A longer line says more: a headline beats the section name that is also in <title>.
  return score + Math.min(key.length, 30) / 30;
}

function typographyScore(element: Element): number {
  let score = { H1: 3, H2: 2, H3: 1, H4: 0.5, TITLE: 0 }[tagOf(element)] ?? 0;
  const parent = element.parentElement;
  if (score === 0 && parent && /^H[1-3]$/.test(tagOf(parent))) score = 2;
  const names = [element, parent].map((e) => `${e?.getAttribute('class') ?? ''} ${e?.getAttribute('id') ?? ''}`).join(' ');
  if (TITLE_NAME.test(names)) score += 1.5;
  return score;
}

/** Without a visible headline: what the metadata says, else <title> without its suffix. */
function titleFromMetadata({ pageTitle, metas, article }: Metadata): string {
  const stated = article?.headline ?? metas.get('og:title') ?? metas.get('articletitle') ?? metas.get('twitter:title');
  const parts = titleParts(stated ?? pageTitle);
  const own = parts.filter((part) => !SITE_NAME.test(part.trim()));
  // 無綫新聞 - 財經 - headline: a section's name is shorter.
  return own.find((part) => titleKey(part).length > MAX_SITE_NAME) ?? own[0] ?? parts[0] ?? '';
}
