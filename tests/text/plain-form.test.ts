import { expect, it } from 'vitest';
import { weighWords } from '../../lib/junk/weigh-words';
import { plainForm } from '../../lib/text/plain-form';

it.each([
  ['ｂｅｔ３６５', 'bet365'],
  ['bеt365', 'bet365'],
  ['亚\u200b博\u00ad体育', '亚博体育'],
  ['𝐛𝐞𝐭365', 'bet365'],
  ['①⑧⑧', '188'],
  ['江苏 News', '江苏 news'],
  ['Москва', 'москва'],
])('%s is taken as %s', (text, plain) => {
  expect(plainForm(text)).toBe(plain);
});

it('words of betting are known however they are disguised', () => {
  for (const text of ['bеt365官网', '亚\u200b博体育app', 'ｂｅｔ３６５下载']) expect(weighWords(text).sure).toBe(true);
  expect(weighWords('Москва и Сочи').weight).toBe(0);
});
