import { tellsOfContest } from './find-actions';
import type { Mention } from './mention';
import type { TextView } from './text-view';

/** People whom reporters ask. */
const ASKED =
  /(?:教授|专家|学者|研究员|分析师|院士|经济学家|科学家|评论员|律师|居民|市民|村民|网友|消费者|家长|店主|老板|负责人|主席|所长|主任|创始人|经理|策略师|医生|老师|农民|业主|司机|学生|博士生|成员)$/;
const INTERVIEW =
  /(?:接受[^，。\n]{0,16}(?:采访|专访)|告诉[^，。\n]{0,12}(?:记者|日报|时报|晚报|电视|网)|对[^，。\n]{0,6}记者|向[^，。\n]{0,12}记者|受访|多名[^，。\n]{0,8}(?:专家|学者|人士)|[记问]者?：)/;
/** Where people come together they speak at the event. */
const GATHERING = /(?:会议|大会|仪式|论坛|发布会|座谈会|会谈|会见|峰会|典礼|年会|访问)/;
/** The headline and the lead say what the report is about; 200 characters hold the usual lead. */
const LEAD = 200;

/** Is it somebody without an office in the matter: no title, or that of an expert, a witness, a shopkeeper? */
export function isAsked(view: TextView, mentions: readonly Mention[]): boolean {
  const titles = mentions.flatMap((mention) => mention.titles);
  return titles.length === 0 || titles.some((title) => ASKED.test(view.folded.slice(title.start, title.end)));
}

/** Where the report has no gathering but asks people, those who only speak are interviewed. Where people compete, players are players. */
export function settleInterviews(view: TextView, mentions: readonly Mention[]): void {
  settleContest(view, mentions);
  if (!INTERVIEW.test(view.folded)) return;
  const gathering = mentions.some(({ roles }) => roles.has('attended') || roles.has('chaired') || roles.has('met'));
  if (gathering && GATHERING.test(view.folded.slice(0, view.bodyStart + LEAD))) return;
  for (const mention of mentions) {
    if (mention.roles.size !== 1 || !mention.roles.has('spoke') || !isAsked(view, [mention])) continue;
    mention.roles.clear();
    mention.roles.add('interviewed');
  }
}

/** Who is called so where a contest is told of has played in it. */
const PLAYER = /(?:[主小名老]将|门将|前锋|中锋|中场|后卫|射手|球员|选手|[投捕]手|外援|队长)$/;

/** In the report of a contest, one with two players at least, people without title or other part are players as well. */
function settleContest({ folded }: TextView, mentions: readonly Mention[]): void {
  if (tellsOfContest(folded))
    for (const { titles, roles } of mentions)
      if (titles.some(({ start, end }) => PLAYER.test(folded.slice(start, end)))) roles.add('competed');
  const players = new Set(mentions.filter(({ roles }) => roles.has('competed')).map(({ key }) => key));
  if (players.size < 2) return;
  const busy = new Set(mentions.filter(({ roles, titles }) => roles.size > 0 || titles.length > 0).map(({ key }) => key));
  for (const { key, roles } of mentions) if (!busy.has(key)) roles.add('competed');
}
