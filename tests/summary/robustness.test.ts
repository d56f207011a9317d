import { describe, expect, it } from 'vitest';
import { loadNameModel } from '../../lib/summary/people/model/load-name-model';
import { summarise } from '../../lib/summary/summarise';

const model = await loadNameModel();

const SENTENCE = '南岭省委书记、省长周建国在会上强调，要加强合作，局长孙小梅等参加会见。';
/** Where the runner gives up: linear time needs seconds on the slowest machine, quadratic time minutes. */
const GIVE_UP_MS = 120_000;

describe('bad input', () => {
  it.each([
    ['empty text', ''],
    ['one endless paragraph', SENTENCE.repeat(5000)],
    ['no punctuation', SENTENCE.replace(/[、，。]/g, '').repeat(6000)],
    ['one character', '王'.repeat(100_000)],
    ['names without end', '张三丰、'.repeat(25_000)],
    ['quotation marks without end', '“'.repeat(100_000)],
    ['brackets without end', '（记者'.repeat(30_000)],
    ['titles without end', '主席、'.repeat(30_000)],
    ['dots without end', '阿斯·'.repeat(30_000)],
    ['digits without end', '1'.repeat(100_000)],
    ['lines without end', '\n'.repeat(100_000)],
    ['other languages, controls and half characters', 'Hello, мир! \u0000\ud800\udfff 한국어 日本語のテキスト 🙂'.repeat(2000)],
  ])('%s', { timeout: GIVE_UP_MS }, (_, text) => {
    const brief = summarise({ text, headlineLines: 1, published: '2024-06-21', byline: [] }, model);
    expect(brief.text).toBe(text);
  });

  it('a date of publication that is no date is as none', () => {
    expect(summarise({ text: '标题\n6月20日开幕。', headlineLines: 1, published: 'yesterday', byline: [] }, model).events).toEqual([]);
  });

  it('more headline lines than lines are all lines', () => {
    expect(() => summarise({ text: '标题', headlineLines: 9, published: null, byline: [] }, model)).not.toThrow();
  });
});
