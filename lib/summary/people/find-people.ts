import type { MentionedPerson, Person, Span } from '../../model';
import { foldScript } from '../../text/fold-script';
import { assignRoles, type Discourse } from './assign-roles';
import { chineseNames } from './chinese-names';
import { describePerson } from './describe-person';
import { eventRoles, rolesBehind } from './event-roles';
import { tellsOfContest } from './find-actions';
import { findBylines } from './find-bylines';
import { foreignNames } from './foreign-names';
import { gatherPeople, type Named } from './gather-people';
import { judgeMention, surroundings, tellsOfThePast } from './judge-mention';
import type { Mention } from './mention';
import type { NameModel } from './model/name-model';
import { tagNames } from './model/tag-names';
import type { NameSource } from './name-source';
import { readTitles } from './read-titles';
import { settleAttendance } from './settle-attendance';
import { settleInterviews } from './settle-interviews';
import { settleNames } from './settle-names';
import { splitNamesakes } from './split-namesakes';
import { type Sentence, splitSentences } from './split-sentences';
import type { TextView } from './text-view';
import { weighNames } from './weigh-names';

/** The tagger takes 3 ms for a thousand characters: no report is longer, and a book must not make the reader wait. */
const MOST_TAGGED = 60_000;

/** The rules that propose names; the model weighs them and adds its own. */
const SOURCES: readonly NameSource[] = [chineseNames, foreignNames];

/** The name of a thing in quotation marks is shorter than this. */
const LONGEST_THING = 10;

/** 两年前，…: the sentence goes back, from its first words on. */
const YEARS_AGO = /^(?:早在|大约|约|就在)?(?:[\d一二两三四五六七八九十几数多]{1,3}|半)(?:年|个月)多?前，/;

function yearsAgo(folded: string, { start, end }: Span): number {
  const length = YEARS_AGO.exec(folded.slice(start, start + 16))?.[0].length;
  return length === undefined ? end : start + length;
}

/** A quotation shorter than this is a nickname or a word in inverted commas, not somebody's speech. */
const SHORT_QUOTE = 8;

/**
 * Everybody of the text: who took part and who is only mentioned. Reporters and editors are neither.
 * `model`: of names.
 * `earlier`: dates in the text that lie before the event; who is named after one in a sentence belongs to the past.
 */
export function findPeople(
  view: TextView,
  byline: readonly string[],
  earlier: readonly Span[],
  model: NameModel,
): { participants: Person[]; mentioned: MentionedPerson[] } {
  const ruled = SOURCES.flatMap((source) => source(view));
  const settled = settleNames(view, weighNames(view, ruled, tagNames(model, view.folded.slice(0, MOST_TAGGED))));
  const gathered = withoutWriters(view, gatherPeople(view, settled), byline);
  const mentions = gathered.flatMap((person) => person.places.map((place) => mentionAt(view, person.key, place)));
  mentions.sort((a, b) => a.start - b.start);
  markInTitles(mentions);
  const people = splitNamesakes(view, gathered, mentions);
  const sentences = splitSentences(view.folded, view.bodyStart);
  walkSentences(view, sentences, mentions, earlier);
  settleAttendance(view, sentences, mentions);
  settleInterviews(view, mentions);
  const byKey = new Map<string, Mention[]>(people.map((person) => [person.key, []]));
  for (const mention of mentions) byKey.get(mention.key)?.push(mention);
  const described = people.map((person) => describePerson(view, person, byKey.get(person.key) ?? [], sentences));
  const order = (a: { places: Span[] }, b: { places: Span[] }): number => firstInBody(view, a) - firstInBody(view, b);
  return {
    participants: described.flatMap((d) => (d.participant ? [d.participant] : [])).sort(order),
    mentioned: described.flatMap((d) => (d.mentioned ? [d.mentioned] : [])).sort(order),
  };
}

function firstInBody(view: TextView, person: { places: Span[] }): number {
  const place = person.places.find((p) => p.start >= view.bodyStart);
  return place ? place.start : view.text.length + (person.places[0]?.start ?? 0);
}

