import { GIVEN_POSSIBLE, GIVEN_STRONG, NEVER_GIVEN } from '../../data/given-characters';
import type { NameSpan } from './model/tag-names';
import type { NameCandidate } from './name-source';

/** A stretch that the rules like less by this much has taken the next word's first character. */
const CLEARLY = 2;
/** The model is sure of a place of the name above this. */
const SURE = 0.6;
/** What a stretch loses that ends in the wrong place: as much as a title beside it gives. */
const COST = 3;

const strong = new Set(GIVEN_STRONG);
const ordinary = new Set([...NEVER_GIVEN, ...GIVEN_POSSIBLE]);
/** What no name goes on with. */
const BOUNDED = /^(?:[及和与、，。；：（）！？\n]|$)/;

/** Where the candidates of the rules that begin at one place end better. */
interface Edges {
  /** What one loses because a longer or shorter one ends where a word does. */
  cost: (c: NameCandidate) => number;
  /** Is its last character one more of the name than the model may think? */
  isWhole: (c: NameCandidate) => boolean;
}

function standsOnce(folded: string, start: number, end: number): boolean {
  const name = folded.slice(start, end);
  return folded.lastIndexOf(name, start - 1) < 0 && folded.indexOf(name, end) < 0;
}

/** Compares the candidates of the rules with those of one character more or less. */
export function compareEdges(folded: string, ruled: readonly NameCandidate[], tagged: readonly NameSpan[]): Edges {
  const scores = new Map(ruled.map(({ start, end, score }) => [start * 64 + end - start, score] as const));
  const scoreOf = (start: number, end: number): number => scores.get(start * 64 + end - start) ?? Number.NEGATIVE_INFINITY;
  const known = new Set(tagged.filter((span) => span.probability >= SURE).map(({ start, end }) => folded.slice(start, end)));
  // 陈方美|娥及: the next character is one of names, and nothing else can be made of it.
  const goesOn = (start: number, end: number): boolean => {
    const next = folded.charAt(end);
    const isOfName = strong.has(next) || !ordinary.has(next);
    return isOfName && BOUNDED.test(folded.slice(end + 1, end + 2)) && scoreOf(start, end + 1) >= scoreOf(start, end);
  };
  return {
    isWhole: ({ start, end }) => goesOn(start, end - 1),
    cost: ({ start, end, score }) => {
      if (goesOn(start, end)) return COST;
      // 周明拉|住, 卢宁聊|起: the name is known without it, and the rules prefer it so here as well, or nothing else in the text has it.
      const head = folded.slice(start, end - 1);
      if (head.length !== 2 || !known.has(head)) return 0;
      return scoreOf(start, end - 1) >= score + CLEARLY || (!BOUNDED.test(folded.slice(end, end + 1)) && standsOnce(folded, start, end))
        ? COST
        : 0;
    },
  };
}
