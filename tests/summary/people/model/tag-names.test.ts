import { describe, expect, it } from 'vitest';
import { loadNameModel } from '../../../../lib/summary/people/model/load-name-model';
import { eachSentence, LONGEST_SENTENCE, type NameSpan, tagNames } from '../../../../lib/summary/people/model/tag-names';
import { foldScript } from '../../../../lib/text/fold-script';

const model = await loadNameModel();

/** Names that are likelier than not, cut from the original. */
function namesIn(text: string): string[] {
  return tagNames(model, foldScript(text))
    .filter((span) => span.probability >= 0.5)
    .map(({ start, end }) => text.slice(start, end));
}

describe('names of people', () => {
  it.each([
    ['after a title', '市委书记陈建国主持会议，副市长刘晓梅汇报工作。', ['陈建国', '刘晓梅']],
    ['in Traditional script, cut from the original', '台北市長鄭國樑今天出席記者會，副市長蕭麗華陪同。', ['鄭國樑', '蕭麗華']],
    ['in a list', '参加活动的还有周志强、孙小梅、何玉兰等人。', ['周志强', '孙小梅', '何玉兰']],
    ['without a title', '王海涛说，他已经等了三年。', ['王海涛']],
    ['with a rare family name', '记者谌伟、通讯员亓文娟报道。', ['谌伟', '亓文娟']],
    ['with a compound family name', '欧阳静怡教授和司马文博院士出席了论坛。', ['欧阳静怡', '司马文博']],
    ['with a dot', '自治区副主席阿不都热合曼·买买提前往喀什调研。', ['阿不都热合曼·买买提']],
    ['transliterated', '美国总统约翰·史密斯会见了法国总统皮埃尔·马丁。', ['约翰·史密斯', '皮埃尔·马丁']],
    ['Japanese', '日本首相田中健一与外务大臣铃木由美子举行会谈。', ['田中健一', '铃木由美子']],
    ['partly hidden', '被告人李某某、王某因盗窃被判刑。', ['李某某', '王某']],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['ordinary words that begin with a family name', '高度重视安全生产，于是各单位严格落实责任，方面工作正常。'],
    ['places', '江苏省、黄山市和石家庄的气温明显下降。'],
    ['nothing at all', '。！？\n\n'],
  ])('%s are no names', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('whatever text comes', () => {
  const valid = (spans: readonly NameSpan[], length: number): boolean =>
    spans.every(
      ({ start, end, probability }, i) =>
        start >= 0 && end > start && end <= length && probability >= 0.1 && probability <= 1.000001 && start >= (spans[i - 1]?.start ?? 0),
    );

  it.each([
    ['empty', ''],
    ['lone surrogates', '王\ud83d\ud83d\ude00\udc00李\udfff'],
    ['200,000 characters without a stop', '王小明和李'.repeat(40_000)],
    ['nothing but family names', '王李张刘陈'.repeat(2000)],
    ['nothing but stops', '。'.repeat(10_000)],
    ['no Chinese', 'The quick brown fox. '.repeat(500)],
    ['controls and private characters', '\u0000\u0007\ue000\uffff陈建国\u200b\ufeff'],
  ])('%s', (_, text) => {
    expect(valid(tagNames(model, foldScript(text)), text.length)).toBe(true);
  });

  it('is read sentence by sentence: what one says does not change another', () => {
    const [one, two] = ['市长陈建国出席。', '书记刘晓梅讲话。'];
    const alone = tagNames(model, two).map(({ start, end, probability }) => [start + one.length, end + one.length, probability]);
    const after = tagNames(model, one + two).filter(({ start }) => start >= one.length);
    expect(after.map(({ start, end, probability }) => [start, end, probability])).toEqual(alone);
  });

  it('is cut into sentences that cover it once and are never longer than the bound, so that the work grows with the text only', () => {
    const text = `一句。两句！三句？\n${'长'.repeat(3 * LONGEST_SENTENCE + 7)}\n完`;
    const pieces: [number, number][] = [];
    eachSentence(text, (start, end) => pieces.push([start, end]));
    expect(pieces.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...pieces.map(([start, end]) => end - start))).toBe(LONGEST_SENTENCE);
  });

  it('gives no more spans a character the longer the text is', () => {
    const unit = '王小明和李建国等人参加';
    const spans = (times: number): number => tagNames(model, unit.repeat(times)).length / times;
    expect(spans(2000)).toBeLessThan(spans(200) * 1.1);
  });
});
