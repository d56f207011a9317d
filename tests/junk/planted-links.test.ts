import { describe, expect, it } from 'vitest';
import { junkIn, PROSE, told } from './junk-in';

const FARM = ['开云体育官网', '博彩平台推荐', '久久精品视频', '必威登录入口'];
const links = (words = FARM): string => words.map((word, i) => `<a href="http://x${i}7q.spam${i}.example/">${word}</a>`).join(' ');

describe('planted links', () => {
  it.each([
    ['display', 'display:none'],
    ['off the screen', 'position:absolute;left:-9999px'],
    ['a point in size', 'width:1px;height:1px;overflow:hidden'],
    ['transparent', 'opacity:0'],
    ['without size of letters', 'font-size:0'],
    ['indented away', 'text-indent:-9999px'],
    ['in the colour of the ground', 'color:#fff;background:#fff'],
    ['invisible', 'visibility:hidden'],
  ])('are found when hidden: %s', (_, style) => {
    const [finding, ...more] = junkIn(`${PROSE}<div style="${style}">${links()}</div>`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ reason: 'hidden-links', action: 'remove', values: { count: 4, hosts: 4 } });
    expect(finding?.links.map(({ href }) => href)).toContain('http://x07q.spam0.example/');
  });

  it('are found when a rule of the page’s own style sheet hides them', () => {
    const found = junkIn(`${PROSE}<div class="cz81">${links()}</div>`, undefined, '<style>.cz81{position:absolute;top:-3000px}</style>');
    expect(found.map(({ reason }) => reason)).toEqual(['hidden-links']);
  });

  it('in <marquee> and <noscript> are hidden too', () => {
    expect(told(`${PROSE}<marquee width="1" height="1">${links()}</marquee>`)).toHaveLength(1);
    expect(told(`${PROSE}<noscript><div>${links()}</div></noscript>`)).toHaveLength(1);
  });

  it('of a labelled farm go with their label, whatever their words', () => {
    const body = `${PROSE}<div>主站蜘蛛池模板: ${links(['博彩平台推荐', '赌场开户', '江城论坛', '丽人网'])}</div>`;
    const [finding] = junkIn(body);
    expect(finding).toMatchObject({ reason: 'link-farm', text: expect.stringContaining('主站蜘蛛池模板') });
    expect(finding?.links).toHaveLength(4);
  });

  it('among honest friend links are taken out one by one', () => {
    const body = `${PROSE}<div class="flink">友情链接：<a href="http://www.moe.gov.cn/">教育部</a> ${links(['开云体育官网', '久久精品视频'])} <a href="http://www.people.com.cn/">人民网</a></div>`;
    expect(junkIn(body).flatMap((finding) => finding.links.map(({ text }) => text))).toEqual(['开云体育官网', '久久精品视频']);
  });

  it('on the site itself are found by words and an address drawn by lot', () => {
    const body = `${PROSE}<ul><li><a href="/2025/0530/9.html">港口改革五问</a></li><li><a href="/b9lx/16891.html">皇冠足彩取款</a></li></ul>`;
    expect(told(body)).toEqual(['planted-page: 皇冠足彩取款']);
  });

  it('inside a sentence leave the sentence', () => {
    const body = PROSE.replace(
      '听取',
      '<span style="display:none"><a href="http://a.spam1.example/">亚博体育app</a> <a href="http://b.spam2.example/">棋牌下载</a></span>听取',
    );
    const [finding] = junkIn(body);
    expect(finding?.text).toBe('亚博体育app 棋牌下载');
    expect(finding?.area).toBe('body');
  });

  it('that offer grey services are told as such', () => {
    const services = ['代开发票', '办证刻章', '无抵押贷款', '代孕公司'];
    expect(junkIn(`${PROSE}<p>${links(services)}</p>`).map(({ rule }) => rule)).toEqual(['link-farm']);
    expect(told(`${PROSE}<p><a href="http://www.spam9.example/">代开发票</a></p>`)).toEqual(['service-links: 代开发票']);
  });
});

