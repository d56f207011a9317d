import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { bodyLines, captionLines } from '../../lib/text/article-lines';
import { nodePage } from '../../scripts/node-page';

const NOW = '2024-06-22T10:00:00+08:00';
const SENTENCE = '双方围绕交通、产业和人才等方面的合作深入交换意见，并就今后一个时期的重点工作作出安排。';
const TEXT = Array.from({ length: 6 }, (_, i) => `<p>　　第${i + 1}段，${SENTENCE}</p>`).join('');

function read(html: string, url: string | null = 'http://news.test/a/1.html') {
  return extractArticle(nodePage(html, url, NOW));
}

function article(html: string) {
  const found = read(html).article;
  if (!found) throw new Error('the page should give an article');
  return found;
}

const report = (slot: string): string => `<html><head><title>东山市党政代表团来江考察-某某网</title></head><body>
  <div class="path">您所在的位置：<a href="/">首页</a>><a href="/yw">要闻</a>>文章页</div>
  <div class="art"><h3>东山市党政代表团来江考察</h3><h1>深化两地合作 推动共同发展</h1><h3>赵一钱二讲话 孙三出席</h3>
  <p class="info">${slot} (2024-06-21 09:07:13)</p><div id="text">${TEXT}<p>（《某某日报》2024年06月21日01版）</p></div></div></body></html>`;

describe('an official report', () => {
  it('has kicker, title and decks told apart', () => {
    const { headline } = article(report('来源：某某日报'));
    expect([headline.kicker, headline.title, headline.decks]).toEqual([
      '东山市党政代表团来江考察',
      '深化两地合作 推动共同发展',
      ['赵一钱二讲话 孙三出席'],
    ]);
  });
  it('has the time beside the source, to the second, in +08:00', () => {
    const { published, source } = article(report('来源：某某日报'));
    expect([published?.iso, source]).toEqual(['2024-06-21T09:07:13+08:00', '某某日报']);
  });
  it('has no source where a bare address stands in its slot', () => {
    expect(article(report('来源：http://www.copy.test/')).source).toBeNull();
    expect(article(report('www.copy.test')).source).toBeNull();
  });
  it('keeps the print edition once, at the end, and drops the breadcrumb', () => {
    const lines = bodyLines(article(report('来源：某某日报')));
    expect(lines.at(-1)).toBe('（《某某日报》2024年06月21日01版）');
    expect(lines.filter((line) => line.includes('01版'))).toHaveLength(1);
    expect(lines.join()).not.toContain('所在的位置');
  });
});

describe('the body', () => {
  const page = (inner: string): string =>
    `<html><head><title>某地新闻标题在这里</title></head><body><h1>某地新闻标题在这里</h1><div>2024年6月21日 08:00</div><div id="c">${inner}</div></body></html>`;
  it('has no editor, related, share and copyright lines', () => {
    const lines = bodyLines(
      article(page(`${TEXT}<p>责任编辑：张三</p><p>原标题：另一个标题</p><p>版权所有，未经许可不得转载</p><p>分享到：</p>`)),
    );
    expect(lines).toHaveLength(6);
  });
  it('lets no address through but http and https', () => {
    const links = article(
      page(`${TEXT}<p>见<a href="javascript:alert(1)">甲处</a>和<a href="/b.html">乙处</a>，都在这里。</p>`),
    ).blocks.flatMap((b) => ('runs' in b ? b.runs.flatMap((r) => r.href ?? []) : []));
    expect(links).toEqual(['http://news.test/b.html']);
  });
  it('reads lazy pictures and keeps their credits as captions', () => {
    const found = article(page(`${TEXT}<p><img src="/img/blank.gif" data-original="/p/1.jpg"></p><p>会议现场。记者 李四 摄</p>${TEXT}`));
    expect(found.blocks.flatMap((b) => (b.kind === 'picture' ? b.src : []))).toEqual(['http://news.test/p/1.jpg']);
    expect(captionLines(found)).toEqual(['会议现场。记者 李四 摄']);
  });
  it('has a paragraph for each line that br ends', () => {
    const lines = Array.from({ length: 5 }, (_, i) => `　　第${i + 1}行，${SENTENCE}`).join('<br><br>');
    expect(bodyLines(article(page(lines)))).toHaveLength(5);
  });
});

