import type { Role } from '../../model';
import type { Action } from './find-actions';
import type { Group } from './mention';

/** 甲由家属陪同: somebody without a name keeps company. */
const BY_OTHERS = /[由在][^，。；]{1,10}$/;
/** Subjects that are nobody by name end the reach of the last named one. */
const OTHER_SUBJECT = /[，：](?:双方|两国|中方|美方|会议|大会|仪式|警方|检方|法院|法庭|记者|据|其中|目前|此次|活动|与会|大家)/;

/** Clauses further from their subject than this are about somebody else anyway. */
const FAR = 200;

/** 看望受伤的群众, 接见获得奖项的专家: the second verb says who the object of the first is. */
export function belongsToObject(folded: string, last: Action | null, { end, start, roles }: Action): boolean {
  if (!last || last.reporting || !roles.some((role) => OF_OBJECTS.includes(role))) return false;
  return !/[，。；：]/.test(folded.slice(last.end, start)) && /^[^，。；]{0,40}?的[\u3400-\u9fff]{2}/.test(folded.slice(end, end + 50));
}

/** Roles that a relative clause gives to somebody without a name. */
const OF_OBJECTS: readonly Role[] = ['awarded', 'competed', 'performed', 'victim', 'suspect', 'accused', 'sentenced'];

/** Does somebody without a name keep the subject company? */
export function hasOtherCompany(folded: string, subject: Group, { word, start }: Action): boolean {
  return word.startsWith('陪同') && BY_OTHERS.test(folded.slice(Math.max(subject.end, start - 12), start));
}

/** Does a subject without a name stand between the last of the people and the deed? */
export function isOthersDeed(folded: string, subject: Group, action: Action): boolean {
  const last = subject.members.at(-1);
  return Boolean(last && last.end < action.start && OTHER_SUBJECT.test(folded.slice(last.end, Math.min(action.start, last.end + FAR))));
}
