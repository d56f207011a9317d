import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { nodePage } from '../../scripts/node-page';
import { TEXT } from './read-page';

describe('a saved page that does not say where it is from', () => {
  const ITEMS = Array.from({ length: 5 }, (_, i) => `<li><a href="/b/${i}.html">港口收费改革座谈会第${i}次召开</a></li>`).join('');
  const read = (body: string) =>
    extractArticle(
      nodePage(`<html><head><title>东山市推进港口建设</title></head><body>${body}</body></html>`, null, '2024-06-22T10:00:00+08:00'),
    );
  const page = (more: string) =>
    read(`<div class="main"><h1>东山市推进港口建设</h1><p>2024-06-21 09:07</p><div id="text">${TEXT}${more}</div></div>`);

  it('has related links told from its text, and none that leads nowhere', () => {
    const { article } = page(
      `<p>详见<a href="/c/1.html">港口建设的规划</a>和<a href="http://plan.test/1.html">港口收费的规划</a>，下月起征求意见，市民可以提出建议。</p><ul>${ITEMS}</ul>`,
    );
    expect(article?.blocks).toHaveLength(7);
    const last = article?.blocks.at(-1);
    expect(last && 'runs' in last && last.runs.flatMap(({ href }) => href ?? [])).toEqual(['http://plan.test/1.html']);
  });

  it('keeps what a picture shows, without the picture', () => {
    const { article } = page('<figure><img src="/a.jpg"><figcaption>港口建设现场。某某摄</figcaption></figure>');
    expect(article?.blocks.map(({ kind }) => kind)).toEqual([...Array.from({ length: 6 }, () => 'paragraph'), 'caption']);
  });

  it('lists its stories from the root of its site', () => {
    const { kind, headlines } = read(`<ul>${ITEMS}${ITEMS.replaceAll('/b/', '/c/').replaceAll('第', '又第')}</ul>`);
    expect([kind, headlines[0]?.url]).toEqual(['headlines', '/b/0.html']);
  });

  it('has absolute links where it states its address', () => {
    const canonical = '<link rel="canonical" href="http://news.test/a/1.html">';
    const { headlines } = read(`${canonical}<ul>${ITEMS}${ITEMS.replaceAll('/b/', '/c/').replaceAll('第', '又第')}</ul>`);
    expect(headlines[0]?.url).toBe('http://news.test/b/0.html');
  });
});
