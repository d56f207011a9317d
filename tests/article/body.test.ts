import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../lib/text/article-lines';
import { articleOf, readPage, SENTENCE, TEXT } from './read-page';

const lines = (body: string): string[] => bodyLines(articleOf({ info: '<p>2024-06-21 09:07</p>', body }));

describe('what is no part of the body', () => {
  it.each([
    ['editor', '<p>责任编辑：张三</p>'],
    ['original-title', '<p>原标题：另一个标题</p>'],
    ['copyright', '<p>版权所有，未经许可不得转载</p>'],
    ['share', '<p>分享到：</p>'],
    ['source-line', '<p>来源：本站 作者：某部 浏览：33</p>'],
    ['promotion', '<p>👉 點我加入好友，新聞不漏接</p>'],
    ['notice', '<p>《某某新聞》提醒您：請珍惜生命</p>'],
    ['notice', '<p>生命線：1995</p>'],
    ['keywords', '<p>文章关键词：港口 建设</p>'],
    ['promotion', '<p>年度人物评选火热进行中！【<a href="/vote">点击投票</a>】选出你心目中的人</p>'],
    ['page-control', '<p>小</p>'],
    ['page-control', '<p>WhatsApp</p>'],
    ['page-control', '<p>11 分鐘</p>'],
    ['page-control', '<p>点击这里对此新闻发表看法</p>'],
    ['byline', '<ul><li>呂嘉山</li><li>BBC中文記者</li></ul>'],
    ['editor', '<p>撰稿：王介山</p>'],
    ['source-line', '<p>来源｜新某刊</p>'],
    ['page-control', '<p>Previous Next</p>'],
    ['page-control', '<p>附件：</p>'],
    ['page-control', '<p>（節錄）</p>'],
    ['source-line', '<p>图文来源：区委网信办、区融媒体中心</p>'],
    ['share', '<p>感谢关注/点赞/分享</p>'],
    ['promotion', '<p>某報報料熱線﹕inews@news.test</p>'],
    ['promotion', '<p>想生活更精明，請讚好某某 Facebook 專頁</p>'],
    ['promotion', '<p>訂閱《早安世界》電子報</p>'],
    ['page-control', '<p>图集已浏览完毕</p>'],
    ['source-line', '<p>更新時間：17:24</p>'],
    ['source-line', '<p>题图来自视觉某某</p>'],
    ['copyright', '<p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>'],
    ['copyright', '<p>“特别声明：以上作品由用户上传并发布</p>'],
    ['promotion', '<p>立即下載某某新聞App：https://app.news.test/d</p>'],
    ['promotion', '<p>👆点击上方蓝字，关注某某</p>'],
    ['promotion', '<p>公众号后台回复“港口”即可获取全文</p>'],
    ['page-control', '<p>已將目前網頁的網址複製到您的剪貼簿！</p>'],
    ['page-control', '<p>觀看人次:</p>'],
    ['page-control', '<ul><li>適中字型</li><li>較大字型</li></ul>'],
    ['page-control', '<p>顶一下</p>'],
    ['page-control', '<p>7 分钟 浏览时间</p>'],
    ['page-control', '<p>跳过 Instagram 帖子</p>'],
    ['share', '<p>转播到腾讯微博</p>'],
    ['notice', '<p>网友评论仅供其表达个人看法，并不表明某某立场。</p>'],
    ['ornament', '<p>\u200c \u200c \u200c</p>'],
    ['share', '<p>感謝您訂閱某某，掌握新聞脈動！</p>'],
    [
      'copyright',
      `<p>（注：本文仅代表作者本人观点，作者新书近期出版，更多可见某号，内容涉及港口建设和各地的交通、产业、人才等方面，${'也欢迎读者来信讨论，'.repeat(4)}敬请留意。）</p>`,
    ],
    ['source-line', '<p>作者：问</p>'],
    ['source-line', '<p>查看英文原文：Some Directors Resign</p>'],
    ['promotion', '<p>打开支付宝扫一扫，即可进行扫码打赏哦</p>'],
    ['promotion', '<p>某果日報fb，每日分享精選新聞及網絡新鮮事。</p>'],
    ['furniture', '<form><p>【範例：user@test.com】</p><input type="password"><p>忘記密碼 | 重寄啟用信</p></form>'],
    [
      'player',
      `<div>${['Now Playing', '某某拖某某大仔戀情升溫', '00:46', '某某與某某鬧不和', '02:12', '某某甜蜜同框', '02:29'].map((line) => `<p>${line}</p>`).join('')}</div>`,
    ],
    ['furniture', '<div class="news-toupiao">你赞成这项建设吗，赞成，不赞成</div>'],
    [
      'copyright',
      `<p>网站部分文章为转载，仅供参考。版权和著作权归原作者所有，${'转载目的在于传递更多信息，不代表本网赞同其观点。'.repeat(3)}</p>`,
    ],
    [
      'promotion',
      `<p>第一时间获取行业新鲜资讯，请在微信公众账号中搜索「某投诉网」或者「mousu」，${'每天更新，'.repeat(4)}或用手机扫描左方二维码，即可获得每日精华内容推送和最优搜索体验，并参与活动！</p>`,
    ],
    ['promotion', '<p>1.用Plurk追蹤某視影音及圖文新聞：追蹤</p>'],
  ])('%s', (reason, html) => {
    const { article, dropped } = readPage({ info: '<p>2024-06-21 09:07</p>', body: `${TEXT}${html}<p>最后一段，${SENTENCE}</p>` });
    expect(article && bodyLines(article)).toHaveLength(7);
    expect(dropped.map((line) => line.reason)).toContain(reason);
  });

  it.each(['精彩视频推荐', '为你推荐', '相关的某某小组', '★延伸閱讀★', '更多某某新聞網報導：', '相关新闻', '你可能還想看'])(
    'the heading %s and what little follows it',
    (heading) => {
      expect(lines(`${TEXT}<p>${heading}</p><p>另一篇报道的开头，${SENTENCE}</p>`)).toHaveLength(6);
    },
  );

  it('what follows the editor’s line under a heading of other stories', () => {
    const teasers = `<p>编辑：山石</p><p>相关报道：</p><p><a href="/2.html">另一篇报道的标题在此</a></p><p>它的开头写在这里，${SENTENCE}</p>`;
    expect(lines(`${TEXT}${teasers}`)).toHaveLength(6);
  });

  it('the lines of the headline and the controls below them, where the body begins above', () => {
    const { article } = readPage({ info: '', body: `<h2>东山市推进港口建设</h2><p>128,967</p><p>2024-06-21 09:07</p>${TEXT}` });
    expect(article && bodyLines(article)).toHaveLength(6);
  });

  it('the headline with the time in its own box', () => {
    expect(lines(`<div>东山市推进港口建设 2024-06-21 23:54</div>${TEXT}`)).toHaveLength(6);
  });

  it('a second, folded copy of the whole text', () => expect(lines(`${TEXT}${TEXT}`)).toHaveLength(6));

  it('the way back to the front page, glued to the last sentence', () => {
    expect(lines(`${TEXT}<p>${SENTENCE}<a href="/">返回某某，查看更多</a></p>`).at(-1)).toBe(SENTENCE);
  });
});

