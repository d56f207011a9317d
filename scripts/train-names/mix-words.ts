import { COUNTRIES, FOREIGN_PLACES, HOME_PLACES } from '../../lib/data/foreign-names';
import { POSTS } from '../../lib/data/posts';
import { ROLE_VERBS } from '../../lib/data/role-verbs';
import { makeChinese, makeForeign, makeForeignHan, type NamePool } from './make-name';
import type { Random } from './random';
import { type Example, nameTags } from './read-corpus';
import type { Word } from './read-words';

const VERBS = Object.values(ROLE_VERBS).flat();
const FUNCTION_WORDS = [...'的的的的了在和是与将对为以及从到也就把被等这那有中上下不'];
const PLACES = [...FOREIGN_PLACES, ...COUNTRIES, ...HOME_PLACES].filter((place) => place.length > 1);
const LETTERS = [...'aeiouaeiourstlnmdghkpABCDEGMNPSTUVX'];
const STOPS = [...'，，，、。'];

/**
 * Lines of words in no order, most without a name, some with one beside a title, a verb or a stop: they say nothing about
 * sentences, but that the words of the word list, which our own corpus is too small to hold, are no names.
 */
export function mixWords(count: number, words: readonly Word[], pool: NamePool, random: Random): Example[] {
  const sums = new Float64Array(words.length);
  let sum = 0;
  words.forEach((word, i) => {
    // Between one word as often as the other and words as often as in real text.
    sum += Math.sqrt(word.count);
    sums[i] = sum;
  });
  const ordinary = (): string => words[firstAbove(sums, random.next() * sum)]?.text ?? '';
  return Array.from({ length: count }, () => {
    const example: Example = { text: '', tags: '' };
    const add = (text: string, tags = '.'.repeat(text.length)): void => {
      example.text += text;
      example.tags += tags;
    };
    const length = 6 + Math.floor(random.next() * 12);
    for (let i = 0; i < length; i++) {
      const roll = random.next();
      if (roll < 0.25) add(random.pick(FUNCTION_WORDS));
      else if (roll < 0.4) add(random.pick(STOPS));
      if (random.next() < 0.04) addName(add, pool, random);
      else if (random.next() < 0.12) add(other(random));
      else add(ordinary());
    }
    return example;
  });
}

/** What else is no name: foreign places, Latin words and numbers. */
function other(random: Random): string {
  const roll = random.next();
  if (roll < 0.45) return random.pick(PLACES);
  if (roll < 0.7) return String(Math.floor(10 ** (random.next() * 4))) + random.pick(['年', '月', '日', '人', '万元', '%', '岁', '']);
  const letters = Array.from({ length: 2 + Math.floor(random.next() * 7) }, () => random.pick(LETTERS));
  return letters.join('');
}

function addName(add: (text: string, tags?: string) => void, pool: NamePool, random: Random): void {
  const roll = random.next();
  const name = roll < 0.8 ? makeChinese(random, pool) : roll < 0.9 ? makeForeignHan(random) : makeForeign(random, pool, roll < 0.95);
  add(random.pick(random.next() < 0.5 ? POSTS : STOPS));
  add(name, nameTags(name.length));
  add(random.pick(random.next() < 0.6 ? VERBS : STOPS));
}

/** The first place whose sum is above the number. */
function firstAbove(sums: Float64Array, wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
