import { describe, expect, it } from 'vitest';
import { listHeadlines } from '../../lib/article/list-headlines';
import { nodePage } from '../../scripts/node-page';

const NOW = '2024-06-22T10:00:00+08:00';
const list = (html: string) =>
  listHeadlines(nodePage(`<html><body>${html}</body></html>`, 'http://news.test/', NOW).document, 'http://news.test/', NOW);

describe('stories of a front page', () => {
  it('picture and text of one story are one, whatever its address carries along', () => {
    const found = list(
      '<a href="/a/1234.html?from=pic"><img src="1.jpg"></a><a href="/a/1234.html?from=pic">某地举办国际图书博览会</a><a href="/a/1234.html#comment">某地举办国际图书博览会 评论</a>',
    );
    expect(found.map(({ title }) => title)).toEqual(['某地举办国际图书博览会']);
  });

  it.each([
    ['the front page of a site', '<a href="http://photo.test/">今天的精彩图片都在这里</a>'],
    ['the front page of a section', '<a href="/bschool/">商学院最新招生信息</a>'],
    ['navigation', '<nav><a href="/a/1234.html">某地举办国际图书博览会</a></nav>'],
    ['a registration number', '<a href="/a/1234.html">某ICP备00000000号某某公司</a>'],
    ['a script', '<a href="javascript:go(1234)">某地举办国际图书博览会</a>'],
  ])('%s is none', (_, html) => expect(list(html)).toEqual([]));

  it.each([
    ['beside it in full', '<li><a href="/a/1234.html">某地举办国际图书博览会</a><span>2024-06-21</span></li>', '2024-06-21'],
    ['beside it without its year', '<li><a href="/a/1234.html">某地举办国际图书博览会</a> [06-21]</li>', '2024-06-21'],
    ['of last year when this year’s is to come', '<li><a href="/a/1234.html">某地举办国际图书博览会</a><em>12-30</em></li>', '2023-12-30'],
    ['in its address', '<a href="/24/0621/09/ABC.html">某地举办国际图书博览会</a>', '2024-06-21'],
    [
      'in the box of its story, below a long teaser',
      `<div class="media"><a href="/a/1234.html"><img src="1.jpg"></a><div><h2><a href="/a/1234.html">某地举办国际图书博览会</a></h2><p>${'二〇一九年的博览会也在这里举办，各地的出版社都来参加。'.repeat(20)}</p><div>2024-06-21 18:00:00</div></div></div>`,
      '2024-06-21T18:00:00+08:00',
    ],
    [
      'in its box, counted back',
      '<div><h3><a href="/a/1234.html">某地举办国际图书博览会</a></h3><span>某某社 • 24 分鐘前</span></div>',
      '2024-06-22T09:36+08:00',
    ],
    [
      'in no box that holds another story',
      '<div><div><a href="/a/1234.html">某地举办国际图书博览会</a></div><div><a href="/a/1235.html">港口收费改革座谈会召开</a> 2024-06-21</div></div>',
      null,
    ],
    ['nowhere', '<a href="/a/1234.html">比分 3-2 某队战胜对手晋级</a>', null],
  ])('has the date that stands %s', (_, html, date) => expect(list(html)[0]?.date).toBe(date));

  it('has neither time nor clicks that stand in its link', () => {
    const found = list(
      '<a href="/a/1.html">2021/07/12 19:05某地举办国际图书博览会</a><a href="/a/2.html">港口收费改革座谈会召开 110,193</a>',
    );
    expect(found.map(({ title }) => title)).toEqual(['某地举办国际图书博览会', '港口收费改革座谈会召开']);
  });

  it('has no sign of a list before it', () => {
    expect(list('<a href="/a/1234.html">‧ 某地举办国际图书博览会</a>')[0]?.title).toBe('某地举办国际图书博览会');
  });

  it('a title cut short is told in full where the page has it', () => {
    expect(list('<a href="/a/1234.html" title="某地举办国际图书博览会 八十国参展">某地举办国际图书博览会 八十…</a>')[0]?.title).toBe(
      '某地举办国际图书博览会 八十国参展',
    );
  });
});
