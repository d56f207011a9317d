import { describe, expect, it } from 'vitest';
import { joinPages, MAX_PAGES } from '../../lib/article/join-pages';
import type { Article, Block, Extract, FurtherPage, JunkFinding } from '../../lib/model';
import { bodyLines, captionLines } from '../../lib/text/article-lines';

const HOST = 'https://www.paper.example/a/';
const TITLE = '青江治理三十年走访记';
const LONG = '，沿岸十一个乡镇先后关停小造纸厂，修起污水管网，河里的鱼一年比一年多起来，白鹭也回到了江心洲上。';

const say = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const long = (name: string): Block => say(name + LONG);
const picture = (name: string, caption = ''): Block => ({
  kind: 'picture',
  src: `https://img.paper.example/${name}.jpg`,
  alt: '',
  caption: caption ? [{ text: caption }] : [],
});
const A = long('第一段');
const B = long('第二段');
const C = long('第三段');
const D = long('第四段');
const E = long('第五段');

function extract(file: string, blocks: Block[], change: Partial<Article> = {}, more: Partial<Extract> = {}): Extract {
  const article: Article = {
    headline: { kicker: null, title: TITLE, decks: [], original: null },
    source: null,
    byline: [],
    editors: [],
    published: null,
    updated: null,
    blocks,
    nextPage: null,
    ...change,
  };
  return { url: HOST + file, kind: 'article', article, headlines: [], dropped: [], junk: [], repairs: [], now: '2024-07-30', ...more };
}

const page = (file: string, blocks: Block[], change: Partial<Article> = {}, more: Partial<Extract> = {}): FurtherPage => ({
  extract: extract(file, blocks, change, more),
  pageTitle: '',
  whole: false,
});

function joinedBlocks(first: Block[], ...further: Block[][]): Block[] {
  const pages = further.map((blocks, i) => page(`1_${i + 2}.html`, blocks));
  return joinPages(extract('1.html', first), pages).extract.article?.blocks ?? [];
}

