import { LONG_ORDINARY_WORDS, ORDINARY_WORDS } from '../../data/ordinary-words';
import { NEWS_AGENCIES } from '../../data/organisations';
import { PLACE_ENDINGS } from '../../data/place-endings';
import { makeWordSet } from '../word-set';
import { compareEdges } from './compare-edges';
import { titleBefore } from './find-title';
import { betterEnd, isMisfit } from './is-misfit';
import { isFullName, isLatinThing } from './latin-thing';
import type { NameSpan } from './model/tag-names';
import { hasSurname, isTransliterated } from './name-lengths';
import type { NameCandidate } from './name-source';
import type { TextView } from './text-view';
import { markWordLists } from './word-lists';

/*
 * Rules and model decide together. A candidate's score is in the rules' units (SURE in settle-names.ts is 2.6); the model's
 * probability enters as its logarithm of odds. Set on corpora of names kept outside the project, see model/README.md.
 */
const WEIGHTS = {
  /** What one unit of the model's log-odds is worth to a candidate of the rules, … */
  agreed: 0.9,
  /** … and what a span of the model's alone begins with and is worth. */
  alone: 1.2,
  each: 1.5,
  /** What a span of the model's alone loses that looks like no name. */
  strange: 2.5,
  /** What one gains that stands behind a title. */
  titled: 1,
  /** What a member of a list loses that is no list of names. */
  listed: 3,
  /** What a name loses that the text gives to a storm. */
  storm: 6,
  /** Odds beyond these say no more. */
  most: 4,
  least: -4,
};

/** A span of which the model does not speak is less probable than what it tells of. */
const UNSPOKEN = 0.03;

/** A name is one wherever it stands: so much of its probability at one place is what it has on average at all places. */
const EVERYWHERE = 0.5;

const UNSURE = 0.3;
const SURE_HEAD = 0.6;

const words = new Set([...ORDINARY_WORDS, ...LONG_ORDINARY_WORDS]);
const agencies = new Set(NEWS_AGENCIES);
const placeEnd = makeWordSet(PLACE_ENDINGS);

/** The candidates of the rules, weighed by the model, and those of the model alone. */
export function weighNames(view: TextView, ruled: readonly NameCandidate[], tagged: readonly NameSpan[]): NameCandidate[] {
  const average = averages(view.folded, tagged);
  const probability = new Map(
    tagged.map(({ start, end, probability: p }) => {
      const mean = average.get(view.folded.slice(start, end)) ?? p;
      return [keyOf(start, end), p + EVERYWHERE * (mean - p)] as const;
    }),
  );
  const possible = ruled.filter(({ start, end }) => !agencies.has(view.folded.slice(start, end)));
  const known = new Set(ruled.map(({ start, end }) => keyOf(start, end)));
  const edges = compareEdges(view.folded, ruled, tagged);
  const weighed = possible.map((candidate) => {
    const { start, end, score } = candidate;
    // Of names in Latin letters the model has seen next to none.
    if (/[A-Za-z]/.test(view.folded.charAt(start))) return candidate;
    // Of 陈方美娥 the model tells 陈方美 at best: that a person stands there.
    const part = edges.isWhole(candidate) ? (probability.get(keyOf(start, end - 1)) ?? 0) : 0;
    const own = Math.max(probability.get(keyOf(start, end)) ?? UNSPOKEN, part);
    // 姚明|拉: where the model is sure of all but the last character, that one is the next word's.
    const longer = own < UNSURE && (probability.get(keyOf(start, end - 1)) ?? 0) > SURE_HEAD ? WEIGHTS.strange : 0;
    return { ...candidate, score: score + WEIGHTS.agreed * odds(own) - longer - edges.cost(candidate) };
  });
  const alone = tagged.flatMap(({ start, end }): NameCandidate[] => {
    const key = keyOf(start, end);
    if (known.has(key) || !couldBeName(view, start, end)) return [];
    const name = view.folded.slice(start, end);
    const kind = name.length > 4 || /[·‧•・．A-Za-z]/.test(name) ? 'foreign' : 'chinese';
    const titled = titleBefore(view.folded, start) !== null;
    const strange = titled ? -WEIGHTS.titled : looksLikeName(name) ? 0 : WEIGHTS.strange;
    return [{ start, end, score: WEIGHTS.alone + WEIGHTS.each * odds(probability.get(key) ?? UNSPOKEN) - strange, kind }];
  });
  const inList = markWordLists(view.folded);
  const storms = stormsOf(view.folded);
  const cut = [...weighed, ...alone].map((c) => ({ ...c, end: betterEnd(view, c.start, c.end) }));
  const fitting = cut.filter(({ start, end }) => !isMisfit(view, start, end));
  return fitting.map((candidate) => {
    const { start, end } = candidate;
    const isStorm = storms.length > 0 && storms.some((words) => words.startsWith(view.folded.slice(start, end)));
    const loss = (inList[start] ? WEIGHTS.listed : 0) + (isStorm ? WEIGHTS.storm : 0);
    return loss > 0 ? { ...candidate, score: candidate.score - loss } : candidate;
  });
}

