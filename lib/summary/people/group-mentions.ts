import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { makeWordSet } from '../word-set';
import type { Group, Mention } from './mention';

const organisationEnd = makeWordSet(ORGANISATION_ENDINGS);

/** What may stand between two members of a list, once their titles are taken away. */
const JOINT = /^(?:同志|等)?(?:、|和|与|以及|及|\/| )(?:来自|夫人|[其之][父母妻夫子女弟兄]|父亲|母亲|妻子|丈夫|儿子|女儿)?$/;
/** Between members that have titles of their own a comma joins as well: 副总理孙小梅，国务委员何玉兰. */
const TITLED_JOINT = /^(?:同志|等)?[，；]$/;

/** Lists of names in one sentence. A title that touches the first name is shared by the untitled names after it. */
export function groupMentions(folded: string, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.members.at(-1);
    if (group && last && joins(folded, last, mention)) {
      shareTitle(folded, last, mention);
      group.members.push(mention);
      group.end = mention.around.end;
    } else groups.push({ members: [mention], start: mention.around.start, end: mention.around.end });
  }
  return groups;
}

function joins(folded: string, last: Mention, next: Mention): boolean {
  if (next.around.start < last.around.end) return next.start === last.end;
  const gap = folded.slice(last.around.end, next.around.start).replace(/^（[^（）\n]{0,14}）/, '');
  if (/^[、和及]/.test(gap) && gap.length < 20 && !/[，。；：]/.test(gap) && organisationEnd.endingAt(gap, gap.length) > 1) return true;
  return gap === '' || JOINT.test(gap) || (next.titles.length > 0 && TITLED_JOINT.test(gap));
}

function shareTitle(folded: string, last: Mention, next: Mention): void {
  if (next.titles.length === 0 && /[、和与及]$/.test(folded.slice(0, next.start).slice(-1)))
    for (const role of last.roles) next.roles.add(role);
  if (next.titles.length > 0 || !last.around.shareable || !/[、和与及/ ]$/.test(folded.slice(0, next.start).slice(-1))) return;
  next.titles = [last.around.shareable];
  next.around = { ...next.around, shareable: last.around.shareable };
}