describe('kind of page', () => {
  it('is an article for a dated flash of fewer than 100 characters', () => {
    expect(
      read(
        `<html><head><title>某地发生3.1级地震</title></head><body><h1>某地发生3.1级地震</h1><p>2024-06-21 09:07</p><div><p>${SENTENCE}</p></div></body></html>`,
      ).kind,
    ).toBe('article');
  });
  it('is headlines for a section that shows teasers, without time and headline of its own', () => {
    const items = Array.from(
      { length: 24 },
      (_, i) =>
        `<div><a href="/2024/${i}.html">第${i}号港口建设座谈会召开</a><p>第${i}段，${'会议讨论港口建设，各区负责人参加。'.repeat(2)}</p></div>`,
    );
    expect(read(`<html><head><title>某某网</title></head><body>${items.join('')}</body></html>`).kind).toBe('headlines');
  });
  it('is headlines for a list of stories, each once, absolute and dated', () => {
    const items = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/2024/0621/${i}.html">某地举办第${i}届国际图书博览会</a> <span>2024-06-21</span></li>`,
    ).join('');
    const { kind, headlines } = read(`<html><body><ul>${items}${items}</ul></body></html>`);
    expect([kind, headlines.length, headlines[0]]).toEqual([
      'headlines',
      30,
      { title: '某地举办第0届国际图书博览会', url: 'http://news.test/2024/0621/0.html', date: '2024-06-21' },
    ]);
  });
  describe.each([
    ['times', (i: number) => `<a href="/a/${i}.html">某地举办第${i}届国际图书博览会</a><p>${SENTENCE}</p><p>${i + 2}小时前</p>`],
    [
      'full times',
      (i: number) =>
        `<h3><a href="/a/${i}.html">某地举办第${i}届国际图书博览会</a></h3><p>${SENTENCE}</p><p>2024-06-21 1${i % 10}:00:00</p>`,
    ],
    [
      'ways to the story',
      (i: number) =>
        `<h3>某地举办第${i}届国际图书博览会</h3><p>${SENTENCE}</p><p><a href="/a/${i}.html" title="某地举办第${i}届国际图书博览会">詳細</a></p>`,
    ],
    [
      'sentences cut short',
      (i: number) => `<h3><a href="/a/${i}.html">某地举办第${i}届国际图书博览会</a></h3><p>${SENTENCE.slice(0, 50)}...</p>`,
    ],
    [
      'the way to the story behind a sentence cut short, the time in the headline',
      (i: number) =>
        `<h3><a href="/a/${i}.html">举办第${i}届图书博览会</a> 2014 年 12 月 13 日 17:2${i % 10}</h3><p>${SENTENCE.slice(0, 50)}...(詳全文)</p>`,
    ],
  ])('is headlines for teasers with %s', (_, teaser) => {
    it('each with its link', () => {
      const html = `<html><head><title>新闻总览</title></head><body><h1>新闻总览</h1><div id="list">${Array.from({ length: 12 }, (_, i) => `<div class="piece">${teaser(i)}</div>`).join('')}</div><ul>${Array.from({ length: 9 }, (_, i) => `<li><a href="/b/${i}.html">港口收费改革座谈会第${i}次召开</a></li>`).join('')}</ul></body></html>`;
      expect(read(html).kind).toBe('headlines');
    });
  });

  it('is headlines for a front page whose stories show their times', () => {
    const items = Array.from(
      { length: 24 },
      (_, i) =>
        `<div><a href="/2024/${i}.html">第${i}号港口建设座谈会召开</a><p>2024-06-21 09:0${i % 10}</p><p>第${i}段，${'会议讨论港口建设，各区负责人参加。'.repeat(2)}</p></div>`,
    );
    expect(read(`<html><head><title>某某网</title></head><body>${items.join('')}</body></html>`).kind).toBe('headlines');
  });

  it.each(['港口_百度搜索', '新闻搜索_某浪搜索_某浪网', '搜尋結果：港口'])('is headlines for a search called %s', (title) => {
    const results = Array.from(
      { length: 5 },
      (_, i) => `<h3><a href="/link?url=${i}234">第${i}号港口建设座谈会召开</a></h3><p>${SENTENCE}</p>`,
    );
    expect(read(`<html><head><title>${title}</title></head><body>${results.join('')}</body></html>`).kind).toBe('headlines');
  });

  it.each(['某公司推出新搜索服务', '谈谈搜索'])('is an article for a report on searching: %s', (headline) => {
    const html = `<html><head><title>${headline}_某某网</title></head><body><h1>${headline}</h1><p>2024-06-21 09:07</p><div>${`<p>${SENTENCE}</p>`.repeat(4)}</div><ul>${Array.from({ length: 5 }, (_, i) => `<li><a href="/b/${i}.html">港口收费改革座谈会第${i}次召开</a></li>`).join('')}</ul></body></html>`;
    expect(read(html).kind).toBe('article');
  });

  it('is an article for a report that is told by the hour', () => {
    const hours = Array.from({ length: 9 }, (_, i) => `<p>1${i}:30</p><p>${SENTENCE}</p>`).join('');
    const html = `<html><head><title>某地防汛演练实录</title></head><body><h1>某地防汛演练实录</h1><p>2024-06-21 09:07</p><div>${hours}</div><ul>${Array.from({ length: 9 }, (_, i) => `<li><a href="/b/${i}.html">港口收费改革座谈会第${i}次召开</a></li>`).join('')}</ul></body></html>`;
    expect(read(html).kind).toBe('article');
  });

  it('is none without anything to read', () => {
    expect(read('<html><body><p>加载中</p></body></html>').kind).toBe('none');
  });
});

