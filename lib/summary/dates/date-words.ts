import { TODAY_VERBS } from '../../data/day-words';
import type { DatedWords, DateWording, Now } from './date-wording';
import { type Day, dayOf, partsOf, weekdayOf } from './day';
import { LUNAR_WORDS } from './lunar-dates';
import { monthBeside, nearestMonth, nearestYear, nextOfList } from './nearest-day';
import { NUMERAL, readNumber } from './read-number';

const N = `[${NUMERAL}]`;
/** 日、 parts the days of a list, which are read one by one. */
const TO = '(?:(?:日|号)?(?:至|到|—|–|-|~|～)|、|和)';
/** Farther ahead, a day without its year is of the earlier year that the text tells of. */
const FAR_AHEAD = 30;

/** End of a span (至21日, 至7月2日): in the month of its start unless it names one. */
function spanEnd(start: Day, words: string, month: string | undefined, date: string | undefined): Day | null {
  const d = date === undefined ? null : readNumber(date);
  if (d === null) return null;
  const from = partsOf(start);
  const m = month === undefined ? from.month : readNumber(month);
  const end = m === null ? null : dayOf(from.year + (m < from.month ? 1 : 0), m, d);
  if (end === null || end <= start) return null;
  // 13、14日 is a span, 7、14日 is none.
  return /[、和]/.test(words) && end !== start + 1 ? null : end;
}

function full(match: RegExpMatchArray): DatedWords | null {
  const [words, era, y = '', m = '', d = '', month, date] = match;
  const written = readNumber(y);
  if (written === null) return null;
  // The Republic's first year was 1912.
  const year = era ? written + 1911 : written;
  const start = dayOf(year, readNumber(m) ?? 0, readNumber(d) ?? 0);
  return start === null ? null : { start, end: spanEnd(start, words, month, date), stated: true };
}

function monthDay(match: RegExpMatchArray, now: Now): DatedWords | null {
  const [words, which, m = '', d = '', month, date] = match;
  if (now.published === null) return null;
  const { year } = partsOf(now.published);
  const [mm, dd] = [readNumber(m) ?? 0, readNumber(d) ?? 0];
  const shift: Record<string, number> = { 今: 0, 去: -1, 明: 1, 前: -2 };
  const by = which ? shift[which.charAt(0)] : undefined;
  let start = by === undefined ? nearestYear(mm, dd, now.published) : dayOf(year + by, mm, dd);
  if (by === undefined && start !== null && now.year !== null && !now.ahead && start > now.published + FAR_AHEAD)
    start = dayOf(now.year, mm, dd) ?? start;
  return start === null ? null : { start, end: spanEnd(start, words, month, date), stated: false };
}

function dayOnly(match: RegExpMatchArray, now: Now): DatedWords | null {
  const [words, which = '', d = '', date] = match;
  if (now.published === null) return null;
  const { year, month } = partsOf(now.published);
  const dd = readNumber(d) ?? 0;
  const near = now.last !== null && Math.abs(now.last - now.published) < 60 ? now.last : now.published;
  let start: Day | null;
  if (/^(?:本|这)/.test(which)) start = dayOf(year, month, dd);
  else if (/^上/.test(which)) start = month === 1 ? dayOf(year - 1, 12, dd) : dayOf(year, month - 1, dd);
  else if (which === '当月') start = nearestMonth(dd, near, false);
  else if (now.beside !== null) start = monthBeside(dd, now.beside);
  else if (now.listed !== null) start = nextOfList(dd, now.listed);
  else start = nearestMonth(dd, now.published, now.ahead);
  return start === null ? null : { start, end: spanEnd(start, words, undefined, date), stated: false };
}

const RELATIVE: Record<string, number> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

function relative(match: RegExpMatchArray, now: Now): DatedWords | null {
  const by = RELATIVE[match[1] ?? ''];
  return now.published === null || by === undefined ? null : { start: now.published + by, end: null, stated: false };
}

function sameDay(_: RegExpMatchArray, now: Now): DatedWords | null {
  return now.last === null ? null : { start: now.last, end: null, stated: false };
}

