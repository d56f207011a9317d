import type { DatedWords, DateWording, Now } from './date-wording';
import { type Day, timeOf } from './day';
import { readNumber } from './read-number';

/** Mean time from new moon to new moon, days. */
const MONTH = 29.530588;
/** So many months on either side of the publication are searched: the nearest such day lies within. */
const MONTHS_AROUND = 13;
/** From the month of the same year that has the number: itself, its namesakes, and what is beside them after a leap month. */
const NAMESAKES = [0, -1, 1, -12, 12, -11, 11, -13, 13];
/** A month has 29 or 30 days, so that a mean lands so many days beside the right one at most. */
const OFF = 2;

interface LunarDay {
  month: number;
  date: number;
  leap: boolean;
}

let calendar: Intl.DateTimeFormat | null | undefined;

/** The platform's own Chinese calendar; null where it has none. */
function chineseCalendar(): Intl.DateTimeFormat | null {
  if (calendar === undefined) {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    calendar = format.resolvedOptions().calendar === 'chinese' ? format : null;
  }
  return calendar;
}

function lunarOf(day: Day, format: Intl.DateTimeFormat): LunarDay {
  const parts = format.formatToParts(timeOf(day));
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  const date = parts.find(({ type }) => type === 'day')?.value ?? '';
  return { month: Number.parseInt(month, 10), date: Number(date), leap: month.endsWith('bis') };
}

/** The day nearest to `near` that the Chinese calendar calls so; null when there is none within a year. */
function nearestLunar({ month, date, leap }: LunarDay, near: Day): Day | null {
  const format = chineseCalendar();
  if (!format) return null;
  const today = lunarOf(near, format);
  let best: Day | null = null;
  for (const namesake of NAMESAKES) {
    const months = month - today.month + namesake;
    if (Math.abs(months) > MONTHS_AROUND) continue;
    const about = near + date - today.date + Math.round(months * MONTH);
    for (let day = about - OFF; day <= about + OFF; day++) {
      if (best !== null && Math.abs(best - near) <= Math.abs(day - near)) continue;
      const lunar = lunarOf(day, format);
      if (lunar.month === month && lunar.date === date && lunar.leap === leap) best = day;
    }
  }
  return best;
}

const MONTH_NAMES: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };

function readMonth(name: string): number | null {
  return MONTH_NAMES[name] ?? readNumber(name);
}

const readDay = (name: string): number | null => readNumber(name.replace('初', ''));

/** Groups: 闰, month, day, day at which a span ends. */
function lunarDay(match: RegExpMatchArray, { published }: Now): DatedWords | null {
  const [, leap, name = '', day = '', last] = match;
  const month = readMonth(name);
  const date = readDay(day);
  if (published === null || month === null || date === null) return null;
  return spanFrom({ month, date, leap: Boolean(leap) }, last ? readDay(last) : null, published);
}

/** 大年初一: group 1 is the day of the first month. */
function newYear(match: RegExpMatchArray, { published }: Now): DatedWords | null {
  const date = readDay(match[1] ?? '');
  return published === null || date === null ? null : spanFrom({ month: 1, date, leap: false }, null, published);
}

/** The eve has no date of its own: the twelfth month may end on its 29th. */
function newYearsEve(_: RegExpMatchArray, { published }: Now): DatedWords | null {
  const first = published === null ? null : nearestLunar({ month: 1, date: 1, leap: false }, published + 1);
  return first === null ? null : { start: first - 1, end: null, stated: false };
}

function spanFrom(lunar: LunarDay, last: number | null, published: Day): DatedWords | null {
  const start = nearestLunar(lunar, published);
  if (start === null) return null;
  return { start, end: last !== null && last > lunar.date ? start + last - lunar.date : null, stated: false };
}

const TENS = '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十)';
const DIGITS = '(?:[12]\\d|30|[1-9])';
/** 六月初三人受伤, 三月初一批: the beginning of a month, and a number of something. */
const NO_COUNT = '(?![人名岁个家位批些次组支场项几])';
const ANY_MONTH = '(正|冬|腊|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])';

/** 农历八月十五; without the calendar's name only what no other calendar has: 正月十五, 腊月廿三, 八月初八, 闰六月初一. */
export const LUNAR_WORDS: readonly DateWording[] = [
  {
    pattern: new RegExp(`(?:农历|阴历|旧历|夏历)(闰)?${ANY_MONTH}月(${TENS}|${DIGITS})(?:至|到)?((?<=[至到])${TENS})?(?:日|号)?`, 'y'),
    read: lunarDay,
  },
  { pattern: new RegExp(`(闰)?(正|冬|腊)月(${TENS})(?:至|到)?((?<=[至到])${TENS})?${NO_COUNT}`, 'y'), read: lunarDay },
  { pattern: new RegExp(`(闰)?${ANY_MONTH}月(初[一二三四五六七八九十]|廿[一二三四五六七八九])()${NO_COUNT}`, 'y'), read: lunarDay },
  { pattern: /大年(初[一二三四五六七八九十])/y, read: newYear },
  { pattern: /(?:除夕|大年三十)(?=当[天日]|夜|晚|[上下]午|[这那]天|，)/y, read: newYearsEve },
];
