import type { Mention } from './mention';
import type { Sentence } from './split-sentences';
import type { TextView } from './text-view';

/** Fewer people than this are no list of guests. */
const FEWEST = 3;
/** What was held, in the sentence before. */
const HELD = /(?:会议|大会|仪式|论坛|发布会|座谈会|峰会|典礼|年会|活动|晚会|展览|开幕)[^。；]{0,40}(?:举行|召开|举办|开幕|启动|落幕)/;
/** What is left of a list of guests without its people. */
const NOTHING_ELSE = /^[、，。；和及与等以 \u3000]*$/;
/** Sentences longer than this hold more than a list that anybody reads. */
const LONGEST = 1200;

/** 启动仪式在甲市举行。某某、某某、某某。: a sentence that is nothing but a list of people says who was there. */
export function settleAttendance({ folded }: TextView, sentences: readonly Sentence[], mentions: readonly Mention[]): void {
  let next = 0;
  for (const [i, sentence] of sentences.entries()) {
    const inside: Mention[] = [];
    for (let m = mentions[next]; m && m.start < sentence.end; m = mentions[++next]) if (m.start >= sentence.start) inside.push(m);
    const before = sentences[i - 1];
    if (inside.length < FEWEST || sentence.headline || before?.line !== sentence.line || sentence.end - sentence.start > LONGEST) continue;
    if (inside.some(({ roles, reason }) => roles.size > 0 || reason !== null) || !HELD.test(folded.slice(before.start, before.end)))
      continue;
    if (NOTHING_ELSE.test(withoutPeople(folded, sentence, inside))) for (const { roles } of inside) roles.add('attended');
  }
}

function withoutPeople(folded: string, { start, end }: Sentence, people: readonly Mention[]): string {
  let rest = '';
  let at = start;
  for (const { around } of people) {
    rest += folded.slice(at, Math.max(at, around.start));
    at = Math.max(at, around.end);
  }
  return rest + folded.slice(at, end);
}