describe('hostile pages', () => {
  /** Where the runner gives up: linear time needs seconds on the slowest machine, quadratic time minutes. How long they take, npm run bench prints. */
  const timeout = 120_000;
  it.each([
    ['6,000 levels of nesting', `<html><body>${'<div>'.repeat(6000)}${TEXT}`],
    ['100,000 links', `<html><body>${'<a href="/x">一个很长很长的新闻标题</a> '.repeat(100_000)}</body></html>`],
    ['10 MB of text', `<html><body><h1>标题标题标题</h1>${`<p>${SENTENCE.repeat(20)}</p>`.repeat(3500)}</body></html>`],
    ['100,000 dates in one line', `<html><body><h1>标题标题标题</h1><p>${'2024-06-21 09:07 '.repeat(100_000)}</p></body></html>`],
    ['30,000 pictures in noscript', `<html><body>${'<noscript><img src="/a.jpg"></noscript>'.repeat(30_000)}${TEXT}</body></html>`],
    ['the same line without end', `<html><body><h1>标题标题标题</h1>${`<p>${SENTENCE}</p>`.repeat(30_000)}</body></html>`],
    ['two millions of blanks', `<html><body><h1>标题标题标题</h1><p>${' '.repeat(2_000_000)}x</p>${TEXT}</body></html>`],
    [
      'marks that turn the direction of writing',
      `<html><body><h1>\u202e标题标题标题</h1>${TEXT.replaceAll('，', '\u200f，\u202e')}</body></html>`,
    ],
    ['NULs and broken markup', `\u0000<html><body><p\u0000>${SENTENCE}<table><tr><p>\u0000</div></body`],
    ['nothing', ''],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('%s give a plain result', { timeout }, (_, html) => {
    const page = nodePage(html, 'http://news.test/', NOW);
    expect(['article', 'headlines', 'none']).toContain(extractArticle(page).kind);
  });
});
