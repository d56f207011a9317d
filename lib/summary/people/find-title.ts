import { COUNTRIES, FOREIGN_PLACES, HOME_PLACES } from '../../data/foreign-names';
import { INSEPARABLE_WORDS, ORGANISATION_ENDINGS, PHRASE_BOUNDARIES } from '../../data/organisations';
import { POLITE_FORMS, POSTS, POSTS_AFTER_NAME } from '../../data/posts';
import { ROLE_VERBS } from '../../data/role-verbs';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { hasSurname } from './name-lengths';

const posts = makeWordSet(POSTS);
const after = makeWordSet(POSTS_AFTER_NAME.filter((post) => !POLITE_FORMS.includes(post)));
const polite = makeWordSet(POLITE_FORMS);
const inseparable = makeWordSet([
  ...INSEPARABLE_WORDS,
  ...[...COUNTRIES, ...FOREIGN_PLACES, ...HOME_PLACES].filter((place) => place.length > 1),
]);
const organisationEnd = makeWordSet(ORGANISATION_ENDINGS);
const verbs = makeWordSet([...Object.values(ROLE_VERBS).flat(), ...PHRASE_BOUNDARIES].filter((verb) => verb.length > 1));

/** Characters that bound a noun phrase unless they stand inside an inseparable word. */
const BOUNDARY =
  /[由向对同与和跟及在是为任据称请给让被将把使以而但并也都还就于到了着过的地得等应因从随自率当该此其他她它我你们又已说时获昨致]/;
/** What makes a verb part of a noun: 调研组, 发言人, 检查院. */
const NOUN_AFTER_VERB = /^[组团队局院室处员人会委科部厅署所者师家官司]|^(?:中心|协会|小组|机关|机构|大学|学院)/;
/** The longest office names of ministries and universities have about thirty characters. */
const LONGEST_TITLE = 36;
const OPENING: Record<string, string> = { '”': '“', '」': '「', '》': '《', '）': '（' };
/** A quoted part of an organisation's name (“一带一路”研究所) is short. */
const LONGEST_INSIDE = 16;

/** Nouns of which the post is only the first part: 主席台, 书记处, 记者会. */
const LONGER_NOUN = /^[台团处府会组席][^见谈同]|^(?:任务|办公|制度|职务|一职|岗位|人选)/;

/**
 * The title that ends right before `end`: the longest noun phrase with an office, occupation or rank at its end, and
 * the place or organisation fused with it. Null when no such noun ends there.
 */
export function titleBefore(folded: string, end: number): Span | null {
  const head = posts.endingAt(folded, end);
  if (head === 0 || GOES_ON.test(folded.slice(end, end + 3)) || OWNER_BEFORE_JIANG.test(folded.slice(end - 3, end))) return null;
  const start = trimStart(folded, phraseStart(folded, end - head), end - head);
  return start === end - head && NEEDS_PREFIX.test(folded.slice(start, end)) ? null : { start, end };
}

/** 演员|大赛, 运动员|资格: what stands behind the post makes it part of a longer noun. */
const GOES_ON = /^(?:大[赛奖]|[比竞]赛|培训|选拔|评选|招聘|资格|证书|名单|介绍会|协会|职称|待遇|团队|群体)/;

/** 事主|将存款汇出: 主 ends the word before, and 将 is a preposition. */
const OWNER_BEFORE_JIANG = /[事业店屋车船雇房户买失]主将$/;

/** 领导 alone is a noun for anybody. */
const NEEDS_PREFIX = /^(?:领导|代表|委员|明星|高管)$/;

/** Start of the noun phrase that goes on to `from`, walking left. */
export function phraseStart(folded: string, from: number): number {
  const floor = Math.max(0, from - LONGEST_TITLE);
  let at = from;
  while (at > floor) {
    const next = stepLeft(folded, at, from);
    if (next < floor || next >= at) break;
    at = next;
  }
  return at;
}

