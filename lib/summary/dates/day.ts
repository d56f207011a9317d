/** A calendar day as days since 1970-01-01: plain arithmetic, no time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1000 || year > 9999) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? Math.round(time.getTime() / MS_PER_DAY) : null;
}

/** Its beginning in UTC, as ms since 1970. */
export function timeOf(day: Day): number {
  return day * MS_PER_DAY;
}

/** ISO day. */
export function isoOf(day: Day): string {
  return new Date(timeOf(day)).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const time = new Date(timeOf(day));
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** 1 for Monday … 7 for Sunday. Day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