/** 台风丹娜丝, 飓风“米尔顿”: the words behind a kind of storm; its name is as much of them as a candidate takes. */
function stormsOf(folded: string): string[] {
  const storms = folded.matchAll(/(?:台风|飓风|热带风暴|热带低压|热带气旋)[“「]?([\u3400-\u9fff]{2,6})/g);
  return [...storms].map((match) => match[1] ?? '');
}

/** For each stretch that is told of, its probability on average of all the places where it stands. */
function averages(folded: string, tagged: readonly NameSpan[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { start, end, probability } of tagged) {
    const name = folded.slice(start, end);
    sums.set(name, (sums.get(name) ?? 0) + probability);
  }
  for (const [name, sum] of sums) sums.set(name, sum / Math.max(1, countOf(folded, name)));
  return sums;
}

/** More places than this say nothing new. */
const MOST_PLACES = 50;

function countOf(folded: string, name: string): number {
  let count = 0;
  for (let at = folded.indexOf(name); at >= 0 && count < MOST_PLACES; at = folded.indexOf(name, at + name.length)) count++;
  return count;
}

const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;
const LONG_NAME = /^[\u3400-\u9fff]{2,12}(?:[·‧•・．-][\u3400-\u9fffA-Z]{1,12}){0,4}$/;
const LATIN_NAME = /^[A-Z][a-z'’-]{1,14}(?: [A-Z][A-Za-z.'’-]{0,14}){0,3}$/;
/** 张女, 林男, 李父, 张官, 小温, 老周: somebody's family name with a noun is no name. */
const NO_GIVEN = /^(?:[\u3400-\u9fff][男女姓氏翁妇童母父妻夫嫌总导官]|[小老大][\u3400-\u9fff])$/;

/** Is it made as a name is at all, and cut where one can be cut? */
function couldBeName({ folded, inWork, inPlace }: TextView, start: number, end: number): boolean {
  if (inWork[start]) return false;
  // 大使|华尔兹, 国务卿|卢比欧: a title stands before a person, whatever else the word may mean.
  if ((inPlace[start] || inPlace[end - 1]) && titleBefore(folded, start) === null) return false;
  const name = folded.slice(start, end);
  if (agencies.has(name)) return false;
  if (/[A-Za-z\d]/.test(name.charAt(0)) && /[A-Za-z\d]/.test(folded.charAt(start - 1))) return false;
  if (/[A-Za-z\d]/.test(name.slice(-1)) && /[A-Za-z\d]/.test(folded.charAt(end))) return false;
  return (
    (LONG_NAME.test(name) || (LATIN_NAME.test(name) && !isLatinThing(name) && (isFullName(name) || titleBefore(folded, start) !== null))) &&
    !NO_GIVEN.test(name)
  );
}

/** A family name in front and no word or place of the language; or the characters of transliteration; or parts with dots. */
function looksLikeName(name: string): boolean {
  if (/[·‧•・．]/.test(name) || isFullName(name)) return true;
  if (words.has(name) || placeEnd.endingAt(name, name.length) > 0) return false;
  return isTransliterated(name) || (HAN_NAME.test(name) && hasSurname(name, 0));
}

function odds(p: number): number {
  const value = Math.log(p / Math.max(1e-6, 1 - p));
  return Math.min(WEIGHTS.most, Math.max(WEIGHTS.least, value));
}

function keyOf(start: number, end: number): number {
  return start * 64 + Math.min(63, end - start);
}
