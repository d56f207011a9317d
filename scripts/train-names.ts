/**
 * `npm run train-names -- own|mixed [file]`: trains the tagger of names and writes lib/summary/people/model/model-data.ts (or the file).
 * `own` learns from lib/summary/people/model/corpus alone, `mixed` also from ../shared/data/ner. Same corpus, same model, on every machine.
 */
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unpackModel } from '../lib/summary/people/model/unpack-model';
import { WORD_BITS } from '../lib/summary/people/model/word-hashes';
import { chooseRows } from './train-names/choose-rows';
import { gatherExamples, type ModelKind, testParts } from './train-names/gather-examples';
import { indexFeatures, keepRows } from './train-names/index-features';
import { packModel } from './train-names/pack-model';
import { makeRandom } from './train-names/random';
import { hashWords, readWords } from './train-names/read-words';
import { formatScore, scoreModel } from './train-names/score-model';
import { TAG_SET, TAGS, tagRules } from './train-names/tag-set';
import { trainCrf } from './train-names/train-crf';

/** Features that are rarer in the training text are left out from the start. */
const LEAST = { own: 2, mixed: 4 };

/**
 * Rows after each pruning; after each the rest learns anew from nothing, so that it takes over what the pruned ones knew. Cutting in several
 * steps is worth two to three points of F against one cut.
 */
const ROWS = { own: [300_000, 150_000, 100_000], mixed: [1_500_000, 400_000, 200_000, 125_000] };

/** See train-crf.ts. */
const DROPOUT = 0.2;

const [kind = '', file = 'lib/summary/people/model/model-data.ts'] = process.argv.slice(2);
if (kind !== 'own' && kind !== 'mixed') throw new Error('Say which: npm run train-names -- own, or mixed.');
await train(kind);

async function train(which: ModelKind): Promise<void> {
  const random = makeRandom(7);
  const dictionary = readWords();
  const words = hashWords(dictionary);
  const examples = gatherExamples(which, dictionary, random, log);
  const table = new Uint8Array(1 << WORD_BITS);
  for (const [place, wordKind] of words) table[place] = wordKind;
  let indexed = indexFeatures(examples, TAG_SET, table, LEAST[which]);
  log(`${examples.length} examples, ${indexed.tags.length} characters, ${indexed.hashes.length} features`);
  const rules = tagRules();
  const course = { ...rules, epochs: 3, rate: 0.15, decay: 0.005, dropout: DROPOUT, averaged: 1 };
  let weights = trainCrf(indexed, TAGS, { ...course, epochs: 2 }, random, log);
  for (const [i, rows] of ROWS[which].entries()) {
    indexed = keepRows(indexed, chooseRows(weights, indexed, rows));
    log(`${indexed.hashes.length} features kept`);
    const last = i === ROWS[which].length - 1;
    weights = trainCrf(indexed, TAGS, last ? { ...course, epochs: 6, averaged: 3 } : course, random, log);
  }
  const packed = packModel(weights, indexed.hashes, rules.allowed, rules.starts, rules.ends, words);
  writeModel(which, packed);
  const model = unpackModel(packed);
  for (const [name, part] of testParts()) log(`${name.padEnd(10)} ${formatScore(scoreModel(model, part))}`);
}

function writeModel(which: ModelKind, packed: string): void {
  fs.writeFileSync(
    file,
    `/* Made by npm run train-names -- ${which}; see README.md beside it. */\nexport const NAME_MODEL =\n  '${packed.replaceAll('\n', '\\n')}';\n`,
  );
  const size = fs.statSync(file).size;
  log(`${file}: ${(size / 1000).toFixed(0)} kB, ${(gzipSync(fs.readFileSync(file)).length / 1000).toFixed(0)} kB with gzip`);
}

function log(line: string): void {
  console.log(line);
}
