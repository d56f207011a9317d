import { FOREIGN_CHARACTERS } from '../../data/foreign-names';
import { NEVER_GIVEN } from '../../data/given-characters';
import { ORDINARY_WORDS } from '../../data/ordinary-words';
import { COMPOUND_SURNAMES } from '../../data/surnames';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { listMembers } from './list-members';
import { isUsual } from './name-lengths';
import type { NameCandidate } from './name-source';
import type { TextView } from './text-view';
import { withoutBodies } from './without-bodies';

/** One place where a person is named. `name` is the name as written there. */
export interface NamePlace extends Span {
  name: string;
  score: number;
}

/** A name with a place of this score is believed wherever it stands. Set on the corpora of names: below, precision falls faster than recall grows. */
const SURE = 2.6;
/** Weight of standing in a list of names, by what joins them. */
const LIST_BONUS: Record<string, number> = { '、': 1.3, '/': 1, ' ': 0.3, 和: 0.5, 与: 0.4, '，': 0.2, 及: 0.4 };
/** More for a stretch that fills an item of the list exactly. */
const FILLS_ITEM = 1;
/** Repetition in different surroundings speaks for a name, up to this. */
const REPEAT_BONUS = 0.45;
const MOST_REPEAT = 1.4;

const compound = makeWordSet(COMPOUND_SURNAMES);
const words = makeWordSet(ORDINARY_WORDS);
/** Characters of neither given names nor foreign ones. */
const never = new Set([...NEVER_GIVEN].filter((c) => c !== '某' && !FOREIGN_CHARACTERS.includes(c)));

/**
 * Decides among the candidates: lists support their members, repeated names support themselves, and a name that is
 * sure once is found everywhere. Overlaps go to the better candidate. In text order.
 */
export function settleNames(view: TextView, candidates: readonly NameCandidate[]): NamePlace[] {
  // Twice: a member that its neighbour makes likely supports the one after it.
  const possible = candidates.filter(({ start, end }) => end - start !== 3 || !hasOtherGiven(view.folded, start));
  const scored = withoutBodies(view.folded, withListBonus(view.folded, withListBonus(view.folded, possible), 0.5), SURE);
  const best = bestBySurface(view.folded, scored);
  const sure = makeWordSet([...best].filter(([, score]) => score >= SURE).map(([surface]) => surface));
  const whole = withoutParts(view.folded, scored, best);
  const believed = whole.filter((c) => sure.has(view.folded.slice(c.start, c.end)));
  const places = takeBest(withoutHeads(view.folded, believed, best), best, view.folded);
  return addMissing(view, places, sure, best);
}

/** 干拌饭: neither character behind the first is one of names. */
function hasOtherGiven(folded: string, start: number): boolean {
  return never.has(folded.charAt(start + 1)) && never.has(folded.charAt(start + 2));
}

function withListBonus(folded: string, candidates: readonly NameCandidate[], share = 1): NameCandidate[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { start, end, score } of candidates) {
    starts.set(start, Math.max(starts.get(start) ?? -9, score));
    ends.set(end, Math.max(ends.get(end) ?? -9, score));
  }
  const bonus = (separator: string, neighbour: number | undefined): number =>
    neighbour === undefined || neighbour < 0 ? 0 : (LIST_BONUS[separator] ?? 0) * Math.min(1, 0.5 + neighbour / 4);
  return candidates.map((c) => {
    const left = bonus(folded.charAt(c.start - 1), ends.get(c.start - 1));
    const right = bonus(folded.charAt(c.end), starts.get(c.end + 1));
    const fits =
      left > 0 && /[、/，。\n]/.test(folded.charAt(c.start - 1)) && /[、/，。等和）\n]/.test(folded.charAt(c.end) || '\n') ? FILLS_ITEM : 0;
    return left + right === 0 ? c : { ...c, score: c.score + share * (left + right + fits) };
  });
}

function bestBySurface(folded: string, candidates: readonly NameCandidate[]): Map<string, number> {
  const best = new Map<string, number>();
  const around = new Map<string, Set<string>>();
  for (const { start, end, score } of candidates) {
    const surface = folded.slice(start, end);
    best.set(surface, Math.max(best.get(surface) ?? -9, score));
    if (score < 0) continue;
    const seen = around.get(surface) ?? new Set<string>();
    around.set(surface, seen.add(folded.charAt(start - 1) + folded.charAt(end)));
  }
  for (const [surface, seen] of around) {
    const more = Math.min(MOST_REPEAT, REPEAT_BONUS * Math.log2(seen.size));
    best.set(surface, (best.get(surface) ?? 0) + more);
  }
  return best;
}

