import { describe, expect, it } from 'vitest';
import { foldScript, isTraditionalOnly } from '../../lib/text/fold-script';

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
});
