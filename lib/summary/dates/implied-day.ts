import type { Span } from '../../model';
import type { Day } from './day';

/** The first sentences of the body, in characters: there a report says when. */
const LEAD = 160;
/** A part of a day without the day, not as a habit. */
const PART_OF_DAY = /(?<![每天今昨明前后日号）一是\d])(?:晚上|晚间|入夜|深夜|傍晚|凌晨|清晨|早上|早晨|上午|中午|下午)(?![班课学市好])/;
/** 从上午六点工作到晚上, 经常晚上加班: a habit. */
const HABIT_BEFORE = /(?:常|每|通常|平时|平日|往往|习惯|总是|一向)[^，。\n]{0,12}$/;
const HABIT_AFTER =
  /^[^，。\n]{0,14}(?:(?:到|至)(?:晚上|晚间|深夜|凌晨|下午|早上|半夜)[^。\n]{0,12}(?:常|每天|平时)|(?:是|都)[^，。\n]{0,2}(?:常|平时))/;
/** Parts that a report which appears in the daytime tells of the day before. */
const EVENING = /^(?:晚|入夜|深夜|傍晚)/;
const EVENING_HOUR = 18;
/** What makes the first sentences news of something that happened: an announcement, an arrest, an opening. */
const NEWS =
  /(?<!没有|没|未|未能|不|无法|难以)(?:公布|宣布|发布|通报|召开|举行|举办|启动|开幕|闭幕|发生|抵达|签署|逮捕|拘捕|起诉|判决|宣判|公告|获悉|证实|回应|出席|会见|当选|获奖|夺冠|启用|通车|开业|上市|去世|逝世)/;

/** Of late: of no day that could be told. */
const VAGUE = /近日|日前|近期|近来|连日|不久前|近段|早前|今年|去年|上月|本月|上周|本周/;

/**
 * The day that goes without saying: 警方晚上拘捕…, or of a plain announcement the day of publication itself, with the clause that
 * announces. Null where the text tells of nothing that happened on a day.
 * @param published as stated, ISO; its hour tells an evening of this day from that of the day before
 * @param dated does the text name other days? Then only words count.
 */
export function impliedDay(
  folded: string,
  bodyStart: number,
  day: Day,
  published: string,
  dated: boolean,
): { start: Day; span: Span } | null {
  const lead = folded.slice(bodyStart, bodyStart + LEAD);
  const part = PART_OF_DAY.exec(lead);
  const isHabit = part && (HABIT_BEFORE.test(lead.slice(0, part.index)) || HABIT_AFTER.test(lead.slice(part.index + part[0].length)));
  if (part && !isHabit) {
    const hour = Number(/T(\d{2})/.exec(published)?.[1] ?? Number.NaN);
    const before = EVENING.test(part[0]) && !(hour >= EVENING_HOUR) ? 1 : 0;
    const start = bodyStart + part.index;
    return { start: day - before, span: { start, end: start + part[0].length } };
  }
  const first = /^[^。！？]*/.exec(lead.trimStart())?.[0] ?? '';
  const news = dated || VAGUE.test(lead) ? null : NEWS.exec(first);
  return news ? { start: day, span: clauseAround(folded, bodyStart, bodyStart + news.index) } : null;
}

/** The clause at a place of the body. */
function clauseAround(folded: string, bodyStart: number, at: number): Span {
  const before = /[^，。；！？\n]*$/.exec(folded.slice(bodyStart, at))?.[0] ?? '';
  const after = /^[^，。；！？\n]*/.exec(folded.slice(at))?.[0] ?? '';
  const blank = /^\s*/.exec(before)?.[0].length ?? 0;
  return { start: at - before.length + blank, end: at + after.trimEnd().length };
}
