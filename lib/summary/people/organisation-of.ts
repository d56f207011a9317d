import { COUNTRIES, HOME_PLACES } from '../../data/foreign-names';
import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { POST_PREFIXES, POSTS } from '../../data/posts';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { phraseStart } from './find-title';
import type { TextView } from './text-view';

const posts = makeWordSet(POSTS);
const prefixes = makeWordSet(POST_PREFIXES);
const endings = makeWordSet(ORGANISATION_ENDINGS);
const countries = new Set(COUNTRIES);

/** Before these even a short name without any ending is a company (阿里云创始人). */
const COMPANY_POST = /(?:创始人|创办人|CEO|总裁|董事长|总经理|总监|合伙人)$/;
/** An organisation has at least so many characters when nothing else shows that it is one, before such a post and elsewhere. */
const SHORTEST_COMPANY = 3;
const SHORTEST = 4;
/** Leading words that belong to the office, not to the organisation. */
const FORMER = /^(?:前|原|现任|时任|前任)(?=.{2})/;
/** 甲公司子公司乙公司: the nearer one counts. */
const SUBSIDIARY = /^.*(?:子公司|旗下|下属|所属)(?=.{2})/;
/** The party committee inside a company or school stands for the company or school. */
const PARTY_COMMITTEE = /^(.*(?:公司|大学|学院|医院|银行))党[委组]$/;
/** No organisation of anybody's. */
const NOBODY = /^(?:我国$|国家$|[该本一两三])/;

/** The organisation or place in front of the post of a title, in the page's script; null for a country or nothing. */
export function organisationOf(view: TextView, title: Span): string | null {
  const { folded } = view;
  // Of a chain (董事长兼总经理) the first post counts.
  const chain = folded.slice(title.start, title.end).search(/兼(?!职)/);
  const last = chain > 0 ? title.start + chain : title.end;
  let end = last - posts.endingAt(folded, last);
  for (let cut = prefixes.endingAt(folded, end); cut > 0 && end - cut >= title.start; cut = prefixes.endingAt(folded, end)) end -= cut;
  if (end <= title.start) return organisationWithDe(view, title.start);
  const party = folded.slice(title.start, end).match(PARTY_COMMITTEE)?.[1];
  if (party) end = title.start + party.length;
  const office = sharesCharacter(folded, end, last);
  if (office && end - title.start > 1) end += 1;
  let start = title.start + (folded.slice(title.start, end).match(FORMER)?.[0].length ?? 0);
  start += folded.slice(start, end).match(SUBSIDIARY)?.[0].length ?? 0;
  const enough = office || isOrganisation(folded.slice(start, end), folded.slice(end, last));
  return enough && posts.endingAt(folded, end) === 0 ? view.text.slice(start, end) : null;
}

/** 山禾药业的法人代表: the organisation before 的. */
function organisationWithDe(view: TextView, start: number): string | null {
  if (view.folded.charAt(start - 1) !== '的') return null;
  const phrase = phraseStart(view.folded, start - 1);
  const from = view.folded.startsWith('代表', phrase) ? phrase + 2 : phrase;
  if (start - 1 - from < SHORTEST || endings.endingAt(view.folded, start - 1) === 0) return null;
  return view.text.slice(from + (view.folded.slice(from, start - 1).match(SUBSIDIARY)?.[0].length ?? 0), start - 1);
}

/** 外交部|长, 行政院|长: the first character of the post ends the organisation. */
function sharesCharacter(folded: string, end: number, last: number): boolean {
  if (!/^[部局厅司处署院省市县区州]长$/.test(folded.slice(end, last))) return false;
  return endings.endingAt(folded, end) < 2 && folded.charAt(end - 1) !== folded.charAt(end);
}

function isOrganisation(name: string, post: string): boolean {
  if (countries.has(name) || name.length < 2 || NOBODY.test(name)) return false;
  return name.length >= (COMPANY_POST.test(post) ? SHORTEST_COMPANY : SHORTEST) || isPlace(name) || endings.endingAt(name, name.length) > 0;
}

/** Provinces and whatever ends like a place. */
function isPlace(name: string): boolean {
  return HOME_PLACES.includes(name) || /[省市县区州镇乡村旗盟港]$/.test(name);
}

/** The organisation that stands directly before a name without a title (高能物理研究所王某), or null. */
export function organisationBefore(view: TextView, start: number): string | null {
  const length = endings.endingAt(view.folded, start);
  const short = length === 1 && /[所院局厂社队]/.test(view.folded.charAt(start - 1));
  if (length < 2 && !short) return null;
  const from = phraseStart(view.folded, start);
  return start - from > (short ? SHORTEST : length + 1) ? view.text.slice(from, start) : null;
}
