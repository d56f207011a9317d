import type { Day } from './day';

/** What a wording is resolved against. */
export interface Now {
  /** Day of publication; null when not known. */
  published: Day | null;
  /** The day named last before the wording. */
  last: Day | null;
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
