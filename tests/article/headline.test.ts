import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { nodePage } from '../../scripts/node-page';
import { TEXT } from './read-page';

const [KICKER, TITLE, DECK] = ['东山市党政代表团来江考察', '深化两地合作 推动共同发展', '赵一钱二讲话 孙三出席'] as const;
const INFO = '<div class="info">2024年06月21日09:07 来源：某某日报</div>';

function headlineOf(pageTitle: string, head: string) {
  const html = `<html><head><title>${pageTitle}</title></head><body><div class="nav"><a href="/">首页</a></div>${head}<div id="c">${TEXT}</div></body></html>`;
  const { article } = extractArticle(nodePage(html, 'http://news.test/1.html', '2024-06-22T10:00:00+08:00'));
  return article && [article.headline.kicker, article.headline.title, article.headline.decks];
}

describe('headline lines are told apart', () => {
  it.each([
    [
      'by their class names',
      `${TITLE}_某某网`,
      `<div class="yinti">${KICKER}</div><div class="zhuti">${TITLE}</div><div class="futi">${DECK}</div>${INFO}`,
    ],
    [
      'in one centred cell',
      `${TITLE}_某某网`,
      `<table><tr><td align="center">${KICKER}<br><b>${TITLE}</b><br>${DECK}</td></tr><tr><td align="center">${INFO}</td></tr></table>`,
    ],
    [
      'as headings of three sizes',
      `${TITLE}--某某网`,
      `<h3 class="pre">${KICKER}</h3><h1>${TITLE}</h1><h4 class="sub">${DECK}</h4>${INFO}`,
    ],
    [
      'in the elements of a digital edition, the paper’s name first in <title>',
      `某某日报数字报-${TITLE}`,
      `<founder-introtitle><p class="introtitle">${KICKER}</p></founder-introtitle><founder-title><h2 class="title">${TITLE}</h2></founder-title><founder-subtitle><p class="subtitle">${DECK}</p></founder-subtitle><p>2024年06月21日 第01版</p>`,
    ],
    [
      'when <title> says all of them in one breath',
      `${KICKER} ${TITLE} ${DECK}-某某网`,
      `<div class="title"><p>${KICKER}</p><h2>${TITLE}</h2><p>${DECK}</p></div>${INFO}`,
    ],
  ])('%s', (_, pageTitle, head) => expect(headlineOf(pageTitle, head)).toEqual([KICKER, TITLE, [DECK]]));

  it('a heading broken over two lines is one title when <title> writes it so', () => {
    expect(headlineOf('关于加强港口建设和管理 若干措施的通知-某某网', `<h1>关于加强港口建设和管理<br>若干措施的通知</h1>${INFO}`)).toEqual([
      null,
      '关于加强港口建设和管理 若干措施的通知',
      [],
    ]);
  });

  it('a heading of three lines is one title', () => {
    expect(
      headlineOf('关于加强港口建设和管理若干措施的通知-某某网', `<h1>关于加强<br>港口建设和管理<br>若干措施的通知</h1>${INFO}`),
    ).toEqual([null, '关于加强 港口建设和管理 若干措施的通知', []]);
  });

  it.each([
    ['the day', `<h2>${TITLE}<small>( 2024-06-21)</small></h2>`],
    ['the count of a gallery', `<h1>${TITLE}(1/22)</h1>`],
    ['day and time', `<h1>${TITLE}<span>2024/6/21 09:07</span></h1>`],
    ['day and source', `<h2 class="Article-title">${TITLE}<small> 2024-06-21 来源：某某日报</small></h2>`],
  ])('%s behind the headline in its own line is no part of it', (_, head) => {
    expect(headlineOf(`${TITLE}-某某网`, head)?.[1]).toBe(TITLE);
  });

  it('the line above the time is the headline where nothing else tells', () => {
    expect(headlineOf('某某廣播公司全球資訊網', `<div class="tt26">${TITLE}</div><div>2024-06-21 09:07 報導</div>`)?.[1]).toBe(TITLE);
  });

  it('the line above the day is the headline where <title> is empty', () => {
    expect(headlineOf('', `<div class="newst">${TITLE}</div><div class="newsd">发稿时间：2024/6/21 【 字体：大 中 小 】</div>`)?.[1]).toBe(
      TITLE,
    );
  });

  it('the line above the first paragraph is the headline where the page has neither time nor name for it', () => {
    expect(
      headlineOf(
        '某視新聞網',
        `<table><tr><td><a href="/">某視新聞網</a> / <a href="/m">醫療</a></td></tr><tr><td>${TITLE}</td></tr></table>`,
      )?.[1],
    ).toBe(TITLE);
  });

  it('of several parts of <title> a section is none', () => {
    expect(headlineOf(`某綫新聞 - 財經 - ${TITLE} - test.com`, '<p>短讯</p>')?.[1]).toBe(TITLE);
  });

  it('is not its link in a long menu, where the page shows it longer', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<dd class="PostTitle"><a href="/${i}.html">某地举办第${i}届国际图书博览会</a></dd>`,
    );
    const menu = `<dl>${links.join('')}<dd class="PostTitle"><a href="/1.html">${TITLE}</a></dd>${links.join('')}</dl>`;
    const head = `<meta property="og:title" content="${TITLE} - 某視新聞">${menu}<div id="Heading">${TITLE} ${DECK}</div><div>2024/06/21</div>`;
    expect(headlineOf(`${TITLE} - 某視新聞`, head)?.[1]).toBe(`${TITLE} ${DECK}`);
  });

  it('of two stories in one page the first is the page’s own', () => {
    const story = (title: string, n: number): string =>
      `<div class="story"><h1 class="big">${title}</h1>${INFO}<div>${TEXT.repeat(n)}</div></div>`;
    expect(headlineOf('港口的新篇章是什么？｜某位时代', story(TITLE, 1) + story('另一个故事的标题写在这里 后面还有', 3))?.[1]).toBe(TITLE);
  });

  it('the plain line that opens the box of the h1 is its kicker', () => {
    expect(
      headlineOf(
        `${TITLE}-某某网`,
        `<div><p class="p1"></p><p class="p1">${KICKER}</p><h1><div>${TITLE}</div></h1><p class="p1">2024年06月21日09:07</p></div>`,
      ),
    ).toEqual([KICKER, TITLE, []]);
  });

  it('a second heading beside the first is a deck, though it speaks of publishing', () => {
    const html = `<html><head><title>某地医药产业对接活动举行-某某网</title></head><body><div><h2>某地医药产业对接活动举行</h2><h2>现场发布医药产业供需清单</h2></div><ul><li>2024年12月07日 08时01分</li></ul><div>${TEXT}</div></body></html>`;
    const headline = extractArticle(nodePage(html, 'http://news.test/a/1.html', '2024-12-08T10:00:00+08:00')).article?.headline;
    expect([headline?.title, headline?.decks]).toEqual(['某地医药产业对接活动举行', ['现场发布医药产业供需清单']]);
  });

  it('a plain line below the headline’s copy in the text is a deck', () => {
    expect(headlineOf(`${TITLE}-某某网`, `<h1>${TITLE}</h1>${INFO}<p>${TITLE}</p><p>${DECK}</p>`)).toEqual([null, TITLE, [DECK]]);
  });

  it('what stands between headline and text without belonging to it is no deck', () => {
    const head = `<div class="crumb">当前位置：首页>新闻</div><h1>${TITLE}</h1><div>分享到微信</div><div>字号：大 中 小</div>${INFO}<h3>相关新闻</h3>`;
    expect(headlineOf(`${TITLE}-新闻-某某网`, head)).toEqual([null, TITLE, []]);
  });
});