describe('honest links stay', () => {
  it.each([
    [
      'hidden menus and tabs of links to other sites',
      '<div style="display:none"><a href="http://www.a.example/">甲新闻</a><a href="http://www.b.example/">乙软件下载</a><a href="http://www.c.example/login">丙邮箱登录</a></div>',
    ],
    [
      'icons whose words are indented away',
      '<a style="text-indent:-9999px" href="https://weibo.com/x">微博</a><a style="text-indent:-9999px" href="https://www.facebook.com/x">Facebook</a>',
    ],
    ['a lottery column of the site', '<ul><li><a href="/caipiao/">彩票</a></li><li><a href="/caipiao/ssc/">时时彩</a></li></ul>'],
    [
      'headlines about betting and pornography',
      '<ul><li><a href="http://other.example/1.html">警方捣毁网络赌博平台 抓获四十人</a></li><li><a href="http://other.example/2.html">男子偷拍被拘留</a></li></ul>',
    ],
    ['an editorial link to another site', '<p>详见<a href="http://www.partner.example/report">调查报告全文</a>。</p>'],
    [
      'friend links',
      '<div>友情链接：<a href="http://www.d.example/">丁教育网</a> <a href="http://www.e.example/">戊汽车</a> <a href="http://www.f.example/">己游戏</a> <a href="http://www.g.example/">庚银行官网</a></div>',
    ],
    [
      'words of other languages that hold the letters of a brand',
      '<a href="http://www.h.example/">SUSCRÍBETE</a> <a href="http://www.i.example/">Alphabet</a>',
    ],
  ])('%s', (_, body) => expect(told(PROSE + body)).toEqual([]));
});

describe('lurid headlines of advertisements', () => {
  it.each(['偷拍明星长痘尴尬瞬间', '熟女祛斑真的很难吗？', '她的丰胸秘诀竟是这个'])('%s is no row of keywords', (text) => {
    expect(told(`${PROSE}<div style="display:none"><a href="http://ad.firm.example/news_5.html">${text}</a></div>`)).toEqual([]);
  });
});

describe('goods in other languages', () => {
  const goods = [
    'Slot gacor hari ini',
    'Nhà cái uy tín',
    'สล็อตเว็บตรง บาคาร่า',
    '카지노 토토사이트 추천',
    'オンラインカジノ おすすめ',
    'Игровые автоматы казино',
  ];

  it.each(goods)('%s is found on a Chinese page', (text) => {
    const [finding] = junkIn(`${PROSE}<p><a href="http://www.spam1.example/">${text}</a></p>`);
    expect(finding).toMatchObject({ reason: 'gambling-link', links: [{ text }] });
  });

  it.each([
    [
      'the page in other languages',
      '<a href="http://news.example.jp/">日本語</a> <a href="http://news.example.ru/">Русский</a> <a href="http://news.example.kr/">한국어</a> <a href="http://th.news2.example/">ภาษาไทย</a>',
    ],
    ['a ministry abroad', '<a href="http://www.ministry.example/">Министерство транспорта сообщило о порте</a>'],
    ['a word that holds such letters', '<a href="http://www.clinic.example/">Specialist escorted Xanaxis team</a>'],
    ['a film that is named so', '<a href="http://www.film1.example/">《卡西诺》Casino (1995)</a>'],
  ])('and %s is not', (_, html) => expect(told(`${PROSE}<p>${html}</p>`)).toEqual([]));

  it('hidden links in another language need no words', () => {
    const hidden = `<div style="position:absolute;left:-9999px"><a href="http://www.spam1.example/a7x9q2">Тёплые полы под ключ недорого</a> <a href="http://www.spam2.example/b8k3">Dịch vụ thám tử chuyên nghiệp</a></div>`;
    expect(junkIn(`${PROSE}${hidden}`).map(({ reason }) => reason)).toEqual(['hidden-links']);
  });
});
