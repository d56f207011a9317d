import { describe, expect, it } from 'vitest';
import { junkIn, PROSE, told } from './junk-in';

/** Names of firms without a telling word, each on a site of its own. */
const FIRMS = ['临河永固机床', '东岭苗木', '瑞合暖通', '宏川石材', '顺达包装'];
const TOWNS = ['临河搬家公司', '东岭搬家公司', '滨城搬家公司', '安平搬家公司', '云溪搬家公司'];
const links = (words: string[]): string => words.map((word, i) => `<a href="http://www.firm${i}.example/">${word}</a>`).join(' ');
const foot = (inside: string, style = ''): string => `${PROSE}<div class="foot"><div style="${style}">${inside}</div></div>`;

describe('links to many sites that no reader sees are a farm, whatever their words say', () => {
  it.each([
    ['off the screen', 'position:absolute;left:-9999px'],
    ['clipped', 'position:absolute;clip:rect(0 0 0 0)'],
    ['clipped by a path', 'clip-path:inset(100%)'],
    ['behind the page', 'position:absolute;z-index:-999'],
    ['shrunk to nothing', 'transform:scale(0)'],
    ['nearly transparent', 'opacity:0.01'],
  ])('%s', (_, style) => {
    const [finding, ...more] = junkIn(foot(links(FIRMS), style));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ reason: 'hidden-links', action: 'remove', values: { count: 5, hosts: 5 } });
  });

  it('hidden behind all that the page shows, two are enough', () => {
    expect(
      told(
        `${PROSE}${links(FIRMS.slice(0, 2)).replaceAll('<a ', '<div style="position:absolute;top:-999px"><a ').replaceAll('</a>', '</a></div>')}`,
      ),
    ).not.toEqual([]);
  });

  it('many to one site, whatever they say', () => {
    const shoes = Array.from({ length: 8 }, (_, i) => `<a href="http://www.shoes.test/">walking shoes ${i}</a>`).join(' ');
    expect(told(`${PROSE}<div style="width:1px;height:1px;overflow:hidden">${shoes}</div><p>版权所有 某某网</p>`)).not.toEqual([]);
    expect(told(`${PROSE}<marquee width="1" height="6"><a href="http://www.shoes.test/">walking shoes</a></marquee>`)).not.toEqual([]);
  });

  it('in a running line one pixel high', () => {
    expect(told(`${PROSE}<marquee height="1" width="4">${links(FIRMS)}</marquee>`)).toHaveLength(1);
  });

  it.each([
    ['friend links that are shown', foot(`友情链接：${links(FIRMS)}`)],
    ['a tab of them that waits for a press', foot(links(FIRMS), 'display:none')],
    ['two of them, the page going on below', `${foot(links(FIRMS.slice(0, 2)), 'position:absolute;left:-9999px')}<p>版权所有 某某网</p>`],
    ['one of them at the end', foot(links(FIRMS.slice(0, 1)), 'position:absolute;left:-9999px')],
    [
      'share buttons that wait behind all',
      `${PROSE}<div style="position:absolute;left:-9999px"><a href="https://line.test/share?url=1">分享</a><a href="https://plug.test/share?url=1">分享</a></div>`,
    ],
    [
      'icons, whose words are indented away one by one',
      foot(FIRMS.map((word, i) => `<a style="text-indent:-9999px" href="http://www.firm${i}.example/">${word}</a>`).join('')),
    ],
    [
      'a way past the menu for those who listen, which leads about the site',
      foot('<a href="/a">到正文</a><a href="/b">到目录</a><a href="/c">到搜索</a>', 'position:absolute;left:-9999px'),
    ],
    [
      'authorities and the sites everybody links to',
      foot(
        '<a href="http://www.gov.cn/">政府网</a><a href="http://www.people.com.cn/">人民网</a><a href="http://www.moe.gov.cn/">教育部</a>',
        'position:absolute;left:-9999px',
      ),
    ],
  ])('but not: %s', (_, body) => expect(told(body)).toEqual([]));
});

describe('one trade in many towns, each on another site', () => {
  it('is a farm', () => {
    expect(junkIn(foot(links(TOWNS))).map(({ rule, links: held }) => [rule, held.length])).toEqual([['link-farm', 5]]);
  });

  it.each([
    ['the papers of many towns', ['临河日报', '东岭日报', '滨城日报', '安平日报', '云溪日报']],
    ['different trades', ['临河搬家公司', '东岭驾校', '滨城装修', '安平翻译公司', '云溪旅行社']],
  ])('but not: %s', (_, words) => expect(told(foot(links(words)))).toEqual([]));
});

describe('links behind the last line of the page', () => {
  const page = (behind: string): string => `${PROSE}<div class="foot">临河县融媒体中心 版权所有 冀ICP备12345678号</div>${behind}`;

  it('in a nameless box, to many sites, are a farm', () => {
    expect(junkIn(page(`<div>${links(FIRMS)}</div>`)).map(({ rule, links: held }) => [rule, held.length])).toEqual([['link-farm', 5]]);
  });

  it.each([
    ['labelled friend links', `<div>友情链接 ${links(FIRMS)}</div>`],
    ['a box of the site’s own', `<div class="flink">${links(FIRMS)}</div>`],
    ['one with words of its own', `<div>本站由下列单位支持，谨致谢意：${links(FIRMS)}</div>`],
    ['links to the site itself', '<div><a href="/a">关于</a><a href="/b">联系</a><a href="/c">投稿</a><a href="/d">广告</a></div>'],
  ])('but not: %s', (_, behind) => expect(told(page(behind))).toEqual([]));
});

describe('ordinary words of a sentence that all lead to one front page', () => {
  const word = (text: string): string => `<a href="http://www.firm7.example/">${text}</a>`;
  const sentence = `<p>${word('气象')}部门说，入汛以来雨水偏多，${word('防汛')}物资已经备足，沿河${word('群众')}的转移路线也都重新核对过，各乡镇都排了值班表。</p>`;

  it('lose the link and keep the words', () => {
    const found = junkIn(PROSE + sentence);
    expect(found.map(({ action, text, reason }) => [action, text, reason])).toEqual([
      ['unlink', '气象', 'repeated-links'],
      ['unlink', '防汛', 'repeated-links'],
      ['unlink', '群众', 'repeated-links'],
    ]);
  });

  it('but a place named once or twice with its address stays', () => {
    expect(told(PROSE + sentence.replace(word('群众'), '群众'))).toEqual([]);
  });
});

it('goods in English are known by whole words', () => {
  const goods = ['buy viagra online', 'payday loans', 'slot gacor', 'replica watches'];
  expect(junkIn(foot(links(goods)))).toHaveLength(1);
  expect(told(foot(links(['Specialist clinics', 'Judicial Yuan', 'Escorted tours guide'])))).toEqual([]);
});
