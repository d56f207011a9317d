import { type Day, dayOf, partsOf, weekdayOf } from './day';

/** A bare day of the month is three times likelier past than to come, and the other way round where the text looks ahead. */
const FUTURE_COST = 3;
/** Days of a list are not farther apart where it goes on into the next month. */
const LIST_GAP = 14;

/** The day of the month nearest to `near`. */
export function nearestMonth(date: number, near: Day, ahead: boolean): Day | null {
  return nearest(monthsAround(date, near), near, ahead ? 1 / FUTURE_COST : FUTURE_COST);
}

/** The day of the month that a weekday (周六（15日）) or a day (明天（15日）) beside it means. */
export function monthBeside(date: number, beside: Day): Day | null {
  const days = monthsAround(date, beside);
  const same = days.filter((day) => day !== null && weekdayOf(day) === weekdayOf(beside));
  return nearest(same.length > 0 ? same : days, beside);
}

export function nearestYear(month: number, date: number, near: Day): Day | null {
  const { year } = partsOf(near);
  return nearest([dayOf(year - 1, month, date), dayOf(year, month, date), dayOf(year + 1, month, date)], near);
}

/** In a list of days (4月1日、5日) each is of the month of the day before it, or early in the next one (30日、2日). */
export function nextOfList(date: number, before: Day): Day | null {
  const { year, month } = partsOf(before);
  const same = dayOf(year, month, date);
  const next = month === 12 ? dayOf(year + 1, 1, date) : dayOf(year, month + 1, date);
  const turns = next !== null && next - before <= LIST_GAP && (same === null || same <= before);
  return turns ? next : same;
}

function monthsAround(date: number, near: Day): (Day | null)[] {
  const { year, month } = partsOf(near);
  return [month - 1, month, month + 1].map((m) =>
    m < 1 ? dayOf(year - 1, 12, date) : m > 12 ? dayOf(year + 1, 1, date) : dayOf(year, m, date),
  );
}

function nearest(days: readonly (Day | null)[], near: Day, futureCost = 1): Day | null {
  const far = (day: Day): number => (day > near ? futureCost * (day - near) : near - day);
  const sorted = days.filter((day) => day !== null).sort((a, b) => far(a) - far(b));
  return sorted[0] ?? null;
}
