import { expect, it } from 'vitest';
import { correctBrief, withCorrection } from '../../lib/summary/correct-brief';
import { briefOf, each, names } from './brief-of';

const brief = briefOf('标题\n市长谢长河主持会议，副市长郁建群出席。会议贯彻石敬明总书记重要讲话精神。');

it('who is no person is gone from the brief, whichever script the name is written in', () => {
  const corrected = correctBrief(brief, [
    { name: '謝長河', was: [], titles: null },
    { name: '石敬明', was: [], titles: null },
  ]);
  expect(names(corrected)).toEqual(['郁建群']);
  expect(corrected.mentioned).toEqual([]);
});

it('titles hold instead of those that were found, and of no others', () => {
  const correction = { name: '谢长河', was: ['市长'], titles: ['代市长'] };
  expect(each(correctBrief(brief, [correction]), 'titles')).toEqual({ 谢长河: ['代市长'], 郁建群: ['副市长'] });
  expect(each(correctBrief(brief, [{ ...correction, was: ['县长'] }]), 'titles')).toEqual({ 谢长河: ['市长'], 郁建群: ['副市长'] });
});

it('a later correction about the same thing replaces the earlier', () => {
  const first = { name: '谢长河', was: ['市长'], titles: ['代市长'] };
  const second = { ...first, titles: ['原市长'] };
  expect(withCorrection([first], second)).toEqual([second]);
  expect(withCorrection([first], { name: '谢长河', was: [], titles: null })).toHaveLength(2);
});