/** Words of one character that stand behind a name: 馬雲|式, 劉鶴|正在. */
const BEHIND = /[式正他她也则却还就又均将已曾便亦仍都才只再拟]$/;

/** Another place of the head alone, which the text does not go on from in the same way. */
function standsAlone(folded: string, head: string, whole: string): boolean {
  for (let at = folded.indexOf(head); at >= 0; at = folded.indexOf(head, at + 1)) if (!folded.startsWith(whole, at)) return true;
  return false;
}

/**
 * A name of two characters with the next word's first one is none where the two stand by themselves elsewhere; nor is a name
 * without the husband's family name before it where both are written (林|鄭月娥).
 */
function withoutParts(folded: string, candidates: readonly NameCandidate[], best: ReadonlyMap<string, number>): NameCandidate[] {
  return candidates.filter(({ start, end }) => {
    const name = folded.slice(start, end);
    // 主人公|孙启文: the family name of two characters takes in the end of a word where the text knows the name without it.
    if (name.length > 2 && compound.startingAt(name, 0) > 0 && (best.get(name.slice(1)) ?? -1) > (best.get(name) ?? 0)) return false;
    if (name.length !== 3) return true;
    const head = name.slice(0, 2);
    if (BEHIND.test(name) && (best.get(head) ?? -1) >= 0 && standsAlone(folded, head, name)) return false;
    const married = folded.charAt(start - 1) + name;
    return !((best.get(married) ?? -1) >= SURE && isUsual(married.charAt(0)) && isUsual(name.charAt(0)));
  });
}

/** The head of a longer name that is as well supported is no name of its own (赵文 of 赵文海). */
function withoutHeads(folded: string, candidates: readonly NameCandidate[], best: ReadonlyMap<string, number>): NameCandidate[] {
  const value = (c: NameCandidate): number => best.get(folded.slice(c.start, c.end)) ?? 0;
  const longer = new Map<number, NameCandidate[]>();
  for (const c of candidates) longer.set(c.start, [...(longer.get(c.start) ?? []), c]);
  return candidates.filter((c) => !longer.get(c.start)?.some((other) => other.end > c.end && value(other) >= value(c)));
}

/** Greedy by score; what overlaps something better goes. */
function takeBest(candidates: readonly NameCandidate[], best: ReadonlyMap<string, number>, folded: string): NamePlace[] {
  const taken = new Uint8Array(folded.length);
  const value = (c: NameCandidate): number => c.score + 0.5 * (best.get(folded.slice(c.start, c.end)) ?? 0) + 0.3 * (c.end - c.start);
  const order = candidates.map((c) => ({ c, v: value(c) })).sort((a, b) => b.v - a.v || a.c.start - b.c.start);
  const places: NamePlace[] = [];
  for (const { c } of order) {
    if (taken.subarray(c.start, c.end).some((t) => t === 1)) continue;
    taken.fill(1, c.start, c.end);
    places.push({ start: c.start, end: c.end, name: '', score: c.score });
  }
  return places;
}

/** Places of sure names that no rule proposed: run together in a deck, or in surroundings that say nothing. */
function addMissing(
  view: TextView,
  places: NamePlace[],
  sure: ReturnType<typeof makeWordSet>,
  best: ReadonlyMap<string, number>,
): NamePlace[] {
  const { folded } = view;
  const taken = new Uint8Array(folded.length);
  for (const { start, end } of places) taken.fill(1, start, end);
  for (let at = 0; at < folded.length; at++) {
    const length = taken[at] || view.inWork[at] ? 0 : sure.startingAt(folded, at);
    if (length === 0 || taken.subarray(at, at + length).some((t) => t === 1)) continue;
    const crosses = length === 2 && words.has(folded.slice(at + 1, at + 3)) && at >= view.bodyStart;
    if (crosses) continue;
    places.push({ start: at, end: at + length, name: '', score: best.get(folded.slice(at, at + length)) ?? 0 });
    at += length - 1;
  }
  places.sort((a, b) => a.start - b.start);
  for (const member of listMembers(view, places)) places.push({ ...member, name: '', score: SURE });
  return places.map((p) => ({ ...p, name: view.text.slice(p.start, p.end) })).sort((a, b) => a.start - b.start);
}
