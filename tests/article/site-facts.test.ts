import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { nodePage } from '../../scripts/node-page';
import { articleOf, SENTENCE } from './read-page';

const account = (url: string | null): ReturnType<typeof extractArticle> =>
  extractArticle(
    nodePage(
      `<html><head><title>绿溪县表彰退役军人</title></head><body><h1 class="rich_media_title">绿溪县表彰退役军人</h1><div class="rich_media_meta_list"><a id="js_name">掌上绿溪</a></div>
      <em id="publish_time">2024-06-21 18:20</em><div id="js_content"><section>${SENTENCE}</section><section>又，${SENTENCE}</section></div></body></html>`,
      url,
      '2024-06-22T10:00:00+08:00',
    ),
  );

describe('a site’s own rule', () => {
  it('names source and time where the page has no label', () => {
    const { article } = account('https://mp.weixin.qq.com/s/aB3');
    expect([article?.source, article?.published?.iso]).toEqual(['掌上绿溪', '2024-06-21T18:20+08:00']);
  });

  it('is known by its mark where a saved page has no address', () => expect(account(null).article?.source).toBe('掌上绿溪'));

  it('is for its host only, and without it the page still reads fairly', () => {
    const { article } = account('https://weixin.qq.com.copy.test/s/aB3');
    expect([article?.source, article?.blocks.length]).toEqual([null, 2]);
  });
});

describe('the time that only scripts know', () => {
  it.each([
    ['seconds', '<script>var ct = "1718932033";</script>', '2024-06-21T09:07:13+08:00'],
    ['a property', '<script>window.state={"publishTime":"2024-06-21 09:07:13"}</script>', '2024-06-21T09:07:13+08:00'],
  ])('is believed as %s', (_, head, iso) => expect(articleOf({ head, url: 'http://news.test/a' }).published?.iso).toBe(iso));

  it('tells nothing when the script speaks of several days', () => {
    const head = '<script>var list=[{"publishTime":"2024-06-21 09:07"},{"publishTime":"2024-06-19 08:00"}]</script>';
    expect(articleOf({ head, url: 'http://news.test/a' }).published).toBeNull();
  });

  it('stands behind what the page shows', () => {
    const parts = { head: '<script>var ct = "1718932033";</script>', info: '<p>2024-06-20 10:00</p>' };
    expect(articleOf(parts).published?.iso).toBe('2024-06-20T10:00+08:00');
  });
});