describe('the text', () => {
  it('is that of all pages, in order', () => {
    expect(joinedBlocks([A, B], [C, D], [E])).toEqual([A, B, C, D, E]);
  });

  it('has the last paragraph once that a page repeats at its head', () => {
    expect(joinedBlocks([A, B], [B, C])).toEqual([A, B, C]);
    expect(joinedBlocks([A, B, C], [B, C, D])).toEqual([A, B, C, D]);
  });

  it('has the introduction once that stands above every page', () => {
    const intro = [say('编者按：一条河，两代人。'), A];
    expect(joinedBlocks([...intro, B], [...intro, C], [...intro, D])).toEqual([...intro, B, C, D]);
    expect(joinedBlocks([...intro, B], [...intro, B, C])).toEqual([...intro, B, C]);
  });

  it('has a picture once that is shown on every page', () => {
    expect(joinedBlocks([picture('map'), A], [picture('map'), B], [C, picture('map'), D])).toEqual([picture('map'), A, B, C, D]);
  });

  it('keeps captions with their pictures', () => {
    const first = extract('1.html', [A, picture('one', '江心洲。 某某 摄')]);
    const { extract: joined } = joinPages(first, [page('1_2.html', [B, picture('two', '老船工。 某某 摄')])]);
    expect(joined.article && captionLines(joined.article)).toEqual(['江心洲。 某某 摄', '老船工。 某某 摄']);
  });

  it('keeps short lines that are said again on purpose', () => {
    expect(joinedBlocks([say('问：'), A, say('问：'), B], [say('问：'), C, say('（笑）')], [say('问：'), D, say('（笑）')])).toEqual([
      ...[say('问：'), A, say('问：'), B],
      ...[say('问：'), C, say('（笑）')],
      ...[say('问：'), D, say('（笑）')],
    ]);
  });

  it('has the closing line of every page once, at the end', () => {
    const close = say('（本文系周报原创）');
    expect(joinedBlocks([A, close], [B, close], [C, close])).toEqual([A, B, C, close]);
  });

  it('mends a sentence that the end of a page cut', () => {
    const cut: Block = { kind: 'paragraph', runs: [{ text: '他说，' }, { text: '河清了，', strong: true }] };
    expect(joinedBlocks([A, cut], [say('话就多了。'), B])).toEqual([
      A,
      { kind: 'paragraph', runs: [{ text: '他说，' }, { text: '河清了，', strong: true }, { text: '话就多了。' }] },
      B,
    ]);
  });

  it('does not repeat headline lines that a page shows as text', () => {
    const headline = { kicker: '流域调查', title: TITLE, decks: ['两代人的口述'], original: null };
    const first = extract('1.html', [A], { headline });
    const { extract: joined } = joinPages(first, [page('1_2.html', [say('流域调查'), say(TITLE), say('两代人的口述'), B])]);
    expect(joined.article?.blocks).toEqual([A, B]);
  });

  it('begins a page with the subhead that stood below its headline and was taken for a deck', () => {
    const headline = { kicker: null, title: TITLE, decks: ['站长的笔记本'], original: null };
    const { extract: joined } = joinPages(extract('1.html', [A]), [page('1_2.html', [B], { headline })]);
    expect(joined.article && bodyLines(joined.article)[1]).toBe('站长的笔记本');
    expect(joined.article?.headline.decks).toEqual([]);
  });

  it('of a page with the whole article is added where the first page ends', () => {
    const whole: FurtherPage = { ...page('1_all.html', [A, say('短句。'), B, C, D], { nextPage: `${HOST}1_2.html` }), whole: true };
    const joined = joinPages(extract('1.html', [A, say('短句。'), B], { wholePage: `${HOST}1_all.html` }), [whole]);
    expect(joined.extract.article?.blocks).toEqual([A, say('短句。'), B, C, D]);
    expect(joined).toMatchObject({ whole: true, pages: 2, stop: null, extract: { article: { nextPage: null } } });
    expect(joined.extract.article).not.toHaveProperty('wholePage');
  });
});

describe('the facts', () => {
  it('names add up, the first page’s time and source stand, the latest change counts', () => {
    const time = (iso: string) => ({ iso, text: iso, from: 'visible' as const });
    const first = extract('1.html', [A], { byline: ['温若谷'], published: time('2024-07-30'), updated: time('2024-07-30T08:00') });
    const second = page('1_2.html', [B], {
      byline: ['温若谷', '闻小满'],
      editors: ['戚云'],
      source: '人物周报',
      published: time('2024-08-02'),
      updated: time('2024-07-31T09:00'),
    });
    expect(joinPages(first, [second]).extract.article).toMatchObject({
      byline: ['温若谷', '闻小满'],
      editors: ['戚云'],
      source: '人物周报',
      published: { iso: '2024-07-30' },
      updated: { iso: '2024-07-31T09:00' },
    });
  });

  it('the next page is that of the last page, and none when it was read already', () => {
    const first = extract('1.html', [A], { nextPage: `${HOST}1_2.html` });
    const second = page('1_2.html', [B], { nextPage: `${HOST}1_3.html` });
    expect(joinPages(first, [second]).extract.article?.nextPage).toBe(`${HOST}1_3.html`);
    const third = page('1_3.html', [C], { nextPage: `${HOST}1_2.html#top` });
    expect(joinPages(first, [second, third]).extract.article?.nextPage).toBeNull();
  });

  it('junk is told once, with the pages it stands on; repairs and dropped lines add up', () => {
    const junk = (id: string, text: string): JunkFinding => ({
      id,
      rule: 'junk-words',
      reason: 'gambling-link',
      values: {},
      where: { path: [0] },
      area: 'page',
      text,
      links: [],
      action: 'remove',
    });
    const repair = { kind: 'pinyin-note' as const, before: '(qū)', after: '', context: '區域' };
    const first = extract('1.html', [A], {}, { junk: [junk('j0', '甲'), junk('j1', '甲')], repairs: [repair] });
    const second = page('1_2.html', [B], {}, { junk: [junk('j0', '乙'), junk('j1', '甲')], repairs: [repair] });
    const third = page('1_3.html', [C], {}, { junk: [junk('j0', '乙')], dropped: [{ text: '打印', reason: 'page-control' }] });
    const { extract: joined } = joinPages(first, [second, third]);
    expect(joined.junk.map(({ id, text, pages }) => [id, text, pages])).toEqual([
      ['j0', '甲', [1, 2]],
      ['j1', '甲', [1, 2]],
      ['p2-j0', '乙', [2, 3]],
    ]);
    expect(joined.repairs.length).toBe(2);
    expect(joined.dropped.map(({ text }) => text)).toContain('打印');
  });

  it('nothing is changed when nothing is joined, and the pages themselves never are', () => {
    const first = extract('1.html', [A, B]);
    const second = page('1_2.html', [B, C]);
    const before = structuredClone([first, second]);
    expect(joinPages(first, []).extract).toBe(first);
    joinPages(first, [second]);
    expect([first, second]).toEqual(before);
  });
});

