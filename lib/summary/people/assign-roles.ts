import type { Role } from '../../model';
import { type Action, findActions } from './find-actions';
import { groupMentions } from './group-mentions';
import type { Group, Mention } from './mention';
import { COMPANION_MARK, OBJECT_MARK, opensAnew } from './opens-anew';
import type { Sentence } from './split-sentences';
import { belongsToObject, hasOtherCompany, isOthersDeed } from './whose-deed';

/** What carries over from one sentence to the next of the same paragraph. */
export interface Discourse {
  line: number;
  /** Who the sentences are about: 他 refers to it. */
  subject: Group | null;
  /** Did the sentence before end inside somebody's reported speech? */
  reported: boolean;
}

/** Verbs whose object takes part in the same way. */
const MUTUAL: readonly Role[] = ['met', 'signed', 'chaired', 'competed'];
/** What a companion does as well who is named right before it. */
const TOGETHER: readonly Role[] = ['attended', 'visited', 'performed'];
/** Verbs whose object suffers or receives what they say. */
const TO_OBJECT = /^(?:判处|逮捕|起诉|拘捕|刑拘|批捕|改判|提起公诉|公诉|判刑|宣判)$/;
/** Verbs of violence: what follows is the victim. */
const VIOLENCE =
  /(?:杀害|谋杀|杀死|误杀|刺死|打死|斩死|砍死|勒死|撞死|撞伤|刺伤|砍伤|斩伤|打伤|殴打|袭击|绑架|性侵|强奸)(?:了|前|其)?(?:女友|男友|妻子|丈夫|前妻|前夫|前女友|同学|同事|邻居|父亲|母亲)?$/;
/** 向张三颁发奖章: who is given something. */
const GIVES = /^[^，。；]{0,24}(?:颁发|颁奖|授予|颁授|授奖)/;
/** Speaking at a gathering is being there. */
const AT_MEETING = /(?:在会上|[会式坛]上)[^，。]{0,6}$/;
/** 出席会议的有…, 陪同会见的还有…, 缺席的领导包括…: who did it stands behind the deed. */
const DOERS_AFTER = /^[^，。；：]{0,16}的[^，。；：的]{0,6}?(?:有|包括|是|为)：?$/;
/** Roles that fall on the object of 对 and 将. */
const SUFFERED: readonly Role[] = ['accused', 'sentenced', 'victim', 'suspect'];
/** 某某的遭遇: not the person is what the clause goes on about; 某某的讲话 is. */
const OWNS = /^的(?![^，。；]{0,5}(?:讲话|发言|演讲|致辞|回应|报告|文章|建议|表态|[是有]))/;
const IN_COMPANY = /^[^，。]{0,4}(?:的)?陪同下/;
/** Gives the mentions of one sentence their roles; tells what carries over. */
export function assignRoles(folded: string, sentence: Sentence, mentions: Mention[], skip: Uint8Array, before: Discourse): Discourse {
  const groups = groupMentions(folded, mentions);
  const actions = findActions(folded, sentence.start, sentence.end, skip);
  const same = before.line === sentence.line;
  const state: State = {
    folded,
    groups,
    subject: null,
    companion: null,
    patient: null,
    mutual: null,
    reported: same && before.reported && !opensAnew(folded, sentence, groups, actions),
  };
  if (same && before.subject && /^(?:[^，。]{0,20}，)?(?:他们?|她们?)/.test(folded.slice(sentence.start, sentence.start + 24)))
    state.subject = before.subject;
  let next = 0;
  let lastAction: Action | null = null;
  for (const action of [...actions, null]) {
    for (; next < groups.length; next++) {
      const group = groups[next];
      if (!group || (action && group.start > action.start)) break;
      meet(state, group, lastAction);
    }
    if (action && !state.reported && !belongsToObject(folded, lastAction, action)) act(state, action, next);
    lastAction = action;
  }
  return { line: sentence.line, subject: state.subject ?? (same ? before.subject : null), reported: state.reported };
}

interface State {
  folded: string;
  groups: Group[];
  subject: Group | null;
  companion: Group | null;
  /** Whom the sentence only does something to: 对张三…, 将张三…. */
  patient: Group | null;
  /** A verb whose object takes part as well, until the next comma. */
  mutual: Action | null;
  reported: boolean;
}

