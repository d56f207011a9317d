import { describe, expect, it } from 'vitest';
import { briefOf, names } from '../brief-of';

describe('names', () => {
  it.each([
    ['compound family names', '院长欧阳静怡和教授诸葛明辉出席。', ['欧阳静怡', '诸葛明辉']],
    ['a married woman’s double family name', '行政长官林方月娥会见记者。', ['林方月娥']],
    [
      'transliterated names with dots and hyphens',
      '研究所所长侯赛因·马哈茂德指出，合作很重要。主席约翰·米勒-格林表示同意。',
      ['侯赛因·马哈茂德', '约翰·米勒-格林'],
    ],
    ['transliterated names beside a title', '国王阿尔贝托会见总理米佐拉基斯。', ['阿尔贝托', '米佐拉基斯']],
    ['Japanese names', '首相高桥健一和外相藤原正彦出席会议。', ['高桥健一', '藤原正彦']],
    ['Japanese names of five characters', '选手吉村纱也香和小野寺佳代出席。', ['吉村纱也香', '小野寺佳代']],
    ['a trainee who is no writer', '死者为实习生余小娟。', ['余小娟']],
    ['names that are words for something else, beside a title', '國務卿盧比歐、駐聯合國大使華爾茲陪同出席。', ['盧比歐', '華爾茲']],
    ['transliterations of two characters', '美國總統川普發表演說。前總統拜登未發言。川普稍後離場。', ['川普', '拜登']],
    ['characters beyond the first plane', '局长李𬱖和主任王小𬀩出席会议，院长孙𬱖文讲话。', ['李𬱖', '王小𬀩', '孙𬱖文']],
    ['rare family names between title and verb', '乡长泮永平介绍，路已修好。', ['泮永平']],
    ['Vietnamese names', '副主席阮氏明和部长陈文山出席。', ['阮氏明', '陈文山']],
    ['partly hidden names', '死者李某某、王某均为本地人。', ['李某某', '王某']],
    ['handles beside a title', '安全研究员Nobody7出席沙龙。', ['Nobody7']],
    ['names in a list without titles', '周建国、孙小梅、何玉兰等参加活动。', ['周建国', '孙小梅', '何玉兰']],
    ['a married woman’s name, whole', '特首林鄭月娥昨天宣布計劃。林鄭月娥表示，會盡快推行。', ['林鄭月娥']],
    ['names with the next word’s first character', '副總理劉鶴正率團訪問，劉鶴出席會議。', ['劉鶴']],
    ['names with their original in brackets', '斐濟總理拉布卡（Sitiveni Rabuka）21日在談話中表示，將會提出。', ['拉布卡']],
    ['names behind the short name of a body', '衛福部長陳大文和雲嶺縣長張美蘭出席。', ['陳大文', '張美蘭']],
    ['names behind an association', '区文联主席陈玉兴出席。', ['陈玉兴']],
    ['names with titles behind them, run together', '李刚总理周建国部长出席会议。', ['李刚', '周建国']],
    [
      'names with an adverb behind them',
      '总经理胡珠亦指，生意不错。演员范明直说，很感动。部长萨兹曼便指出，事态严重。',
      ['胡珠', '范明', '萨兹曼'],
    ],
    ['names before a date', '南岭党党魁山口那津夫出席。山口廿六日指出，很好。', ['山口那津夫']],
    ['whoever says something frankly', '市長朱建倫出席。朱坦言，壓力很大。', ['朱建倫']],
    ['whole Japanese names', '日本南嶺黨黨魁山口那津男，廿六日表示已被告知延期。', ['山口那津男']],
    ['a junior', '國際巨星小勞布道尼主演這部電影。', ['小勞布道尼']],
    ['transliterations before a day', '首席执行官伊隆·马斯恩当日称，销量很好。', ['伊隆·马斯恩']],
    ['names in Latin letters behind a title', '设计师Carlo Dozini和导演Anna Bergstrom出席。', ['Carlo Dozini', 'Anna Bergstrom']],
    ['full names in Latin letters', '他與Linus Bergmann和Anna Costello一起工作。', ['Linus Bergmann', 'Anna Costello']],
    ['names with a slash between them', '混双比赛中，沈若琳/方启航以4:0战胜对手晋级。', ['沈若琳', '方启航']],
    ['a name before the next one’s office', '特首陳方美娥及民政局局長徐英明分別出席。', ['陳方美娥', '徐英明']],
    ['a name whose last character is followed by a verb of its first', '周明拉住他说了几句，周明很高兴。', ['周明']],
    ['a name before a rare verb', '卢宁表示很高兴。卢宁聊起往事笑了。', ['卢宁']],
    ['a hidden name behind a preposition', '店员向杨某问路，游客杨某说不知道。', ['杨某']],
    ['a name behind a word that ends like a family name', '书里的主人公孙启文回到家乡，孙启文说，很高兴。', ['孙启文']],
    ['a rare family name at the end of a list', '县领导周建国、孙小梅、何玉兰、瓦标文等到场。', ['周建国', '孙小梅', '何玉兰', '瓦标文']],
    ['the first name of a list', '白所明、白应山、杨立文等三人到会。', ['白所明', '白应山', '杨立文']],
    ['who is appointed, whole', '会议任命周乐成为部长。', ['周乐成']],
    ['who gave the report', '会议听取了秘书长孙奇作的关于代表资格的报告。', ['孙奇']],
    [
      'whose offices in several bodies stand in a chain',
      '党委常委、乌岭党委书记、南岭市委书记朱海明，乌岭党委副书记、南岭市市长田文出席。',
      ['朱海明', '田文'],
    ],
    ['given names in Latin letters that speak', 'Stanley 說很高興，Anson Lau則說會努力，Ian亦指不容易。', ['Stanley', 'Anson Lau', 'Ian']],
    ['Japanese given names in kana', '演員樋口かおり出席，山口さん也在。', ['樋口かおり']],
    ['names of other peoples with dots', '立委瓦歷斯·拔路朗今天表示，會努力。', ['瓦歷斯·拔路朗']],
    ['more Japanese names', '选手大迫健太和樋口美纪出席。', ['大迫健太', '樋口美纪']],
    ['a governor of Japan', '市長周建國會見知事熊谷俊明，熊谷知事致詞。', ['周建國', '熊谷俊明']],
  ])('%s', (_, sentence, expected) => {
    expect(names(briefOf(`标题\n${sentence}`))).toEqual(expected);
  });

  it.each([
    ['ordinary words that begin with a family name', '高度重视安全，方向明确，时间紧任务重，关于项目的计划已经公布。'],
    ['a bare family name before a verb', '支持者向王揮手打氣，王高舉雙手致意。'],
    ['what an owner is to do', '有人要事主将存款汇出。'],
    ['a verb before the name of a city', '几十名企业家齐聚连云港市。'],
    ['medals and halls', '選手獲頒銅紫荊星章，電影在邵明夫堂首映，代領致謝詞。'],
    ['items of lists that are none', '粤菜、鲁菜、川菜、豫菜等很受欢迎。'],
    ['storms', '颱風丹娜絲逼近，丹娜絲可能登陸。颶風「米爾頓」減弱。'],
    ['places', '黄山市、江苏省、马家村、温州和柳林镇的代表来到石家庄。'],
    ['works', '《刘三姐》和《张家长》的作者没有来。'],
    ['institutions named after people', '陈嘉文基金会、林则中学和王府井大街都在附近。'],
    ['family name and noun', '張女與林男發生爭執，李女士報警，王先生在場。'],
    ['news agencies', '彭博社报道，路透社也报道了这一消息，彭博社稍后更正。'],
    ['districts that begin in a name', '岳池经开区举行仪式，以岳池经开区为主要承载地。'],
    ['phrases in pairs', '以文化人、以文培元，大家受益。'],
    ['reigns', '孝庄文皇后于康熙二十六年逝世。'],
    ['places with their original name', '飛機在莫斯科北部的特維爾（Tver）地區墜毀。'],
    ['contests and lists named after occupations', '在青年戏剧演员大赛中，大家表现很好。专家组成员简介'],
    ['days of the week', '12月10日 星期三 12月11日 星期四'],
    ['islands', '澎湖、金門、馬祖亦有短暫雨。'],
    ['cars, tools and food', '迈腾和帕萨特都很好。对着麦克风演唱。高丽菜洗净，白芷、艾叶、药酒都有，可选阿拉比卡咖啡。'],
    [
      'things in Latin letters',
      '苹果用户的Apple ID被盗。在Mini LED领域合作。“拯救演唱会”（Live Aid）很成功，据公司Recorded Sun发布的报告说。',
    ],
    ['kinds of people', '揭秘老外眼中的东方美女，大家都说好。'],
    ['units', '扭矩320N·m，综合扭矩400N·m。'],
    ['what technology is for', '关于专家组：高安全专家，高可靠系统。'],
    ['particles at the end', '隊友全楞住！支持像素的接口。'],
    ['firms, products and places in Latin letters', '公司Prenetics Limited表示，Clean Cloud计划将延期，Lunar Lake由台积电制造。'],
    ['districts of Hong Kong', '警方在何文田展開調查，薄扶林一個單位發生火警，沙田設立檢測中心。'],
    ['countries and cities', '俄罗斯、伊拉克、马来西亚和布宜诺斯艾利斯都派出代表。'],
  ])('none in %s', (_, sentence) => {
    expect(names(briefOf(`标题\n${sentence}`))).toEqual([]);
  });

  it('a name that is sure once is found everywhere, also in short forms', () => {
    const text = '方向何方\n主席肖恩·哈特曼出席。哈特曼表示，会继续努力。';
    const brief = briefOf(text);
    expect(names(brief)).toEqual(['肖恩·哈特曼']);
    expect(brief.participants[0]?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['肖恩·哈特曼', '哈特曼']);
  });

  it('a family name with a title is the person of the text who has it', () => {
    const brief = briefOf('标题\n县委书记罗志明主持会议。会后，罗书记走访了农户。');
    expect(names(brief)).toEqual(['罗志明']);
    expect(brief.participants[0]?.places).toHaveLength(2);
  });

  it.each([
    ['a name with its original', '国家安全顾问苏利曼（Jake Sanders）出席会议。Jake Sanders表示，会继续努力。', ['苏利曼']],
    ['two ways to write a name', '國家安全顧問蘇利曼（Jake Sanders；沙利曼）出席會議。', ['蘇利曼']],
    ['another name', '设计师李九山（本名李丰山）出席会议。李丰山表示，会继续努力。', ['李九山']],
    ['a Japanese family name alone', '日本前首相細川護熙表示反核。細川說，他會參選。', ['細川護熙']],
    ['a foreign name without its dot', '冯·诺依曼提出这种结构。采用冯诺依曼结构的处理器更快。', ['冯·诺依曼']],
    ['a double family name alone', '特首林鄭美娥昨天宣布計劃。林鄭表示，會盡快推行。', ['林鄭美娥']],
    ['but not one in brackets', '局长周建国（左）、主任孙小梅（右）和何玉兰出席。', ['周建国', '孙小梅', '何玉兰']],
  ])('one person: %s', (_, sentence, expected) => {
    expect(names(briefOf(`标题\n${sentence}`))).toEqual(expected);
  });

  it('reporters, photographers and editors take no part', () => {
    const brief = briefOf('标题\n本报讯（记者 何晓峰 通讯员 徐静）县长高文斌出席。\n沈立群 摄\n责任编辑：孙倩', '2024-06-21', ['赵一舟']);
    expect(names(brief)).toEqual(['高文斌']);
    expect(brief.mentioned).toEqual([]);
  });
});
