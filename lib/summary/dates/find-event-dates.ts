import type { EventDate, Span } from '../../model';
import { type Day, dayOf, isoOf, partsOf } from './day';
import { impliedDay } from './implied-day';
import { type NamedDay, scanDays } from './scan-days';

interface Found extends NamedDay {
  score: number;
  implied?: true;
}

/** A report is at most so many days late. */
const LATE_NEWS = 10;
/** Below a day that is named without doubt, above background and what is still to come. */
const IMPLIED = 8;

/** More than these are no help to a reader. */
const MOST = 8;
/** Words around a date that tell of background. */
const BACKGROUND_BEFORE =
  /(?:截至|截止|自|从|早在|始于|成立于|生于|出生于|此前|曾于|曾在|继|将于|定于|预计|计划|拟于|持续到|至)[^，。]{0,3}$/;
const BACKGROUND_AFTER = /^[^，。]{0,10}(?:以来|出生|参加工作|入党|毕业|前完成|起施行|起实施|至今)/;
/** A dateline (新华社北京6月20日电) tells when it was wired, not when it was. */
const DATELINE_AFTER = /^[^，。\n]{0,2}(?:电|讯|消息|报道|综合报道)/;
/** Papers that go on line in the last half hour of a day say 昨天 as of the morning after, when they are read. */
const NEXT_MORNING = /T23:[3-5]/;

/** Days that the text names, the event's own first. `apart` are spans that tell of no event (edition line, photo credit). */
export function findEventDates(
  text: string,
  folded: string,
  bodyStart: number,
  published: string | null,
  apart: readonly Span[],
): { events: EventDate[]; earlier: Span[] } {
  const day = publishedDay(published);
  const nextMorning = published !== null && NEXT_MORNING.test(published);
  const found: Found[] = scanDays({ folded, bodyStart, published: day, nextMorning, apart }).map((named, i) => ({
    ...named,
    score: scoreOf(folded, named.span, named.start, bodyStart, day, i),
  }));
  // News is of the last days: where the text names none of them, the day of publication tells.
  const isNamed = day === null || found.some(({ start, end }) => (end ?? start) >= day - LATE_NEWS && start <= day);
  const implied = isNamed ? null : impliedDay(folded, bodyStart, day, published ?? '', found.length > 0);
  if (implied) found.push({ ...implied, end: null, stated: false, score: IMPLIED, implied: true });
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = isoOf(one.start);
    const known = best.get(key);
    if (!known || known.score < one.score || (known.end === null && one.end !== null))
      best.set(key, { ...one, score: Math.max(one.score, known?.score ?? one.score) });
  }
  const order = [...best.values()].sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  const events = order.slice(0, MOST).map(({ start, end, span, stated, implied }) => ({
    date: isoOf(start),
    ...(end === null ? {} : { end: isoOf(end) }),
    text: text.slice(span.start, span.end),
    span,
    stated,
    ...(implied ? { implied } : {}),
  }));
  return { events, earlier: earlierThan(order[0]?.start ?? null, folded, found) };
}

/** Stages of one affair lie within a month; what is older is another matter. */
const FAR_BACK = 30;

/** Dates and years of before the event. */
function earlierThan(event: Day | null, folded: string, found: readonly Found[]): Span[] {
  if (event === null) return [];
  const days = found.filter(({ start, end }) => (end ?? start) < event - FAR_BACK).map(({ span }) => span);
  const { year } = partsOf(event);
  const years = [...folded.matchAll(/(?:自|继|早在|曾于|曾在|追平|打破)[^，。\n]{0,4}((?:19|20)[0-9]{2})年/g)].filter(
    (m) => Number(m[1]) < year,
  );
  return [...days, ...years.map((m) => ({ start: m.index, end: m.index + m[0].length }))];
}

function publishedDay(published: string | null): Day | null {
  const parts = published?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** How likely this is the day of the event itself. The weights only order the list. */
function scoreOf(folded: string, span: Span, start: Day, bodyStart: number, published: Day | null, before: number): number {
  let score = 10 - Math.min(3, before * 0.3);
  const lead = folded.slice(Math.max(0, span.start - 14), span.start);
  const rest = folded.slice(span.end, span.end + 20);
  if (span.start < bodyStart) score -= 1;
  if (DATELINE_AFTER.test(rest)) score -= 3;
  if (BACKGROUND_BEFORE.test(lead) || BACKGROUND_AFTER.test(rest)) score -= 4;
  if (published !== null) {
    const ago = published - start;
    // News is of the last days; a month and a half covers late reports, more is background.
    if (ago > 45) score -= 4;
    else if (ago > 10) score -= 2;
    if (ago < 0) score -= 3;
  }
  return score;
}