/** A list of names comes: is it the new subject, a companion, or an object? */
function meet(state: State, group: Group, last: Action | null): void {
  const { folded } = state;
  if (state.reported && answersBack(folded, group)) state.reported = false;
  if (state.reported) {
    for (const member of group.members) member.reason ??= 'quoted';
    return;
  }
  const lead = folded.slice(Math.max(0, group.start - 12), group.start);
  const between = last === null ? '' : folded.slice(last.end, group.start);
  // 甲饰演张三、乙饰演李四: the next one of a cast.
  const direct =
    last !== null &&
    !/[，：]|[\u3400-\u9fff] [\u3400-\u9fff]/.test(folded.slice(last.end - 1, group.start + 1)) &&
    !(/[饰扮出]演$/.test(last.word) && between.includes('、'));
  if (IN_COMPANY.test(folded.slice(group.end, group.end + 8))) {
    addRoles(group, ['accompanied']);
    return;
  }
  if (/(?:由|被|经)$/.test(lead)) {
    if (/(?:被)$/.test(lead) && state.subject) return;
    state.subject = group;
    state.companion = null;
    return;
  }
  if (COMPANION_MARK.test(lead) && state.subject) {
    state.companion = group;
    return;
  }
  if (isObject(state, group, lead, direct ? last : null)) return;
  if (direct && state.subject && last.roles.length > 0 && !last.reporting) return;
  if (OWNS.test(folded.slice(group.end, group.end + 8))) return;
  state.subject = group;
  state.companion = null;
}

/** 甲宣布…，乙则表示反对: what follows is said by the report, not by 甲. */
function answersBack(folded: string, { start, end }: Group): boolean {
  return /[，；]/.test(folded.charAt(start - 1)) && ANSWERS.test(folded.slice(end, end + 16));
}

const ANSWERS =
  /^(?:则|也|亦|却|随后|随即|对此|就此)[^，。；：]{0,6}?(?:表示|说|称|指|认为|强调|透露|回应|批评|呼吁|反驳|反对)|^(?:反击|反驳|回击|拒绝[置评回]|不予置评|未予置评)/;

/** Is the list the object of a verb or preposition? It may get a role by it. */
function isObject(state: State, group: Group, lead: string, verb: Action | null): boolean {
  const { folded } = state;
  const mutual = state.mutual && !/[，：]/.test(folded.slice(state.mutual.end, group.start)) ? state.mutual.roles : [];
  if (state.subject)
    addRoles(
      group,
      mutual.filter((role) => MUTUAL.includes(role)),
    );
  if (verb && TO_OBJECT.test(verb.word)) addRoles(group, verb.roles);
  if (VIOLENCE.test(lead)) addRoles(group, ['victim']);
  if (/(?:授予|颁给|颁授)$/.test(lead)) addRoles(group, ['awarded']);
  if (/(?:向|给|为)$/.test(lead) && GIVES.test(folded.slice(group.end, group.end + 30))) addRoles(group, ['awarded']);
  if (/(?:对|将|把)$/.test(lead)) state.patient = group;
  return VIOLENCE.test(lead) || OBJECT_MARK.test(lead);
}

/** The sentence says that somebody did something: whom it concerns. */
function act(state: State, action: Action, nextGroup: number): void {
  const { folded, groups } = state;
  const ahead = groups[nextGroup];
  const between = ahead ? folded.slice(action.end, ahead.start) : '';
  if (ahead && !action.reporting && DOERS_AFTER.test(between)) {
    if (action.negated) for (const member of ahead.members) member.reason ??= 'absent';
    else addRoles(ahead, action.roles);
    return;
  }
  const relative = ahead && /的$/.test(between) && !/[，。]/.test(between);
  if (action.negated) {
    if (action.roles.includes('attended') || action.roles.includes('accompanied'))
      for (const member of state.subject?.members ?? []) member.reason ??= 'absent';
    return;
  }
  if (relative && !action.roles.includes('met') && !TO_OBJECT.test(action.word)) {
    addRoles(ahead, action.roles);
    return;
  }
  if (!state.subject && ahead && !between.includes('，') && /(?:获得|授予|颁发|表彰)/.test(action.word)) {
    addRoles(ahead, action.roles);
    return;
  }
  if (state.patient && action.roles.some((role) => SUFFERED.includes(role))) {
    addRoles(state.patient, action.roles);
    return;
  }
  if (!state.subject || hasOtherCompany(folded, state.subject, action)) return;
  if (action.roles.some((role) => MUTUAL.includes(role))) state.mutual = action;
  if (action.roles.includes('spoke') && AT_MEETING.test(folded.slice(Math.max(state.subject.start, action.start - 40), action.start)))
    addRoles(state.subject, ['attended']);
  if (isOthersDeed(folded, state.subject, action)) return;
  addRoles(state.subject, action.roles);
  if (state.companion) addRoles(state.companion, sharedRoles(folded, state.companion, action));
  if (action.reporting && !/^[。！\n]|^$/.test(folded.charAt(action.end))) state.reported = true;
}

/** 甲昨天与乙出席典礼: what both do together, in the same clause. */
function sharedRoles(folded: string, companion: Group, { start, roles }: Action): Role[] {
  const together = !/[，：]/.test(folded.slice(companion.end, start));
  return roles.filter((role) => MUTUAL.includes(role) || (together && TOGETHER.includes(role)));
}

function addRoles(group: Group, roles: readonly Role[]): void {
  for (const member of group.members) for (const role of roles) member.roles.add(role);
}
