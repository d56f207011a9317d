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

/** Kinds of words, from 1: nouns, places, verbs, all others. */
const kindOf = (tag: string): number => (tag === 'ns' ? 2 : tag.startsWith('n') ? 1 : tag.startsWith('v') ? 3 : 4);

/** Place in the table of word-hashes.ts → kind. Words that are people's names are no words here. */
export function readWords(): Map<number, number> {
  const home = packLibrary(SPEC, '.cache/train-names');
  if (!home) throw new Error(`npm pack ${SPEC} failed: training needs a registry once, for the word list.`);
  const { plain } = characterTables();
  const places = new Map<number, number>();
  for (const line of fs.readFileSync(path.join(home, FILE), 'utf8').split('\n')) {
    const [word = '', count = '0', tag = ''] = line.split(' ');
    if (word.length < 2 || word.length > LONGEST_WORD || Number(count) < LEAST || tag.startsWith('nr') || !/^\p{Script=Han}+$/u.test(word))
      continue;
    let hash = 0;
    const folded = foldScript(word);
    for (let i = 0; i < folded.length; i++) hash = growHash(hash, plain[folded.charCodeAt(i)] ?? 0);
    places.set(placeOf(hash), kindOf(tag));
  }
  return places;
}
