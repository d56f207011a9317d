import { describe, expect, it } from 'vitest';
import { nodeAt } from '../../lib/dom/node-path';
import { findJunk } from '../../lib/junk/find-junk';
import { nodePage } from '../../scripts/node-page';
import { junkIn, PROSE, told } from './junk-in';

const NOISE = '<div class="pl_css_ganrao" style="display:none"><kbd id="a7k2q"><em id="a7k2q"></em></kbd></div>';
const TIME = '(2025-06-01 09:07:13)';

describe('the source slot', () => {
  const slot = (address: string): string => `<div class="info">${address} ${TIME}</div>${PROSE}`;

  it('another site’s address alone beside the time is no source', () => {
    const [finding] = junkIn(slot('<a href="http://www.other.example/">http://www.other.example/</a>'));
    expect(finding).toMatchObject({
      reason: 'foreign-address-as-source',
      area: 'source-slot',
      links: [{ href: 'http://www.other.example/' }],
    });
  });

  it('the page’s own address is one only on a page that was tampered with', () => {
    expect(told(slot('http://www.news.example/'))).toEqual([]);
    expect(told(NOISE + slot('http://www.news.example/'))).toContain('own-address-as-source: http://www.news.example/');
  });

  it('pinyin notes are a sign of tampering', () => {
    const notes = '區(qū)業(yè)務(wù)經(jīng)濟(jì)發(fā)'.split('').join('');
    expect(told(`<p>${notes}</p>${slot('http://www.news.example/')}`)).toHaveLength(1);
  });

  it.each([
    ['behind a label', `<div>来源：http://www.agency.example/ ${TIME}</div>${PROSE}`],
    ['in brackets behind a name', `<div>${TIME} 来源: 甲资讯 (www.agency.example)</div>${PROSE}`],
    ['beside the name of the paper', `<div>http://www.sister.example ${TIME.slice(1, -1)} 《理财周刊》</div>${PROSE}`],
    ['at the end of the article', `${PROSE}<p>地址：滨城路1号 网址：www.port.example 2025-06-01</p>`],
  ])('an honest address stays: %s', (_, body) => expect(told(body)).toEqual([]));
});

describe('text', () => {
  it('keyword runs before, among and behind the paragraphs go, linked to the front page or not', () => {
    const run = '91精品福利在线_成人亚洲一区二区_精品系列免费在线观看_中文字幕视频一区';
    expect(told(`<h1><a href="/">${run}</a></h1>${PROSE}`)).toEqual([`keyword-run: ${run}`]);
    const list = '澳门永利官方老入口、ebet真人娱乐厅下载、华体会全站登录、球赛买球网站、外围竞猜app';
    expect(told(`${PROSE}<p>${list}</p>`)).toEqual([`keyword-run: ${list}`]);
  });

  it('a brand in brackets before the headline goes when the page states the headline without it; a column name stays', () => {
    const page = (prefix: string, original: string): string =>
      `<h2>${prefix}滨城市听取港口收费改革意见</h2><p>原标题：${original}</p>${PROSE}`;
    expect(told(page('[某某化妆品专卖]', '滨城市听取港口收费改革意见'))).toEqual(['prefixed-headline: [某某化妆品专卖]']);
    expect(told(page('【独家】', '滨城市听取港口收费改革意见'))).toEqual([]);
    expect(told(page('[某某化妆品专卖]', '另一个完全不同的报道标题'))).toEqual([]);
  });

  it('lists of honest keywords stay', () => {
    expect(told(`${PROSE}<p>关键词：体育、娱乐、彩票、游戏、平台、官方网站</p>`)).toEqual([]);
  });

  it('a brand alone between paragraphs goes on a page that was tampered with', () => {
    expect(told(`${PROSE}<p>亚娱体育平台丨集团</p>${PROSE}`)).toEqual([]);
    expect(told(`${NOISE}${PROSE}<p>亚娱体育平台丨集团</p>${PROSE}`)).toContain('keyword-line: 亚娱体育平台丨集团');
  });

  it('addresses put behind a comma go, those behind the name of an office stay', () => {
    const body = PROSE.replace('意见，', '意见，（www.spam3.example）').replace('航运企业', '航运企业（www.port.example）');
    expect(told(NOISE + body).slice(1)).toEqual(['inserted-address: （www.spam3.example）']);
  });

  it('pictograms dropped into sentences go on such pages only', () => {
    const body = PROSE.replace('召开', '🛼召开');
    expect(told(body)).toEqual([]);
    expect(told(NOISE + body).slice(1)).toEqual(['stray-symbol: 🛼']);
  });

  it('letters without sense hidden in a sentence go', () => {
    const jam = `+ P( k C( O1 R" d2 @/ |2 i8`;
    expect(told(PROSE.replace('召开', `<span style="display:none">${jam}</span>召开`))).toEqual([`jam-text: ${jam}`]);
  });

  it('the document’s title loses its advertisement and keeps its own words', () => {
    const html = `<html><head><title>开云体育_亚博体育app下载_滨城市听取港口收费改革意见</title></head><body>${PROSE}</body></html>`;
    const [finding] = findJunk(nodePage(html, 'http://www.news.example/', ''));
    expect(finding).toMatchObject({ reason: 'injected-title', area: 'head', text: '开云体育_亚博体育app下载' });
  });

  it.each([
    '新葡京娱乐城老板被判刑',
    '警方打掉“亚博体育”跨境赌博团伙',
    '太阳城集团涉嫌洗钱 创办人被捕',
    '成人高考开始报名',
    '国产大飞机首航',
  ])('the title %s is honest', (title) =>
    expect(findJunk(nodePage(`<title>${title}_新闻网</title>${PROSE}`, 'http://www.news.example/', ''))).toEqual([]),
  );
});

describe('findings', () => {
  it('come in document order with ids of their own, and their paths lead back to them', () => {
    const page = nodePage(
      `<title>x</title>${NOISE}${PROSE}<p><a href="http://a.spam.example/">博彩平台推荐</a></p>`,
      'http://www.news.example/',
      '',
    );
    const found = findJunk(page);
    expect(found.map(({ id }) => id)).toEqual(['j0', 'j1']);
    expect(nodeAt(page.document, found[1]?.where.path ?? [])?.textContent).toBe('博彩平台推荐');
  });

  it('are told of each thing once', () => {
    const body = `${PROSE}<div style="display:none"><p><a href="http://a.spam.example/">博彩平台推荐</a>、<a href="http://b.spam2.example/">赌场开户</a>、<a href="http://c.spam3.example/">百家乐</a></p></div>`;
    expect(junkIn(body)).toHaveLength(1);
  });

  it('survive what hostile pages bring', () => {
    expect(findJunk(nodePage('', null, ''))).toEqual([]);
    expect(findJunk(nodePage(`${'<div>'.repeat(3000)}x`, null, ''))).toEqual([]);
    expect(junkIn('<a href="http://[">x</a><a href="javascript:alert(1)">博彩</a><a href>y</a>')).toEqual([]);
    expect(junkIn(`<p>${'<a href="http://a.spam.example/">博彩平台推荐</a> '.repeat(5000)}</p>`).length).toBe(1);
  });
});