describe('what stays in the body', () => {
  it('bare numbers between paragraphs are subheads, at the end they are page numbers', () => {
    expect(lines(`<p>01</p>${TEXT}<p>02</p>${TEXT.replaceAll('第', '又')}<p>2</p>`).filter((line) => line.length < 3)).toEqual([
      '01',
      '02',
    ]);
  });

  it('a paragraph that is quoted once more further down', () => {
    expect(lines(`${TEXT}<p>第1段，${SENTENCE}</p><p>另一段，${SENTENCE}</p>`)).toHaveLength(8);
  });

  it('the lead that the page sets apart in a box of its own', () => {
    const info = '<p>2024-06-21 09:07</p><div class="post_desc">历经八年建设，东山港终于迎来了自己的第一艘巨轮！</div>';
    expect(bodyLines(articleOf({ info }))[0]).toBe('历经八年建设，东山港终于迎来了自己的第一艘巨轮！');
  });

  it('a word of a sentence that is linked as a keyword', () => {
    expect(lines(`${TEXT}<p>生产<a class="keyword" href="/apple">苹果</a>的农户说，${SENTENCE}</p>`).at(-1)).toBe(
      `生产苹果的农户说，${SENTENCE}`,
    );
  });

  it('a sentence in a box that is called after its use', () => {
    expect(lines(`${TEXT}<div class="share-content"><p>另一段，${SENTENCE}</p></div>`)).toHaveLength(7);
  });
});

