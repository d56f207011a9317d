import type { JudgedLink } from './judged-link';
import { farmLabel } from './rules/farm-label';
import { foreignDomain } from './rules/foreign-domain';
import { hiddenPlace } from './rules/hidden-place';
import { junkWords } from './rules/junk-words';
import { hiddenFarms, repeatedLinks, serialFarms } from './rules/neutral-farms';
import { randomAddress } from './rules/random-address';
import { trailingFarms } from './rules/trailing-farms';
import { unlikeLanguage } from './rules/unlike-language';
import type { LinkEvidence, LinkFacts, Survey } from './survey-page';

/** Every kind of evidence on one link, in the order in which it is told. */
const EVIDENCE: Readonly<Record<string, LinkEvidence>> = {
  foreignDomain,
  junkWords,
  hiddenPlace,
  randomAddress,
  farmLabel,
  unlikeLanguage,
};

/**
 * From this sum on a link is junk by itself: words that are hardly met elsewhere on a link that leaves the site, or weaker
 * words together with hiding or a label. No single kind of evidence reaches it.
 */
const ENOUGH = 4;
/** A link of this sum makes its group suspect. */
const SUSPECT = 3.5;
/** What a link in a suspect group must bring besides leading elsewhere. */
const OWN_PART = 1;
/** So many links near each other form a group. */
const GROUP = 3;
/** What the reader has called fine counts against being junk in every company. */
const KEPT = -9;
/** A group's element is at most so many levels above its links. */
const LEVELS = 3;

/**
 * Judges every link by its own evidence, then by the company it keeps. Gives the planted ones, in document order.
 * @param enough lower on a page that is known to have been tampered with
 */
export function judgeLinks(survey: Survey, enough = ENOUGH): JudgedLink[] {
  const judged = survey.links.map((link) => judge(link, survey, enough));
  for (const group of groupsOf(judged, survey)) judgeGroup(group);
  for (const link of [...hiddenFarms(judged, survey), ...serialFarms(judged), ...trailingFarms(judged, survey)].flat()) take(link, 'farm');
  for (const link of repeatedLinks(judged, survey).flat()) if (!link.junk) take(link, 'repeated');
  for (const link of judged) if (survey.rules.junkDomains.has(link.domain)) take(link, 'reader');
  return judged.filter(({ junk }) => junk);
}

function judge(link: LinkFacts, survey: Survey, enough: number): JudgedLink {
  const points: Record<string, number> = {};
  if (survey.rules.fineDomains.has(link.domain)) return { ...link, points, score: KEPT, junk: false };
  // Most links of a page have neither: they are never looked at closer.
  if (!link.foreign && link.words.weight === 0 && link.words.slight === 0) return { ...link, points, score: 0, junk: false };
  let score = 0;
  for (const [name, evidence] of Object.entries(EVIDENCE)) {
    points[name] = evidence(link, survey);
    score += points[name];
  }
  const needed = link.foreign ? enough : ENOUGH;
  const supported = link.foreign ? (points.junkWords ?? 0) > 0 || score >= ENOUGH : score > (points.junkWords ?? 0);
  return { ...link, points, score, junk: score >= needed && supported };
}

/**
 * A farm's links differ in wording: where half of a group is suspect, the others that bring something of their own are
 * taken as well. What the whole world links to is not counted.
 */
function judgeGroup(group: readonly JudgedLink[]): void {
  const counted = group.filter(({ score }) => score >= 0);
  const suspects = counted.filter(({ score, junk, words, points }) => {
    return junk || score >= SUSPECT || words.sure || (points.randomAddress ?? 0) >= 1;
  });
  if (suspects.length * 2 < counted.length || !suspects.some(({ junk }) => junk)) return;
  const domains = new Set(suspects.filter(({ foreign }) => foreign).map(({ domain }) => domain));
  for (const link of counted) {
    if (link.junk) continue;
    const { foreign, words, points } = link;
    const own = link.score - (foreign ? 1 : 0) + words.slight;
    const several = domains.size >= 2 || counted.length === domains.size + 1;
    const among = foreign ? several && own >= OWN_PART : suspects.length >= 2 && (words.sure || (points.randomAddress ?? 0) >= 1);
    if (!among) continue;
    take(link, 'company');
  }
}

function take(link: JudgedLink, evidence: string): void {
  link.points[evidence] = Math.max(0, ENOUGH - link.score);
  link.score = Math.max(ENOUGH, link.score);
  link.junk = true;
}

/** Links that stand together: those below the nearest element that holds at least three, or two where it is hidden. */
function groupsOf(links: readonly JudgedLink[], survey: Survey): JudgedLink[][] {
  const below = new Map<Element, JudgedLink[]>();
  for (const link of links) {
    for (const at of ancestors(link.element)) {
      const held = below.get(at);
      if (held) held.push(link);
      else below.set(at, [link]);
    }
  }
  const groups = new Set<JudgedLink[]>();
  for (const link of links) {
    for (const at of ancestors(link.element)) {
      const group = below.get(at) ?? [];
      const few = group.length === GROUP - 1 && group.some(({ foreign, junk }) => foreign && junk) && survey.hidingOf(at) !== null;
      if (group.length < GROUP && !few) continue;
      groups.add(group);
      break;
    }
  }
  return [...groups];
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && found.length < LEVELS; at = at.parentElement) found.push(at);
  return found;
}
