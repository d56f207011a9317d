import { describe, expect, it } from 'vitest';
import { blockLines } from '../../lib/text/article-lines';
import { articleOf, SENTENCE, TEXT } from './read-page';

const TIME = '2024-06-21 09:07';

describe('who wrote it', () => {
  it.each([
    ['a labelled author', { info: `<p>${TIME} 来源：某某日报 作者：张三 李四</p>` }, ['张三', '李四']],
    ['a reporter of the paper', { info: `<p>${TIME} 本报记者 张三</p>` }, ['张三']],
    ...(
      [
        ['(王安一／台北報導)', ['王安一']],
        ['（林文山／綜合外電報導）', ['林文山']],
        ['（中央社記者吳睿山桃園5日電）', ['吳睿山']],
        ['（中央社記者黃國山嘉義縣17日電）', ['黃國山']],
        ['（中央社記者王承山、林育山台北5日電）', ['王承山', '林育山']],
        ['記者吳奕山／高雄報導', ['吳奕山']],
        ['［記者江志山／宜蘭報導］', ['江志山']],
        ['【蔡智山、王煌山、黃任山╱台中報導】', ['蔡智山', '王煌山', '黃任山']],
        ['（國際中心／綜合外電報導）', []],
        ['〔即時新聞／綜合報導〕', []],
        ['社會中心／綜合報導', []],
        ['地方中心／嘉義報導', []],
      ] as const
    ).map(
      ([slug, names]) => [`in ${slug}`, { body: `<p>${slug}${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}` }, names] as const,
    ),
    ['brackets at the end of the text', { body: `${TEXT}<p>會議到此結束。（林文山／綜合外電報導）</p>` }, ['林文山']],
    ['the outlet’s bracket at the end', { body: `${TEXT}<p>會議到此結束。（某視新聞陳韻山、郭文山台北報導）</p>` }, ['陳韻山', '郭文山']],
    [
      'the verb behind the name',
      { body: `<p>晨报首席记者曾小玉报道 ${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}` },
      ['曾小玉'],
    ],
    ['a list by blanks before the place', { body: `<p>記者賴小敏 蔣小祥 台北報導</p>${TEXT}` }, ['賴小敏', '蔣小祥']],
    [
      'a foreign name above the role',
      { body: `<ul><li>尼克·布朗（Nick Brown）</li><li>BBC亞洲商業事務記者</li></ul>${TEXT}` },
      ['尼克·布朗'],
    ],
    ['the form 文/', { body: `<p>文/张三 李四</p>${TEXT}` }, ['张三', '李四']],
    [
      'reporter and place in the Taiwan form',
      { body: `<p>〔記者王小明／台北報導〕${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}` },
      ['王小明'],
    ],
    [
      'an agency’s dateline',
      { body: `<p>（中央社記者陳志明台北21日電）${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}` },
      ['陳志明'],
    ],
    [
      'brackets behind the dateline',
      { body: `<p>本报讯（记者 张三 通讯员 李四）${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}` },
      ['张三', '李四'],
    ],
    ['a name with a middle dot', { info: `<p>${TIME} 记者：阿卜杜拉·买买提</p>` }, ['阿卜杜拉·买买提']],
    ['the signature in brackets', { body: `${TEXT}<p>（罗一森）</p>` }, ['罗一森']],
    ['the original of an account, with what he did glued on', { body: `<p>原创： 路闻卓言编译 某某研究</p>${TEXT}` }, ['路闻卓言']],
    ['the label of who gathered it, with the paper', { body: `${TEXT}<p>采写：南方都市报记者 余一青 向雪宁</p>` }, ['余一青', '向雪宁']],
    ['behind the colons of Hong Kong', { body: `${TEXT}<p>記者︰脫芷晴</p>` }, ['脫芷晴']],
    ['behind the stroke of accounts', { body: `<p>文丨余一青</p>${TEXT}` }, ['余一青']],
    ['behind paper and slash', { body: `<p>【財訊快報／陳孟山】${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}` }, ['陳孟山']],
    ['a bare name before the time', { info: '<p>谢若青2024-06-21 09:07:02</p>' }, ['谢若青']],
    ['before where he works', { body: `${TEXT}<p>（作者：方敏北京大学经济学院教授）</p>` }, ['方敏']],
    ['behind where he works', { info: `<p>${TIME} 作者：东山大学历史学院郭伦</p>` }, ['郭伦']],
    ['a columnist’s signature', { body: `${TEXT}<p>□罗志青（医生）</p>` }, ['罗志青']],
    ['an account before 發表於', { info: `<p>shanshui 發表於 2024年6月21日 09:07</p>` }, ['shanshui']],
    ['the BBC’s box', { info: '<ul><li>Author, 李雨山</li><li>Role, BBC中文记者</li></ul>' }, ['李雨山']],
    ['a line of outlet and name', { body: `<p>东山青年周刊 姚小璐</p>${TEXT}` }, ['姚小璐']],
    [
      'behind the foreign paper, each with the place',
      { info: '<div class="story-byline">2015年12月23日 某国《金融时报》 劳拉•努森 伦敦 , 尼科尔•布朗 纽约报道</div>' },
      ['劳拉•努森', '尼科尔•布朗'],
    ],
    [
      'behind what he is, in a box called the author’s',
      { info: `<div class="story-author">FT某网财经版主编 徐小瑾 关注</div><p>${TIME}</p>` },
      ['徐小瑾'],
    ],
    ['in Latin behind by', { info: `<div>by Some.fu</div><p>${TIME}</p>` }, ['Some.fu']],
    ['behind report and photograph', { body: `<p>会议讨论港口建设，各区负责人参加。報導．攝影╱張小恬</p>${TEXT}` }, ['張小恬']],
    ['a line of name and place', { info: `<ul><li>劉小杰／台北</li><li>${TIME}</li></ul>` }, ['劉小杰']],
    ['a name alone above the first paragraph', { body: `<p>顧信山</p>${TEXT}` }, ['顧信山']],
    ['behind the upright stroke', { body: `${TEXT}<p>作者︱春山</p>` }, ['春山']],
    [
      'who translated, in brackets',
      { body: `<p>电影网讯（编译/Rita）${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}` },
      ['Rita'],
    ],
    ['behind the outlet after the label', { body: `<p>文｜财某 余一聪</p>${TEXT}` }, ['余一聪']],
    [
      'the opening below caption and subhead',
      {
        body: `<p>港口昨天召开会议，各方代表参加讨论。（记者刘小德摄）</p><p>港口建设 进度很慢</p><p>〔記者施小光、吳小儀／台北報導〕${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}`,
      },
      ['施小光', '吳小儀'],
    ],
    [
      'the bracket at the end, names set as wide as each other',
      { body: `${TEXT}<p>会议讨论港口建设，各区负责人参加会议并发言，市长作了总结。（张立山 吴 浩）</p>` },
      ['张立山', '吴浩'],
    ],
    [
      'the bracket of a paragraph that a box of facts follows',
      {
        body: `${TEXT}<p>会议到此结束。（央视记者 奚小霓）</p><p>个人简历</p>${'<p>姚小刚，1962年出生，汉族，东山人，曾任市长，后任港口集团董事长。</p>'.repeat(5)}`,
      },
      ['奚小霓'],
    ],
    [
      'two papers’ reporters in one bracket',
      { body: `${TEXT}<p>会议到此结束。(本报记者 彭小晖 李小萌 某明网记者 朱小斌)</p>` },
      ['彭小晖', '李小萌', '朱小斌'],
    ],
    ['several of an account', { body: `<p>原创： 萧一强 高雷 某某时报 今天</p>${TEXT}` }, ['萧一强', '高雷']],
    [
      'in the dateline of a body that says headline, time and 原标题 once more',
      {
        info: `<p>${TIME} 来源：某某网</p>`,
        body: `<p>东山市推进港口建设</p><p>2024-06-21 09:07 来源：中国某某新闻网站</p><p>原标题：东山市推进港口建设 市长主持会议并作出部署安排</p><p>中新社东山6月21日电（记者 刘一英）${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}`,
      },
      ['刘一英'],
    ],
    ['behind the desk', { body: `<p>生活中心／賴俊山報導</p>${TEXT}` }, ['賴俊山']],
    ['above what he is', { body: `<ul><li>呂嘉山</li><li>BBC中文記者</li></ul>${TEXT}` }, ['呂嘉山']],
    ['above the time', { info: `<p>祝华山</p><p>${TIME} 中青某报</p>` }, ['祝华山']],
    ['between outlet and place at the end', { body: `${TEXT}<p>凤凰某卫视 王恳 周铭山 北京报道</p>` }, ['王恳', '周铭山']],
    [
      'in Latin letters in the metadata',
      { head: '<meta name="byline" content="DAVID E. SANGER,STEVEN LEE MYERS">' },
      ['DAVID E. SANGER', 'STEVEN LEE MYERS'],
    ],
    ['without By', { head: '<meta name="author" content="By Christina Morales">' }, ['Christina Morales']],
    ['a body as author', { info: `<p>${TIME} 作者：医技工作党支部</p>` }, ['医技工作党支部']],
    ['names behind the time', { info: `<p>${TIME} 彭佳芸 黃翊真 報導 地區：某市報導</p>` }, ['彭佳芸', '黃翊真']],
    ['a name of two characters set as wide as one of three', { info: `<p>本报记者 赵贝佳 邓 圩</p><p>${TIME}</p>` }, ['赵贝佳', '邓圩']],
    ['a handle in two scripts', { info: `<p>来源：某网 发表于：${TIME} 作者：阿Mo 分享：</p>` }, ['阿Mo']],
    ['a name and its paper in a line of their own', { info: `<p>石佳/中国青年报</p><p>${TIME}</p>` }, ['石佳']],
    [
      'who wrote and took pictures, as the last words',
      { body: `${TEXT}<p>最后一段，${SENTENCE}(文/图 刘玺东 易赛楠)</p>` },
      ['刘玺东', '易赛楠'],
    ],
    ['pen names behind 执笔', { body: `<p>执笔/叨叨姐、胡一刀&李小飞刀</p>${TEXT}` }, ['叨叨姐', '胡一刀', '李小飞刀']],
    ['an account’s author', { info: '<div>原创 kingname 未闻某</div>' }, ['kingname']],
    [
      'a reporter below what was set apart above the text',
      { body: `<p>港口建设推进两年，${SENTENCE}</p><p>某方网·纵相新闻记者 单珊</p>${TEXT}` },
      ['单珊'],
    ],
    ['a name, a place and a day in a line of their own', { info: `<p>${TIME}</p><p>劉屏／華盛頓4日電</p>` }, ['劉屏']],
    [
      'the reporter and not who took the picture',
      { info: `<p>集會者高喊口號。（記者林調遜／攝影）</p><p>記者王鼎鈞／台北報導</p>` },
      ['王鼎鈞'],
    ],
    ['a person in the source slot below the text', { body: `${TEXT}<p>来源：尹一娟</p>` }, ['尹一娟']],
    ['the author of the metadata', { head: '<meta name="author" content="张三">' }, ['张三']],
  ] as const)('is %s', (_, parts, names) => expect(articleOf(parts).byline).toEqual(names));

  it.each([
    ['the outlet in the metadata', { head: '<meta name="author" content="网易">' }],
    ['the place behind the reporter’s slash', { info: `<p>${TIME} 即時報導／綜合報導</p>` }],
    ['words behind 记者 in running text', { body: `<p>记者从会议上获悉，${'各区负责人参加会议并讨论港口建设。'.repeat(4)}</p>${TEXT}` }],
    ['a finished story in brackets', { body: `${TEXT}<p>（完）</p>` }],
    ['a place', { info: `<p>${TIME} 记者：山东冠县</p>` }],
    ['the size of letters', { info: `<p>${TIME} 列印 文字大小</p>` }],
    ['a control behind 文字', { info: `<p>${TIME} 文字 收聽 列印</p>` }],
    ['a column before the time', { info: '<p>文化 2024-06-21 09:07</p>' }],
    ['a control in brackets', { info: `<p>${TIME} 来源：某某日报 【字号 大小】【留言】【打印】【关闭】</p>` }],
    ['what an account says of itself', { info: `<p>${TIME} 作者：简介</p>` }],
    ['a name that is a subhead of a list', { body: `${TEXT}<p>顧信山</p>${TEXT.replaceAll('。', '！')}` }],
    ['a place above the time', { info: `<p>金华市</p><p>${TIME}</p>` }],
    ['a place behind the desk', { body: `<p>地方中心／高雄報導</p>${TEXT}` }],
    ['a photographer', { body: `${TEXT}<p>（記者麥鈞山攝）</p>` }],
  ])('is not %s', (_, parts) => expect(articleOf(parts).byline).toEqual([]));

  it.each([
    ['before the slash', `${TEXT}<p>王介山／編輯</p>`],
    [
      'in brackets behind the text, promotion below',
      `${TEXT}<p>最后一段，会议讨论港口建设，各区负责人参加会议并发言。（編輯：王介山）1120823</p><div class="paragraph"><p>下載某某社的應用，每日追蹤新聞，本網站之文字、圖片及影音，非經授權，不得轉載、公開播送。</p></div>`,
    ],
    ['behind a stroke', `${TEXT}<p>编辑｜王介山</p>`],
    ['behind who placed it', `${TEXT}<p>（编发：王介山 / 图片来源：宣传处）</p>`],
    ['and not their number', `${TEXT}<p>（编辑：王介山 SN064）</p>`],
  ])('an editor is found %s', (_, body) => expect(articleOf({ body }).editors).toEqual(['王介山']));

  it('editors stand apart', () => {
    const { byline, editors } = articleOf({ info: `<p>${TIME} 记者：张三</p>`, body: `${TEXT}<p>责任编辑：王五</p>` });
    expect([byline, editors]).toEqual([['张三'], ['王五']]);
  });
});

