import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';
import { loadConvert } from '../../lib/convert/load-convert';
import { mapOffset } from '../../lib/convert/map-offset';
import { checkOwnWords, exportAsJson, exportAsLines, importOwnWords, MOST_OWN_WORDS } from '../../lib/convert/own-words';
import type { OwnWord } from '../../lib/model';

const word = (from: string, to: string, more: Partial<OwnWord> = {}): OwnWord => ({ from, to, targets: 'all', kind: 'replace', ...more });

describe('checkOwnWords', () => {
  it('keeps good entries with every field set', () => {
    const { words, rejected } = checkOwnWords([
      { from: ' 着 ', to: '著', targets: ['hk', 'tw', 'tw'] },
      { from: '台湾', kind: 'protect' },
    ]);
    expect(rejected).toEqual([]);
    expect(words).toEqual([word('着', '著', { targets: ['tw', 'hk'] }), word('台湾', '台湾', { kind: 'protect' })]);
  });

  it.each([
    [3, 'not_an_entry'],
    [null, 'not_an_entry'],
    [{ to: 'x' }, 'not_an_entry'],
    [{ from: '' }, 'empty'],
    [{ from: '着' }, 'empty'],
    [{ from: '着', to: '着' }, 'no_change'],
    [{ from: '着'.repeat(61), to: 'x' }, 'too_long'],
    [{ from: '着\u0000', to: 'x' }, 'control_characters'],
    [{ from: '着', to: 'x', kind: 'y' }, 'bad_kind'],
    [{ from: '着', to: 'x', targets: [] }, 'bad_targets'],
    [{ from: '着', to: 'x', targets: ['original'] }, 'bad_targets'],
    [{ from: '着', to: 'x', targets: 'tw' }, 'bad_targets'],
  ])('says why %j is not taken', (entry, problem) => {
    const { words, rejected } = checkOwnWords([word('好', '好的'), entry]);
    expect(words).toHaveLength(1);
    expect(rejected).toEqual([expect.objectContaining({ place: 2, problem })]);
  });

  it('takes a word twice only for different scripts, and the first counts', () => {
    const { words, rejected } = checkOwnWords([
      word('着', '著', { targets: ['tw'] }),
      word('着', '着!', { targets: ['hk'] }),
      word('着', 'x', { targets: ['tw', 'twp'] }),
      word('着', 'y'),
    ]);
    expect(words.map(({ to }) => to)).toEqual(['著', '着!']);
    expect(rejected.map(({ place, problem }) => [place, problem])).toEqual([
      [3, 'repeated'],
      [4, 'repeated'],
    ]);
  });

  it('has an upper limit', () => {
    const many = Array.from({ length: MOST_OWN_WORDS + 1 }, (_, i) => word(`词${i}`, 'x'));
    expect(checkOwnWords(many).rejected.map(({ problem }) => problem)).toEqual(['too_many']);
  });

  it.each([undefined, null, 'x', 3, {}, { words: 3 }])('does not fail on %j', (value) => {
    expect(checkOwnWords(value)).toEqual({ words: [], rejected: [] });
  });
});

describe('export and import', () => {
  const words = [word('着', '著', { targets: ['tw', 'hk'] }), word('台湾', '台湾', { kind: 'protect' }), word('信息', '資訊 (info)')];

  it.each([
    ['JSON', exportAsJson],
    ['lines', exportAsLines],
  ] as const)('as %s brings back the same words', (_, make) => {
    expect(importOwnWords(make(words))).toEqual({ words, rejected: [] });
    expect(importOwnWords(`\ufeff${make(words).replaceAll('\n', '\r\n')}`)).toEqual({ words, rejected: [] });
    expect(importOwnWords(make([]))).toEqual({ words: [], rejected: [] });
  });

  it('a line may be shorter: a pair is replaced, a word alone is protected; remarks and empty lines pass', () => {
    const { words: read, rejected } = importOwnWords('# mine\n\n信息\t資訊\n台湾\n干\t幹\treplace\ttw,hk\n坏\t\t什么\n');
    expect(read).toEqual([word('信息', '資訊'), word('台湾', '台湾', { kind: 'protect' }), word('干', '幹', { targets: ['tw', 'hk'] })]);
    expect(rejected).toEqual([{ place: 6, problem: 'bad_kind', entry: '坏\t\t什么' }]);
  });

  it('broken JSON is told of and changes nothing; a bare list is taken', () => {
    expect(importOwnWords('[{"from"').rejected).toHaveLength(1);
    expect(importOwnWords(JSON.stringify(words)).words).toEqual(words);
  });
});

describe('conversion', () => {
  const show = async (text: string, to: 'hans' | 'tw' | 'hk', own: OwnWord[]): Promise<string> =>
    (await loadConvert(to === 'hans' ? 'hant' : 'hans', to, ['于立军'], own))(text).text;

  it('shows the reader’s words before the dictionaries and before names', async () => {
    expect(await show('信息和于立军', 'tw', [word('信息', '資訊'), word('于立军', '老于')])).toBe('資訊和老于');
  });

  it('leaves a protected word as the page has it', async () => {
    expect(await show('台湾的台风', 'tw', [word('台湾', '台湾', { kind: 'protect' })])).toBe('台湾的颱風');
  });

  it('follows the scripts that a word is for', async () => {
    const own = [word('着', '著', { targets: ['hk'] }), word('頭髮', '毛', { targets: ['hans'] })];
    expect(await show('看着头发', 'hk', own)).toBe('看著頭髮');
    expect(await show('看着头发', 'tw', own)).toBe('看著頭髮');
    expect(await show('頭髮長', 'hans', own)).toBe('毛长');
  });

  it('finds words of two characters in either script, a single one as typed; the longest counts', async () => {
    expect(await show('頭髮頭發', 'hans', [word('头发', '毛')])).toBe('毛毛');
    expect(await show('乾干', 'hans', [word('干', '甲')])).toBe('干甲');
    expect(await show('信息技术', 'tw', [word('信息', '甲'), word('信息技术', '乙')])).toBe('乙');
  });

  it('may hold any characters, on a page with no Chinese as well', async () => {
    expect(await convertTexts(['the colour', '。。'], 'tw', [], [], [word('colour', 'color'), word('。。', '。')])).toEqual([
      'the color',
      '。',
    ]);
  });

  it('keeps account of places, and quotation marks around a word stay a pair', async () => {
    const convert = await loadConvert('hans', 'tw', [], [word('互联网', '網')]);
    const result = convert('他说“互联网”很快');
    expect(result.text).toBe('他說「網」很快');
    expect(mapOffset(result, 7)).toBe(5);
  });

  it('a change takes effect at once: nothing is kept from the words before', async () => {
    expect(await show('信息', 'tw', [word('信息', '甲')])).toBe('甲');
    expect(await show('信息', 'tw', [word('信息', '乙')])).toBe('乙');
    expect(await show('信息', 'tw', [])).toBe('信息');
  });
});
