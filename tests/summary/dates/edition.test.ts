import { expect, it } from 'vitest';
import { briefOf } from '../brief-of';

it.each([
  ['(《南嶺日報》2024年06月21日01版)', { paper: '南嶺日報', date: '2024-06-21', page: '01' }],
  ['《南岭日报》（2024年06月21日 第 03 版）', { paper: '南岭日报', date: '2024-06-21', page: '03' }],
  ['《 南岭日报 》( 2024年06月21日 01 版)', { paper: '南岭日报', date: '2024-06-21', page: '01' }],
  ['来源：《南岭晚报》2024-06-21', { paper: '南岭晚报', date: '2024-06-21', page: null }],
  ['《南岭日报》(2024年6月21日 A12版)', { paper: '南岭日报', date: '2024-06-21', page: 'A12' }],
])('the edition line %s is read and is no event', (line, edition) => {
  const brief = briefOf(`标题\n6月20日，新馆开放。\n${line}`);
  expect(brief.edition).toEqual(edition);
  expect(brief.events.map(({ date }) => date)).toEqual(['2024-06-20']);
});

it('a work named in running text is no edition', () => {
  expect(briefOf('标题\n他的《山中日记》2019年6月1日出版，读者众多。').edition).toBeNull();
});
