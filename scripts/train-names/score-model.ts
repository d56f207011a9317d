import type { NameModel } from '../../lib/summary/people/model/name-model';
import { type NameSpan, tagNames } from '../../lib/summary/people/model/tag-names';
import type { Example } from './read-corpus';

export interface Score {
  precision: number;
  recall: number;
  f: number;
  persons: number;
}

/** Less likely stretches are no names. */
const LIKELY = 0.5;

/** Exact stretches of persons, of all those that the model holds for likelier than not. */
export function scoreModel(model: NameModel, examples: readonly Example[]): Score {
  return scoreFinder((text) => likeliest(tagNames(model, text)), examples);
}

/** Of the spans that are likely enough those that do not overlap a likelier one. */
export function likeliest(spans: readonly NameSpan[], least = LIKELY): NameSpan[] {
  const taken: NameSpan[] = [];
  const best = spans.filter((span) => span.probability >= least).sort((a, b) => b.probability - a.probability);
  for (const span of best) if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span);
  return taken;
}

/** The same for whatever finds names. */
export function scoreFinder(find: (text: string) => Pick<NameSpan, 'start' | 'end'>[], examples: readonly Example[]): Score {
  let right = 0;
  let found = 0;
  let persons = 0;
  for (const { text, tags } of examples) {
    const gold = new Set(personsOf(tags).map(([start, end]) => `${start}-${end}`));
    const spans = find(text);
    persons += gold.size;
    found += spans.length;
    right += spans.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
  }
  const precision = found ? right / found : 0;
  const recall = persons ? right / persons : 0;
  return { precision, recall, f: right ? (2 * precision * recall) / (precision + recall) : 0, persons };
}

/** Where the persons stand. */
export function personsOf(tags: string): [number, number][] {
  return [...tags.matchAll(/S|BM*E/g)].map((match) => [match.index, match.index + match[0].length]);
}

/** One line of a table. */
export function formatScore({ precision, recall, f, persons }: Score): string {
  const share = (value: number): string => value.toFixed(4).padStart(8);
  return `P${share(precision)}  R${share(recall)}  F${share(f)}  of ${persons}`;
}
