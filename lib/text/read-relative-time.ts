import { type DateInText, isoDay, withTime, ZONE, zoneClock } from './read-date';

/** Days back that a word means. */
const DAYS_BACK: Record<string, number> = { 今: 0, 昨: 1, 前: 2 };

const UNIT_MS: Record<string, number> = { 秒: 1000, 分: 60_000, 小: 3_600_000, 天: 86_400_000, 日: 86_400_000 };

const DAY_WORD = /(?<![㐀-鿿])(今|昨|前)[天日]\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?/g;
const AGO = /(?<![\d㐀-鿿])(\d{1,3})\s*(?:個|个)?\s*(秒|分|小|天|日)(?:鐘|钟|時|时)?\s*(?:之)?前/g;
const JUST_NOW = /(?<![㐀-鿿])(?:刚刚|剛剛|刚才|剛才)(?![㐀-鿿])/g;
/** 01-1417:58 as well: see DAY in read-date.ts. */
const MONTH_DAY =
  /(?<![\d:/.-])(\d{1,2})(?:[-/.]|\s*月\s*)(?:(\d\d)(?=\d\d[:：])|(\d{1,2})\s*日?\s+)(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?![\d:])/g;

/**
 * Times as a page shows them to who reads on the same day: 昨天 14:05, 3小时前, 刚刚, 06-21 09:07. The last kind takes its year
 * from `yearHint`, else the latest year that does not lie after now. For labels and time lines only: in running text
 * the same words mean other things.
 * @param now ISO moment with zone
 * @param yearHint ISO day from elsewhere on the page (its address, its metadata), or null
 */
export function partialTimesInText(text: string, now: string, yearHint: string | null): DateInText[] {
  const at = Date.parse(now);
  if (Number.isNaN(at)) return [];
  const found: DateInText[] = [];
  const add = (match: RegExpExecArray, iso: string | null): void => {
    if (iso) found.push({ iso, text: match[0].trim(), start: match.index, end: match.index + match[0].length });
  };
  for (const match of text.matchAll(DAY_WORD)) {
    const day = chinaDay(at - (DAYS_BACK[match[1] ?? ''] ?? 0) * 86_400_000);
    add(match, withTime(day, [undefined, match[2], match[3], match[4], undefined]));
  }
  for (const match of text.matchAll(AGO)) {
    const unit = match[2] ?? '';
    const then = at - Number(match[1]) * (UNIT_MS[unit] ?? 0);
    // Days counted back tell no time of day.
    add(match, unit === '天' || unit === '日' ? chinaDay(then) : chinaMinute(then));
  }
  for (const match of text.matchAll(JUST_NOW)) add(match, chinaMinute(at));
  for (const match of text.matchAll(MONTH_DAY)) {
    const day = dayOfYear(Number(match[1]), Number(match[2] ?? match[3]), at, yearHint);
    add(match, day && withTime(day, [undefined, match[4], match[5], match[6], undefined]));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** [06-21], 6月21日: month and day, with nothing else in the text; the latest such day that does not lie after now, or null. */
export function dayInText(text: string, now: string): string | null {
  const match = /^[\s[（(【|·]*(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})\s*日?[\s\]）)】]*(?:\d{1,2}[:：]\d{2})?\s*$/.exec(text);
  const at = Date.parse(now);
  return match && !Number.isNaN(at) ? dayOfYear(Number(match[1]), Number(match[2]), at, null) : null;
}

function dayOfYear(month: number, day: number, now: number, yearHint: string | null): string | null {
  const today = chinaDay(now);
  const year = Number((yearHint ?? today).slice(0, 4));
  const iso = isoDay(year, month, day);
  return iso && !yearHint && iso > today ? isoDay(year - 1, month, day) : iso;
}

/** ISO day at +08:00. */
function chinaDay(ms: number): string {
  return zoneClock(ms).slice(0, 10);
}

function chinaMinute(ms: number): string {
  return `${zoneClock(ms).slice(0, 16)}${ZONE}`;
}
