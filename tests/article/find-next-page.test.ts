import { describe, expect, it } from 'vitest';
import { type FurtherPages, findFurtherPages } from '../../lib/article/find-next-page';
import { nodePage } from '../../scripts/node-page';

const HOST = 'https://www.paper.example';

function pages(body: string, url: string | null = `${HOST}/a/20240730/882134.html`, head = ''): FurtherPages {
  const page = nodePage(`<html><head>${head}</head><body><p>正文。</p>${body}</body></html>`, url, '2024-07-30T10:00:00+08:00');
  return findFurtherPages(page.document, page.url, page.baseUrl);
}

const next = (body: string, url?: string | null, head?: string): string | null => pages(body, url, head).nextPage;
const whole = (body: string, url?: string): string | undefined => pages(body, url).wholePage;
const link = (href: string, text: string): string => `<div><a href="${href}">${text}</a></div>`;

describe('the words of a link', () => {
  const words = [
    '下一页',
    '下一頁',
    '下页',
    '下頁',
    '[下一页]',
    '【下一页】',
    '下一页 >>',
    '下一页：一条河的来历',
    '后一页',
    '後一頁',
    '次页',
    '次頁',
    '点击下一页',
    '继续阅读',
    '繼續閱讀',
    '下一张',
    'Next',
    'Next page »',
    '»',
    '>',
    '余下全文',
    '下一页(2)',
  ];
  it.each(words)('%s leads to the next page', (text) => {
    expect(next(link('882134_2.html', text))).toBe(`${HOST}/a/20240730/882134_2.html`);
  });

  it.each(['下一篇', '下一篇：青江又见白鹭', '上一页', '尾页', '返回首页', '页', '下一站天后', '2024', '条评论2'])(
    '%s does not',
    (text) => {
      expect(next(link('882134_2.html', text))).toBeNull();
    },
  );

  it('a picture or a class may stand for words', () => {
    const two = `${HOST}/a/20240730/882134_2.html`;
    expect(next('<a href="882134_2.html"><img src="/img/next_page.jpg"></a>')).toBe(two);
    expect(next('<a href="882134_2.html"><img src="/i/a.gif" alt="下一页"></a>')).toBe(two);
    expect(next('<a href="882134_2.html" class="nextpage"><img src="/i/a.gif"></a>')).toBe(two);
    expect(next('<a href="882134_2.html" title="下一頁"><i></i></a>')).toBe(two);
    expect(next('<a href="882134_2.html"><img src="/i/photo.jpg"></a>')).toBeNull();
  });

  it('rel=next in the head is believed when its address is that of a page of this story', () => {
    expect(next('', undefined, '<link rel="next" href="882134_2.html">')).toBe(`${HOST}/a/20240730/882134_2.html`);
    expect(next('', undefined, '<link rel="next" href="882135.html">')).toBeNull();
  });
});

