import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldPairs } from '../../lib/text/fold-script';

const folder = path.resolve('lib/data');
/** Tables that are no lists of words: pairs in one string, sorted by the first of each. */
const PAIRS = new Set(['CHANGED_GIVEN', 'CHANGED_LAST', 'CHANGED_SURNAMES', 'SIMPLIFIED_CHARACTERS', 'TAIWAN_FIRST', 'TAIWAN_LAST']);

/** Words of two characters in one string. */
const TWOS = new Set(['FOLLOWING_WORDS', 'YIELDING_WORDS']);

/** Every list in an exported value: arrays of words or of rows, strings of characters, and lists one level down in an object. */
function listsIn(name: string, value: unknown): [string, string[]][] {
  if (typeof value === 'string') {
    // Packed, and what goes with it in its order.
    if (name === 'FOLDED_FROM') return [[name, foldPairs().map(([from]) => String.fromCharCode(from))]];
    if (name === 'FOLDED_TO') return [];
    if (TWOS.has(name)) return [[name, value.match(/../gu) ?? []]];
    const step = PAIRS.has(name) ? 2 : 1;
    const characters = [...value];
    return [[name, characters.filter((_, i) => i % step === 0)]];
  }
  if (Array.isArray(value)) return [[name, value.map((row) => String(Array.isArray(row) ? row[0] : row))]];
  if (value instanceof Set || value instanceof Map) return [[name, [...value.keys()].map(String)]];
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => listsIn(`${name}.${key}`, inner));
  return [];
}

const codePoints = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = (x[i]?.codePointAt(0) ?? 0) - (y[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
};

describe.each(fs.readdirSync(folder).filter((file) => file.endsWith('.ts')))('lib/data/%s', async (file) => {
  const exported = (await import(path.join(folder, file))) as Record<string, unknown>;
  const lists = Object.entries(exported).flatMap(([name, value]) => listsIn(name, value));

  it.each(lists)('%s is sorted by code point, without repetition or blanks', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort(codePoints));
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });
});