function withoutWriters(view: TextView, people: readonly Named[], byline: readonly string[]): Named[] {
  const spans = findBylines(view.folded);
  const covered = new Uint8Array(view.folded.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  const writers = new Set(byline.map((name) => foldScript(name).replace(/\s/g, '')));
  return people.filter(({ key, places }) => !writers.has(key) && !places.some(({ start }) => covered[start]));
}

function mentionAt(view: TextView, key: string, place: Span): Mention {
  const around = readTitles(view, place.start, place.end);
  return {
    start: place.start,
    end: place.end,
    key,
    around,
    titles: around.titles,
    roles: new Set([...eventRoles(view.folded, around.start), ...rolesBehind(view.folded, around.end)]),
    reason: null,
  };
}

/**
 * A name inside another one's title (石敬明主席特别代表) is no mention of its own. But a title that is a name with its own
 * post (周建国教授 in front of the next name) is that person's.
 */
function markInTitles(mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    // 甲，乙大学副校长丙教授，…, 甲，市委副书记、市长乙，…: what follows a name and holds, or leads to, another name is the other one's.
    const next = mentions[i + 1];
    if (next) {
      const ofNext = (title: Span): boolean => title.end > next.start || (title.start > mention.end && title.start >= next.around.start);
      mention.titles = mention.titles.filter((title) => title.start < mention.end || !ofNext(title));
    }
    // 甲研究员、某大学乙教授: nor is the one behind the last name the next one's.
    const last = mentions[i - 1];
    if (last) withoutTitlesOf(last, mention);
    for (let before = i - 1; before >= 0; before--) {
      const other = mentions[before];
      if (!other || other.start < mention.around.start) break;
      const inside = mention.titles.filter((title) => title.start <= other.start && other.end <= title.end);
      const own = inside.filter((title) => other.around.end >= title.end);
      if (inside.length > own.length) other.reason = 'title';
      if (own.length === 0) continue;
      keepTitles(
        mention,
        mention.titles.filter((title) => title.start >= other.around.end),
      );
      mention.around.shareable = [];
    }
  }
}

function withoutTitlesOf(last: Mention, mention: Mention): void {
  const titles = mention.titles.filter((title) => !last.titles.some(({ start }) => start === title.start && start >= last.end));
  if (titles.length < mention.titles.length) keepTitles(mention, titles);
}

function keepTitles(mention: Mention, titles: Span[]): void {
  mention.titles = titles;
  const before = titles.find(({ start }) => start < mention.start);
  mention.around = { ...mention.around, titles, start: before?.start ?? mention.start };
}

function walkSentences(view: TextView, sentences: readonly Sentence[], mentions: readonly Mention[], earlier: readonly Span[]): void {
  const starts = new Set(mentions.map(({ around }) => around.start));
  const skip = new Uint8Array(view.folded.length);
  const speech = new Uint8Array(view.folded.length);
  const thing = new Uint8Array(view.folded.length);
  for (const { start, end } of view.quotes) {
    if (end - start >= SHORT_QUOTE) speech.fill(1, start, end);
    if (end - start < LONGEST_THING) thing.fill(1, start, end);
  }
  for (let i = 0; i < skip.length; i++) skip[i] = speech[i] || view.inWork[i] ? 1 : 0;
  for (const { start, end, titles } of mentions) {
    skip.fill(1, start, end);
    for (const title of titles) skip.fill(1, title.start, title.end);
  }
  const contest = tellsOfContest(view.folded);
  let discourse: Discourse = { line: -1, subject: null, reported: false };
  let next = 0;
  for (const sentence of sentences) {
    const inside: Mention[] = [];
    for (let m = mentions[next]; m && m.start < sentence.end; m = mentions[++next]) if (m.start >= sentence.start) inside.push(m);
    for (const mention of inside) {
      if (speech[mention.start] && !sentence.headline) mention.reason ??= 'quoted';
      // “某某的石桥”, “某某案”: a thing is called after the person.
      if (thing[mention.start] && thing[mention.end]) mention.reason ??= 'relation';
      const around = surroundings(view.folded, sentence, mention.around.start, mention.around.end);
      mention.reason ??= judgeMention(around, mention, (offset) => starts.has(mention.around.end + offset));
    }
    const active = inside.filter((mention) => mention.reason === null);
    discourse = assignRoles(view.folded, sentence, active, skip, discourse);
    if (!contest) for (const mention of active) mention.roles.delete('competed');
    const since = earlier.find((date) => sentence.start <= date.start && date.end <= sentence.end)?.end ?? yearsAgo(view.folded, sentence);
    for (const mention of active) {
      const around = surroundings(view.folded, sentence, mention.around.start, mention.around.end);
      if (mention.reason !== null) continue;
      if (since <= mention.start || (mention.roles.size === 0 && tellsOfThePast(around))) mention.reason = 'past';
    }
  }
}
