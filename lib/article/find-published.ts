import type { TextLine } from '../dom/text-lines';
import type { StatedTime } from '../model';
import { isoInValue } from '../text/machine-time';
import { type DateInText, datesInText, isoDay } from '../text/read-date';
import { partialTimesInText } from '../text/read-relative-time';
import { withoutTail } from './find-title';
import type { Metadata } from './read-metadata';

export interface PublicationTimes {
  published: StatedTime | null;
  updated: StatedTime | null;
}

/** Metadata names of the publication time, the most specific first (OpenGraph, Baidu, Dublin Core, itemprop, habits of Chinese CMS). */
const PUBLISHED_METAS =
  'article:published_time og:article:published_time bytedance:published_time og:published_time published_time datepublished pubdate publishdate publish_date publish-date publishedtime publish_time apub:time weibo:article:create_at og:release_date article:create_at sailthru.date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created date.issued firstpublishedtime dateupdate'.split(
    ' ',
  );

const UPDATED_METAS =
  'article:modified_time og:updated_time bytedance:updated_time datemodified lastmodified last-modified dcterms.modified revised_time'.split(
    ' ',
  );

/** How many lines after the headline are searched for the time line: share bars and font switches may stand between. */
const LINES_AFTER_TITLE = 16;

/** Lines of the body: a standfirst, and the author behind it, may have been taken for its beginning. */
const IN_BODY = 6;

/** Lines before the headline: some layouts put the time line above it. */
const LINES_BEFORE_TITLE = 4;

/** A line longer than this is text, and a date in it belongs to the story. */
const MAX_TIME_LINE = 140;

const UPDATED_LABEL = /(?:更新|修改|最后修订|最後更新|updated)(?:时间|時間|日期|于|於|at)?\s*[:：]?\s*$/i;
const PUBLISHED_LABEL =
  /(?:发布|發布|發佈|发表|發表|出版|刊登|上传|上架|日期|时间|時間|稿件|published)(?:时间|時間|日期|于|於|on)?\s*[:：]?\s*$/i;

/** 上一天 2025-12-02 下一天 2025-12-04: the days that a pager leads to. */
const NEIGHBOUR = /(?:上|下|前|后|後)一?(?:天|日|期|篇|页|頁)\s*[:：]?\s*$/;

/** A label behind its time: 2024-06-21 09:07 更新. */
const UPDATED_BEHIND = /^[\s）)]*(?:更新|修改|最後更新|最后更新|updated)(?!\s*(?:时间|時間|日期|于|於)?\s*[:：\d])/i;

/** 昨天 14:05 and 06-21 09:07 are believed in lines this short: in longer ones the words are a story's. */
const MAX_PARTIAL_LINE = 60;

/** Where the headline region and the body lie in the lines of the page. */
export interface Region {
  titleLine: number;
  bodyStart: number;
  bodyEnd: number;
}

/**
 * When the article was published and, apart from it, updated. The line under the headline is believed before the
 * metadata (which often holds the time of the last edit), the address is the last resort.
 * @param now ISO moment that 昨天 and 3小时前 are counted from
 * @param scriptTime what the page's scripts say, believed before the address; they are searched only when nothing better is there
 */
export function findPublished(
  lines: readonly TextLine[],
  region: Region,
  metadata: Metadata,
  url: string | null,
  now: string,
  scriptTime: () => StatedTime | null,
): PublicationTimes {
  const stated = metadataTime([metadata.article?.published, ...PUBLISHED_METAS.map((name) => metadata.metas.get(name))]);
  const yearHint = stated?.iso ?? urlDay(url)?.iso ?? null;
  const seen = visibleTimes(lines, region, (text) => partialTimesInText(text, now, yearHint));
  const updated = seen.updated ?? metadataTime([metadata.article?.updated, ...UPDATED_METAS.map((name) => metadata.metas.get(name))]);
  const published =
    better(seen.published ?? timeInColumn(lines, region), stated) ?? timeAfterBody(lines, region) ?? scriptTime() ?? urlDay(url) ?? null;
  return { published, updated: updated && isLater(updated, published) ? updated : null };
}

/** Of two times in one minute, or of an earlier one, nobody is told that the page was changed. */
function isLater(updated: StatedTime, published: StatedTime | null): boolean {
  if (!published) return true;
  if (!updated.iso.includes('T') || !published.iso.includes('T')) return updated.iso.slice(0, 10) > published.iso.slice(0, 10);
  return Math.floor(Date.parse(updated.iso) / MINUTE) > Math.floor(Date.parse(published.iso) / MINUTE);
}

const MINUTE = 60_000;

/** The visible time, unless the metadata gives the same day more exactly. */
function better(seen: StatedTime | null, stated: StatedTime | null): StatedTime | null {
  if (!seen || !stated) return seen ?? stated;
  const sameDay = seen.iso.slice(0, 10) === stated.iso.slice(0, 10);
  return sameDay && !seen.iso.includes('T') && stated.iso.includes('T') ? stated : seen;
}

