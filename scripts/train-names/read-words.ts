import fs from 'node:fs';
import path from 'node:path';
import { characterTables } from '../../lib/summary/people/model/character-classes';
import { growHash, LONGEST_WORD, placeOf } from '../../lib/summary/people/model/word-hashes';
import { foldScript } from '../../lib/text/fold-script';
import { packLibrary } from '../pack-library';

/** jieba's word list in the version of cppjieba (MIT licence), packed on demand; not a dependency. */
const SPEC = 'nodejieba@3.5.8';
const FILE = 'submodules/cppjieba/dict/jieba.dict.utf8';

/** Rarer words are left out: fewer bytes, and of the rare entries many are names. */
const LEAST = 30;

/** A word of the list, in Simplified script. */
export interface Word {
  text: string;
  count: number;
  tag: string;
}

/** Words of at least two characters that are no names of people. */
export function readWords(): Word[] {
  const home = packLibrary(SPEC, '.cache/train-names');
  if (!home) throw new Error(`npm pack ${SPEC} failed: training needs a registry once, for the word list.`);
  const lines = fs.readFileSync(path.join(home, FILE), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [word = '', frequency = '0', tag = ''] = line.split(' ');
    const [text, count] = [foldScript(word), Number(frequency)];
    const fits = text.length > 1 && text.length <= LONGEST_WORD && count >= LEAST;
    return fits && !tag.startsWith('nr') && /^\p{Script=Han}+$/u.test(text) ? [{ text, count, tag }] : [];
  });
}

/** Kinds of words, from 1: nouns, places, verbs, all others. */
const kindOf = (tag: string): number => (tag === 'ns' ? 2 : tag.startsWith('n') ? 1 : tag.startsWith('v') ? 3 : 4);

/** Place in the table of word-hashes.ts → kind. */
export function hashWords(words: readonly Word[]): Map<number, number> {
  const { plain } = characterTables();
  const places = new Map<number, number>();
  for (const { text, tag } of words) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = growHash(hash, plain[text.charCodeAt(i)] ?? 0);
    places.set(placeOf(hash), kindOf(tag));
  }
  return places;
}
