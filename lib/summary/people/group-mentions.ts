import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { makeWordSet } from '../word-set';
import { titleBefore } from './find-title';
import type { Group, Mention } from './mention';

const organisationEnd = makeWordSet(ORGANISATION_ENDINGS);

/** What may stand between two members of a list, once their titles are taken away. */
const JOINT = /^(?:同志|等)?(?:、|和|与|以及|及|\/| )(?:来自|夫人|[其之][父母妻夫子女弟兄]|父亲|母亲|妻子|丈夫|儿子|女儿)?$/;
/** Between members that have titles of their own a comma joins as well: 副总理孙小梅，国务委员何玉兰. */
const TITLED_JOINT = /^(?:同志|等)?[，；](?:以及|及|还有)?$/;

/** 副书记甲、某某，副校长乙: a member whose name was not recognised ends no list. */
const STRANGER = /^、[\u3400-\u9fff]{2,3}[、，]$/;

/** Lists of names in one sentence. A title that touches the first name is shared by the untitled names after it. */
export function groupMentions(folded: string, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.members.at(-1);
    if (group && last && joins(folded, last, mention)) {
      shareTitle(folded, last, mention);
      sharePart(folded, group.members[0] ?? last, mention);
      group.members.push(mention);
      group.end = mention.around.end;
    } else {
      labelList(folded, mention);
      groups.push({ members: [mention], start: mention.around.start, end: mention.around.end });
    }
  }
  return groups;
}

/** 领导甲等，各单位负责人，董事长乙参加: some members of the list have no names. */
const NAMELESS = /^等?，[^，。；：]{2,30}(?:负责人|负责同志|代表|人员|嘉宾|人士|干部|职工|师生|同志|领导|专家|成员)，$/;

function joins(folded: string, last: Mention, next: Mention): boolean {
  if (next.around.start < last.around.end) return next.start === last.end;
  const gap = folded.slice(last.around.end, next.around.start).replace(/^（[^（）\n]{0,14}）/, '');
  if (
    /^[、和及]/.test(gap) &&
    gap.length < 20 &&
    !/[，。；：]/.test(gap) &&
    gap.length > 3 &&
    organisationEnd.endingAt(gap, gap.length) > 0
  )
    return true;
  if (last.around.label && /^[、和与及][\u3400-\u9fff]{2,10}$/.test(gap)) return true;
  if (next.titles.length > 0 && NAMELESS.test(gap)) return true;
  if (STRANGER.test(gap) && (next.titles.length > 0 || gap.endsWith('、'))) return true;
  return gap === '' || JOINT.test(gap) || (next.titles.length > 0 && TITLED_JOINT.test(gap));
}

/** 七名民主派议员包括张三、李四, 市领导：王五、赵六: what the list is of is everybody's title. */
const LABEL_END = /(?:包括|分别是|分别为|依次为|：)$/;

function labelList(folded: string, first: Mention): void {
  if (first.titles.length > 0) return;
  const end = LABEL_END.exec(folded.slice(Math.max(0, first.start - 4), first.start));
  const label = end && titleBefore(folded, first.start - end[0].length);
  if (!label || !/^[、和与及]/.test(folded.charAt(first.end))) return;
  first.titles = [label];
  first.around = { ...first.around, shareable: [label], label: true };
}

/** 死者为工人甲、学生乙: what all of the list are, whatever each one's own title is. */
const ALL_ARE = /(?:[为是系有]|包括)：?$/;

function sharePart(folded: string, head: Mention, next: Mention): void {
  if (ALL_ARE.test(folded.slice(Math.max(0, head.around.start - 3), head.around.start)))
    for (const role of head.roles) next.roles.add(role);
}

function shareTitle(folded: string, last: Mention, next: Mention): void {
  if (next.titles.length === 0 && /[、和与及]$/.test(folded.slice(0, next.start).slice(-1)))
    for (const role of last.roles) next.roles.add(role);
  const { shareable, label } = last.around;
  if (next.titles.length > 0 || shareable.length === 0 || !(label || /[、和与及/ ]/.test(folded.charAt(next.start - 1)))) return;
  next.titles = [...shareable];
  next.around = { ...next.around, shareable, ...(label ? { label } : {}) };
}
