import { TOUR_KINDS, TOUR_NOUNS } from '../data/tour-words';
import { NUMERALS } from './numerals';
import type { OwnSpan } from './own-word-spans';

/** Where a word ends: a mark, the end, or 的. */
const WORD_END = /^(?:$|[\s\p{P}的])/u;

/** 三日游, 5天游; but 3月5日游男 is a day. */
const DAYS = new RegExp(`(?<!月[${NUMERALS}]{1,2})(?<=[${NUMERALS}])[日天]$`);

/** Mr 游, whatever stands before. */
const PERSON = /^[姓某男女嫌妇翁父母妻先小太老]/;

/** 上游市场, 下游产品: a river's or a trade's course. */
const COURSE = /[上中下]$/;

/** 机上游荡, 其中游客 are no course: what follows begins a word with 遊 (but 上游客户, 下游民企). */
const NO_COURSE = /^(?:[乐园憩戏晃艇荡街览轮逛](?!曲)|客(?![商户群])|民(?![企众营]))/;

/** As many characters before as the longest of these patterns reads. */
const REACH = 5;

/**
 * 游 is the family name, swimming and a river's course, unless a word of the dictionary says otherwise. Words for tours
 * are made anew all the time (避暑游, 边境游): here they are told by what stands around. Counted in 180 million characters of Taiwan's and Hong
 * Kong's news: at the end of a word 遊 374 : 游 8 (half of them no better than 遊), before a noun of travel hardly ever 游.
 */
export function tourSpans(text: string): OwnSpan[] {
  const spans: OwnSpan[] = [];
  for (let at = text.indexOf('游'); at >= 0; at = text.indexOf('游', at + 1)) {
    if (isTour(text.slice(Math.max(0, at - REACH), at), text.slice(at + 1, at + REACH)))
      spans.push({ start: at, end: at + 1, value: '遊' });
  }
  return spans;
}

function isTour(before: string, after: string): boolean {
  if (COURSE.test(before)) return NO_COURSE.test(after);
  if (before === '') return false;
  if (DAYS.test(before) && !PERSON.test(after)) return true;
  if (WORD_END.test(after)) return TOUR_KINDS.includes(before.slice(-1));
  return /\p{L}$/u.test(before) && TOUR_NOUNS.some((noun) => after.startsWith(noun));
}
