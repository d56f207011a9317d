import { COMING_VERBS, DONE_VERBS, MEETING_STEMS } from '../../data/day-words';

/** Characters of a clause that are read behind a day. */
const CLAUSE = 44;
const BEFORE = 16;
const LONG_BEFORE = 64;

const COMING = COMING_VERBS.join('|');
/** What ends or opens a clause. */
const BREAK = /[，。；：！？\n“”「」]/;
/** 预计周日, 定于3日: right before the day. */
const CUE_BEFORE =
  /(?:将|将于|将在|将从|将自|定于|定在|拟于|拟在|改到|改在|延到|等到|要到|须于|预计|预料|预期|预定|预告|料|若|如果|一旦|最快|最迟|最晚|最早|计划|计划于|计划在)(?:在|于|从|自|到|至)?(?:下月|本月)?$/;
/** 开放至15日, but not 截至15日, which looks back, and not the end of a span (5日至15日). */
const UNTIL =
  /(?<![截甚以及日号一二三四五六天])(?:至|直到|持续到|开放到|延续到)$|(?:报名|征稿|投稿|申报|申请|有效期)[^，。]{0,3}截[至止]于?$/;
/** 气象台预计，…，周三转晴: what a sentence expects is still to come. */
const EXPECTED = /(?:预计|预料|预估|预测|预报)[^。\n]{0,60}$/;
const AT_ONCE =
  /^[ ]?(?:上午|中午|下午|晚上|晚间|傍晚|凌晨|清晨|早上|早晨|晚|早)?[ ]?(?:前(?!往|夕)|止|截止|预计(?:会|将|有|抵|在|于|到)|有望|拟)/;
/** Who says so on that day (气象局周六预计) tells of other days. */
const SPEAKER = /(?:局|台|署|部|所|院|会|人|师|家|行|公司|机构)$/;
const COMES = new RegExp(
  `(?<![${MEETING_STEMS}])会(?!同)(?=${COMING})|[将才就也都还仍便或能料不]会(?![议见谈长员场])|将(?=${COMING})|料(?=会|将|有|可)|有望|有机会`,
);
const DONE = new RegExp(DONE_VERBS.join('|'));
/** 周日及周一: one verb for both; any other day in between has a verb of its own. */
const JOINED = /^(?:及|和|与|至|到|、|或|-|~)(?:下|本)?(?:周|星期|礼拜)[一二三四五六日天]/;
const OTHER_DAY = /(?:周|星期|礼拜)[一二三四五六日天末]|[今明昨后][天日早晚]|\d[日号]/;

/** Do the words around a day tell of what is to come? 周六会靠近, 预计周日登陆, 开放至15日; not 周四表示将. */
export function looksAhead(folded: string, start: number, end: number): boolean {
  const before = last(folded.slice(Math.max(0, start - BEFORE), start).split(BREAK)).trimEnd();
  const clause = behind(folded, end);
  if (CUE_BEFORE.test(before)) return true;
  if (UNTIL.test(before) && !/[了已]/.test(clause)) return true;
  if (AT_ONCE.test(clause) && !SPEAKER.test(before)) return true;
  const cue = COMES.exec(clause);
  if (!cue) return EXPECTED.test(folded.slice(Math.max(0, start - LONG_BEFORE), start)) && !DONE.test(clause);
  const between = clause.slice(0, cue.index);
  return !DONE.test(between) && !OTHER_DAY.test(between);
}

/** The clause behind the day, without other days that share its verb; a comma right behind the day does not end it. */
function behind(folded: string, end: number): string {
  let rest = folded.slice(end, end + CLAUSE);
  for (let joined = JOINED.exec(rest); joined; joined = JOINED.exec(rest)) rest = rest.slice(joined[0].length);
  rest = rest.replace(/^([^，。；：！？\n]{0,4})，/, '$1');
  return rest.split(BREAK)[0] ?? '';
}

function last(parts: string[]): string {
  return parts[parts.length - 1] ?? '';
}
