/** The tagger of names beside jieba: F on the test parts of ../shared/data/ner, milliseconds, size. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadNameModel } from '../lib/summary/people/model/load-name-model';
import { tagNames } from '../lib/summary/people/model/tag-names';
import { packLibrary } from './pack-library';
import { testParts } from './train-names/gather-examples';
import type { Example } from './train-names/read-corpus';
import { formatScore, likeliest, scoreFinder } from './train-names/score-model';

/** Not among our dependencies: packed on demand. */
const JIEBA = 'jieba-wasm@2.4.0';
const MODEL = 'lib/summary/people/model/model-data.ts';

/** A long report. */
const CHARACTERS = 3000;
const ROUNDS = 15;

type Finder = (text: string) => { start: number; end: number }[];

/** Prints the tables. */
export async function benchNames(): Promise<void> {
  const started = performance.now();
  const model = await loadNameModel();
  const loaded = performance.now() - started;
  const code = fs.readFileSync(MODEL);
  console.log(`\nnames: the model has ${kB(code.length)}, ${kB(gzipSync(code).length)} with gzip; loaded in ${loaded.toFixed(0)} ms`);
  const parts = testParts();
  if (parts.length === 1)
    console.log('The test parts of ../shared/data/ner are not there: only the held-out lines of our own corpus are scored.');
  bench('tagNames', (text) => likeliest(tagNames(model, text)), parts);
  const jieba = loadJieba();
  if (jieba) bench('jieba-wasm', jieba, parts);
}

function bench(title: string, find: Finder, parts: readonly [string, Example[]][]): void {
  for (const [name, examples] of parts) console.log(`${title.padEnd(12)}${name.padEnd(12)} ${formatScore(scoreFinder(find, examples))}`);
  const text = sampleText(parts);
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    find(text);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  console.log(
    `${title.padEnd(12)}${CHARACTERS} characters, warm: median ${(times[ROUNDS >> 1] ?? 0).toFixed(1)} ms, best ${(times[0] ?? 0).toFixed(1)} ms`,
  );
}

/** Lines of our own corpus: the same for everyone. */
function sampleText(parts: readonly [string, Example[]][]): string {
  const lines = parts[0]?.[1].map(({ text }) => text) ?? [];
  return lines.join('\n').slice(0, CHARACTERS);
}

/** Stretches that jieba tags nr, nrt or nrfg. */
function loadJieba(): Finder | null {
  const home = packLibrary(JIEBA, '.cache/bench');
  if (!home) {
    console.log(`jieba is left out: npm pack ${JIEBA} failed.`);
    return null;
  }
  const { tag } = createRequire(import.meta.url)(path.resolve(home, 'pkg/nodejs/jieba_rs_wasm.js')) as {
    tag: (text: string, guess: boolean) => { word: string; tag: string }[];
  };
  return (text) => {
    let at = 0;
    return tag(text, true).flatMap((word) => {
      const start = at;
      at += word.word.length;
      return word.tag.startsWith('nr') ? [{ start, end: at }] : [];
    });
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
