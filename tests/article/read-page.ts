import { type Extraction, extractArticle } from '../../lib/article/extract-article';
import type { Article } from '../../lib/model';
import { nodePage } from '../../scripts/node-page';

const NOW = '2024-06-22T10:00:00+08:00';
export const SENTENCE =
  '双方围绕交通、产业和人才等方面的合作深入交换意见，并就今后一个时期的重点工作作出安排，会议由市长主持，各区负责人参加。';
/** Six paragraphs of running text. */
export const TEXT = Array.from({ length: 6 }, (_, i) => `<p>第${i + 1}段，${SENTENCE}</p>`).join('');
const TITLE = '东山市推进港口建设';

interface Parts {
  /** Between headline and text. */
  info?: string;
  body?: string;
  /** Behind the text, in an element of its own. */
  after?: string;
  head?: string;
  /** Behind the headline in the page's title. */
  suffix?: string;
  url?: string;
}

export function readPage({
  info = '',
  body = TEXT,
  after = '',
  head = '',
  suffix = '-某某网',
  url = 'http://news.test/a/1.html',
}: Parts): Extraction {
  const html = `<html><head><title>${TITLE}${suffix}</title>${head}</head><body><div class="main"><h1>${TITLE}</h1>${info}<div id="text">${body}</div>${after}</div></body></html>`;
  return extractArticle(nodePage(html, url, NOW));
}

export function articleOf(parts: Parts): Article {
  const { article } = readPage(parts);
  if (!article) throw new Error('the page should give an article');
  return article;
}
