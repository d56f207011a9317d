import { GIVEN_POSSIBLE, GIVEN_STRONG, NEVER_GIVEN } from '../../data/given-characters';
import { NAME_FOLLOWERS } from '../../data/name-followers';
import { LONG_ORDINARY_WORDS, ORDINARY_WORDS } from '../../data/ordinary-words';
import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { EVENT_ROLES, POSTS } from '../../data/posts';
import { ROLE_VERBS } from '../../data/role-verbs';
import { COMMON_SURNAMES, WEAK_SURNAMES } from '../../data/surnames';
import { makeWordSet } from '../word-set';
import { titleAfter, titleBefore } from './find-title';
import { givenLengths, isKnownSurname, isLowUnit, isTransliterated, isUsual, japaneseSurname, surnameLengths } from './name-lengths';
import type { NameCandidate } from './name-source';
import type { TextView } from './text-view';

const weak = new Set(WEAK_SURNAMES);
const common = new Set(COMMON_SURNAMES);
const strong = new Set(GIVEN_STRONG);
const possible = new Set(GIVEN_POSSIBLE);
const never = new Set(NEVER_GIVEN);
const words = makeWordSet(ORDINARY_WORDS);
const longWords = makeWordSet(LONG_ORDINARY_WORDS);
const organisationEnd = makeWordSet(ORGANISATION_ENDINGS);
/** Offices and relations, which no given name is. */
const nouns = new Set([...POSTS, ...EVENT_ROLES, '警方', '记者', '群众', '媒体', '大家', '观众']);
const roleWords = makeWordSet(EVENT_ROLES);
const verbs = makeWordSet(
  [
    ...Object.values(ROLE_VERBS).flat(),
    ...'师从 师承 聘任 任命 选举 推选 觉得 看到 发现 来到 走进 走上 拉住 收到 担任 当选 拿到 率领 带领 向 对 就 从'.split(' '),
  ].filter((v) => v.length > 1),
);

/** Characters of transliteration that Chinese given names avoid. */
const FOREIGN_ONLY = /[斯尔拉罗姆耶埃茨普蒂伊弗夫巴卡特萨瓦沃库塔加格里赫莫德尼]/;
/** Characters that end Japanese given names and hardly any Chinese one. */
const JAPANESE_GIVEN = /[一二三郎之介子美夫雄彦太助吾也人吉大佳步香纱花奈乃菜沙惠织里代音希结衣真男]/;
/** Conjunctions and particles. */
const FUNCTION = /[和与及同等的在对了说称]/;
/** A given name does not end in what ends the name of a place. */
const PLACE_END = /[县村镇乡市街路区省寺庙队网局厅刊]/;
const WATER_END = /[城岛洞桥湾州河]/;

/** A family name with a generic noun (张女, 李父, 王姓) is no name. */
const NO_GIVEN = /^(?:[女男姓].?|事|氏|[父母妻夫嫌翁妇童官先总导工局处队所董院校副家老太])$/;

/** Adverbs and times that like to follow a name. */
const followers = makeWordSet(NAME_FOLLOWERS);

/** Rare characters beyond the first plane, which names love (李𬱖), come as two units. */
const HAN = /[\u3400-\u9fff\ud840-\ud88f\udc00-\udfff]/;
/** Words of one character that like to stand before a name. */
const BEFORE = /[由向对同与和跟给让请被把为以及是据随、的有用到叫找]/;
/** Words of one character that like to stand after a name. */
const AFTER =
  /[在对向就的是和与同以为说称因被从也还则将曾已等、及又把给由让有即却早不自一这到来去带走站坐看拿打想写出进回任当做接开都只才很没会要能用几]/;
/** What turns the stretch before it into a place or an organisation. */
const PLACE_AFTER =
  /^(?:[村镇乡县市区路街巷山河江湖岛寺庙桥站州省府国港湾湾岭沟庄屯堡关口塔楼宫陵墓][^长]|公司|集团|大学(?!毕|期|时)|学院|中学|小学|医院|银行|堂(?![兄弟姐妹哥])|证券|科技|股份|机场|大道|大厦|广场|公园|遗址|故居|基金会|奖学金|实验室|工作室|书院|纪念馆|图书馆|美术馆|剧院|慈善|药业|律师|奖|杯|时代|新区|社区|水库|高速|大桥|铁路|地铁|队(?![长员友医]))/;

