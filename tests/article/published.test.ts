import { describe, expect, it } from 'vitest';
import { articleOf, TEXT } from './read-page';

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('the publication time', () => {
  it.each([
    ['the line under the headline', { info: '<p>2024年06月21日 09:07</p>' }, '2024-06-21T09:07+08:00'],
    ['metadata with a named zone', { head: meta('publish_time', '2024-06-21T09:07:13 JST+0900') }, '2024-06-21T09:07:13+09:00'],
    ['day and time set apart by style only', { info: '<p><span>2024.06.21</span><span>09:07</span></p>' }, '2024-06-21T09:07+08:00'],
    [
      'month, day and time set apart by style only, the year from the metadata',
      { info: '<p>发布时间：<span>01-14</span><span>17:58</span></p>', head: '<meta itemprop="dateUpdate" content="2020-01-14 17:58:59">' },
      '2020-01-14T17:58+08:00',
    ],
    ['year, day and time below one another', { info: '<div>2020</div><div>07/08</div><div>16:37</div>' }, '2020-07-08T16:37+08:00'],
    [
      'a labelled line far below the text',
      {
        after: `<p>赞 0 赏 分享</p>${Array.from({ length: 6 }, (_, i) => `<p>标签${i}</p>`).join('')}<p>发布日期：2024-06-21 14:34:05</p>`,
      },
      '2024-06-21T14:34:05+08:00',
    ],
    ['the government’s own name for it', { head: meta('firstpublishedtime', '2007-08-20-10:59:59') }, '2007-08-20'],
    ['yesterday with its time', { info: '<p>昨天 14:05</p>' }, '2024-06-21T14:05+08:00'],
    ['hours ago', { info: '<p>3小时前</p>' }, '2024-06-22T07:00+08:00'],
    [
      'month and day, the year from the address',
      { info: '<p>06-21 09:07</p>', url: 'http://news.test/2019/0621/1.html' },
      '2019-06-21T09:07+08:00',
    ],
    [
      'the update, where it alone is shown, behind standfirst and author',
      {
        body: `<p>目前港口仍存在大量的可用资金，来自各地的比例越来越高。</p><p>东山大学教授 徐小瑾</p><p>收藏</p><p>更新于2024年6月21日 09:07</p>${TEXT}`,
      },
      '2024-06-21T09:07+08:00',
    ],
    ['OpenGraph', { head: '<meta property="article:published_time" content="2024-06-21T01:07:13Z">' }, '2024-06-21T01:07:13Z'],
    ['Baidu', { head: meta('bytedance:published_time', '2024-06-21T09:07:13+08:00') }, '2024-06-21T09:07:13+08:00'],
    ['Dublin Core', { head: meta('DC.date.issued', '2024-06-21') }, '2024-06-21'],
    ['publishdate', { head: meta('publishdate', '2024-06-21 09:07') }, '2024-06-21T09:07+08:00'],
    ['seconds since 1970', { head: meta('publish_time', '1718932033') }, '2024-06-21T09:07:13+08:00'],
    ['digits', { head: meta('pubdate', '20240621090713') }, '2024-06-21T09:07:13+08:00'],
    [
      'JSON-LD',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-21T09:07:13+08:00"}</script>' },
      '2024-06-21T09:07:13+08:00',
    ],
    ['Hong Kong’s zone', { info: '<p>2024-06-21 HKT 15:02</p>' }, '2024-06-21T15:02+08:00'],
    ['a folder of the month and a file of the day', { url: 'http://news.test/life/202406/202406212049215.html' }, '2024-06-21'],
    ['a folder of the month, then of the day', { url: 'http://news.test/202406/21/1.html' }, '2024-06-21'],
    ['the address as the last resort', { url: 'http://news.test/2024/0621/1.html' }, '2024-06-21'],
  ])('is that of %s', (_, parts, iso) => expect(articleOf(parts).published?.iso).toBe(iso));

  it('is not that of a related story, a comment or the foot of the page', () => {
    const after =
      '<ul><li><a href="/2.html">另一篇报道的标题在此</a> 2023-01-01 10:00</li></ul><div class="comment">网友 2024-06-22 08:00</div><p>© 2025-01-01</p>';
    expect(articleOf({ info: '<p>2024-06-21 09:07</p>', after }).published?.iso).toBe('2024-06-21T09:07+08:00');
  });

  it('is not that of the neighbours of a daily page', () => {
    const parts = { info: '<p>上一天 2024-06-20 下一天 2024-06-22</p>', head: meta('publish_time', '2024-06-21T19:00:00+08:00') };
    expect(articleOf(parts).published?.iso).toBe('2024-06-21T19:00:00+08:00');
  });

  it.each([
    ['the same minute with its seconds', '2024-06-21T09:07:45+08:00'],
    ['the same moment in another zone', '2024-06-21T01:07Z'],
    ['an earlier one', '2024-06-20T09:07+08:00'],
  ])('an update is not %s', (_, updated) => {
    const { updated: told } = articleOf({ info: '<p>2024-06-21 09:07</p>', head: meta('article:modified_time', updated) });
    expect(told).toBeNull();
  });

  it('stands apart from the update', () => {
    const { published, updated } = articleOf({ info: '<p>發佈：2024-06-21 09:07　更新：2024-06-21 12:30</p>' });
    expect([published?.iso, updated?.iso]).toEqual(['2024-06-21T09:07+08:00', '2024-06-21T12:30+08:00']);
  });
});
