import type { Evidence, MentionedPerson, Person, Role, Span } from '../../model';
import type { Named } from './gather-people';
import type { Mention } from './mention';
import { organisationBefore, organisationOf } from './organisation-of';
import { isAsked } from './settle-interviews';
import type { Sentence } from './split-sentences';
import type { TextView } from './text-view';

/** Clauses longer than this are cut around the name. */
const LONGEST_EVIDENCE = 90;
const MOST_EVIDENCE = 3;
/** Who sits on the other side of the bench: a judge's sentence is not upon the judge. */
const COURT_TITLE = /(?:法官|审判[长员]|庭长|检察[官长]|检控官|律师|大状|检察员|书记员|警[官长司员察]|裁判官|发言人|督察)$/;
/** The order of Role in the model, so that the list is stable. */
const ROLE_ORDER: readonly Role[] =
  'attended spoke chaired briefed met accompanied visited signed announced interviewed awarded competed performed accused sentenced victim suspect other'.split(
    ' ',
  ) as Role[];

/** Puts together what all the places of one person say. Exactly one of the two results is set. */
export function describePerson(
  view: TextView,
  person: Named,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): { participant?: Person; mentioned?: MentionedPerson } {
  const places = mentions.map(({ start, end }) => ({ start, end }));
  const titles = uniteTitles(view, mentions);
  const taking = mentions.filter((mention) => mention.reason === null);
  if (taking.length === 0) {
    const reason = mentions.find((mention) => mention.reason)?.reason ?? 'cited';
    return { mentioned: { name: person.name, titles: titles.texts, reason, places } };
  }
  const first = titles.spans[0];
  return {
    participant: {
      name: person.name,
      titles: titles.texts,
      organisation:
        firstOf(titles.spans, (title) => organisationOf(view, title)) ??
        (first && taking.every(({ start, around }) => start > first.start && !around.label) ? null : firstOrganisation(view, taking)),
      group: groupOf(titles.texts),
      roles: rolesOf(view, taking),
      evidence: evidenceOf(view, taking, sentences),
      places,
    },
  };
}

/** 四川省领导: a list of leaders is called so and nothing else. */
const LEADERS = /[領领][導导]$/;
/** 四川代表团团长, 访问团成员: who belongs to a delegation, and as what. */
const DELEGATE =
  /^(.{0,20}(?:代表|访问|訪問|考察|参访|參訪|慰问|慰問|交流)[团團])(?:副?[团團][长長]|成[员員]|副?[领領][队隊]|副?秘[书書][长長]|[发發]言人|[顾顧][问問])$/;
/** 中方首席代表, 港方主席, 劳方代表: whose side somebody sits on. */
const SIDE = /^((?![地官].)[\u3400-\u9fff]{1,2}方)(?:首席|[谈談]判|牵头|牽頭|主席|副?[团團][长長]|副?[组組][长長]|代表)/;

/** What the report puts somebody under: the leaders of a place, a delegation, a side of the table. */
function groupOf(titles: readonly string[]): string | null {
  for (const title of titles) {
    if (LEADERS.test(title)) return title;
    const group = (DELEGATE.exec(title) ?? SIDE.exec(title))?.[1];
    if (group) return group;
  }
  return null;
}

function rolesOf(view: TextView, mentions: readonly Mention[]): Role[] {
  const roles = new Set(mentions.flatMap((mention) => [...mention.roles]));
  const isCalled = (post: RegExp): boolean =>
    mentions.some(({ titles }) => titles.some(({ start, end }) => post.test(view.folded.slice(start, end))));
  if (isCalled(/发言人$/) && roles.delete('spoke')) roles.add('briefed');
  if (isCalled(/主演$/)) roles.add('performed');
  // Of an evening, not of a programme: 节目主持人 is an occupation.
  if (isCalled(/^(?:[男女两]?位?)主持人$/)) roles.add('chaired');
  if (isCalled(COURT_TITLE)) for (const role of ['accused', 'sentenced'] as const) roles.delete(role);
  if (roles.has('sentenced')) roles.add('accused');
  if (roles.has('accompanied')) roles.delete('attended');
  if (roles.has('interviewed') && roles.has('spoke')) roles.delete(isAsked(view, mentions) ? 'spoke' : 'interviewed');
  if (roles.size > 1) roles.delete('other');
  return roles.size === 0 ? ['other'] : ROLE_ORDER.filter((role) => roles.has(role));
}

/** All wordings in text order; one that is only the tail of another goes. */
function uniteTitles(view: TextView, mentions: readonly Mention[]): { texts: string[]; spans: Span[] } {
  const spans = new Map<string, Span>();
  for (const { titles } of mentions) {
    for (const title of titles) {
      const text = view.text.slice(title.start, title.end);
      if (!spans.has(text)) spans.set(text, title);
    }
  }
  const all = [...spans.keys()];
  // The whole wording stands where the first of its tails did, unless that was a bare post: offices come in the order of their first naming.
  const isBare = (text: string): boolean => organisationOf(view, spans.get(text) as Span) === null;
  const wholeOf = (text: string): string =>
    all.find((other) => !all.some((o) => o !== other && o.endsWith(other)) && other.endsWith(text)) ?? text;
  const kept = [...new Set(all.flatMap((text) => (wholeOf(text) === text || !isBare(text) ? [wholeOf(text)] : [])))];
  return { texts: kept, spans: kept.flatMap((text) => spans.get(text) ?? []) };
}

/** The first that says something. */
function firstOf<T, R>(items: readonly T[], say: (item: T) => R | null): R | null {
  for (const item of items) {
    const said = say(item);
    if (said !== null) return said;
  }
  return null;
}

function firstOrganisation(view: TextView, mentions: readonly Mention[]): string | null {
  for (const { start } of mentions) {
    const organisation = organisationBefore(view, start);
    if (organisation) return organisation;
  }
  return null;
}

/** The clauses that the roles and titles were seen in: those with most to say first. */
function evidenceOf(view: TextView, mentions: readonly Mention[], sentences: readonly Sentence[]): Evidence[] {
  const worth = (mention: Mention): number => mention.roles.size * 2 + mention.titles.length + (mention.start >= view.bodyStart ? 1 : 0);
  const best = [...mentions].sort((a, b) => worth(b) - worth(a) || a.start - b.start);
  const evidence: Evidence[] = [];
  for (const mention of best) {
    const sentence = sentenceAt(sentences, mention.start);
    if (!sentence || evidence.length === MOST_EVIDENCE) break;
    if (evidence.some((e) => e.start <= mention.start && mention.end <= e.end)) continue;
    if (evidence.length > 0 && worth(mention) < 2) break;
    evidence.push(clauseAround(view, sentence, mention));
  }
  return evidence;
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

function clauseAround(view: TextView, sentence: Span, mention: Mention): Evidence {
  let { start, end } = sentence;
  if (end - start > LONGEST_EVIDENCE) {
    const comma = view.folded.lastIndexOf('，', mention.around.start - 1);
    start = Math.max(start, comma + 1, mention.around.start - LONGEST_EVIDENCE);
    const stop = view.folded.indexOf('，', Math.min(mention.end + 30, end));
    end = Math.min(end, stop < 0 ? end : stop, Math.max(mention.end, start + 2 * LONGEST_EVIDENCE));
  }
  while (start < mention.start && /\s/.test(view.text.charAt(start))) start++;
  return { text: view.text.slice(start, end), start, end };
}
