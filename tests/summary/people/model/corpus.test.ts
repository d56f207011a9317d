import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../scripts/train-names/read-corpus';

const folder = 'lib/summary/people/model/corpus';
const files = fs.readdirSync(folder);
const lines = files.flatMap((file) =>
  fs
    .readFileSync(path.join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, i) => ({ at: `${file}:${i + 1}`, line })),
);

describe('our own corpus of names', () => {
  it('has at least 3,000 lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3000);
  });

  it('has no line whose markup does not parse, and no empty line', () => {
    const wrong = lines.filter(({ line }) => line.trim() === '' || readMarkup(line) === null);
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('marks names without punctuation around them', () => {
    const wrong = lines.filter(({ line }) => /\{P:[^{}]*[，。、：；！？“”「」（）()《》][^{}]*\}/.test(line) || /\{P:[^{}]\}某/.test(line));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('has no line twice', () => {
    const seen = new Set<string>();
    const repeated = lines.filter(({ line }) => seen.size === seen.add(line).size);
    expect(repeated.map(({ at }) => at)).toEqual([]);
  });
});