describe('pictures and what else is no text', () => {
  const blocks = (body: string) =>
    articleOf({ info: '<p>2024-06-21 09:07</p>', body: `${TEXT}${body}` }).blocks.filter(({ kind }) => kind !== 'paragraph');
  it.each([
    ['lazy by data-src', '<p><img src="data:image/gif;base64,R0lGOD" data-src="/p/1.jpg"></p>', 'http://news.test/p/1.jpg'],
    ['lazy by data-original', '<p><img src="/img/blank.gif" data-original="/p/1.jpg"></p>', 'http://news.test/p/1.jpg'],
    [
      'the widest of a srcset',
      '<p><img srcset="/p/1-480.jpg 480w, /p/1-1200.jpg 1200w" src="/img/placeholder.png"></p>',
      'http://news.test/p/1-1200.jpg',
    ],
    ['in noscript alone', '<noscript><img src="/p/1.jpg"></noscript>', 'http://news.test/p/1.jpg'],
  ])('%s', (_, html, src) => expect(blocks(html)).toMatchObject([{ kind: 'picture', src }]));

  it.each(['caption', 'img-desc', 'pic_text', 'photo-caption'])('a sentence in a box called %s is a caption', (name) => {
    const found = blocks(`<div class="image"><img src="/p/1.jpg"><p class="${name}">议员们在会上听取了港口建设的进展情况。</p></div>`);
    expect(found).toMatchObject([{ kind: 'picture', caption: [{ text: '议员们在会上听取了港口建设的进展情况。' }] }]);
  });

  it('what a figure holds beside its picture is its caption', () => {
    const found = blocks('<figure><img src="/p/4.jpg"><p><span>圖像來源，</span>Some Images</p></figure>');
    expect(found).toMatchObject([{ kind: 'picture', caption: [{ text: '圖像來源，Some Images' }] }]);
  });

  it('the text below a picture that is its alternative text as well is its caption', () => {
    const text = '東山市長昨天出席港口建設的開工典禮，與各區負責人一同為工程奠基。';
    const found = blocks(`<div class="photo"><a href="/big"><img src="/p/1.jpg" alt="${text}"></a><p>${text}</p></div>`);
    expect(found).toMatchObject([{ kind: 'picture', caption: [{ text }] }]);
  });

  it('a figure has its caption, a table its rows, a list its items, a video its place', () => {
    const found = blocks(
      `<figure><img src="/p/4.jpg"><figcaption>港口夜景 图/张三</figcaption></figure><table><tr><th>年份</th><th>吞吐量</th></tr><tr><td>2022</td><td>100万吨</td></tr></table>
      <ul><li>一是建设码头</li><li>二是疏浚航道</li></ul><blockquote>市长说，港口是城市的未来，必须建好管好用好。</blockquote><video src="/v/1.mp4"></video><p>${SENTENCE}</p>`,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['picture', 'table', 'list', 'quote', 'video']);
  });
});

