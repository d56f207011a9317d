import { REPORTING_VERBS, ROLE_VERBS } from '../../data/role-verbs';
import type { Role, Span } from '../../model';
import { makeWordSet } from '../word-set';

/** Something that a sentence says somebody did. */
export interface Action extends Span {
  word: string;
  roles: Role[];
  /** Does it open reported speech? */
  reporting: boolean;
  negated: boolean;
}

const rolesOf = new Map<string, Role[]>();
for (const [role, verbs] of Object.entries(ROLE_VERBS)) {
  for (const verb of verbs) rolesOf.set(verb, [...(rolesOf.get(verb) ?? []), role as Role]);
}
const verbs = makeWordSet([...rolesOf.keys(), ...REPORTING_VERBS]);
const reporting = new Set(REPORTING_VERBS);

const NEGATION = /(?:未能?|没有?|不再?|并未|拒绝|无法|取消|推迟|尚未|从未|否认)(?:有|曾|就|会|再)?$/;
const ABSENT = /^缺[席阵]$/;
/** The verb is part of a noun: 发言人, 调研组, 讲话精神, 嫌疑人. */
const NOUN_AFTER = /^(?:[人组团员稿权书函单法率性费额价者门词量]|精神|纪要|现场|嘉宾|制度|机制|中心|工作组|机关|时间|名单|活动的|情况的)/;
const NOUN_BEFORE = /(?:重要|的|系列|讲|相关|一次|(?<!当)场|该)$/;
/** 签约仪式: an occasion named after what is done there, unless one goes to it or holds it. */
const OCCASION = /^(?:仪式|典礼)/;
const GOES_OR_HOLDS = /出席|列席|参加|主持|亮相|现身|旁听|参观|宣布/;
/** 解说, 小说, 据说, 简称, 名称: 说 and 称 are parts of another word. */
const WORD_BEFORE: Record<string, RegExp> = { 说: /[解小传学演据听劝游评]$/, 称: /[简名人俗号自统职堪全昵美敬别通尊并]$/ };
/** 听取了情况汇报和建议: whoever listens does not report. */
const LISTENS = /(?:听取|听了|边听)[^，。；]{0,40}$/;
const HEARD = /^(?:汇报|作汇报|通报|介绍|说明|建议|发言|讲述|讲话|汇报工作|介绍情况|通报情况)$/;
/** 观看演出: who watches does not perform. */
const WATCHES = /(?:观看|观赏|欣赏|聆听|收看)[^，。；]{0,16}$/;
/** 劝他自首 is no confession. */
const URGED = /(?:劝|要求|呼吁|敦促)[^，。；]{0,8}$/;
/** 被认为是…, 被外界批评: others say it. */
const PASSIVE = /[被遭受获]$|被[外人]/;
/** 接受某报访问 is no visit. */
const ANSWERS_PRESS = /接受[^，。；]{0,16}$/;
/** 旁听的支持者: which people are meant. But 到场的有…. */
const PRESENT_ONES = /^的(?!有|还|包括|是|为)[\u3400-\u9fff]/;
const PRESENCE = /^(?:旁听|到场|列席|参会|与会|观礼|送别|随行)$/;
/** 否认控罪 is a plea, not a speech. */
const PLEADS = /^(?:否认|坦承)$/;
const PLEA = /^(?:[^，。；]{0,14}罪|犯行|犯案|不讳)/;
/** Verbs of one character need a clear surrounding. */
const SHORT: Record<string, RegExp> = {
  说: /^[，：“。 道\n]|^(?![起到服话明法实白不])[\u3400-\u9fff]{4}/u,
  表示: /^(?!(?:深切|沉痛|衷心|诚挚|由衷|崇高|亲切|最)?(?:的)?(?:哀悼|慰问|敬意|问候|哀思))/,
  陪同: /^(?!下)/,
  称: /^[，：“其该，我自]|^[\u3400-\u9fff]{4}/u,
  指: /^[，：“该其他她]/,
  反击: /^[，：“「说道称]/,
  获: /^[“「颁奖得评授金银铜第冠最全国省市]|^[^，。；]{0,24}(?:[金银铜]牌|冠军|亚军|季军)/,
  指示: /^(?!精神|批示|要求|意见|牌|灯)[\u3400-\u9fff：，“]/,
  得到: /^[^，。；]{0,6}[\d一二三四五六七八九十]+[分个次枚]/,
  贡献: /^了?[^，。；]{0,6}[\d一二三四五六七八九十]+[分个次枚记]/,
  晤: /^[。，面]/,
};