function visibleTimes(
  lines: readonly TextLine[],
  { titleLine, bodyStart }: Region,
  partialTimes: (text: string) => DateInText[],
): PublicationTimes {
  const from = Math.max(0, titleLine >= 0 ? titleLine - LINES_BEFORE_TITLE : bodyStart - LINES_AFTER_TITLE);
  const to = Math.min(
    lines.length,
    Math.max(bodyStart + IN_BODY, titleLine + 2),
    (titleLine >= 0 ? titleLine : bodyStart) + LINES_AFTER_TITLE,
  );
  const found: { date: DateInText; score: number; updated: boolean }[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line || line.text.length > MAX_TIME_LINE || (i === titleLine && withoutTail(line.text) === line.text)) continue;
    const full = datesInText(line.text).filter(({ start }) => !NEIGHBOUR.test(line.text.slice(0, start)));
    const partial = full.length === 0 && line.text.length <= MAX_PARTIAL_LINE ? partialTimes(line.text) : [];
    for (const date of [...full, ...partial]) {
      const before = line.text.slice(Math.max(0, date.start - 12), date.start);
      const rest = line.text.length - (date.end - date.start);
      const score =
        (partial.length > 0 ? -1 : 0) +
        (date.iso.includes('T') ? 3 : 0) +
        (PUBLISHED_LABEL.test(before) ? 2 : 0) +
        (i > titleLine ? 2 : 0) +
        (rest < 30 ? 2 : 0) -
        (/[。！？]/.test(line.text) ? 3 : 0) -
        (line.linked > line.text.length * 0.7 ? 2 : 0) -
        (i - from) / 20;
      found.push({ date, score, updated: UPDATED_LABEL.test(before) || UPDATED_BEHIND.test(line.text.slice(date.end)) });
    }
  }
  const best = (updated: boolean): StatedTime | null => {
    const top = found.filter((f) => f.updated === updated && f.score > 0).sort((a, b) => b.score - a.score)[0];
    return top ? visible(top.date) : null;
  };
  const published = best(false);
  // A page that shows only when it was updated tells the reader that as its time.
  return published ? { published, updated: best(true) } : { published: best(true), updated: null };
}

/** 2020, 07/08, 16:37 below one another: the column beside the text on Tencent's pages. */
function timeInColumn(lines: readonly TextLine[], { titleLine, bodyStart }: Region): StatedTime | null {
  for (let i = Math.max(0, titleLine - LINES_BEFORE_TITLE); i < bodyStart; i++) {
    const text = lines
      .slice(i, i + 3)
      .map((line) => line.text)
      .join(' ');
    const date = /^(?:19|20)\d\d \d\d\/\d\d \d\d:\d\d$/.test(text) ? datesInText(text.replace(' ', '/'))[0] : undefined;
    if (date) return { ...visible(date), text };
  }
  return null;
}

/** 发布日期：2024-06-21 14:34 in a line of its own: below the share bar and the tags too. */
const OWN_LABEL = /^(?:发布|發布|發佈|发表|發表|上传|刊登)?(?:时间|時間|日期)\s?[:：]\s?(?=\d)/;
const FAR_BELOW = 20;

/** Old layouts put the date below the text, alone in its line or labelled. */
function timeAfterBody(lines: readonly TextLine[], { bodyEnd }: Region): StatedTime | null {
  for (const line of lines.slice(Math.max(0, bodyEnd - 3), bodyEnd + 4)) {
    if (line.text.length > MAX_TIME_LINE) continue;
    for (const date of datesInText(line.text)) {
      const labelled = PUBLISHED_LABEL.test(line.text.slice(0, date.start));
      if (labelled || line.text.length - date.text.length < 12) return visible(date);
    }
  }
  for (const { text } of lines.slice(bodyEnd + 4, bodyEnd + FAR_BELOW)) {
    const date = text.length <= MAX_PARTIAL_LINE && OWN_LABEL.test(text) ? datesInText(text)[0] : undefined;
    if (date) return visible(date);
  }
  return null;
}

function visible({ iso, text }: DateInText): StatedTime {
  return { iso, text, from: 'visible' };
}

function metadataTime(values: (string | null | undefined)[]): StatedTime | null {
  for (const value of values) {
    const iso = value ? isoInValue(value) : null;
    if (value && iso) return { iso, text: value, from: 'metadata' };
  }
  return null;
}

/** /2024-06/21/, /20240621/, /2024/0621/, t20240621_123.html, /24/0621/09/: the day an address was made. */
export function urlDay(url: string | null): StatedTime | null {
  const match =
    url?.match(/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))/) ??
    url?.match(/(?<!\d)((?:19|20)\d\d)[-/_](0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))/) ??
    url?.match(/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])[-/_](0[1-9]|[12]\d|3[01])(?!\d)/) ??
    url?.match(/\/(\d\d)\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\/\d\d\//);
  const iso = match ? isoDay(Number(match[1]) + (match[1]?.length === 2 ? 2000 : 0), Number(match[2]), Number(match[3])) : null;
  return match && iso ? { iso, text: match[0], from: 'url' } : null;
}
