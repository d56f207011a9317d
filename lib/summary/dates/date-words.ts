import type { DatedWords, DateWording, Now } from './date-wording';
import { type Day, dayOf, partsOf, weekdayOf } from './day';
import { LUNAR_WORDS } from './lunar-dates';
import { NUMERAL, readNumber } from './read-number';

const N = `[${NUMERAL}]`;
const TO = '(?:日|号)?(?:至|到|—|–|-|~|～|、|和)';

/** The day of the month nearest to `near`. */
function nearestMonth(date: number, near: Day): Day | null {
  const { year, month } = partsOf(near);
  const days = [month - 1, month, month + 1].map((m) =>
    m < 1 ? dayOf(year - 1, 12, date) : m > 12 ? dayOf(year + 1, 1, date) : dayOf(year, m, date),
  );
  return nearest(days, near, FUTURE_COST);
}

/** A bare day of the month is three times likelier past than to come. */
const FUTURE_COST = 3;

function nearest(days: readonly (Day | null)[], near: Day, futureCost = 1): Day | null {
  const far = (day: Day): number => (day > near ? futureCost * (day - near) : near - day);
  const sorted = days.filter((day) => day !== null).sort((a, b) => far(a) - far(b));
  return sorted[0] ?? null;
}

function nearestYear(month: number, date: number, near: Day): Day | null {
  const { year } = partsOf(near);
  return nearest([dayOf(year - 1, month, date), dayOf(year, month, date), dayOf(year + 1, month, date)], near);
}

/** End of a span (至21日, 至7月2日): in the month of its start unless it names one. */
function spanEnd(start: Day, month: string | undefined, date: string | undefined): Day | null {
  const d = date === undefined ? null : readNumber(date);
  if (d === null) return null;
  const from = partsOf(start);
  const m = month === undefined ? from.month : readNumber(month);
  const end = m === null ? null : dayOf(from.year + (m < from.month ? 1 : 0), m, d);
  return end !== null && end > start ? end : null;
}

function full(match: RegExpMatchArray): DatedWords | null {
  const [, era, y = '', m = '', d = '', month, date] = match;
  const written = readNumber(y);
  if (written === null) return null;
  // The Republic's first year was 1912.
  const year = era ? written + 1911 : written;
  const start = dayOf(year, readNumber(m) ?? 0, readNumber(d) ?? 0);
  return start === null ? null : { start, end: spanEnd(start, month, date), stated: true };
}

function monthDay(match: RegExpMatchArray, now: Now): DatedWords | null {
  const [, which, m = '', d = '', month, date] = match;
  if (now.published === null) return null;
  const { year } = partsOf(now.published);
  const [mm, dd] = [readNumber(m) ?? 0, readNumber(d) ?? 0];
  const shift: Record<string, number> = { 今: 0, 去: -1, 明: 1, 前: -2 };
  const by = which ? shift[which.charAt(0)] : undefined;
  const start = by === undefined ? nearestYear(mm, dd, now.published) : dayOf(year + by, mm, dd);
  return start === null ? null : { start, end: spanEnd(start, month, date), stated: false };
}

function dayOnly(match: RegExpMatchArray, now: Now): DatedWords | null {
  const [, which = '', d = '', date] = match;
  if (now.published === null) return null;
  const { year, month } = partsOf(now.published);
  const dd = readNumber(d) ?? 0;
  const near = now.last !== null && Math.abs(now.last - now.published) < 60 ? now.last : now.published;
  let start: Day | null;
  if (/^(?:本|这)/.test(which)) start = dayOf(year, month, dd);
  else if (/^上/.test(which)) start = month === 1 ? dayOf(year - 1, 12, dd) : dayOf(year, month - 1, dd);
  else start = nearestMonth(dd, which === '当月' ? near : now.published);
  return start === null ? null : { start, end: spanEnd(start, undefined, date), stated: false };
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
  // A bare weekday is the last one that has come.
  if (which === '' && start > now.published) start -= 7;
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
      `(本月|这个月|上个月|上月|当月)?(${N}{1,3})(?:${TO}(${N}{1,3}))?[日号](?![内游间元币式后前趋渐均本报语军产程记圆线楼院文令机馆厅门店井台车位员房码])`,
      'y',
    ),
    read: dayOnly,
  },
  // Taiwan: 今（8）日, 昨（7日）晚.
  { pattern: new RegExp(`(昨|今|明)[（(]${N}{1,3}[日号]?[)）](?:日|天|晚|早|上|下|午|凌)?`, 'y'), read: relative },
  { pattern: /(大前|前|昨|今|明|后)(?:天|日|早|晨|晚|夜|午)(?!期|报|本|常)/y, read: relative },
  // Hong Kong: 今在庭上, 昨晚.
  { pattern: /(今|昨)(?=[在于]|上午|下午|凌晨|中午)/y, read: relative },
  { pattern: /(?:当天|当日|同日|同一天)/y, read: sameDay },
  { pattern: /(?<![至到每])(前一|翌|次|隔|第二)[天日](?![期报本常])/y, read: dayBeside },
  { pattern: /(上上|上个|上|本|这|下个|下)?(?:周|星期|礼拜)([一二三四五六日天])(?!围|边|年|刊|报)/y, read: weekday },
];
