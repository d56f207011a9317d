import { describe, expect, it } from 'vitest';
import { briefOf } from '../brief-of';

const first = (words: string, published: string | null = '2024-06-21'): string | null => {
  // The day of publication stands in, with the clause that tells the news, where the text names no day.
  const event = briefOf(`标题\n${words}举行座谈会。`, published).events.find(({ text }) => !text.includes('举行'));
  return event ? [event.date, event.end].filter(Boolean).join('/') : null;
};

describe('event dates', () => {
  it.each([
    ['6月20日，', '2024-06-20'],
    ['6月20日至21日，', '2024-06-20/2024-06-21'],
    ['6月30日至7月2日，', '2024-06-30/2024-07-02'],
    ['2日至3日，', '2024-06-02/2024-06-03'],
    ['本月15日，', '2024-06-15'],
    ['昨日，', '2024-06-20'],
    ['今天上午，', '2024-06-21'],
    ['上周五，', '2024-06-14'],
    ['周三，', '2024-06-19'],
    ['周六，', '2024-06-15'],
    ['20日，', '2024-06-20'],
    ['2024年6月20日，', '2024-06-20'],
    ['民國113年6月20日，', '2024-06-20'],
    ['二〇二四年六月二十日，', '2024-06-20'],
    ['六月二十日，', '2024-06-20'],
    ['去年6月20日，', '2023-06-20'],
    ['12月30日，', '2023-12-30'],
    ['6月20號，', '2024-06-20'],
    ['6月19日宣布，前一日，', '2024-06-19'],
    ['前一日，', '2024-06-20'],
    ['近日，', null],
    ['神舟二十二号，', null],
    ['3日内，', null],
    ['2月30日，', null],
  ])('%s', (words, expected) => {
    expect(first(words)).toBe(expected);
  });

  // Days as the almanac has them: the new year of 2024 was on 10 February, that of 2025 on 29 January, with a second sixth month from 25 July.
  it.each([
    ['农历正月十五，', '2024-02-26', '2024-02-24'],
    ['農曆八月十五日，', '2024-09-10', '2024-09-17'],
    ['农历7月15日，', '2025-09-01', '2025-09-06'],
    ['闰六月初一，', '2025-08-01', '2025-07-25'],
    ['六月初一，', '2025-07-10', '2025-06-25'],
    ['腊月廿三，', '2025-01-10', '2025-01-22'],
    ['大年初一，', '2024-02-12', '2024-02-10'],
    ['除夕当天，', '2024-02-12', '2024-02-09'],
    ['除夕夜，', '2025-01-20', '2025-01-28'],
    ['正月初一至初七，', '2024-02-12', '2024-02-10/2024-02-16'],
    ['正月里，', '2024-02-20', null],
    ['六月初三人', '2024-06-21', null],
    ['农历七月初七，', null, null],
  ])('lunar: %s', (words, published, expected) => {
    expect(first(words, published)).toBe(expected);
  });

  it('a day of the month is the nearest one, also across a new year', () => {
    expect(first('30日，', '2024-01-02')).toBe('2023-12-30');
  });

  it('without a day of publication only what is fully said counts', () => {
    expect(first('6月20日，', null)).toBeNull();
    expect(first('2024年6月20日，', null)).toBe('2024-06-20');
  });

  it('the same day points back to the day named last', () => {
    expect(briefOf('标题\n6月18日，会议开幕。当日下午，代表参观展区。').events.map(({ date }) => date)).toEqual(['2024-06-18']);
  });

  it('background comes after the event itself', () => {
    const { events } = briefOf('标题\n公司成立于2001年3月5日，自2023年5月1日以来两度扩建。6月20日，新厂投产。');
    expect(events[0]?.date).toBe('2024-06-20');
  });

  it('a dateline gives way to the day in the report', () => {
    expect(briefOf('标题\n本社南嶺6月21日电　20日举行的比赛吸引多人。').events[0]?.date).toBe('2024-06-20');
  });

  it('a part of the day alone is of the day of publication, or of the evening before', () => {
    const at = (text: string, published: string): string[] =>
      briefOf(text, published).events.map(({ date, text: words }) => `${date} ${words}`);
    expect(at('标题\n警方晚上拘捕四名男子。', '2024-06-21T08:30:00+08:00')).toEqual(['2024-06-20 晚上']);
    expect(at('标题\n警方晚上拘捕四名男子。', '2024-06-21T22:10:00+08:00')).toEqual(['2024-06-21 晚上']);
    expect(at('标题\n市政府下午召开发布会。', '2024-06-21')).toEqual(['2024-06-21 下午']);
    expect(at('标题\n他每天晚上巡河。', '2024-06-21')).toEqual([]);
  });

  it('of an announcement without any day the day of publication is told, with the clause that announces; of late is no day', () => {
    const [event] = briefOf('标题\n市教育局公布新的招生办法。', '2024-06-21').events;
    expect(event).toMatchObject({ date: '2024-06-21', text: '市教育局公布新的招生办法', stated: false });
    expect(briefOf('标题\n市教育局近日公布新的招生办法。', '2024-06-21').events).toEqual([]);
    expect(briefOf('标题\n读书使人充实。', '2024-06-21').events).toEqual([]);
  });

  it('tells stated days from completed ones', () => {
    expect(briefOf('标题\n2024年6月20日，开幕。').events[0]?.stated).toBe(true);
    expect(briefOf('标题\n6月20日，开幕。').events[0]?.stated).toBe(false);
  });

  it('a weekday inside a name is no day', () => {
    expect(briefOf('标题\n校长周天行表示，学校将扩招。周天行说，谢谢大家。').events).toEqual([]);
  });
});
