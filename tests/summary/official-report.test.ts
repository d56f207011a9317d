import { describe, expect, it } from 'vitest';
import { loadNameModel } from '../../lib/summary/people/model/load-name-model';
import { summarise } from '../../lib/summary/summarise';

const model = await loadNameModel();

import { each, names } from './brief-of';

// Traditional characters by machine, with its wrong choices (会議并講話), as such pages have them.
const TEXT = `東江市黨政代表團來南嶺考察
聚焦流域協同治理 推動合作取得新成果
高遠顧長青講話 姚立介紹情況 鄧秀蘭出席
6月20日,東江市黨政代表團來南嶺考察,兩地在寧川召開座談會。會議深入貫徹石敬明總書記關於協同治理的重要指示精神,部署下一步工作。東江市委書記高遠出席會議并講話,南嶺省委書記、省人大常委會主任顧長青主持會議并講話。東江市委副書記、市長姚立,南嶺省委副書記、省長鐘為民分別介紹有關情況。南嶺省委副書記、寧川市委書記鄧秀蘭出席。
當日上午,代表團前往新區考察。高遠表示,要進一步加強交流。
東江市領導游樹鈞、夏林、趙磊,南嶺省領導于立平、陳煒、董衛華參加上述活動。
(記者 馮小川 蔣雯)
(《南嶺日報》2024年06月21日01版)`;
const brief = summarise({ text: TEXT, headlineLines: 3, published: '2024-06-21T09:07:13+08:00', byline: [] }, model);

describe('an official report', () => {
  it('names everybody who took part, in the order of the report, and nobody else', () => {
    expect(names(brief)).toEqual('高遠 顧長青 姚立 鐘為民 鄧秀蘭 游樹鈞 夏林 趙磊 于立平 陳煒 董衛華'.split(' '));
  });

  it('gives coordinated titles one by one and shared titles to every member of the list', () => {
    expect(each(brief, 'titles')).toEqual({
      高遠: ['東江市委書記'],
      顧長青: ['南嶺省委書記', '省人大常委會主任'],
      姚立: ['東江市委副書記', '市長'],
      鐘為民: ['南嶺省委副書記', '省長'],
      鄧秀蘭: ['南嶺省委副書記', '寧川市委書記'],
      游樹鈞: ['東江市領導'],
      夏林: ['東江市領導'],
      趙磊: ['東江市領導'],
      于立平: ['南嶺省領導'],
      陳煒: ['南嶺省領導'],
      董衛華: ['南嶺省領導'],
    });
  });

  it('takes roles from the clause', () => {
    const roles = each(brief, 'roles');
    expect(roles.高遠).toEqual(['attended', 'spoke']);
    expect(roles.顧長青).toEqual(['spoke', 'chaired']);
    expect([roles.姚立, roles.鐘為民]).toEqual([['briefed'], ['briefed']]);
    expect(roles.鄧秀蘭).toEqual(['attended']);
    expect(roles.董衛華).toEqual(['accompanied']);
  });

  it('tells office and organisation apart and keeps the label of a delegation', () => {
    expect(each(brief, 'organisation').高遠).toBe('東江市委');
    expect(each(brief, 'group').夏林).toBe('東江市領導');
    expect(each(brief, 'group').高遠).toBeNull();
  });

  it('holds whoever is only cited to be mentioned', () => {
    expect(brief.mentioned.map(({ name, reason }) => [name, reason])).toEqual([['石敬明', 'cited']]);
  });

  it('finds names run together in a deck', () => {
    const deck = TEXT.indexOf('高遠顧長青');
    expect(each(brief, 'places').顧長青?.[0]).toEqual({ start: deck + 2, end: deck + 5 });
  });

  it('resolves the day of the event and reads the edition line', () => {
    expect(brief.events).toEqual([
      { date: '2024-06-20', text: '6月20日', span: { start: TEXT.indexOf('6月20日'), end: TEXT.indexOf('6月20日') + 5 }, stated: false },
    ]);
    expect(brief.edition).toEqual({ paper: '南嶺日報', date: '2024-06-21', page: '01' });
  });

  it('has every word verbatim at the place it tells', () => {
    for (const person of brief.participants) {
      for (const { start, end } of person.places) expect(TEXT.slice(start, end)).toBe(person.name);
      for (const { text, start, end } of person.evidence) expect(TEXT.slice(start, end)).toBe(text);
      expect(person.evidence[0]?.text).toContain(person.name);
    }
  });
});
