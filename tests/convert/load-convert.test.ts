import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';
import { loadConvert } from '../../lib/convert/load-convert';
import { mapOffset } from '../../lib/convert/map-offset';

describe('targets', () => {
  it.each([
    ['hant', '里面的信息由计算机软件处理', '裏面的信息由計算機軟件處理'],
    ['tw', '里面的信息由计算机软件处理', '裡面的信息由計算機軟件處理'],
    ['twp', '里面的信息由计算机软件处理', '裡面的資訊由計算機軟體處理'],
    ['hk', '这里的台风和说明', '這裏的颱風和説明'],
    ['hk', '本周五在周刊上吃面', '本周五在周刊上吃麵'],
    ['hans', '这里的台风', '这里的台风'],
    ['original', '这里的台风', '这里的台风'],
  ] as const)('Simplified to %s', async (to, text, shown) => {
    expect((await loadConvert('hans', to))(text).text).toBe(shown);
  });

  it('Traditional text of unknown origin goes back by the Taiwan way: 著 becomes 着 where it is a particle', async () => {
    const convert = await loadConvert('hant', 'hans');
    expect(convert('他看著著名的著作,頭髮乾了').text).toBe('他看着著名的著作,头发干了');
  });

  it('text already in the target is left alone', async () => {
    const text = '皇后的頭髮與后里的麵包,瞭解與了解';
    expect((await loadConvert('hant', 'hant'))(text).text).toBe(text);
    expect((await loadConvert('hant', 'tw'))(text).text).toBe(text);
  });

  it('a character-by-character conversion goes back to a sound base first', async () => {
    const convert = await loadConvert('unsound', 'tw');
    expect(convert('會議并講話,干部關系,皇後與里程,頭發,標志').text).toBe('會議並講話,幹部關係,皇后與里程,頭髮,標誌');
  });

  it('a clause in the other script is converted by its own script', async () => {
    const convert = await loadConvert('hant', 'tw');
    expect(convert('這是舊聞;这里的头发').text).toBe('這是舊聞;這裡的頭髮');
  });

  it('quotation marks follow the region, those around foreign words stay', async () => {
    const tw = await loadConvert('hans', 'tw');
    expect(tw('他说：“这叫‘发展’。”').text).toBe('他說：「這叫『發展』。」');
    expect(tw('say “hello world” now').text).toBe('say “hello world” now');
    expect(tw('5‘10’’').text).toBe('5‘10’’');
    expect((await loadConvert('hant', 'hans'))('他說：「好。」').text).toBe('他说：“好。”');
  });

  it('dictionary words that news shows to be wrong are set right', async () => {
    const convert = await loadConvert('hans', 'tw');
    expect(convert('踏上新征程').text).toBe('踏上新征程');
    expect(convert('舍小家为大家').text).toBe('捨小家為大家');
    expect(convert('硅谷企业').text).toBe('矽谷企業');
    expect(convert('不准停车，说不准').text).toBe('不准停車，說不準');
    expect(convert('胡同里的娘家发霉了').text).toBe('胡同裡的娘家發霉了');
    expect(convert('于家村、十余家村镇银行').text).toBe('于家村、十餘家村鎮銀行');
  });

  it.each([
    ['国家什么时候出台', '國家什麼時候出臺'],
    ['唯一出现的人物', '唯一出現的人物'],
    ['没有云南人', '沒有雲南人'],
    ['今天历史性的会面', '今天歷史性的會面'],
    ['垂直发射', '垂直發射'],
    ['领导游击战', '領導游擊戰'],
    ['一出戏', '一齣戲'],
    ['理发店', '理髮店'],
  ])('words are not read across the end of one and the beginning of the next: %s', async (text, shown) => {
    expect((await loadConvert('hans', 'tw'))(text).text).toBe(shown);
  });

  it('places keep the form they have', async () => {
    const convert = await loadConvert('hans', 'tw');
    expect(convert('江干区、余干县、太平里乡、黄岩区、余杭区').text).toBe('江干區、餘干縣、太平里鄉、黃岩區、餘杭區');
  });
});

