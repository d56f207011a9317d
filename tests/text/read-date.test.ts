import { describe, expect, it } from 'vitest';
import { datesInText } from '../../lib/text/read-date';
import { partialTimesInText } from '../../lib/text/read-relative-time';

const first = (text: string): string | undefined => datesInText(text)[0]?.iso;

describe('dates stated in full', () => {
  it.each([
    ['2024年06月21日 09:07', '2024-06-21T09:07+08:00'],
    ['发布时间：2024-06-21 09:07:13', '2024-06-21T09:07:13+08:00'],
    ['2024/6/21 下午 3:05', '2024-06-21T15:05+08:00'],
    ['2024年03月15日 (五) 18:20', '2024-03-15T18:20+08:00'],
    ['民國113年6月21日', '2024-06-21'],
    ['二〇二四年六月二十一日', '2024-06-21'],
    ['2024-06-21T01:07:13.000Z', '2024-06-21T01:07:13Z'],
    ['21 Jun 2024 18:20', '2024-06-21T18:20+08:00'],
    ['June 21, 2024', '2024-06-21'],
    ['Fri, 21 Jun 2024 01:07:13 +0000', '2024-06-21T01:07:13+00:00'],
    ['21/06/2024', '2024-06-21'],
    ['6 月 21, 2024', '2024-06-21'],
    ['06-21-2024', '2024-06-21'],
    ['21/06/2024 - 09:07', '2024-06-21T09:07+08:00'],
    ['14:36 2024/06/21', '2024-06-21T14:36+08:00'],
  ])('%s', (text, iso) => expect(first(text)).toBe(iso));

  it.each(['2024年13月1日', '32/06/2024', '电话 2024-99-12', '全场比分 21:19', '', '2024'])('%s is none', (text) => {
    expect(first(text)).toBeUndefined();
  });
});

describe('times stated in part', () => {
  const NOW = '2024-01-02T10:30:00+08:00';
  const partial = (text: string, hint: string | null = null): string[] => partialTimesInText(text, NOW, hint).map(({ iso }) => iso);

  it.each([
    ['昨天 14:05', '2024-01-01T14:05+08:00'],
    ['今天08:30', '2024-01-02T08:30+08:00'],
    ['前天 23:59:59', '2023-12-31T23:59:59+08:00'],
    ['3小时前', '2024-01-02T07:30+08:00'],
    ['45 分鐘前', '2024-01-02T09:45+08:00'],
    ['2 天前', '2023-12-31'],
    ['刚刚', '2024-01-02T10:30+08:00'],
  ])('%s is counted from now', (text, iso) => expect(partial(text)).toEqual([iso]));

  it('a day without its year is the latest that is not to come', () => {
    expect(partial('12-31 09:07')).toEqual(['2023-12-31T09:07+08:00']);
    expect(partial('01-02 09:07')).toEqual(['2024-01-02T09:07+08:00']);
  });

  it('the year comes from elsewhere on the page when it is stated there', () => {
    expect(partial('06月21日 09:07', '2019-06-21')).toEqual(['2019-06-21T09:07+08:00']);
  });

  it.each(['21-19 13:5', '比分 3-2', '13-40 09:07', '昨天下午', ''])('%s is no time', (text) => expect(partial(text)).toEqual([]));
  it('without a readable now there is no answer', () => expect(partialTimesInText('昨天 14:05', 'x', null)).toEqual([]));
});
