import type { Span } from '../../model';
import type { Mention, MentionReason } from './mention';

/** 石敬明总书记…重要讲话精神, 转达石敬明主席的亲切问候: what belongs to the person, not the person. */
const CITED = /^[^，。；：]{0,44}?(?:思想|精神|指示|批示|论述|嘱托|问候|祝愿|致意|理论|贺信|关怀|殷切期望|为核心|重托|讲话要求)/;
/** The person does something in that stretch after all: 带领大家学习…精神. */
const ACTS =
  /(?:带领|率领|领学|传达|宣讲|组织学习|深入学习|专题学习|学习了|到[^，]{0,3}场|前往|前来|等人|亲临|发表|作出|强调|指出|主持|出席|会见|表示|提出|宣布|致贺信|发来|出任|担任)/;
/** Words before the name that make the stretch a citation whatever it says. */
const CITING = /(?:贯彻|落实|学习|践行|坚持|围绕|按照|遵循|转达|牢记|深化|领悟|感悟|贯彻好|落实好|深入领会|以)(?:了|好)?$/;
/** Somebody else is meant, by the relation to the person. */
const RELATION =
  /^(?:的?(?:夫人|妻子|丈夫|父亲|母亲|儿子|女儿|遗孀|之子|之女|之妻|孙子|孙女|弟弟|哥哥|姐姐|妹妹|胞兄|胞弟|胞姐|胞妹|长子|次子|长女|次女|岳父|岳母|女婿|家属|家人|亲属|前妻|前夫|女友|男友|父母|祖父|政府|内阁|时代|故居|时期))/;
const PAST =
  /(?:去年|前年|当年|早年|历任|[一二三四五六七八九十百数\d]年前|上世纪|此前|早前|先前|那时|曾经|曾与|曾向|曾在|往届|历史上|古代|近年来|多次举行|多次会)/;

/** 某某不治的消息令全城…: the news of an earlier event does something, the person does not. */
const NEWS_OF = /^[^，。；：]{0,12}的(?:消息|死讯|噩耗|传闻|讣告)(?![是为]|称|说)/;

/** 在某某任职期间, 某某任内: an earlier time is named after who was in office then. */
const TENURE = /^(?:任职期间|任内|在任|执政|任上|时期)/;
/** 卷入某某案, 一封举报某某的信: what somebody did about the person, of which the report tells as known; whom somebody claims to be. */
const ABOUT = /(?:卷入|牵涉|举报|检举|揭发|影射|冒充|假冒|自称是?)(?:了)?$/;
/** 继某某之后: who did it first. */
const AFTER = /^[^，。；：]{0,16}?[之以]后/;
/** 某某诞辰百年, 冥诞: an anniversary. */
const ANNIVERSARY = /^(?:先生|同志|总统)?(?:冥诞|诞辰|逝世[\d一二三四五六七八九十百]+周?年)/;
/** 以某某的名字命名: a thing is called after the person. */
const NAMESAKE = /^(?:的名字|之名|的姓名)?命名|^的名字/;
/** The person taught somebody, … */
const TEACHER = /(?:师从|师承|拜师|受业于|从师)(?:于|了)?(?:名家|大师|著名)?(?:[\u3400-\u9fff·]{2,8}[、和与]){0,3}$/;
/** … or wrote what was made into something else. */
const AUTHOR = /改编自(?:知名|著名|已故|当代)?(?:作家|小说家|漫画家)?$/;
/** 饰演男主角翟云天: a part in a play. */
const PART = /(?:饰演|扮演|出演)了?(?:[男女]?主角|[男女]主|[男女][一二]号|配角|反派|角色|人物)?$/;
const EXAMPLE = /(?:例如|比如|假设|假如|譬如|打个比方)[^。；]{0,20}$/;
/** Old times, wherever the sentence says so. */
const ERA = /(?:[^\d一二三四五六七八九十百几多数近两]年间|[清明宋元唐汉隋]代|清末|明末|民国时期|碑[文阴刻]|史料|相传|据传|史载|旧时|古时)/;
/** Somebody was the victim of a crime … */
const VICTIM_BEFORE =
  /(?:杀害|谋杀|杀死|误杀|刺死|打死|斩死|砍死|勒死|性侵|强奸|绑架|杀)(?:了)?(?:女友|男友|妻子|丈夫|前妻|前女友|同学|同事|邻居)?$/;
/** … that the report goes back to. */
const PAST_CRIME = /(?:\d{4}年|前年|去年|年前|此前|早前|当年)/;

/** What stands around a place in its sentence, cut at WINDOW characters so that one endless sentence stays linear. */
interface Surroundings {
  before: string;
  after: string;
}

/** News sentences rarely go further than this from a name and stay about it. */
const WINDOW = 120;

/** What stands in the sentence before `start` and after `end`. */
export function surroundings(folded: string, sentence: Span, start: number, end: number): Surroundings {
  return {
    before: folded.slice(Math.max(sentence.start, start - WINDOW), start),
    after: folded.slice(end, Math.min(sentence.end, end + WINDOW)),
  };
}

/** Why this place only names the person, or null. `nameFollows` tells whether a name starts so many characters after it. */
export function judgeMention(around: Surroundings, mention: Mention, nameFollows: (offset: number) => boolean): MentionReason | null {
  const { before, after } = around;
  const lead = before.slice(-10);
  const cited = after.match(CITED)?.[0];
  if (cited && (!ACTS.test(cited) || CITING.test(lead))) return 'cited';
  const relation = after.match(RELATION)?.[0];
  if (relation && (mention.titles.length === 0 || nameFollows(relation.length))) return 'relation';
  if (NEWS_OF.test(after) || ANNIVERSARY.test(after) || TENURE.test(after) || ABOUT.test(lead)) return 'past';
  if (/^(?:（另案|[^，。；]{0,12}另案[处审])/.test(after)) return 'past';
  if (/(?:另案|另一案|已故)[^，。]{0,12}$/.test(before)) return 'past';
  if (/继$/.test(lead) && AFTER.test(after)) return 'past';
  if (NAMESAKE.test(after)) return 'relation';
  if (TEACHER.test(before.slice(-30)) || AUTHOR.test(lead) || PART.test(lead)) return 'relation';
  if (EXAMPLE.test(before)) return 'example';
  return VICTIM_BEFORE.test(lead) && PAST_CRIME.test(before) ? 'past' : null;
}

/** Does the place only tell of earlier times? To be asked once it is known that the person does nothing there. */
export function tellsOfThePast({ before, after }: Surroundings): boolean {
  const clause = before.slice(Math.max(0, before.lastIndexOf('，'), before.lastIndexOf('：')));
  const rest = after.slice(0, 20).split('，')[0] ?? '';
  return PAST.test(clause + rest) || ERA.test(before) || ERA.test(rest);
}
