import { listNames } from './list-names';
import { mixWords } from './mix-words';
import type { Random } from './random';
import { type Example, readGivenNames, readOutside, readOwn } from './read-corpus';
import type { Word } from './read-words';
import { poolOf, swapNames } from './swap-names';

/** Trained on our own invented sentences alone, or on research corpora as well. */
export type ModelKind = 'own' | 'mixed';

const OUTSIDE_PARTS = ['msra', 'pd', 'clue', 'weibo', 'resume'];
const TEST_PARTS = ['msra', 'pd98', 'clue', 'weibo', 'resume'];

/** Every tenth line of our own corpus is never trained on. */
const HELD_OUT = 10;

/** Today's language, and little of it: these count twice. */
const MODERN_PARTS = ['clue', 'weibo'];

/** How many copies with other names our own corpus, which is small beside the others, gets. */
const OWN_COPIES = { own: 6, mixed: 4 };

/** Invented lists of names. */
const LISTS = { own: 300, mixed: 1500 };

/** Lines of words in no order. */
const MIXES = { own: 15_000, mixed: 6000 };

/** All that a model is trained on: the sentences, copies of them with other names, lists of names. */
export function gatherExamples(kind: ModelKind, words: readonly Word[], random: Random, log: (line: string) => void): Example[] {
  const own = readOwn().filter((_, i) => i % HELD_OUT !== 0);
  const outside = kind === 'own' ? [] : OUTSIDE_PARTS.flatMap(mustRead);
  log(`${own.length} own lines, ${outside.length} of other corpora`);
  const pool = poolOf([...own, ...outside]);
  if (kind === 'mixed') pool.given.push(...readGivenNames());
  const examples = [...own, ...outside, ...swapNames(outside, pool, random).filter(namesSomebody)];
  for (let i = 0; i < OWN_COPIES[kind]; i++) examples.push(...swapNames(own, pool, random));
  if (kind === 'mixed') examples.push(...swapNames(MODERN_PARTS.flatMap(mustRead), pool, random));
  examples.push(...listNames(LISTS[kind], pool, random), ...mixWords(MIXES[kind], words, pool, random));
  return examples;
}

/** The parts that a model is scored on; those of other corpora only where they are there. */
export function testParts(): [string, Example[]][] {
  const outside = TEST_PARTS.flatMap((part): [string, Example[]][] => {
    const examples = readOutside(`te_${part}`);
    return examples ? [[`te_${part}`, examples]] : [];
  });
  return [['own (held)', readOwn().filter((_, i) => i % HELD_OUT === 0)], ...outside];
}

function namesSomebody({ tags }: Example): boolean {
  return /[BS]/.test(tags);
}

function mustRead(part: string): Example[] {
  const examples = readOutside(`tr_${part}`);
  if (!examples) throw new Error(`The mixed model needs ../shared/data/ner/tr_${part}.tsv: train the own one without it.`);
  return examples;
}
