import { describe, expect, it } from 'vitest';
import { removeLists } from '../../lib/article/remove-lists';
import { nodeDocument } from '../../scripts/node-page';

const TITLES = ['县城新桥通车', '港口收费改革座谈会', '图书博览会开幕', '防汛演练举行', '河长制工作推进', '秋粮收购启动'];

/** So many links to stories, with their dates. */
function list(count: number): string {
  const item = (_: unknown, i: number): string => `<li><a href="/${i}.html">${TITLES[i % TITLES.length]}</a> 06-2${i % 10}</li>`;
  return `<ul>${Array.from({ length: count }, item).join('')}</ul>`;
}

function without(body: string): string {
  const document = nodeDocument(`<html><body>${body}</body></html>`);
  removeLists(document);
  return document.body.innerHTML;
}

describe('lists of links to other stories', () => {
  it('go, with the boxes around them, and the story stays', () => {
    const story = '<div><p>县城新桥昨天通车，<a href="/1.html">全长两公里</a>。</p></div>';
    expect(without(`<div class="top">${list(12)}</div>${story}<div><h3>最新</h3>${list(20)}</div>`)).toBe(story);
  });

  it('go from inside a story as well', () => {
    expect(without(`<div><p>昨天通车。</p>${list(12)}<p>今天开放。</p></div>`)).toBe('<div><p>昨天通车。</p><p>今天开放。</p></div>');
  });

  it('stay when they are few, or say something', () => {
    const few = `<div><p>昨天通车。</p>${list(9)}</div>`;
    expect(without(few)).toBe(few);
    const told = `<div><p>昨天通车。</p>${list(12).replaceAll('</li>', '，记者到现场看过。</li>')}</div>`;
    expect(without(told)).toBe(told);
  });

  it('are told from picture series and page numbers, whose links have no titles', () => {
    const pictures = `<p>昨天通车。</p>${'<a href="/p.html"><img src="/p.jpg"></a>'.repeat(20)}`;
    const numbers = `<p>昨天通车。</p>${Array.from({ length: 20 }, (_, i) => `<a href="/p_${i}.html">${i}</a>`).join('')}`;
    expect([without(pictures), without(numbers)]).toEqual([pictures, numbers]);
  });

  it('leave a page that is nothing else empty, but a page', () => {
    expect(without(`<div>${list(40)}</div>`)).toBe('');
  });

  it('do not exhaust the stack, however deep the page nests', () => {
    const deep = `${'<div>'.repeat(5000)}${list(12)}`;
    expect(() => without(deep)).not.toThrow();
  });
});
