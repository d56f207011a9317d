import { describe, expect, it } from 'vitest';
import { findNoise } from '../../lib/repair/find-noise';
import { repairTexts } from '../../lib/repair/repair-texts';
import { makeNoise } from './make-noise';

const repair = (texts: string[]): string[] => repairTexts(texts, findNoise(texts));

const READINGS = { 區: 'qū', 業: 'yè', 發: 'fā', 經: 'jīng', 數: 'shù', 準: 'zhǔn', 產: 'chǎn', 學: 'xué', 務: 'wù', 實: 'shí' };

const CLEAN = [
  '山南新區今年發佈產業計劃,鼓勵企業到新區落戶,區內的學校與醫院同步開工。',
  '當地經濟部門說,上半年業務穩步增長,數據準確可靠,發展勢頭良好。',
  '農產品加工業是當地經濟的支柱,學者認為實施鏈式發展能帶動全區就業。',
];

describe('pinyin notes', () => {
  it('injected notes go, all of them, and the text is as it was', () => {
    const noisy = CLEAN.map((text) => makeNoise(text, READINGS));
    expect(noisy.reduce((sum, noise) => sum + noise.whole, 0)).toBeGreaterThan(15);
    expect(repair(noisy.map((noise) => noise.text))).toEqual(CLEAN);
  });

  it('notes are judged over the whole document, so that a short headline is repaired with the body', () => {
    const noisy = CLEAN.map((text) => makeNoise(text, READINGS).text);
    expect(repair(['新區(qū)開放', ...noisy])[0]).toBe('新區開放');
  });

  it('full-width brackets and notes without a tone mark go with the others', () => {
    const noisy = CLEAN.map((text) => makeNoise(text, READINGS).text);
    expect(repair(['全區（qū）的孩子們(men)', ...noisy])[0]).toBe('全區的孩子們');
  });

  it.each([
    ['a rare character in a name', ['市長王翀(chōng)今天會見了來賓,並介紹經濟發展的情況。', '翀是高飛的意思,王翀說,他的名字常被唸錯。']],
    [
      'a dictionary entry',
      [
        '區(qū):地方。區(ōu):姓。',
        '發展的發(fā)與頭髮的髮(fà)讀音不同,學習時要留心。',
        '產業、經濟與發展是學者常用的詞,發展中的地區尤其如此。',
      ],
    ],
    ['text for learners, noted throughout', ['學(xué)習(xí)漢(hàn)語(yǔ)', '經(jīng)濟(jì)發(fā)展(zhǎn)']],
    ['Simplified text with a note or two', ['他来自亳(bó)州，祖籍郫(pí)县。', '亳州的药材很有名，发展很快，经济也好。']],
    ['brackets that hold no syllable', ['區(a1)域', '業(abc)務', '發(English)展,經(OK)濟']],
  ])('%s stays untouched', (_, texts) => {
    expect(repair(texts)).toEqual(texts);
  });

  it.each([
    ['square brackets', (c: string, s: string) => `${c}[${s}]`],
    ['lenticular brackets', (c: string, s: string) => `${c}【${s}】`],
    ['blanks inside', (c: string, s: string) => `${c}（ ${s} ）`],
    ['tone marks of their own', (c: string, s: string) => `${c}(${s.normalize('NFD')})`],
    ['capitals', (c: string, s: string) => `${c}(${s.charAt(0).toUpperCase()}${s.slice(1)})`],
  ])('notes of another form go: %s', (_, form) => {
    const pairs: [string, string][] = [
      ['區', 'qū'],
      ['發', 'fā'],
      ['業', 'yè'],
      ['務', 'wù'],
      ['經', 'jīng'],
      ['濟', 'jì'],
    ];
    const text = `本市${pairs.map(([c, s]) => form(c, s)).join('和')}都有新的安排，各地正在按照计划推进相关工作，预计年底以前完成。`;
    expect(repair([text])[0]).toBe('本市區和發和業和務和經和濟都有新的安排，各地正在按照计划推进相关工作，预计年底以前完成。');
  });

  it('notes with figures for tones, and notes on several characters, go', () => {
    expect(repair(['經濟(jīng jì)發展和業務(yèwù)各有安排，區(qu1)域的規劃正在按照計劃推進，預計年底以前完成。'])[0]).toBe(
      '經濟發展和業務各有安排，區域的規劃正在按照計劃推進，預計年底以前完成。',
    );
  });

  it('an editor’s note on a rare character stays on a page full of injected ones', () => {
    const noisy = CLEAN.map((text) => makeNoise(text, READINGS).text);
    expect(repair(['區(qū)長王翀(chōng)表示', ...noisy])[0]).toBe('區長王翀(chōng)表示');
  });

  it('notes whose syllables are no readings of their characters are not taken for injected ones', () => {
    const odd = ['區(bā)業(pō)發(mā)', '區(bā)業(pō)發(mā),其他的文字與這件事情沒有任何關係,只是為了讓文章更長一點而已。'];
    expect(repair(odd)).toEqual(odd);
  });
});