/** 某某新时代中国特色社会主义思想: what a teaching is named after is a person. */
const DOCTRINE = /^(?:新时代|生态文明|外交|强军|法治|经济|文化)[^，。；]{0,16}思想/;

/*
 * All weights are logarithms of odds by feel, set by hand and checked against name corpora kept outside the project: a usual
 * family name and a usual given name give about 3, a title beside them 3 more, an ordinary word across an edge takes 2 to 3.
 */

/** All stretches that could be Chinese (or Japanese, Korean) names of two to four characters, each with its score. */
export function chineseNames(view: TextView): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at + 1 < view.folded.length; at++) {
    if (view.inWork[at] || view.inPlace[at] || view.inPlace[at + 1]) continue;
    // 6400 万长焦: a number.
    if (view.folded.charAt(at) === '万' && /\d ?$/.test(view.folded.slice(Math.max(0, at - 2), at))) continue;
    for (const surname of surnameLengths(view.folded, at)) {
      for (const given of givenLengths(view.folded, at, surname)) {
        // 齐聚|连云港: no name ends inside the name of a place.
        const end = at + surname + given;
        if (view.inPlace[end - 1] && view.inPlace[end] && !view.inPlace[at]) continue;
        const candidate = judge(view.folded, at, surname, given);
        // 將會於遠東會面, 曾於潛伏期: the family name is 于 in Traditional text too, and no given name holds 於.
        if (candidate && !view.text.slice(at, end).includes('於')) found.push(candidate);
      }
    }
  }
  return found;
}

function judge(folded: string, start: number, surname: number, given: number): NameCandidate | null {
  const end = start + surname + given;
  if (end > folded.length || isLowUnit(folded, end)) return null;
  if (folded.charAt(start + surname) === '某') return hidden(folded, start, surname, given);
  const double = surname === 2 && !isKnownSurname(folded, start);
  const female = folded.charAt(start + 1) === '氏';
  if (double && given === 1 && !female) return null;
  if (given === 2 && (organisationEnd.endingAt(folded, end) > 1 || nouns.has(folded.slice(end - 2, end)))) return null;
  if (folded.charAt(start + 1) === '氏' && /[父兄家族夫集企宗姐妹]/.test(folded.charAt(start + 2))) return null;
  if (titleAfter(folded, start + surname) || NO_GIVEN.test(folded.slice(start + surname, end))) return null;
  let score = female
    ? 1
    : surname > 1
      ? double
        ? 0
        : 2
      : weak.has(folded.charAt(start))
        ? common.has(folded.charAt(start))
          ? 1
          : -0.6
        : 1.7;
  let weight = 0;
  const isJapanese = surname > 1 && japaneseSurname(folded, start) === surname;
  for (let i = start + surname; i < end; i++) {
    const one = isJapanese && JAPANESE_GIVEN.test(folded.charAt(i)) ? 1 : givenWeight(folded.charAt(i));
    if (one === null) return null;
    weight += one;
  }
  if (PLACE_END.test(folded.charAt(end - 1))) weight -= 3;
  if (WATER_END.test(folded.charAt(end - 1))) weight -= 1.2;
  // 王|高举|双手: behind a bare family name, what looks like a second one begins a verb.
  if (double && !isJapanese && words.has(folded.slice(start + 1, start + 3))) score -= 3;
  score += given === 1 ? weight * 1.3 - 0.5 : weight;
  score += wordCost(folded, start, end, surname) + leftSign(folded, start) + rightSign(folded, end, given);
  // Nothing below this can be saved by anything the later steps know.
  return score < -1 ? null : { start, end, score, kind: 'chinese' };
}

