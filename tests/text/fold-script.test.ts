import { describe, expect, it } from 'vitest';
import { foldPairs, foldScript, isTraditionalOnly } from '../../lib/text/fold-script';
import { packAnyNumbers, packSortedNumbers, readAnyNumbers, readSortedNumbers } from '../../lib/text/packed-numbers';

describe('foldScript', () => {
  it.each(['國務院發言人說', 'abc 123', '', '\u0000\ud800', '😀𠮷裡面', '后里于台'])('%j keeps its length', (text) => {
    expect(foldScript(text)).toHaveLength(text.length);
  });

  it('folds Traditional to Simplified and leaves Simplified alone', () => {
    expect(foldScript('國務院發言人說')).toBe('国务院发言人说');
    expect(foldScript('国务院发言人说')).toBe('国务院发言人说');
  });

  it('knows what is written only in Traditional text', () => {
    expect([isTraditionalOnly('國'), isTraditionalOnly('国'), isTraditionalOnly('中')]).toEqual([true, false, false]);
  });

  it('has a table of some thousand pairs, rising, none of which is folded on', () => {
    const pairs = foldPairs();
    const from = pairs.map(([code]) => code);
    expect(from.length).toBeGreaterThan(3000);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    expect(pairs.filter(([a, b]) => a === b)).toEqual([]);
    const folded = pairs.map(([, code]) => String.fromCharCode(code)).join('');
    expect([...folded].filter((c) => /[\u3400-\u9fff]/.test(c))).toHaveLength(folded.length);
    expect(foldScript('㑯鱻龥蘋纔')).toBe('㑔鱻龥苹才');
  });
});

describe('packed numbers', () => {
  it.each([[[]], [[0]], [[3, 2, 1]], [[5, -7, 40_000, 39_999, 0]]])('%j come back as they were packed', (numbers) => {
    expect([...readAnyNumbers(packAnyNumbers(numbers), numbers.length)]).toEqual(numbers);
  });

  it.each([[[]], [[0]], [[1, 2, 3]], [[31, 62, 94, 5000, 5001, 66_999_999]]])('rising ones: %j', (numbers) => {
    expect([...readSortedNumbers(packSortedNumbers(numbers), numbers.length)]).toEqual(numbers);
  });
});