/** Being at something: what follows names it (参加考察或座谈) and is no deed of its own. */
const BEING_AT = /^(?:参加|出席|列席|参会)$/;
const CHAIN = /^(?:了|有关|相关|上述|或者?|和|及|与|、)*$/;
/** 对代表团来川考察表示欢迎: what stands before 表示 is somebody else's deed. */
const WELCOMED = /[对向就][^，。；：]{2,40}?(?:表示|致以|给予)/g;
/** 向记者表示 is a deed of its own. */
const TELLING = /记者|媒体/;
/** 表示热烈欢迎 is said, and says no more. */
const SAYS_A_FEELING = /^(?:最|热烈|衷心|诚挚|由衷)?的?(?:欢迎|感谢|谢意|祝贺)/;
/** 出席庆典期间会见…: a time, not the deed. */
const MEANWHILE = /^[^，。；]{0,40}期间[^，。；]*(?:会见|会晤|会谈|见面|通电话)/;
/** 介绍两地发展情况 is a briefing, as 介绍情况 is. */
const ON_THE_STATE = /^[^，。；：]{0,20}情况/;

/** Who won what: without a prize or place behind them these verbs say something else (获得支持, 赢得大选, 当选总统). */
const WINNING = /^(?:获|获得|赢得|当选|夺得|勇夺|力夺|连夺|喜夺|抢下|斩获|荣获|荣膺|获评|登顶|问鼎|分获|捧得|包揽|揽获|摘下|获封)$/;
const PRIZE =
  /^[^，。；]{0,30}(?:奖|冠|亚军|季军|金牌|银牌|铜牌|奖牌|奖章|称号|荣誉|勋章|最佳|先进|模范|桂冠|名次|第[一二三\d]名|首位|三连|影[帝后]|视[帝后]|学位|MVP|先生|小姐)/;
/** Medals are won in contests, places as well: who won one has competed. */
const MEDAL = /^[^，。；\n]{0,30}(?:金牌|金、银|[银铜]牌|冠军|亚军|季军)/;
/** Contests are named by such words; without any in the text 跑出 and 贡献 are said of something else. */
const CONTEST =
  /比赛|联赛|决赛|锦标赛|预选赛|公开赛|大奖赛|世界杯|欧洲杯|亚洲杯|亚运|奥运|全运|赛季|冠军|球队|球员|选手|运动员|主场|客场|教练|大满贯|季后赛|常规赛|擂台|棋手|马拉松|金牌|球星|赛后|赛场|门将|前锋|后卫|助攻|破门|亚军|季军|[男女]单|[男女混]双|[男女][篮足排]|中超|英超|NBA|CBA/g;
const ENOUGH_CONTEST = 2;
/** A verb before one of these only says which people are meant: 获奖专家, 受伤群众. */
const PARTICIPLE_OF =
  /^(?:外国|中国|国外|国内|全体|部分|优秀|青年)?(?:专家|选手|作品|人员|群众|单位|代表|同志|学生|运动员|球员|球队|队员|队伍|企业|家庭|旅客|司机|乘客|矿工|工人|官兵|战士|烈士|家属|民众|市民|名单|总数|人数|感言|职工|干部|教师|医生|村民|居民|游客)/;
/** Roles that such verbs give. */
const PARTICIPLES: readonly Role[] = ['awarded', 'competed', 'performed', 'victim', 'suspect', 'accused', 'sentenced'];

/** Does the text tell of a contest? */
export function tellsOfContest(folded: string): boolean {
  return (folded.match(CONTEST)?.length ?? 0) >= ENOUGH_CONTEST;
}

