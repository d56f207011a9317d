import type { Span } from '../../model';
import { overlaps } from '../spans';
import type { DatedWords, Now } from './date-wording';
import { DATE_WORDS, SLASHED } from './date-words';
import { type Day, partsOf } from './day';
import { isNoDay } from './is-no-day';
import { looksAhead } from './looks-ahead';

/** A text, folded, and when it was published. */
export interface DatedText {
  folded: string;
  bodyStart: number;
  published: Day | null;
  /** Do 今 and 昨 stand as of the morning after? */
  nextMorning: boolean;
  /** What tells of no event (edition line, photo credit). */
  apart: readonly Span[];
}

export interface NamedDay extends DatedWords {
  span: Span;
}

/** What is known of the text before the words that are read. */
interface Trail {
  found: NamedDay[];
  last: Day | null;
  /** Was the day found last one to come? */
  ahead: boolean;
  /** End of the last words that mean no day (每周一 of 每周一至周五). */
  refused: number;
  /** Days between the publication and what the text calls today: 今天（7日） of a page of the 8th. */
  shift: number;
  /** Words whose date in brackets comes next. */
  open: { words: NamedDay; inside: number } | null;
}

/** Characters that a date can begin with. */
const OPENER = /[0-9０-９〇○零一二三四五六七八九十廿卅今昨前明后大当同上本这下去周星礼中民农阴旧夏正冬腊闰除翌次隔第]/;
const WEEKDAY = '(?:(?:上|下|本|这)个?)?(?:周|星期|礼拜)[一二三四五六日天]';
const MOON = '(?:农历|阴历|旧历|夏历)?闰?[正冬腊一二三四五六七八九十]{1,2}月[初十廿二三]?[一二三四五六七八九十]{1,2}';
/** The same day once more behind a date: 8月4日（周六）, 4月6日周五, 4月22日，农历三月初三. */
const SAME_DAY = new RegExp(
  `[ ]?（(?:${WEEKDAY}|[一二三四五六日]|${MOON})(?:[，、 ](?:${WEEKDAY}|${MOON}))?）|[ ]?${WEEKDAY}(?!大|直)|[，、 ]?(?:农历|阴历|旧历|夏历)${MOON}日?`,
  'y',
);
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`);
/** Words whose date stands behind them in brackets: 周六（15日）, 周三至周五（9/3~9/5）, 前天（10月10日）. */
const HAS_BRACKET = new RegExp(`^(?:${WEEKDAY}|[大前昨今明后]{1,2}[天日早晚晨夜午])$`);
const BRACKET = new RegExp(
  `(?:(?:至|到|~|-|—)${WEEKDAY})?[上下中]?[午晚]?[ ]?（(?=[\\d０-９〇一二三四五六七八九十廿卅]{1,4}[日号月年/.])`,
  'y',
);
const IN_NUMBERS = /^[\d０-９〇○零一二三四五六七八九十廿卅]/;
/** Between the days of a list. */
const LISTED = /^[ ]?(?:、|和|及|与|以及)[ ]?$/;
const LINKED = /^(?:至|到|、|和|及|与|~|-|—)$/;
/** Characters before a day in which its year is looked for. */
const YEAR_BACK = 400;

/** All days that the text names, in order. */
export function scanDays(text: DatedText): NamedDay[] {
  const { folded, nextMorning } = text;
  const trail: Trail = { found: [], last: null, ahead: false, refused: -1, shift: nextMorning ? 1 : 0, open: null };
  for (let at = 0; at < folded.length; at++) {
    const c = folded.charAt(at);
    if (!OPENER.test(c) || (/[0-9０-９]/.test(c) && /[0-9０-９.]/.test(folded.charAt(at - 1)))) continue;
    const end = readAt(text, at, trail);
    // No date in the brackets after all: the words before them count.
    if (trail.open && (end === null ? trail.open.inside === at : trail.open.inside < end)) {
      add(text, trail.open.words, trail);
      trail.open = null;
    }
    if (end !== null) at = end - 1;
  }
  return trail.found;
}

/** Reads the words at a place. Returns where to read on, null when there are none. */
function readAt(text: DatedText, at: number, trail: Trail): number | null {
  const { folded, published } = text;
  const open = trail.open?.inside === at ? trail.open : null;
  for (const { pattern, read } of open ? [...SLASHED, ...DATE_WORDS] : DATE_WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match) continue;
    const end = at + match[0].length;
    if (isRefused(folded, at, end, trail)) {
      trail.refused = end;
      return end;
    }
    const now = nowAt(text, at, end, trail);
    if (published !== null && /^[昨今]/.test(match[0])) now.published = published + trail.shift;
    const days = read(match, now);
    // 2月30日 is no day, and its 30日 none either.
    if (!days && /月/.test(match[0])) return end;
    if (!days) continue;
    return take(text, { ...days, span: { start: at, end: endOf(match[0], days, at) } }, now, open, trail);
  }
  return null;
}

/** 7、14日: two days that are no span are read one by one. */
function endOf(words: string, { end }: DatedWords, at: number): number {
  const mark = end === null && IN_NUMBERS.test(words) ? words.search(/[、和]/) : -1;
  return at + (mark < 0 ? words.length : mark);
}

function isRefused(folded: string, at: number, end: number, { refused }: Trail): boolean {
  return isNoDay(folded, at, end) || (LINKED.test(folded.slice(refused, at)) && IS_WEEKDAY.test(folded.slice(at, end)));
}

function nowAt({ folded, published, bodyStart }: DatedText, at: number, end: number, trail: Trail): Now {
  const before = trail.found.at(-1);
  const gap = before ? folded.slice(before.span.end, at).replace(SAME_DAY, '') : '';
  const linked = LINKED.test(gap) || LISTED.test(gap);
  const listed = before && linked && (LISTED.test(gap) || IS_WEEKDAY.test(folded.slice(at, end))) ? (before.end ?? before.start) : null;
  return {
    published,
    last: trail.last,
    ahead: published !== null && ((linked && trail.ahead) || looksAhead(folded, at, end)),
    listed,
    beside: trail.open?.inside === at ? trail.open.words.start : null,
    year: published === null ? null : earlierYear(folded, bodyStart, at, partsOf(published).year),
  };
}

/** Keeps the day, or waits for the one in brackets. */
function take(text: DatedText, day: NamedDay, now: Now, open: Trail['open'], trail: Trail): number {
  const { folded } = text;
  const { start, end } = day.span;
  const words = folded.slice(start, end);
  if (HAS_BRACKET.test(words)) {
    BRACKET.lastIndex = end;
    if (BRACKET.test(folded)) {
      trail.open = { words: day, inside: BRACKET.lastIndex };
      return BRACKET.lastIndex;
    }
  }
  SAME_DAY.lastIndex = end;
  const on = !IS_WEEKDAY.test(words) && SAME_DAY.test(folded) ? SAME_DAY.lastIndex : end;
  const span = open ? { start: open.words.span.start, end: folded.charAt(end) === '）' ? end + 1 : end } : day.span;
  const off = open && /^[今昨]/.test(folded.slice(span.start, end)) ? day.start - open.words.start : 0;
  if (Math.abs(off) === 1) trail.shift += off;
  trail.open = null;
  trail.ahead = now.ahead;
  add(text, { ...day, span }, trail);
  return Math.max(on, span.end);
}

function add({ folded, apart, bodyStart }: DatedText, day: NamedDay, trail: Trail): void {
  const { start, end } = day.span;
  if (apart.some((other) => overlaps(other, day.span))) return;
  if (start >= bodyStart || trail.found.length === 0) trail.last = day.start;
  const before = trail.found.at(-1);
  const isNext =
    before &&
    (day.end ?? day.start) <= day.start + 1 &&
    day.start === (before.end ?? before.start) + 1 &&
    LISTED.test(folded.slice(before.span.end, start));
  // 5日、6日、7日 are one span.
  if (isNext && IN_NUMBERS.test(folded.charAt(start)) && IN_NUMBERS.test(folded.charAt(before.span.start))) {
    before.end = day.end ?? day.start;
    before.span = { start: before.span.start, end };
  } else trail.found.push(day);
}

/** The year that the headline tells of, or the last one named before the day, when it is over. */
function earlierYear(folded: string, bodyStart: number, at: number, published: number): number | null {
  const title = /((?:19|20)\d\d)年/.exec(folded.slice(0, bodyStart));
  if (title && Number(title[1]) < published) return Number(title[1]);
  const named = [...folded.slice(Math.max(0, at - YEAR_BACK), at).matchAll(/((?:19|20)\d\d)年/g)].at(-1);
  return named && Number(named[1]) === published - 1 ? published - 1 : null;
}