describe('names', () => {
  it.each([
    ['于立军', '于立軍'],
    ['范里', '范里'],
    ['余志干', '余志幹'],
    ['沈从云', '沈從雲'],
    ['涂后岳', '涂后岳'],
    ['种向东', '种向東'],
    ['游杰', '游杰'],
    ['钟万里', '鍾萬里'],
    ['万俟丰', '万俟豐'],
    ['罗范椒芬', '羅范椒芬'],
    ['游杰生', '游傑生'],
    ['简杰', '簡杰'],
    ['蓝敏钟', '藍敏鐘'],
    ['蓝钟敏', '藍鍾敏'],
    ['简钟', '簡鍾'],
    ['石昌仑', '石昌崙'],
    ['洪庆余', '洪慶餘'],
    ['洪余庆', '洪余慶'],
    ['白怡征', '白怡徵'],
    ['白长征', '白長征'],
  ])('%s is %s', async (name, shown) => {
    const convert = await loadConvert('hans', 'tw', [name]);
    expect(convert(`省长${name}出席，${name}说。`).text).toBe(`省長${shown}出席，${shown}說。`);
  });

  it('a family name alone keeps its form before a form of address', async () => {
    const convert = await loadConvert('hans', 'tw', ['于立军']);
    expect(convert('于书记对于此事表示关心').text).toBe('于書記對於此事表示關心');
  });

  it('a name that a Traditional page gives is shown as given', async () => {
    const convert = await loadConvert('unsound', 'tw', ['游鈞', '于立軍']);
    expect(convert('領導游鈞、于立軍出席會議并講話').text).toBe('領導游鈞、于立軍出席會議並講話');
  });

  it('people are known from their post or from what they do, without any list', async () => {
    const texts = ['省长于方出席会议。', '范西东表示支持。', '涉案人员余某被起诉。', '游客表示满意，范围很广。'];
    expect(await convertTexts(texts, 'tw')).toEqual([
      '省長于方出席會議。',
      '范西東表示支持。',
      '涉案人員余某被起訴。',
      '遊客表示滿意，範圍很廣。',
    ]);
  });

  it.each([
    ['由于于立军在会上发言。', '由於于立軍在會上發言。'],
    ['他对于立军的建议表示感谢。', '他對于立軍的建議表示感謝。'],
    ['他对于国民的支持表示感谢。', '他對於國民的支持表示感謝。'],
    ['对于问题的看法不一。', '對於問題的看法不一。'],
    ['于和伟任评委。', '于和偉任評委。'],
    ['代表于苏州签署协议。', '代表於蘇州簽署協議。'],
  ])('于 is a family name only where nothing else fits: %s', async (text, shown) => {
    expect(await convertTexts([text], 'tw')).toEqual([shown]);
  });

  it.each([
    ['周杰伦和林俊杰', '周杰倫和林俊傑'],
    ['作家余华、张三丰', '作家余華、張三丰'],
    ['省长胡志明出席会议', '省長胡志明出席會議'],
    ['魏征与彭于晏', '魏徵與彭于晏'],
    ['市长谢国梁、委员蔡易余和黄世杰', '市長謝國樑、委員蔡易餘和黃世杰'],
    ['教练刘国梁会见张栋梁', '教練劉國梁會見張棟樑'],
  ])('well-known people are written as they are printed: %s', async (text, shown) => {
    expect(await convertTexts([text], 'tw')).toEqual([shown]);
  });

  it('a longer word of the dictionary that covers a name is no name', async () => {
    const convert = await loadConvert('hans', 'tw', ['牛骥同', '谷氨酸']);
    expect(convert('牛骥同皂，谷氨酸').text).toBe('牛驥同皁，穀氨酸');
  });

  it('于 before a place is the preposition', async () => {
    const convert = await loadConvert('hans', 'tw', ['于北京']);
    expect(convert('会议于北京召开').text).toBe('會議於北京召開');
  });
});

describe('places in the text', () => {
  it('every place maps to where its words went, though lengths change', async () => {
    const convert = await loadConvert('hans', 'twp');
    const text = '用鼠标和打印机打开程序，互联网很快';
    const result = convert(text);
    expect(result.text).toContain('網際網路');
    const [start, end] = [text.indexOf('互联网'), text.indexOf('互联网') + 3];
    expect(result.text.slice(mapOffset(result, start), mapOffset(result, end))).toBe('網際網路');
    expect(mapOffset(result, text.length)).toBe(result.text.length);
    expect(mapOffset(result, 0)).toBe(0);
  });

  it('a sentence cut into text nodes at any place gives the same result as uncut', async () => {
    const text = '干部范围里的头发和互联网软件，他说：“面条。”';
    for (const to of ['tw', 'twp', 'hk', 'hans'] as const) {
      const [whole] = await convertTexts([text], to);
      for (let cut = 0; cut <= text.length; cut++) {
        const parts = await convertTexts([text.slice(0, cut), text.slice(cut)], to, [], [7, 7]);
        expect(parts.join('')).toBe(whole);
      }
    }
  });
});

describe('any input', () => {
  it.each(['', ' ', '\u0000', '\ud842', '\udfb7x', '😀', '𠮷野家', 'plain English “quoted”', '12:30'])('%j passes', async (text) => {
    for (const from of ['hans', 'hant', 'mixed', 'other', 'unsound'] as const) {
      for (const to of ['hans', 'hant', 'tw', 'twp', 'hk'] as const)
        expect((await loadConvert(from, to, ['', 'x', text]))(text).text).toBe(text);
    }
  });

  it('no texts give no texts', async () => {
    expect(await convertTexts([], 'tw')).toEqual([]);
  });

  it('half a million characters come through, whatever they are', async () => {
    for (const unit of ['于', '发展', '“', '省长于', '「', '互联网', 'a']) {
      const [out] = await convertTexts([unit.repeat(500_000 / unit.length)], 'twp', ['于立军', '于于于']);
      expect(out?.length).toBeGreaterThan(0);
    }
  }, 120_000);
});