describe('the address of a link', () => {
  const steps = [
    ['/a/882134.html', '/a/882134_2.html'],
    ['/a/882134_2.html', '/a/882134_3.html'],
    ['/a/882134-2.html', '/a/882134-3.html'],
    ['/zw/202406/t20240621_693227.shtml', '/zw/202406/t20240621_693227_1.shtml'],
    ['/zw/202406/t20240621_693227_1.shtml', '/zw/202406/t20240621_693227_2.shtml'],
    ['/a/14526474_0.shtml', '/a/14526474_1.shtml'],
    ['/show-9-882-1.html', '/show-9-882-2.html'],
    ['/archives/12345', '/archives/12345/2'],
    ['/2024/07/one-river/', '/2024/07/one-river/2/'],
    ['/2024/07/one-river/2/', '/2024/07/one-river/3/'],
    ['/article/99001', '/article/99001/page2'],
    ['/article/99001/page/2', '/article/99001/page/3'],
    ['/a/c1013-31153719.html', '/a/c1013-31153719-2.html'],
    ['/20240730882/content.htm', '/20240730882/content_2.htm'],
    ['/story/882134', '/story/882134?page=2'],
    ['/story/882134?page=2', '/story/882134?page=3'],
    ['/story/882134?page=1', '/story/882134?page=2'],
    ['/view.php?id=77', '/view.php?id=77&pn=2'],
    ['/view.php?aid=77&p=2', '/view.php?p=3&aid=77'],
    ['/story/882134?from=timeline&utm_source=x', '/story/882134?page=2'],
    ['/%E6%B2%B3%E6%B5%81.html', '/%E6%B2%B3%E6%B5%81_2.html'],
  ] as const;
  it.each(steps)('%s goes on at %s', (here, there) => {
    expect(next(link(there, '下一页'), HOST + here)).toBe(HOST + there);
  });

  const others = [
    ['another story', '/a/882134.html', '/a/882135.html'],
    ['another story of a gallery', '/photo/882134_1.html', '/photo/882140_1.html'],
    ['the page after the next', '/a/882134_2.html', '/a/882134_4.html'],
    ['the page before', '/a/882134_3.html', '/a/882134_2.html'],
    ['a page of a list', '/news/', '/news/2'],
    ['a page of a list', '/news/index.html', '/news/index_2.html'],
    ['a page of a list', '/list_2.html', '/list_3.html'],
    ['a page of a list', '/news?page=1', '/news?page=2'],
    ['the next number', '/view/12', '/view/13'],
    ['the next number', '/show-9-12.html', '/show-9-13.html'],
    ['the next number', '/view.php?id=77', '/view.php?id=78'],
    ['the next number', '/?p=77', '/?p=78'],
    ['another story’s page', '/view.php?id=77', '/view.php?id=78&page=2'],
    ['the next printed page', '/html/2024-07/30/node_2.htm', '/html/2024-07/30/node_3.htm'],
    ['the next day', '/2024/07/29', '/2024/07/30'],
  ] as const;
  it.each(others)('a link called next page is not taken when it leads to %s (%s → %s)', (_what, here, there) => {
    expect(next(link(there, '下一页'), HOST + here)).toBeNull();
  });

  it('must be of the same origin, and lead somewhere', () => {
    for (const href of [
      'https://m.paper.example/a/20240730/882134_2.html',
      'http://www.paper.example/a/20240730/882134_2.html',
      'https://www.paper.example:8443/a/20240730/882134_2.html',
      'javascript:goPage(2)',
      'javascript:;',
      '#p=2',
      '#',
      '882134.html#2',
      'ftp://www.paper.example/a/20240730/882134_2.html',
    ])
      expect(next(link(href, '下一页'))).toBeNull();
  });

  it('what only looks like a link is none', () => {
    expect(next('<a>下一页</a><a name="x">2</a><span>下一页</span>')).toBeNull();
  });

  it('loses its fragment', () => {
    expect(next(link('882134_2.html#main', '下一页'))).toBe(`${HOST}/a/20240730/882134_2.html`);
  });

  it('of a page without a known one is compared with what the page states of itself', () => {
    const canonical = `<link rel="canonical" href="${HOST}/a/882134.html">`;
    expect(next(link(`${HOST}/a/882134_2.html`, '下一页'), null, canonical)).toBe(`${HOST}/a/882134_2.html`);
    expect(next(link(`${HOST}/a/990000_2.html`, '下一页'), null, canonical)).toBeNull();
    expect(next(link(`${HOST}/a/882134_2.html`, '下一页'), null)).toBe(`${HOST}/a/882134_2.html`);
    expect(next(link(`${HOST}/a/882135.html`, '下一页'), null)).toBeNull();
  });
});

describe('a pager of numbers', () => {
  const here = `${HOST}/a/20240730/`;

  it('is read where no link says "next page", the present page being no link', () => {
    expect(next('<p>1 <a href="882134_2.html">[2]</a> <a href="882134_3.html">[3]</a></p>')).toBe(`${here}882134_2.html`);
  });

  it('is read where every page is a link, the present one too', () => {
    const pager =
      '<p><a href="882134.html">【1】</a><a href="882134-2.html">【2】</a><a href="882134-3.html">【3】</a><a href="882134-4.html">【4】</a></p>';
    expect(next(pager)).toBe(`${here}882134-2.html`);
    expect(next(pager, `${here}882134-2.html`)).toBe(`${here}882134-3.html`);
    expect(next(pager, `${here}882134-4.html`)).toBeNull();
  });

  it('may count from 0 in its addresses', () => {
    const pager = '<p><a href="c_1.htm">2</a> <a href="c_2.htm">3</a></p>'.replaceAll('c_', 't20240621_1_');
    expect(next(pager, `${here}t20240621_1.htm`)).toBe(`${here}t20240621_1_1.htm`);
    expect(next(pager, `${here}t20240621_1_1.htm`)).toBe(`${here}t20240621_1_2.htm`);
    expect(next(pager, `${here}t20240621_1_2.htm`)).toBeNull();
  });

  it('may be a list of the pages by name, or a box to choose from', () => {
    expect(next(link('882134_2.html', '第2页：站长的笔记本'))).toBe(`${here}882134_2.html`);
    const box =
      '<select><option value="882134.html">第1页：河</option><option value="882134_2.html">第2页：人</option><option>3</option></select>';
    expect(next(box)).toBe(`${here}882134_2.html`);
  });

  it('of comments is none of the article', () => {
    const pager = '<a href="?page=2">2</a> <a href="?page=2">下一页</a>';
    expect(next(`<div id="comment-list"><ul>${pager}</ul></div>`)).toBeNull();
    expect(next(`<div class="pinglun"><p>${pager}</p></div>`)).toBeNull();
    expect(next('<a href="?page=2#comments">下一页</a>')).toBeNull();
    expect(next('<a href="882134/comment-page-2#respond">2</a>')).toBeNull();
    expect(next(`<div class="pager">${pager}</div>`)).toBe(`${here}882134.html?page=2`);
  });

  it('a lone number that does not fit its address is none', () => {
    expect(next(link('882134_2.html', '7'))).toBeNull();
    expect(next(link('882134_1.html', '1'))).toBeNull();
  });

  it('yields to a link with words', () => {
    expect(next('<a href="882134_1.html">2</a><a href="882134_2.html">下一页</a>')).toBe(`${here}882134_2.html`);
  });
});

