import { describe, expect, it } from 'vitest';
import { foldScript } from '../../lib/text/fold-script';
import { scriptMark } from '../../lib/text/script-mark';
import { usualCharacters } from '../../lib/text/usual-characters';

describe('scriptMark', () => {
  it('tells the characters of one script from those that both use', () => {
    expect([...'国闻这'].map(scriptMark)).toEqual(['hans', 'hans', 'hans']);
    expect([...'國聞這'].map(scriptMark)).toEqual(['hant', 'hant', 'hant']);
    expect([...'后里于台么乾著中a'].map(scriptMark)).toEqual(Array(9).fill(null));
  });

  it('what is Traditional only folds to another character', () => {
    for (const c of '國聞這發經') expect(foldScript(c)).not.toBe(c);
  });
});

describe('usualCharacters', () => {
  it('holds the first levels of the two character sets', () => {
    expect(usualCharacters('hans').size).toBeGreaterThanOrEqual(3755);
    expect(usualCharacters('hant').has('國')).toBe(true);
    expect(usualCharacters('hant').has('国')).toBe(false);
    expect(usualCharacters('hans').has('国')).toBe(true);
    expect(usualCharacters('hans').has('翀')).toBe(false);
  });
});