/** One step to the left inside a noun phrase: the new position, or the same one at a boundary. */
function stepLeft(folded: string, at: number, from: number): number {
  const c = folded.charAt(at - 1);
  const open = OPENING[c];
  if (open) {
    const start = folded.lastIndexOf(open, at - 2);
    // 刚果（金）, but no 本报讯（记者 …）.
    if (c === '）' && (at - start > 5 || /\d/.test(folded.slice(start, at)))) return at;
    return start >= 0 && at - start <= LONGEST_INSIDE && !/[，。！？；\n]/.test(folded.slice(start, at)) ? start : at;
  }
  // JC Shop|负责人.
  if (c === ' ' && /[A-Za-z] [A-Za-z]/.test(folded.slice(at - 2, at + 1))) return at - 1;
  if (!/[\u3400-\u9fffA-Za-z·•&]/u.test(c)) return at;
  const whole = inseparable.covering(folded, at - 1);
  const verb = verbs.endingAt(folded, at);
  if (whole >= 0 && whole < at && verb < at - whole) {
    // 针|对美|国: the word begins inside a verb, which bounds the phrase. But 正当|中国外长.
    return BOUNDARY.test(folded.charAt(whole)) && verbs.endingAt(folded, whole + 1) > 1 ? whole + 1 : whole;
  }
  if (verb > 0 && !NOUN_AFTER_VERB.test(folded.slice(at, at + 2)) && !invites(folded, at)) return at;
  // 售予两名|股东: a number of people begins the phrase.
  if (/[名位]/.test(c) && /[一两二三四五六七八九十几多数\d]/.test(folded.charAt(at - 2)) && !/^[誉一]/.test(folded.slice(at))) return at;
  // 上月|署理局长, 去年|冠军得主.
  if (/[年月]/.test(c) && /[上本同当下次今去明前]/.test(folded.charAt(at - 2))) return at;
  if (/[年月日号]/.test(c) && /[\d一二三四五六七八九十]/.test(folded.charAt(at - 2))) return at;
  if (/[和与及]/.test(c) && (joinsOrganisation(folded, at, from) || joinsPosts(folded, at))) return at - 1;
  return BOUNDARY.test(c) ? at : at - 1;
}

/** 南岭大学特邀讲师: behind an organisation 特邀 is part of the post, elsewhere a verb. */
function invites(folded: string, at: number): boolean {
  return folded.startsWith('特邀', at - 2) && posts.startingAt(folded, at) > 0 && organisationEnd.endingAt(folded, at - 2) > 1;
}

/** 实际控制人及一致行动人, 投资总监及经济主管: two posts of the same people, one title. Only 及: 和 and 与 join people as well. */
function joinsPosts(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === '及' && posts.endingAt(folded, at - 1) > 0;
}

/** 创新科技及工业局: the field of an office that ends companies' names as well. */
const FIELD_AND = /(?:科技|教育|金融|医疗|传媒|能源|文化|体育)[及和与]$/;

/** 运输及房屋局|长: the fields of government that such an office joins. */
const FIELDS =
  /(?:运输|食物|商务|工商|民政|保安|房屋|卫生|福利|劳工|环境|发展|规划|旅游|青年|政制|内地事务|财经事务|地政|渔农|医务|生态|经济|财政|文康)及$/;
const OFFICE = /^[\u3400-\u9fff]{2,6}?[局部厅署司]长/;

