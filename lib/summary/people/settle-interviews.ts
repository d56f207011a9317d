import { makeWordSet } from '../word-set';
import type { Mention } from './mention';
import type { TextView } from './text-view';

/** People whom reporters ask. */
const ASKED =
  /(?:教授|专家|学者|研究员|分析师|院士|经济学家|科学家|评论员|律师|居民|市民|村民|网友|消费者|家长|店主|老板|负责人|主席|所长|主任|创始人|经理|策略师|医生|老师|农民|业主|司机|学生)$/;
const INTERVIEW =
  /(?:接受[^，。\n]{0,16}(?:采访|专访)|告诉[^，。\n]{0,12}(?:记者|日报|时报|晚报|电视|网)|对[^，。\n]{0,6}记者|向记者|受访|多名[^，。\n]{0,8}(?:专家|学者|人士)|[记问]者?：)/;
/** Where people come together they speak at the event. */
const GATHERING = /(?:会议|大会|仪式|论坛|发布会|座谈会|会谈|会见|峰会|典礼|年会|访问)/;
const says = makeWordSet(['spoke']);

/** Where the report has no gathering but asks people, those who only speak are interviewed. */
export function settleInterviews(view: TextView, mentions: readonly Mention[]): void {
  if (!INTERVIEW.test(view.folded)) return;
  // The headline and the lead say what the report is about; 200 characters hold the usual lead.
  const gathering =
    GATHERING.test(view.folded.slice(0, view.bodyStart + 200)) &&
    mentions.some(({ roles }) => roles.has('attended') || roles.has('chaired') || roles.has('met'));
  if (gathering) return;
  for (const { roles, titles } of mentions) {
    if (roles.size === 0 || ![...roles].every((role) => says.has(role))) continue;
    if (titles.length === 0 || titles.some((title) => ASKED.test(view.folded.slice(title.start, title.end)))) {
      roles.clear();
      roles.add('interviewed');
    }
  }
}
