import { describe, expect, it } from 'vitest';
import { CHOICES, checkSettings, DEFAULT_SETTINGS, SETTINGS_VERSION, TEXT_SIZE } from '../lib/settings';

describe('checkSettings', () => {
  it('gives the defaults for anything that is not a settings object', () => {
    for (const stored of [undefined, null, 3, 'x', [], [{ theme: 'dark' }]]) expect(checkSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every good field and repairs each bad one alone', () => {
    const stored = { version: SETTINGS_VERSION, joinPages: 3, target: 'tw', language: 'klingon', theme: 'dark', font: 7, textSize: 20 };
    expect(checkSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, target: 'tw', theme: 'dark', textSize: 20 });
  });

  it('accepts every choice that the options page offers', () => {
    for (const target of CHOICES.target) expect(checkSettings({ target }).target).toBe(target);
    for (const theme of CHOICES.theme) expect(checkSettings({ theme }).theme).toBe(theme);
  });

  it('keeps the text size within its limits', () => {
    expect(checkSettings({ textSize: 999 }).textSize).toBe(TEXT_SIZE.max);
    expect(checkSettings({ textSize: -1 }).textSize).toBe(TEXT_SIZE.min);
    expect(checkSettings({ textSize: Number.NaN }).textSize).toBe(DEFAULT_SETTINGS.textSize);
  });

  it('keeps hosts only, once each and sorted', () => {
    const alwaysRead = ['b.example', 'a.example', 'b.example', 'https://x.example/', '*.example', '', 4, '127.0.0.1'];
    expect(checkSettings({ alwaysRead }).alwaysRead).toEqual(['127.0.0.1', 'a.example', 'b.example']);
  });

  it('takes settings without a version through the migrations to the present one', () => {
    expect(checkSettings({ theme: 'sepia' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', version: SETTINGS_VERSION });
  });

  it('takes version 1 along and asks before further pages are fetched, whatever stood under that name', () => {
    const old = { version: 1, theme: 'dark', textSize: 22, alwaysRead: ['a.example'], hidden: ['dates'] };
    expect(checkSettings({ ...old, joinPages: 'always' })).toEqual({ ...DEFAULT_SETTINGS, ...old, version: SETTINGS_VERSION });
    expect(DEFAULT_SETTINGS.joinPages).toBe('ask');
  });

  it('keeps that further pages are always read, once the reader has chosen it', () => {
    expect(checkSettings({ version: 2, joinPages: 'always' }).joinPages).toBe('always');
    expect(checkSettings({ version: 2, joinPages: true }).joinPages).toBe('ask');
  });

  it('takes version 2 along: no page is cleaned unasked, and nothing is junk by decision', () => {
    const stored = {
      version: 2,
      theme: 'dark',
      cleanPages: 'always',
      junkRules: [{ site: 'a.example', verdict: 'junk', about: 'text', value: 'x' }],
    };
    expect(checkSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('keeps decisions about junk that are whole, the later of two about one thing, and no endless number', () => {
    const rule = (value: string, verdict = 'junk', about = 'text'): unknown => ({ site: 'a.example', verdict, about, value });
    const junkRules = [
      rule('甲'),
      rule('甲', 'fine'),
      rule(''),
      rule('乙', 'perhaps'),
      rule('no host', 'fine', 'domain'),
      null,
      'x',
      { site: 'a.example' },
    ];
    expect(checkSettings({ version: SETTINGS_VERSION, junkRules }).junkRules).toEqual([rule('甲', 'fine')]);
    const many = Array.from({ length: 700 }, (_, i) => rule(`第${i}行`));
    const kept = checkSettings({ version: SETTINGS_VERSION, junkRules: many }).junkRules;
    expect(kept.length).toBeLessThan(700);
    expect(kept.at(-1)?.value).toBe('第699行');
  });

  it('takes version 3 along and begins with no words of the reader’s own, whatever stood under that name', () => {
    const old = { version: 3, theme: 'dark', joinPages: 'always' };
    const stray = [{ from: '著', to: '着', targets: 'all', kind: 'replace' }];
    expect(checkSettings({ ...old, ownWords: stray })).toEqual({ ...DEFAULT_SETTINGS, ...old, version: SETTINGS_VERSION });
  });

  it('keeps the reader’s own words that have the right shape, in their order', () => {
    const words = [
      { from: '着', to: '著', targets: ['tw', 'hk'], kind: 'replace' },
      { from: '台湾', to: '台湾', targets: 'all', kind: 'protect' },
    ];
    const wrong = [
      null,
      3,
      'x',
      {},
      { ...words[0], from: '' },
      { ...words[0], to: 3 },
      { ...words[0], targets: ['x'] },
      { ...words[0], kind: 'x' },
    ];
    expect(checkSettings({ version: SETTINGS_VERSION, ownWords: [words[0], ...wrong, words[1]] }).ownWords).toEqual(words);
    expect(checkSettings({ version: SETTINGS_VERSION, ownWords: 'x' }).ownWords).toEqual([]);
  });

  it('takes version 4 along without corrections, and keeps those that are whole', () => {
    const good = { name: '甲', was: ['市长'], titles: null };
    expect(checkSettings({ version: 4, corrections: [good] }).corrections).toEqual([]);
    const wrong = [null, {}, { ...good, name: '' }, { ...good, was: 'x' }, { ...good, titles: [3] }, { name: '乙', was: [] }];
    expect(checkSettings({ version: SETTINGS_VERSION, corrections: [good, ...wrong] }).corrections).toEqual([good]);
  });

  it('does not fail on a version from the future', () => {
    expect(checkSettings({ version: 99, theme: 'dark' })).toMatchObject({ version: SETTINGS_VERSION, theme: 'dark' });
  });
});