describe('shifted bytes', () => {
  it.each([
    ['當?shù)亟?jīng)濟', '當地經濟'],
    ['鏈?zhǔn)桨l(fā)展', '鏈式發展'],
  ])('%s becomes %s again', (damaged, whole) => {
    const context = [...CLEAN, '統計的數(shù)字是準(zhǔn)的,當地的經(jīng)濟在發(fā)展,發(fā)現與數(shù)據都準(zhǔn)。'];
    expect(repair([damaged, ...context])[0]).toBe(whole);
  });

  it('at least 60 % of damaged places in generated text are mended, and none is made worse', () => {
    const lines = [
      '當地居民說,當地產業與當地經濟今年都在增長。',
      '鏈式反應帶動鏈式投資,鏈式發展成為各地的共識。',
      '當地的學校開工,當地醫院擴建,當地交通也有改善。',
    ];
    const noisy = [...CLEAN, ...lines].map((text) => makeNoise(text, READINGS));
    const texts = noisy.map((noise) => noise.text);
    const across = noisy.reduce((sum, noise) => sum + noise.across, 0);
    const findings = findNoise(texts).filter((finding) => finding.rule === 'shifted-bytes');
    const whole = [...CLEAN, ...lines];
    expect(findings.filter((finding) => !whole[finding.text]?.includes(finding.after))).toEqual([]);
    const mended = findings.reduce((sum, finding) => sum + (finding.before.match(/\?/g)?.length ?? 0), 0);
    expect(across).toBeGreaterThan(5);
    expect(mended / across).toBeGreaterThanOrEqual(0.6);
  });

  it.each(['真的嗎?(是)', '為什麼?hao)了', '?shù)', '當?shù', '價錢是多少?bù)', '甲?shù)\u{20000}乙'])(
    '%s, which cannot be mended, stays',
    (text) => {
      expect(repair([text])).toEqual([text]);
    },
  );
});

describe('invisible characters', () => {
  it('characters that only break Chinese words apart go', () => {
    expect(repair(['澳\u200b门\u200d新\ufeff闻\u00ad网', '\ufeff标题', '正文\u0000结束'])).toEqual(['澳门新闻网', '标题', '正文结束']);
  });

  it.each(['家庭👨‍👩‍👧合照', 'می‌خواهم', 'sup\u00adposed', 'a\u200bb', '❤️中国', '第一行\n第二行\t第三列', '葛󠄀城'])(
    '%j keeps what it needs',
    (text) => {
      expect(repair([text])).toEqual([text]);
    },
  );
});

describe('any input', () => {
  it('nothing gives nothing', () => {
    expect(findNoise([])).toEqual([]);
    expect(findNoise(['', ' ', '((((', '))))', '\ud800', '區('])).toEqual([]);
  });

  it('findings are in order and do not overlap', () => {
    const noisy = CLEAN.map((text) => makeNoise(text.replace(/區/g, '區\u200b'), READINGS).text);
    const findings = findNoise(noisy);
    for (const [i, finding] of findings.entries()) {
      const last = findings[i - 1];
      expect(noisy[finding.text]?.slice(finding.start, finding.end)).toBe(finding.before);
      if (last && last.text === finding.text) expect(finding.start).toBeGreaterThanOrEqual(last.end);
    }
  });

  it.each([
    ['notes', '區(qū)'],
    ['traces of damage', '當?shù)亟'],
    ['question marks', '?'],
    ['open brackets', '區('],
    ['invisible characters', '\u200b'],
  ])('a million characters of %s come through', { timeout: 120_000 }, (_, unit) => {
    expect(Array.isArray(findNoise([unit.repeat(1_000_000 / unit.length)]))).toBe(true);
  });
});
