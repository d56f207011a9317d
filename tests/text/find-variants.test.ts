import { expect, it } from 'vitest';
import { variantsIn } from '../../lib/text/find-variants';

it('a word typed in either script finds every form that the text writes it in', () => {
  const text = '台灣與臺灣，台湾。Taiwan 和 TAIWAN。';
  expect(variantsIn(text, '台湾')).toEqual(['台灣', '臺灣', '台湾']);
  expect(variantsIn(text, '臺灣')).toEqual(['台灣', '臺灣', '台湾']);
  expect(variantsIn(text, ' taiwan ')).toEqual(['Taiwan', 'TAIWAN']);
});

it('nothing is found of an empty word, or of one that is not there', () => {
  expect(variantsIn('台灣', '  ')).toEqual([]);
  expect(variantsIn('台灣', '香港')).toEqual([]);
});
