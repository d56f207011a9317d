import { describe, expect, it } from 'vitest';
import { briefOf } from '../brief-of';

const titles = (sentence: string): string[][] =>
  briefOf(`标题\n${sentence}`)
    .participants.filter(({ name }) => name === '王丽')
    .map((person) => person.titles);

describe('two people of one name', () => {
  it.each([
    ['in one list', '省政府秘书长王丽、新安市副市长王丽出席会议。', [['省政府秘书长'], ['新安市副市长']]],
    ['told apart in brackets', '新安市副市长王丽（女）、市人大主任周建国和局长王丽出席会议。', [['新安市副市长'], ['局长']]],
  ])('%s', (_, sentence, expected) => {
    expect(titles(sentence)).toEqual(expected);
  });

  it.each([
    ['whose title is shortened', '新安市副市长王丽出席会议，副市长王丽与代表座谈。'],
    ['with another title in another clause', '新安市副市长王丽出席会议。党组书记王丽主持座谈。'],
    ['without a title the second time', '新安市副市长王丽出席会议，周建国和王丽与代表座谈。'],
  ])('one person %s', (_, sentence) => {
    expect(titles(sentence)).toHaveLength(1);
  });

  it('a later mention with the title of the second is the second', () => {
    const brief = briefOf('标题\n省政府秘书长王丽、新安市副市长王丽出席会议。\n新安市副市长王丽主持会议。');
    expect(brief.participants.map(({ places }) => places.length)).toEqual([1, 2]);
    expect(brief.participants.map(({ roles }) => roles)).toEqual([['attended'], ['attended', 'chaired']]);
  });
});