/** 李某, 李某某, 李某强: a name that the report hides in part. */
function hidden(folded: string, start: number, surname: number, given: number): NameCandidate | null {
  const end = start + surname + given;
  if (surname > 1 || !isUsual(folded.charAt(start)) || /[县市村镇乡公地人个些种]/.test(folded.charAt(start + 2))) return null;
  const more = /[某甲乙丙]/.test(folded.charAt(start + 2)) ? 2 : 1;
  // A little above SURE: nothing but a person is written so.
  return given === more ? { start, end, score: 3.2, kind: 'chinese' } : null;
}

/** How the character speaks for a given name; null when it is not a Han character. */
function givenWeight(c: string): number | null {
  if (FUNCTION.test(c)) return -3;
  if (FOREIGN_ONLY.test(c)) return -0.8;
  if (strong.has(c)) return 1;
  if (possible.has(c)) return 0.2;
  if (never.has(c)) return -1.4;
  return HAN.test(c) ? 0.8 : null;
}

/** What ordinary words inside or across the edges of the stretch cost. */
function wordCost(folded: string, start: number, end: number, surname: number): number {
  let cost = 0;
  if (surname === 1 && words.has(folded.slice(start, start + 2))) cost -= end - start > 2 ? 2.2 : titleBefore(folded, start) ? 3.2 : 5.5;
  if (end - start - surname === 2 && /[着了过]/.test(folded.charAt(end))) cost -= 1;
  // 米勒斯|基: a piece of a transliterated name.
  if (isTransliterated(folded.slice(start, end + 1))) cost -= end - start > 2 || titleBefore(folded, start) ? 1.3 : 0.5;
  if (longWords.startingAt(folded, start) > 0) cost -= 4;
  if (end - start - surname === 2 && words.has(folded.slice(end - 2, end))) cost -= 0.9;
  if (words.has(folded.slice(start - 1, start + 1)) && titleBefore(folded, start) === null)
    cost -= words.has(folded.slice(start - 2, start)) ? 0.4 : 2;
  if (words.has(folded.slice(end - 1, end + 1)) && titleAfter(folded, end) === null && !DOCTRINE.test(folded.slice(end, end + 24)))
    cost -= folded.charAt(end) === '等' ? 0.3 : verbs.startingAt(folded, end) || words.has(folded.slice(end, end + 2)) ? 0.6 : 2.7;
  return cost;
}

function leftSign(folded: string, start: number): number {
  const c = folded.charAt(start - 1);
  if (c === '' || c === '\n') return 0.9;
  if (titleBefore(folded, start) !== null) return 3;
  if (organisationEnd.endingAt(folded, start) > 1 || c === '党' || /[^世边]界$/.test(folded.slice(start - 2, start))) return 1.5;
  if (roleWords.endingAt(folded, start) > 0) return 2;
  if (!HAN.test(c)) return /[，。、：；（“ 「/—!？！]/.test(c) ? 0.9 : -0.5;
  // What stands after 在 is a place first.
  if (c === '在') return -1.2;
  if (BEFORE.test(c)) return 0.6;
  if (verbs.endingAt(folded, start) > 0) return 0.8;
  return words.endingAt(folded, start) > 0 ? -0.2 : -0.9;
}

function rightSign(folded: string, end: number, given: number): number {
  const c = folded.charAt(end);
  const rest = folded.slice(end, end + 4);
  if (PLACE_AFTER.test(rest)) return -3;
  if (titleAfter(folded, end) !== null || DOCTRINE.test(folded.slice(end, end + 24))) return 2.8;
  if (verbs.startingAt(folded, end) > 0) return 2;
  if (/^(?:等人|等\d+[人名位]|等[同领])/.test(rest)) return 1.6;
  if (/^.[着了过]/.test(rest) || followers.startingAt(folded, end) > 0) return 0.9;
  if (/^[也还则又就都首先]?(?:说|称|指|认为|表示)/.test(rest)) return 1.8;
  if (c === '' || !HAN.test(c)) return /[A-Za-z]/.test(c) ? -0.3 : 0.6;
  // The shorter the name, the better the rest must go on as a sentence.
  return AFTER.test(c) ? 0.7 : given === 1 ? -1 : -0.5;
}