describe('the source', () => {
  it.each([
    ['labelled', { info: `<p>来源：某某日报 ${TIME}</p>` }, '某某日报'],
    ['before the reporter’s slash', { info: `<p>${TIME} 某合報／ 記者王小山／台北即時報導</p>` }, '某合報'],
    ['beside the time', { info: `<p>${TIME} · 苏皖城市报道</p>` }, '苏皖城市报道'],
    ['cut before the link that is glued to it', { info: `<p>${TIME} 来源：求是某网<a href="/i">参与互动</a></p>` }, '求是某网'],
    ['an outlet whose name ends as a counter begins', { info: `<p>${TIME} 来源：某某云阅读</p>` }, '某某云阅读'],
    ['behind the stroke of accounts', { body: `${TEXT}<p>来源丨某某日报</p>` }, '某某日报'],
    ['an account’s name without what it is', { info: `<p>${TIME} 来源：公众号：二更某堂</p>` }, '二更某堂'],
    [
      'in Chinese where the site’s name is in two scripts',
      { head: '<meta property="og:site_name" content="Apple Daily 蘋果某報">' },
      '蘋果某報',
    ],
    ['before the time, controls behind it', { info: `<p>中青在线－中国某某报 ${TIME} [打印] [关闭]</p>` }, '中青在线－中国某某报'],
    ['the outlet behind the headline in the page’s title', { suffix: ' -- 某島日報' }, '某島日報'],
    [
      'how the outlet names itself before the first word',
      { body: `<p>(某島日報報道)${'會議討論港口建設，各區負責人參加。'.repeat(4)}</p>${TEXT}` },
      '某島日報',
    ],
    ['a box of its own', { info: `<p>${TIME}</p><div class="source">某國時報</div>` }, '某國時報'],
    ['the outlet’s bracket at the end', { body: `${TEXT}<p>會議到此結束。（某視新聞陳韻山台北報導）</p>` }, '某視新聞'],
    [
      'without the reporter who is glued to it',
      {
        info: `<div><span>${TIME}</span><span>大洋网-广州某报</span><span>陈翔</span><a href="/c">我要评论</a></div>`,
        body: `<p>本报讯（记者陈翔）${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}`,
      },
      '大洋网-广州某报',
    ],
    ['with the blanks of a Latin name', { head: '<meta property="og:site_name" content="The Some Times">' }, 'The Some Times'],
    [
      'what the head calls the publisher, where the site’s name is Latin',
      { head: '<meta property="og:site_name" content="Someapple"><meta name="publisher" content="某蘋新聞網">' },
      '某蘋新聞網',
    ],
    [
      'whole where the Chinese part only says what kind of site it is',
      { head: '<meta property="og:site_name" content="SOMETIMES 科技網">' },
      'SOMETIMES 科技網',
    ],
    ['without what the site is about', { head: '<meta property="og:site_name" content="SaySome | 點子生活">' }, 'SaySome'],
    ['the name of the host in the page’s title', { suffix: ' - TEST', url: 'http://news.test.hk/a/1.html' }, 'TEST'],
    ['a brand in both scripts in the page’s title', { suffix: '｜某位時代 SomeNext' }, '某位時代 SomeNext'],
    ['rather an outlet than a section of the title', { suffix: ' | 某血時報 | 某血新聞' }, '某血時報'],
    ['a foreign paper before its reporter', { info: '<p>2015年12月23日 某国《金融时报》 桑小霓 报道</p>' }, '某国《金融时报》'],
    ['an outlet in title marks before 记者', { body: `<p>作者：《某国企业家》记者 林小涛</p>${TEXT}` }, '某国企业家'],
    ['who licensed the text', { body: `${TEXT}<p>（本文由「某商時報」授權轉載）</p>`, suffix: '' }, '某商時報'],
    [
      'not the agency that the first words quote',
      {
        body: `<p>法新社消息称，${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}`,
        head: '<meta property="og:site_name" content="RFI - 某国国际广播电台">',
      },
      '某国国际广播电台',
    ],
    ['in the paper that the reporter writes for', { body: `<p>河南商报记者张三/文</p>${TEXT}` }, '河南商报'],
    [
      'below the text when the head only says that it was copied',
      { info: `<p>${TIME} 来源：转载文章</p>`, body: `${TEXT}<p>来源：新闻晨报</p>` },
      '新闻晨报',
    ],
    ['alone in the line above the time', { info: `<p>某华社</p><p>${TIME}</p><p>字号</p>` }, '某华社'],
    [
      'the label below the text before the site beside the time',
      { info: `<p>${TIME} 某岛环球网</p>`, body: `${TEXT}<p>来源: 某民网</p>` },
      '某民网',
    ],
    ['behind a name and a slash', { info: `<p>石佳/中国青年报</p><p>${TIME}</p>` }, '中国青年报'],
    ['behind 原创', { info: `<p>原创 某方都市报 ${TIME}:46</p>` }, '某方都市报'],
    [
      'a portal’s part, though navigation links to it',
      { info: `<div><a href="/f/">新浪财经</a></div><p>2024年06月21日09:07 新浪财经</p>` },
      '新浪财经',
    ],
    ['the paper of its author', { body: `<p>《棱某》作者 周纯</p>${TEXT}` }, '棱某'],
    ['a logo behind the label', { body: `${TEXT}<div>新聞來源：<a href="/"><img src="l.png" alt="某某衛視"></a></div>` }, '某某衛視'],
    ['the title’s web page of a paper', { suffix: ' - 某某日報網頁' }, '某某日報'],
    ['alone in the line below the time', { info: `<ul><li>${TIME}</li><li>某某時報</li><li>財經</li></ul>` }, '某某時報'],
    ['the paper before a slanting bar', { info: `<p>【某某晚報╱記者邱瓊平/台北報導】</p><p>${TIME}</p>` }, '某某晚報'],
    ['the paper of 本報記者', { info: `<p>【某合報╱本報記者古硯偉】</p><p>${TIME}</p>` }, '某合報'],
    [
      'the agency of the dateline',
      { body: `<p>新华社北京6月20日电 ${'会议讨论港口建设，各区负责人参加。'.repeat(4)}</p>${TEXT}` },
      '新华社',
    ],
  ])('is %s', (_, parts, source) => expect(articleOf(parts).source).toBe(source));

  it.each([
    ['the section that navigation names', { info: `<div><a href="/hk/">香港</a></div><p>${TIME}:32 香港</p>` }],
    ['the section of the breadcrumb', { info: `<div><a href="/">某某网</a> &gt; 時事脈搏 &gt; 正文</div><p>${TIME} 時事脈搏</p>` }],
    ['a control', { info: `<p>${TIME} 试听</p>` }],
    ['where its figures are from', { body: `${TEXT}<p>資料來源：Some Authority</p>` }],
    ['what an author is', { info: `<div class="authorName">Sasaki Futo</div><div class="authorRole">Correspondent</div><p>${TIME}</p>` }],
    ['how many take part', { info: `<p>${TIME} 有0人参与</p>` }],
    ['a section in a box called the author’s', { info: `<p class="choice_author"><a href="/i">時事脈搏</a> ｜ 今日 11:13</p>` }],
    ['the headline with the site’s name glued on', { suffix: '-某某网' }],
    ['the outlet of the title where the page’s own slot is empty', { info: `<p>${TIME} 来源：</p>`, suffix: ' | 某岛日报' }],
    ['what the page asks for', { body: `${TEXT}<div>新聞來源：</div><div><a href="/fan">按讚加入某某粉絲團</a></div>` }],
    ['how the report came about', { info: `<p>${TIME}</p><p>國際中心／許元馨報導</p>` }],
    ['a list behind an empty label below the text', { body: `${TEXT}<div>新聞來源：</div><h3>相關新聞</h3>` }],
    ['that it is a report', { info: `<p>${TIME} 綜合報導</p>` }],
    ['whom a picture is from', { body: `${TEXT}<p>◎照片來源：PROMPHOTO</p>` }],
  ])('is not %s', (_, parts) => expect(articleOf(parts).source).toBeNull());
});

describe('lines of the text that only say who wrote it', () => {
  const lines = (body: string): string[] => articleOf({ body }).blocks.flatMap(blockLines);

  it.each([
    ['at its head', `<p>記者曾小翔／綜合報導</p>${TEXT}`, '記者曾小翔／綜合報導'],
    ['with their paper', `<p>某某日报记者 张小圣 李小宏</p>${TEXT}`, '某某日报记者 张小圣 李小宏'],
    ['at its end', `${TEXT}<p>(作者：方小敏北京大学经济学院教授)</p>`, '(作者：方小敏北京大学经济学院教授)'],
  ])('%s go', (_, body, line) => expect(lines(body)).not.toContain(line));

  it.each([
    ['say more', `<p>記者曾小翔遭打</p>${TEXT}`, '記者曾小翔遭打'],
    ['stand in the middle', `${TEXT}<p>记者曾小翔</p>${TEXT.replaceAll('。', '！')}`, '记者曾小翔'],
  ])('stay where they %s', (_, body, line) => expect(lines(body)).toContain(line));
});
