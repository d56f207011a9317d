import type { Day } from './day';

/** What a wording is resolved against. */
export interface Now {
  /** Day of publication; null when not known. */
  published: Day | null;
  /** The day named last before the wording. */
  last: Day | null;
  /** Do the words around it look ahead (将于, 会, 预计)? */
  ahead: boolean;
  /** The day before it in a list (4月1日、5日). */
  listed: Day | null;
  /** The day of the words before its bracket (周六（15日））. */
  beside: Day | null;
  /** An earlier year that the text tells of, for days that would lie far ahead. */
  year: number | null;
}

export interface DatedWords {
  start: Day;
  end: Day | null;
  stated: boolean;
}

/** One kind of wording: a sticky pattern and how to read it. A new wording is one more entry of DATE_WORDS. */
export interface DateWording {
  pattern: RegExp;
  read: (match: RegExpMatchArray, now: Now) => DatedWords | null;
}
