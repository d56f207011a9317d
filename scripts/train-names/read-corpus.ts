import fs from 'node:fs';
import path from 'node:path';
import { foldScript } from '../../lib/text/fold-script';

/** A line of training text, folded, with the letter of ../shared/data/ner/README.md for every UTF-16 unit. */
export interface Example {
  text: string;
  tags: string;
}

/** Where our own invented sentences stand. */
const CORPUS = 'lib/summary/people/model/corpus';
/** Third-party corpora, kept beside the project. */
const OUTSIDE = '../shared/data/ner';

const MARKED = /\{([PLOT]):([^{}]+)\}/g;

/** Reads one line of our own markup; null where a brace is left over. */
export function readMarkup(line: string): Example | null {
  let text = '';
  let tags = '';
  let last = 0;
  for (const match of line.matchAll(MARKED)) {
    const before = line.slice(last, match.index);
    const [whole, kind = '', inner = ''] = match;
    text += before + inner;
    tags += '.'.repeat(before.length) + tagsOf(kind, inner.length);
    last = match.index + whole.length;
  }
  text += line.slice(last);
  tags += '.'.repeat(text.length - tags.length);
  return /[{}]/.test(text) ? null : { text: foldScript(text), tags };
}

/** The letters of a person's name of so many UTF-16 units. */
export function nameTags(length: number): string {
  return length === 1 ? 'S' : `B${'M'.repeat(length - 2)}E`;
}

function tagsOf(kind: string, length: number): string {
  if (kind === 'P') return nameTags(length);
  if (kind === 'L') return `L${'l'.repeat(length - 1)}`;
  if (kind === 'O') return `G${'g'.repeat(length - 1)}`;
  return '.'.repeat(length);
}

/** All lines of our own corpus, file by file. */
export function readOwn(): Example[] {
  const files = fs.readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) =>
    fs
      .readFileSync(path.join(CORPUS, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const example = readMarkup(line);
        if (!example) throw new Error(`${name}: mend the markup of this line: ${line}`);
        return example;
      }),
  );
}

/** One part of the corpora beside the project; null when it is not there. Characters beyond UTF-16's first plane become two units. */
export function readOutside(part: string): Example[] | null {
  const file = path.join(OUTSIDE, `${part}.tsv`);
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [text = '', tags = ''] = line.split('\t');
    if (tags === '') return [];
    const spread = [...text].map((character, i) => spreadTag(tags.charAt(i), character.length)).join('');
    return spread.length === text.length ? [{ text: foldScript(text), tags: spread }] : [];
  });
}

function spreadTag(tag: string, units: number): string {
  if (units === 1) return tag;
  const [first, second] = { B: 'BM', M: 'MM', E: 'ME', S: 'BE', L: 'Ll', l: 'll', G: 'Gg', g: 'gg' }[tag] ?? '..';
  return `${first}${second}`;
}

/** Given names of the word list beside the project: its names of two and three characters without the first one. */
export function readGivenNames(): string[] {
  const lines = fs.readFileSync(path.join(OUTSIDE, 'names.txt'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [word = '', , tag] = line.split(' ');
    return tag === 'nr' && (word.length === 2 || word.length === 3) ? [foldScript(word.slice(1))] : [];
  });
}