/** 前一日, 翌日: beside the day named last, or the day of publication. */
function dayBeside(match: RegExpMatchArray, now: Now): DatedWords | null {
  const from = now.last ?? now.published;
  return from === null ? null : { start: from + (match[1] === '前一' ? -1 : 1), end: null, stated: false };
}

function weekday(match: RegExpMatchArray, now: Now): DatedWords | null {
  if (now.published === null) return null;
  const target = '一二三四五六日'.indexOf((match[2] ?? '').replace('天', '日')) + 1;
  const monday = now.published - weekdayOf(now.published) + 1;
  const which = match[1] ?? '';
  const week = /^上/.test(which) ? -7 * which.replace(/[^上]/g, '').length : /^下/.test(which) ? 7 : 0;
  let start = monday + target - 1 + week;
  // A bare weekday is the last one that has come, or the next one where the text looks ahead.
  if (which === '' && start > now.published && !now.ahead) start -= 7;
  if (which === '' && start < now.published && (now.ahead || (now.listed !== null && start < now.listed))) start += 7;
  return { start, end: null, stated: false };
}

/** All wordings, the more explicit first: at one place the first that matches is taken. */
export const DATE_WORDS: readonly DateWording[] = [
  ...LUNAR_WORDS,
  {
    pattern: new RegExp(`(中华民国|民国)?(${N}{2,4})年(${N}{1,3})月(${N}{1,3})(?:${TO}(?:(${N}{1,3})月)?(${N}{1,3}))?[日号]`, 'y'),
    read: full,
  },
  { pattern: /()(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y, read: full },
  {
    pattern: new RegExp(`(今年|去年|明年|前年)?(${N}{1,3})月(${N}{1,3})(?:${TO}(?:(${N}{1,3})月)?(${N}{1,3}))?[日号]`, 'y'),
    read: monthDay,
  },
  {
    pattern: new RegExp(
      `(本月|这个月|上个月|上月|当月)?(${N}{1,3})(?:${TO}(${N}{1,3}))?[日号](?!(?<=日)(?:[内游间元币式后前趋渐均本语产程记圆线班薪票型用]|报(?![道导告到])))`,
      'y',
    ),
    read: dayOnly,
  },
  // 6月20、21、22日: one by one, each of the month of the one before.
  { pattern: new RegExp(`()(${N}{1,2})月(${N}{1,2})(?=(?:、${N}{1,2}){2,9}日)`, 'y'), read: monthDay },
  { pattern: new RegExp(`()(${N}{1,2})(?=(?:、${N}{1,2}){2,9}日)`, 'y'), read: dayOnly },
  // Taiwan: 今（8）日, 昨（7日）晚.
  { pattern: new RegExp(`(昨|今|明)[（(]${N}{1,3}[日号]?[)）](?:日|天|晚|早|上|下|午|凌)?`, 'y'), read: relative },
  { pattern: /(大前|前|昨|今|明|后)(?:天|日|早|晨|晚|夜|午)(?!期|报|本|常)/y, read: relative },
  // Hong Kong: 今在庭上, 昨举行; not 如今, 古今.
  { pattern: new RegExp(`(?<![如而当至迄现古从到自即非于])(今|昨)(?=${TODAY_VERBS.join('|')})`, 'y'), read: relative },
  { pattern: /(?:当天|当日|同日|同一天)/y, read: sameDay },
  { pattern: /(?<![至到每])(前一|翌|次|隔|第二)[天日](?![期报本常])/y, read: dayBeside },
  { pattern: /(上上|上个|上|本|这|下个|下)?(?:周|星期|礼拜)([一二三四五六日天])(?!围|边|年|刊|报)/y, read: weekday },
];

/** 9/3~9/5: a day only in brackets behind a weekday. */
export const SLASHED: readonly DateWording[] = [
  { pattern: /()(\d{1,2})[/.](\d{1,2})(?:[~～\-–—至到](?:(\d{1,2})[/.])?(\d{1,2}))?(?![\d/.])/y, read: monthDay },
];
