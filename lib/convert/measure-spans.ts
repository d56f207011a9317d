import { NUMERALS } from './numerals';
import type { OwnSpan } from './own-word-spans';

/** 50只: behind figures a measure word (隻), unless a verb shows it to be "only". */
const COUNTED_ANIMALS = /[\d０-９][多余]?只(?![有能是用要需为想会可得好剩限收给差占怕见])/g;

/** 40余天: behind figures more than so many. */
const MORE_THAN = /(?<=[\d０-９])余/g;

/** 海里: only behind a number the nautical mile, else the inside of the sea. */
const IN_THE_SEA = new RegExp(`(?<![０-９${NUMERALS}])海里(?!程)`, 'g');

/** 2周: weeks; but 2023周大福 is a name. */
const WEEKS = /(?<=(?<!\d)\d{1,2})周(?=$|[\s\p{P}内前后的以左时间来起])/gu;

/** How the target writes what a number decides: 里 as "inside", 周 as a week. */
export interface CountedForms {
  inside: string;
  week: string;
}

/**
 * What the number before it decides, in Simplified text on its way to Traditional.
 */
export function measureSpans(text: string, { inside, week }: CountedForms): OwnSpan[] {
  const spans: OwnSpan[] = [];
  for (const { 0: found, index } of text.matchAll(COUNTED_ANIMALS)) {
    const end = index + found.length;
    spans.push({ start: end - 1, end, value: '隻' });
  }
  for (const { index } of text.matchAll(MORE_THAN)) spans.push({ start: index, end: index + 1, value: '餘' });
  for (const { index } of text.matchAll(WEEKS)) spans.push({ start: index, end: index + 1, value: week });
  for (const { index } of text.matchAll(IN_THE_SEA)) spans.push({ start: index, end: index + 2, value: `海${inside}` });
  return spans;
}