describe('the end', () => {
  const stopOf = (first: Extract, ...further: FurtherPage[]) => {
    const { stop, pages } = joinPages(first, further);
    return [stop, pages];
  };

  it('is a page that says nothing new', () => {
    expect(stopOf(extract('1.html', [A, B]), page('1_2.html', [A, B]))).toEqual(['repeated', 1]);
    expect(stopOf(extract('1.html', [A, B]), page('1_2.html', [C]), page('1_3.html', [C]))).toEqual(['repeated', 2]);
    expect(stopOf(extract('1.html', [A, B]), page('1_2.html', [B]))).toEqual(['repeated', 1]);
  });

  it('is a page that was read already, whatever it says', () => {
    expect(stopOf(extract('1.html', [A]), page('1.html#2', [B]))).toEqual(['repeated', 1]);
  });

  it('is a page that holds no article', () => {
    const login: FurtherPage = { ...page('1_2.html', []), extract: { ...extract('1_2.html', []), kind: 'none', article: null } };
    expect(stopOf(extract('1.html', [A]), login)).toEqual(['no-article', 1]);
    expect(stopOf(extract('1.html', [A]), page('1_2.html', []))).toEqual(['no-article', 1]);
  });

  it('is another story, told by its title', () => {
    const headline = (title: string) => ({ headline: { kicker: null, title, decks: [], original: null } });
    const first = extract('1.html', [A]);
    expect(stopOf(first, page('1_2.html', [B], headline('县运动会昨日闭幕')))).toEqual(['other-story', 1]);
    for (const title of [`${TITLE}（2）`, `${TITLE} 第2页`, `[组图]${TITLE}(2)`, ''])
      expect(stopOf(first, page('1_2.html', [B], headline(title)))).toEqual([null, 2]);
  });

  it('is no page whose headline is a subhead when its <title> names the story', () => {
    const second = page('1_2.html', [B], { headline: { kicker: null, title: '站长的笔记本', decks: [], original: null } });
    expect(stopOf(extract('1.html', [A]), second)).toEqual(['other-story', 1]);
    expect(stopOf(extract('1.html', [A]), { ...second, pageTitle: `${TITLE}（2）-人物周报` })).toEqual([null, 2]);
  });

  it('is the twentieth page, or a text that no panel can show', () => {
    const many = Array.from({ length: 30 }, (_, i) => page(`1_${i + 2}.html`, [long(`第${i}节`)]));
    expect(stopOf(extract('1.html', [A]), ...many)).toEqual(['limit', MAX_PAGES]);
    const huge = page('1_2.html', [say('长'.repeat(400_000))]);
    expect(stopOf(extract('1.html', [A]), huge)).toEqual(['limit', 1]);
  });
});
