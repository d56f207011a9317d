import { expect, it } from 'vitest';
import { CONVERT_OVERRIDES, REGIONAL_FORMS, SIMPLIFIED_CHARACTERS, SIMPLIFIED_WORDS } from '../../lib/data/convert-overrides';
import { ADDRESS_FORMS, CHANGED_GIVEN, CHANGED_SURNAMES, KEPT_SURNAMES } from '../../lib/data/name-characters';
import { PINYIN_SECTIONS } from '../../lib/data/pinyin-sections';
import { WRONG_VARIANTS } from '../../lib/data/wrong-variants';

const pairs = (list: string): string[] => list.match(/../gu) ?? [];

it.each([
  ['convert-overrides', CONVERT_OVERRIDES.map((pair) => pair.join(' '))],
  ['forms of regions', REGIONAL_FORMS.map((pair) => pair.join(' '))],
  ['simplified characters', pairs(SIMPLIFIED_CHARACTERS)],
  ['simplified words', SIMPLIFIED_WORDS.map((pair) => pair.join(' '))],
  ['address forms', ADDRESS_FORMS],
  ['given characters', pairs(CHANGED_GIVEN)],
  ['surnames that change', pairs(CHANGED_SURNAMES)],
  ['surnames that are kept', [...KEPT_SURNAMES]],
  ['pinyin sections', PINYIN_SECTIONS],
  ['wrong variants', WRONG_VARIANTS],
])('%s: sorted by code point, unique, nothing empty', (_, list) => {
  expect(list).toEqual([...new Set(list)].sort());
  expect(list.every((entry) => entry.trim() !== '' && !entry.includes('undefined'))).toBe(true);
});
