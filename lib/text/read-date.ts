/** A date found in running text. */
export interface DateInText {
  /** ISO day, or day and time "2024-06-21T09:07:13+08:00" when a time of day stands with it. */
  iso: string;
  text: string;
  start: number;
  end: number;
}

/** Zone of Chinese, Taiwan, Hong Kong and Singapore sites, taken where the page names none. */
export const ZONE = '+08:00';
const ZONE_MS = 8 * 3_600_000;

/** What the clocks of that zone show, "2024-06-21T09:07:13". */
export function zoneClock(ms: number): string {
  return new Date(ms + ZONE_MS).toISOString().slice(0, 19);
}

const DIGIT: Record<string, number> = { 〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const CN = '[〇○零一二三四五六七八九]';
const TIME = String.raw`(?:(?:\s[-–]\s)?[\s,，T]*(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|\((?:周|週|星期)?[一二三四五六日天]\))?[\s,，]*(?:HKT|CST|北京时间|香港時間|台北時間)?\s*(?:(上午|下午|晚上|凌晨|早上|中午|AM|PM)\s*)?(\d{1,2})\s*[:：時时点點]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}))?(?:\s*分|\s*秒)?(?:\.\d+)?\s*(AM|PM|Z|[+-]\d\d:?\d\d)?)?`;

/** 2019-09-3007:42: the time of day in an element of its own, set apart by style only. */
const DAY = String.raw`(\d\d(?=\d\d[:：]\d\d)|\d{1,2}(?!\d))`;

const MONTH_NAME = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

function monthNumber(name = ''): number {
  return MONTH_NAME.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1;
}

/** `date` gives year, month and day; the last five groups are always those of TIME. */
const PATTERNS: { find: RegExp; date: (m: RegExpExecArray) => [number, number, number] }[] = [
  {
    find: new RegExp(String.raw`(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*${DAY}\s*[日号號]?${TIME}`, 'gi'),
    date: (m) => [Number(m[1]), Number(m[2]), Number(m[3])],
  },
  {
    // 民國113年6月21日
    find: new RegExp(String.raw`(?:民國|民国|中華民國|中华民国)\s*(\d{2,3})\s*[年./]\s*(\d{1,2})\s*[月./]\s*(\d{1,2})\s*日?${TIME}`, 'gi'),
    date: (m) => [Number(m[1]) + 1911, Number(m[2]), Number(m[3])],
  },
  {
    // 21 Jun 2024, Jun 21, 2024: how sites of Hong Kong, Singapore and overseas head their Chinese pages
    find: new RegExp(String.raw`(?<![\w])(\d{1,2})(?:st|nd|rd|th)?[\s-]+(${MONTH_NAME})[a-z]*\.?,?[\s-]+((?:19|20)\d\d)${TIME}`, 'gi'),
    date: (m) => [Number(m[3]), monthNumber(m[2]), Number(m[1])],
  },
  {
    find: new RegExp(String.raw`(?<![\w])(${MONTH_NAME})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)${TIME}`, 'gi'),
    date: (m) => [Number(m[3]), monthNumber(m[1]), Number(m[2])],
  },
  {
    // 21/06/2024: day first, as Hong Kong and Macau write; 21-06-2024 alike; 11-22-2014 can only be month first
    find: new RegExp(String.raw`(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/.-])${TIME}`, 'gi'),
    date: (m) => (Number(m[3]) > 12 ? [Number(m[4]), Number(m[1]), Number(m[3])] : [Number(m[4]), Number(m[3]), Number(m[1])]),
  },
  {
    find: new RegExp(String.raw`(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日?\s*[,，]\s*((?:19|20)\d\d)(?!\d)${TIME}`, 'gi'),
    date: (m) => [Number(m[3]), Number(m[1]), Number(m[2])],
  },
  {
    // 二〇二四年六月二十一日
    find: new RegExp(`(${CN}{4})年(${CN}{0,2}十?${CN}?)月(${CN}?[十廿卅]?${CN}?)[日号號]${TIME}`, 'gi'),
    date: (m) => [Number([...(m[1] ?? '')].map((c) => DIGIT[c]).join('')), chineseNumber(m[2]), chineseNumber(m[3])],
  },
];

function chineseNumber(text = ''): number {
  const [tens, units] = text.includes('十') ? text.split('十') : [null, text];
  if (tens === null) return [...(units ?? '')].reduce((n, c) => n * 10 + (DIGIT[c] ?? 0), 0);
  return (tens ? (DIGIT[tens ?? ''] ?? 0) : 1) * 10 + (units ? (DIGIT[units] ?? 0) : 0);
}

/** Every pattern above needs one of these: most lines hold none, and are done with at once. */
const YEAR_SIGN = /(?:19|20)\d\d|民[國国]|[〇○零一二三四五六七八九]{4}年/;

/** Every fully stated date in the text (year, month and day), in order of place. */
export function datesInText(text: string): DateInText[] {
  if (!YEAR_SIGN.test(text)) return [];
  const found: DateInText[] = [];
  for (const { find, date } of PATTERNS) {
    for (const match of text.matchAll(find)) {
      const [year, month, day] = date(match);
      const iso = isoDay(year, month, day);
      if (!iso) continue;
      found.push({ iso: withTime(iso, match.slice(-5)), text: match[0].trim(), start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((date, i) => withTimeBefore(date, text.slice(found[i - 1]?.end ?? 0, date.start)));
}

/** 14:36 2018/07/27: some Hong Kong sites write the time of day first. */
const TIME_BEFORE = /(?<![\d:：])(\d{1,2})[:：](\d\d)(?:[:：](\d\d))?\s+$/;

function withTimeBefore(date: DateInText, before: string): DateInText {
  const match = date.iso.includes('T') ? null : TIME_BEFORE.exec(before);
  if (!match) return date;
  const iso = withTime(date.iso, [undefined, ...match.slice(1)]);
  return { ...date, iso, text: match[0] + date.text, start: date.start - match[0].length };
}

/** ISO day, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}

/** The day with a time of day, at +08:00 unless a zone stands with it; the day alone when there is no such time. */
export function withTime(day: string, [half, hours, minutes, seconds, tail]: (string | undefined)[]): string {
  if (hours === undefined || minutes === undefined) return day;
  let hour = Number(hours);
  if (/下午|晚上|PM/i.test(`${half ?? ''}${tail ?? ''}`) && hour < 12) hour += 12;
  if (/凌晨|AM/i.test(`${half ?? ''}${tail ?? ''}`) && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return day;
  const zone = /^z$/i.test(tail ?? '') ? 'Z' : /^[+-]/.test(tail ?? '') ? (tail ?? '').replace(/^(...)(\d\d)$/, '$1:$2') : ZONE;
  const two = (n: number | string): string => String(n).padStart(2, '0');
  return `${day}T${two(hour)}:${two(minutes)}${seconds === undefined ? '' : `:${two(seconds)}`}${zone}`;
}