describe('what is taken for the story', () => {
  const DECK = '国内港口分布集中，2023年东山港的货物吞吐量占全省的百分之三十五';
  const picture =
    '<div class="media"><dl class="media_pic"><dd>东山港的一处码头，2023年曾三次扩建，目前有泊位二十个。图：张三/视觉某某</dd></dl></div>';
  const related = '<div class="rel"><dl><dt>相关报道</dt><dd><a href="/2.html">港口收费改革座谈会召开</a></dd></dl></div>';

  it('is no caption and no deck, though other stories are named behind it', () => {
    const info = `<p>2024-06-21 09:07</p><div class="subhead" id="subhead">${DECK}</div>${picture}${related}`;
    const { headline, blocks } = articleOf({ info, body: TEXT.slice(0, TEXT.length / 3) });
    expect(headline.decks).toEqual([DECK]);
    expect(blocks.map((block) => ('runs' in block ? block.runs[0]?.text.slice(0, 3) : ''))).toContain('第1段');
  });

  it('is the first text behind the headline, not the longer legal one at the foot', () => {
    const legal = `<div id="disclaimer_2024"><p>${'股票及指数资料由某某公司提供，资料如有错漏而令阁下蒙受损失，本公司概不负责。'.repeat(8)}</p></div>`;
    expect(lines(`第1段，${SENTENCE}<p>（节录）</p><div>上一篇 下一篇</div>`).join('')).toContain('第1段');
    const found = bodyLines(
      articleOf({ info: '<p>2024-06-21 09:07</p>', body: `<p>第1段，${SENTENCE}</p><div>下一篇：</div>`, after: legal }),
    );
    expect(found).toEqual([`第1段，${SENTENCE}`]);
  });

  it('holds what stands right behind the headline though most of it is in another box', () => {
    const body = `<div id="upper"><p>第0段，${SENTENCE}</p></div><div id="lower"><div>${TEXT}${TEXT.replaceAll('第', '后')}</div></div>`;
    expect(lines(body)[0]).toBe(`第0段，${SENTENCE}`);
  });

  it('begins with the lead that a paper sets apart', () => {
    const info = `<div class="leadin"><p>导语，${SENTENCE}</p></div><p>2024-06-21 09:07</p>`;
    expect(bodyLines(articleOf({ info }))[0]).toBe(`导语，${SENTENCE}`);
  });

  it('has every item of a list once, however the list is made', () => {
    const list = `<ol><li><section><p>一是建设码头，疏浚航道，各区要按时完成。</p></section></li><li><section><p>二是改造仓库，添置设备，年底前投入使用。</p></section></li></ol>`;
    expect(lines(`${TEXT}${list}<p>${SENTENCE}</p>`).filter((line) => line.startsWith('一是'))).toHaveLength(1);
  });
});

describe('a text that is folded', () => {
  const rest = `<div class="more" style="display:none"><p>藏起来的一段，${SENTENCE}</p></div>`;
  it('is read to its end where the page offers to unfold it', () => {
    expect(lines(`${TEXT}${rest}<a href="#">展开全文</a>`).at(-1)).toBe(`藏起来的一段，${SENTENCE}`);
  });
  it('ends where it ends where nothing is offered: what is hidden then is not for the reader', () => {
    expect(lines(`${TEXT}${rest}`)).toHaveLength(6);
  });
});

describe('a page of more elements than Readability may have', () => {
  const comments = (count: number): string =>
    `<div class="replies">${Array.from({ length: count }, (_, i) => `<p>第${i}楼：港口早该这样建设了，大家都这么说，盼着早日通航。</p>`).join('')}</div>`;

  it('is the story behind the headline, without the comments on it', () => {
    const after = `<p>责任编辑：张三</p>${comments(9000)}`;
    expect(bodyLines(articleOf({ info: '<p>2024-06-21 09:07</p>', after }))).toHaveLength(6);
  });

  it('loses what stands in it that is no text', () => {
    const body = `${TEXT}<form><p>请留下您的意见，我们会尽快回复您的来信。</p></form><p>最后一段，${SENTENCE}</p>`;
    const found = bodyLines(articleOf({ info: '<p>2024-06-21 09:07</p>', body, after: `<p>责任编辑：张三</p>${comments(9000)}` }));
    expect(found).toHaveLength(7);
    expect(found.join('')).not.toContain('留下您的意见');
  });
});
