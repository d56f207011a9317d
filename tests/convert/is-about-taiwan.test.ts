import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';
import { isAboutTaiwan } from '../../lib/convert/is-about-taiwan';

describe('a text about Taiwan', () => {
  it.each(['基隆市长昨天说', '花蓮縣議員質詢', '立委要求里长到场', '在台南推出新台币万元的套装'])('is %s', (text) =>
    expect(isAboutTaiwan(text)).toBe(true),
  );

  it.each(['', '山南省省长昨天说', '球队下周赴台北比赛', '里长带路'])('is not %j', (text) => expect(isAboutTaiwan(text)).toBe(false));
});

it.each([
  ['屏东县议员蓝永升、石升益和潘国梁、江赞德到场。', '屏東縣議員藍永昇、石昇益和潘國樑、江讚德到場。'],
  ['省委书记蓝永升、石升益和潘国梁、江赞德到场。', '省委書記藍永升、石升益和潘國梁、江贊德到場。'],
  ['屏东县长参观时，气温上升，他赞成。', '屏東縣長參觀時，氣溫上升，他贊成。'],
])('there names take the forms that are usual there: %s', async (text, shown) => {
  expect(await convertTexts([text], 'tw', ['蓝永升', '石升益', '潘国梁', '江赞德'])).toEqual([shown]);
});

it('樑 in Traditional text and in names is not replaced', async () => {
  expect(await convertTexts(['這座橋樑的樑柱經過檢查'], 'tw')).toEqual(['這座橋樑的樑柱經過檢查']);
});