describe('a pager that a script writes', () => {
  const here = `${HOST}/zw/202406/`;
  const script = (text: string): string => `<div class="page"><script>${text}</script></div>`;

  it.each([
    ['t20240621_77.html', 'createPageHTML(3, 0, "t20240621_77", "html");', 't20240621_77_1.html'],
    ['t20240621_77_1.html', "createPageHTML(3,1,'t20240621_77','html')", 't20240621_77_2.html'],
    ['t20240621_77_2.html', 'createPageHTML(3, 2, "t20240621_77", "html");', null],
    ['t20240621_77.html', 'createPageHTML(1, 0, "t20240621_77", "html");', null],
    ['t20240621_77.html', "createPageHTML('page-div', 3, 1, 't20240621_77', 'html', 3);", 't20240621_77_2.html'],
    ['t20240621_77.html', 'createPageHTML(9, 0, "index", "html");', null],
    ['t20240621_77.html', 'function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}', null],
    ['t20240621_77.html', '// createPageHTML(3, 0, "t20240621_77", "html");', null],
    ['t20240621_77.html', 'var currentPage = 0;//从0开始\nvar countPage = 3;\ndocument.write("<a href=...>");', 't20240621_77_1.html'],
    ['t20240621_77_1.html', 'var currentPage = 1;var countPage = 3;document.write("x")', 't20240621_77_2.html'],
    ['t20240621_77_2.html', 'var currentPage = 2;var countPage = 3;document.write("x")', null],
    ['t20240621_77.html', 'var currentPage = 0; var pageCount = 8; $.get("/comments")', null],
  ] as const)('%s with %s goes on at %s', (file, text, to) => {
    expect(next(script(text), here + file)).toBe(to && here + to);
  });

  it('yields to links, which stand in the page when its scripts have run', () => {
    const both = script('createPageHTML(3, 0, "t1", "html");') + link('t1_1.html', '下一页');
    expect(next(both, `${here}t1.html`)).toBe(`${here}t1_1.html`);
  });
});

describe('all on one page', () => {
  it.each([
    ['阅读全文', '882134_all.html'],
    ['在本页阅读全文', '882134_all.html'],
    ['余下全文', '882134.html?page=all'],
    ['单页阅读', '882134_0.html'],
    ['單頁閱讀', '882134?view=all'],
    ['全文阅读', '882134/all'],
    ['顯示全文', '882134.html?full=1'],
    ['閱讀完整文章', '882134/fullpage'],
    ['不分页显示', '882134.html?mode=whole'],
    ['View all', '882134.html?page=all'],
  ])('%s → %s is the whole article', (text, href) => {
    expect(whole(link(href, text))).toBe(new URL(href, `${HOST}/a/20240730/`).href);
  });

  it('is found beside the next page, and alone', () => {
    const both = link('882134_2.html', '下一页') + link('882134_all.html', '阅读全文');
    expect(pages(both)).toEqual({ nextPage: `${HOST}/a/20240730/882134_2.html`, wholePage: `${HOST}/a/20240730/882134_all.html` });
    expect(pages(link('882134_all.html', '阅读全文')).nextPage).toBeNull();
  });

  it.each([
    ['阅读全文', '882135_all.html'],
    ['阅读全文', '882135.html'],
    ['阅读全文', 'https://m.paper.example/a/20240730/882134_all.html'],
    ['阅读全文', 'javascript:unfold()'],
    ['打印', '882134_all.html'],
    ['阅读全文', '/all'],
  ])('%s → %s is not', (text, href) => {
    expect(pages(link(href, text))).toEqual({ nextPage: null });
  });
});
