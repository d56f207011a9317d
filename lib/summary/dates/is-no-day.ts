import { COUNTING_WORDS, GREAT_THINGS, NUMBERED_THINGS } from '../../data/day-words';

/** Characters that are read on either side of the words. */
const AROUND = 14;

const NUMBERED = new RegExp(`^[ ]?(?:${NUMBERED_THINGS.join('|')})`);
/** 沪卫〔2024〕5号: the number of a document. */
const DOCUMENT = /[〔（[［【] ?(?:19|20)\d\d(?:年度?)? ?[〕）\]］】] ?第?$/;
const PART_OF_DAY = /^(?:上午|中午|下午|傍晚|晚上|晚间|凌晨|清晨)/;
const COUNTING = new RegExp(`(?:${COUNTING_WORDS.join('|')})[了过]?$`);
/** 五日四夜; 一日三餐. */
const COUNTED = /^(?:[两一二三四五六七八九十\d]{1,2}[夜晚]|时间)/;
const ONE_DAY =
  /^(?:之|三餐|千里|为师|不见|多次|两次|三次|游|[^，。]{0,3}(?:出|产|销|接|收|跑|走|吃|赚|花|做|达|送)[^，。]{0,2}(?:约|近|逾|超过|上|数|多|好几|\d))/;
/** 每周上课5到6日, 每年6月20日: again and again is no single day. */
const EACH = /(?:每(?:个?(?:周|星期|礼拜|月|年|季|学期)|逢)[^，。；：\n]{0,4}|逢)$/;
const EACH_WEEK = /(?:每个?|逢|隔|每隔一?个?)$/;
/** 上映6周一直, 三个星期日夜: a number of weeks. */
const WEEKS = /(?:[\d两数几多半一二三四五六七八九十]个?|个)$/;
/** 上周一直, 本周一系列: one of something, or a word, behind a week. */
const ONE_WORD = /^[周星礼]?(?:直(?!播|接|飞|升)|共(?!同|和)|般|样|旦|系列|些|切|度(?!过|假)|举(?=成功|拿下|夺)|致(?=认为|同意|通过|好评))/;
const COUNTED_THINGS = /^(?:宗|艘|枚|届|名(?!单|古|为|誉)|位(?!于)|项|场(?=比赛|活动|演|会议|赛))/;
const GREAT = new RegExp(`^大(?:${GREAT_THINGS.join('|')})`);
const WEEK = /(?:周|星期|礼拜)([一二三四五六日天])$/;

/** 后天努力, 先天与后天: not the day after tomorrow. */
const ACQUIRED =
  /^(?:的|地)?(?:形成|努力|培养|养育|抚养|教养|教育|因素|环境|获得|习得|养成|训练|性|失调|不足|学习|免疫|造成|塑造|修炼|熏陶|原因|影响|之|学说|残疾|致残|补足|发展)/;
const INBORN = /先天(?:[与和或及、不]|不足，?|还是|而非|遗传)?[^，。]{0,3}$/;
/** 时至今日, 走到今天, but 延至今日, 昨天到今天. */
const UNTIL_OUR_TIME = /(?<![延改推拖移押顺后迟天日晚])[至到]$/;
/** 在科技发达的今天， our time. */
const IN_OUR_TIME = /(?:的|之)$/;
/** 今日之我, 今天的中国; 今日头条 is a name. */
const OF_OUR_TIME =
  /^(?:之|的(?:我们?|你|中国|世界|社会|年轻人|孩子|人类|生活|幸福|成就|成绩|辉煌)|头条|说法|关注|俄罗斯|美国报|印度报|亚洲)/;

/** Words in the form of a day that mean none: 10号风球, 连续5日, 每周二, 本周三大指数, 后天努力, 时至今日. */
export function isNoDay(folded: string, start: number, end: number): boolean {
  const words = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - AROUND), start).replace(/^[\s\S]*\n/, '');
  const after = folded.slice(end, end + AROUND).replace(/\n[\s\S]*$/, '');
  if (/(?:周|星期|礼拜)[一二三四五六日天]$/.test(words)) return isNoWeekday(words, before, after);
  if (/[日号]$/.test(words) && /^[\d０-９〇○零一二三四五六七八九十廿卅]/.test(words)) return isNoNumberedDay(words, before, after);
  if (/^后[天日]$/.test(words)) return ACQUIRED.test(after) || INBORN.test(before);
  if (/^[今昨][天日]$/.test(words)) return OF_OUR_TIME.test(after) || (/^今/.test(words) && isOurTime(before, after));
  // 世界读书日的前一天: beside a day that is not told in numbers.
  return /^(?:前一|翌|第二)[天日]$/.test(words) && /(?<![\d一二三四五六七八九十][日号])的$/.test(before);
}

function isNoWeekday(words: string, before: string, after: string): boolean {
  if (EACH_WEEK.test(before) || (/^[周星礼]/.test(words) && WEEKS.test(before))) return true;
  const number = WEEK.exec(words)?.[1] ?? '';
  if (/[三四五六]/.test(number) && GREAT.test(after)) return true;
  if (number === '一' && ONE_WORD.test(after)) return true;
  return /^[上本这下]/.test(words) && /[一二三四五六]/.test(number) && COUNTED_THINGS.test(after);
}

function isNoNumberedDay(words: string, before: string, after: string): boolean {
  if (EACH.test(before)) return true;
  if (/月/.test(words)) return false;
  if (DOCUMENT.test(before)) return true;
  if (words.endsWith('号')) return NUMBERED.test(after) || (isNamed(before) && !PART_OF_DAY.test(after));
  return (
    COUNTING.test(before) ||
    COUNTED.test(after) ||
    (/^[一1]日$/.test(words) && (/[前后次朝改他某终整近何另多]$/.test(before) || ONE_DAY.test(after)))
  );
}

/** 神舟二十二号, 神舟 22号: a number of something, not a day. Days stand free or after a preposition. */
function isNamed(before: string): boolean {
  const last = before.trimEnd().slice(-1);
  return /[\u3400-\u9fffA-Za-z]/u.test(last) && !/[在于至到从自是的定即了年月]/.test(last);
}

function isOurTime(before: string, after: string): boolean {
  return UNTIL_OUR_TIME.test(before) || (IN_OUR_TIME.test(before) && /^(?:[，。；]|$)/.test(after));
}