/** 国家发展和改革委员会, 考古与博物馆学院: the word before is no title, country or whole organisation of its own. */
function joinsOrganisation(folded: string, at: number, from: number): boolean {
  if (FIELDS.test(folded.slice(at - 5, at)) && OFFICE.test(folded.slice(at, at + 8))) return true;
  const right = folded
    .slice(at, Math.min(at + 12, from))
    .match(/^[\u3400-\u9fff]{2,8}?(?:委员会|委|部|学院|局|厅|司|署|中心|研究院|研究所|会议)/u);
  if (!right || namedBefore(folded, at - 1) || /[人等]/.test(folded.charAt(at - 2)) || inseparable.startingAt(folded, at) > 1) return false;
  return (
    posts.endingAt(folded, at - 1) === 0 &&
    (organisationEnd.endingAt(folded, at - 1) === 0 || FIELD_AND.test(folded.slice(at - 3, at))) &&
    !/[国方]$/.test(folded.slice(0, at - 1).slice(-1))
  );
}

/** 特首|陈方美娥|及民政事务局|局长: an office and a name of two to four characters stand before the conjunction. */
function namedBefore(folded: string, end: number): boolean {
  for (let length = 2; length <= 4; length++) if (hasSurname(folded, end - length) && posts.endingAt(folded, end - length) > 1) return true;
  return false;
}

/** 来凤县, 出版社, 经开区 begin with such a character and are whole. */
const LEAD =
  /^[一这那该每几两三四五六多数另]+[名位](?!誉)|^(?:出(?![版纳口境品租庭入生])|来(?![凤宾安])|有(?![限色机线关])|至(?!尊)|乃(?!东)|即(?!时墨)|经(?![济贸理营纪开典信销办])|故(?![宫乡])|如(?![皋意东])|届)/;

/** 43岁|工人, 179公分|中锋. */
const UNIT = /^[多余来]?(?:岁|公分|公斤|厘米|米)/;

/** Takes counters and stray function words from the front: 一名, 这位, 多位. */
function trimStart(folded: string, start: number, head: number): number {
  // 2006届校友: the year is part of it.
  const year = folded.charAt(start) === '届' ? (/\d{2,4}$/.exec(folded.slice(start - 4, start))?.[0].length ?? 0) : 0;
  if (year > 0) return start - year;
  const phrase = folded.slice(start, head);
  const lead = (/\d/.test(folded.charAt(start - 1)) && phrase.match(UNIT)) || phrase.match(LEAD);
  // 该|校教师: whose school it is was said before, and the bare word says nothing.
  const own = /[该本此其]/.test(folded.charAt(start - 1)) && /^[校院厂队村店行台社局所]/.test(folded.slice(start, head));
  return start + (lead?.[0].length ?? (own ? 1 : 0));
}

/**
 * The title that starts right after a name (副校长 of 沈平副校长), or null. `polite` tells of 先生, 同志 …, which are
 * signs of a person but no titles.
 */
export function titleAfter(folded: string, start: number): (Span & { polite: boolean }) | null {
  const civil = polite.startingAt(folded, start);
  if (civil > 0) return { start, end: start + civil, polite: true };
  const lead = folded.slice(start, start + 8).match(/^(?:党委|省委|市委|县委|集团|公司)?(?:常务)?[副总前原]?/)?.[0].length ?? 0;
  for (const from of lead > 0 ? [lead, 0] : [0]) {
    const head = after.startingAt(folded, start + from);
    const end = start + from + head;
    if (head > 0 && !LONGER_NOUN.test(folded.slice(end, end + 2))) return { start, end, polite: false };
  }
  const post = posts.startingAt(folded, start);
  const bounded =
    post > 0 && ENDS_APPOSITION.test(folded.slice(start + post, start + post + 2)) && !ALSO_VERB.test(folded.slice(start, start + post));
  return bounded ? { start, end: start + post, polite: false } : null;
}

/** Less usual posts count behind a name only when the phrase ends with them. */
const ENDS_APPOSITION = /^(?:[，。、；）（ \n]|$|等[^级])/;
/** Posts that are verbs as well. */
const ALSO_VERB = /^(?:代表|领导|指挥|导演|编辑|翻译|裁判|主编|监制|编剧|设计师|顾问|代理|总编|领队|助理|监理|观察员|主持人|作者|冠军)$/;
