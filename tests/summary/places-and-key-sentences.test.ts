import { describe, expect, it } from 'vitest';
import { briefOf } from './brief-of';

const places = (body: string): string[] => briefOf(`标题\n${body}`).places.map(({ text }) => text);

describe('where it took place', () => {
  it.each([
    ['6月20日上午，座谈会在滨城市人民大会堂举行。', ['滨城市人民大会堂']],
    ['县长舒兰20日在临河县会见了客人。', ['临河县']],
    ['市长一行赴南山村看望农户，随后在镇卫生院召开座谈会。', ['南山村', '镇卫生院']],
    ['新华社北京6月20日电（记者某某）今年粮食丰收。', ['北京']],
    ['中央社記者溫雅筑台北21日電 今年雨水偏多。', ['台北']],
  ])('%s', (body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  it.each(['他在会上宣布了名单。', '公司在三年内发布新产品。', '双方在合作框架下签署协议。', '他表示将继续努力。'])(
    'no place: %s',
    (body) => {
      expect(places(body)).toEqual([]);
    },
  );

  it('is told with the words as they stand in the text', () => {
    const { text, places: found } = briefOf('標題\n座談會在臨河縣政府禮堂舉行。');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['臨河縣政府禮堂']);
  });
});

describe('key sentences', () => {
  const lines = [
    '临河县北干渠开闸放水 三十六万亩小麦春灌',
    '3月17日，临河县北干渠开闸放水，全县三十六万亩冬小麦的春灌全面展开。',
    '县水务局局长连守信介绍，今年春灌计划用水四千二百万立方米，比上年减少一成。但是具体到各个乡镇还有差别。',
    '天气很好，柳树已经发芽，渠边的人三三两两地站着看水。“来了！”有人喊了一声。',
    '为保证下游用水，县里组织了十二支巡渠队，分段昼夜值守，并公布了用水监督电话。',
    '责任编辑：某某　电话：1234567，欢迎读者来信来电提供线索。',
  ];
  const { keySentences, text } = briefOf(lines.join('\n'));

  it('are three, in text order, each as it stands in the text', () => {
    expect(keySentences).toHaveLength(3);
    for (const { text: words, start, end } of keySentences) expect(text.slice(start, end)).toBe(words);
    expect(keySentences.map(({ start }) => start)).toEqual(keySentences.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('tell the news, the figures and who says so, not the weather, a cry or a credit', () => {
    expect(keySentences[0]?.text).toContain('开闸放水');
    expect(keySentences[1]?.text).toContain('四千二百万立方米');
    expect(keySentences.map(({ text: words }) => words).join()).not.toMatch(/柳树|来了|责任编辑/);
  });

  it('of a short text there are none: it is its own summary', () => {
    expect(briefOf('标题\n今天开会。会议结束。').keySentences).toEqual([]);
  });
});