/** All actions between `start` and `end`, left to right. `skip` marks characters of names, titles and quotations. */
export function findActions(folded: string, start: number, end: number, skip: Uint8Array): Action[] {
  const actions: Action[] = [];
  const welcomed = [...folded.slice(start, end).matchAll(WELCOMED)].map(({ index, 0: whole }) => ({
    start: start + index + 1,
    end: start + index + whole.length - 2,
  }));
  let attending = -1;
  for (let at = start; at < end; at++) {
    if (skip[at]) continue;
    const length = verbs.startingAt(folded, at);
    if (length === 0 || at + length > end || skip[at + length - 1]) continue;
    const word = folded.slice(at, at + length);
    const named = attending >= 0 && CHAIN.test(folded.slice(attending, at));
    attending = BEING_AT.test(word) || named ? at + length : -1;
    const told = welcomed.some((span) => at >= span.start && at < span.end) && !TELLING.test(word);
    if (!named && !told && isVerb(folded, at, word)) {
      const before = folded.slice(Math.max(0, at - 4), at);
      actions.push({
        start: at,
        end: at + length,
        word,
        roles:
          word === '访问' && ANSWERS_PRESS.test(folded.slice(Math.max(0, at - 18), at))
            ? ['interviewed']
            : rolesHere(folded, at + length, word),
        reporting: reporting.has(word) && opensSpeech(folded.slice(at + length, at + length + 40), word),
        negated: NEGATION.test(before) || ABSENT.test(word),
      });
    }
    at += length - 1;
  }
  return actions;
}

/** A welcome, a plea: said, and nothing more is reported of it. */
function opensSpeech(rest: string, word: string): boolean {
  if (word === '表示') return !SAYS_A_FEELING.test(rest);
  return !(PLEADS.test(word) && PLEA.test(rest));
}

function rolesHere(folded: string, end: number, word: string): Role[] {
  const rest = folded.slice(end, end + 40);
  if (word === '介绍' && ON_THE_STATE.test(rest)) return ['briefed'];
  if (PLEADS.test(word) && PLEA.test(rest)) return ['accused'];
  // The court says it, of the one whom the sentence is about.
  if (/^宣[告布]$/.test(word) && /^(?:缓刑|死刑)/.test(rest)) return ['sentenced'];
  const roles = rolesOf.get(word) ?? [];
  if (roles.includes('awarded') && MEDAL.test(rest)) return [...new Set<Role>([...roles, 'competed'])];
  return WINNING.test(word) && !PRIZE.test(rest) ? roles.filter((role) => role !== 'awarded' && role !== 'competed') : roles;
}

function isVerb(folded: string, at: number, word: string): boolean {
  const rest = folded.slice(at + word.length, at + word.length + 5);
  const short = SHORT[word];
  if (rolesOf.get(word)?.includes('accused') && URGED.test(folded.slice(Math.max(0, at - 10), at))) return false;
  if (rolesOf.get(word)?.includes('signed') && /见证[^，。；]{0,12}$/.test(folded.slice(Math.max(0, at - 14), at))) return false;
  if (rolesOf.get(word)?.includes('performed') && WATCHES.test(folded.slice(Math.max(0, at - 18), at))) return false;
  // 导演携主演亮相: those who star.
  if (word === '主演' && /[携率带众与]/.test(folded.charAt(at - 1))) return false;
  if (WORD_BEFORE[word]?.test(folded.charAt(at - 1))) return false;
  if (short) return short.test(folded.slice(at + word.length, at + word.length + 30));
  if (word.length > 1 && rolesOf.get(word)?.includes('spoke') && PASSIVE.test(folded.slice(at - 2, at))) return false;
  if (HEARD.test(word) && LISTENS.test(folded.slice(Math.max(0, at - 44), at))) return false;
  if (PRESENCE.test(word) && PRESENT_ONES.test(rest)) return false;
  if (BEING_AT.test(word) && MEANWHILE.test(folded.slice(at + word.length, at + word.length + 70))) return false;
  if (rest.startsWith('会') && /^(?:说明|座谈|介绍|发布|推介|通报|汇报|分析|交流|表彰|演唱|见面)$/.test(word)) return false;
  if (OCCASION.test(rest) && !GOES_OR_HOLDS.test(word)) return false;
  if (PARTICIPLE_OF.test(rest) && rolesOf.get(word)?.some((role) => PARTICIPLES.includes(role))) return false;
  // 他的回应，…: a verb of saying may open a speech even so.
  const opens = reporting.has(word) && /^[，：“]/.test(rest);
  return !NOUN_AFTER.test(rest) && (opens || !NOUN_BEFORE.test(folded.slice(Math.max(0, at - 3), at)));
}
