import { describe, expect, it } from 'vitest';
import { briefOf, each } from '../brief-of';

describe('titles', () => {
  it.each([
    ['the organisation belongs to the title', '南岭知道云副总裁李伟辰出席。', ['南岭知道云副总裁'], '南岭知道云'],
    ['after the name', '南岭医院吴玉平副院长出席。', ['副院长'], '南岭医院'],
    ['a chain stays one title', '公司董事长兼CEO陈嘉禾出席。', ['公司董事长兼CEO'], '公司'],
    ['quoted parts of an organisation', '瑞典“数字之路”研究所副所长周建国出席。', ['瑞典“数字之路”研究所副所长'], '瑞典“数字之路”研究所'],
    ['a conjunction inside an organisation', '国家发展和改革委员会主任周建国出席。', ['国家发展和改革委员会主任'], '国家发展和改革委员会'],
    ['a country is no organisation', '法国总统马尔塞尔出席。', ['法国总统'], null],
    ['the ministry of a minister', '外交部长陈立新出席。', ['外交部长'], '外交部'],
    ['held now', '周建国同志现任南岭机械公司党委书记、董事长。', ['南岭机械公司党委书记', '董事长'], '南岭机械公司'],
    ['appointed', '会议聘任周建国为总经理，任期三年。', ['总经理'], null],
    ['by whom an office is held', '财务总监由周建国担任。', ['财务总监'], null],
    ['takes an office', '周建国将出任南岭县县长，本月到任。', ['南岭县县长'], '南岭县'],
    ['what somebody once was', '周建国出席会议，周建国曾担任南岭县县长。', [], null],
    ['a part in a play', '演员周建国担任主角。', ['演员'], null],
    ['the first title without an organisation', '著名翻译家、南岭大学教授周建国出席。', ['著名翻译家', '南岭大学教授'], '南岭大学'],
    ['a school that was named before', '出席的还有该校教师周建国。', ['教师'], null],
    ['two posts in one', '南岭银行投资总监及经济主管周建国出席。', ['南岭银行投资总监及经济主管'], '南岭银行'],
    ['an office of two fields', '創新科技及工業局局長周建國出席。', ['創新科技及工業局局長'], '創新科技及工業局'],
    ['the name of a company', '南岭时代首席科学家周建国出席。', ['南岭时代首席科学家'], null],
    ['the party of its chairman', '南岭国民党主席周建国出席。', ['南岭国民党主席'], '南岭国民党'],
    ['an organisation alone', '南岭高能物理研究所周建国获奖。', [], '南岭高能物理研究所'],
    ['a verb before a title that holds another word', '他說，針對美國總統周建國的講話，各方不同。', ['美國總統'], null],
    ['an order to somebody', '總統指示貿易代表周建國展開調查。', ['貿易代表'], null],
    ['one of several', '其中一名股東周建國說，公司很好。', ['股東'], null],
    ['a number of people behind a verb', '股份售予兩名股東周建國及孫小梅。', ['股東'], null],
    ['one who listens to somebody', '大家聆听市政协副主席周建国讲话。', ['市政协副主席'], '市政协'],
    ['many like somebody', '很多像南岭游客周建国一样的人来了。', ['南岭游客'], null],
    ['some of whom', '被捕者當中壹南傳媒營運總裁周建國出席。', ['壹南傳媒營運總裁'], '壹南傳媒'],
    ['a bureau of two fields', '運輸及房屋局長周建國出席。', ['運輸及房屋局長'], '運輸及房屋局'],
    ['somebody of last month', '上月署理房屋局長周建國出席。', ['署理房屋局長'], '房屋局'],
    ['a word that begins with a time', '时尚主播孙小梅出席。', ['时尚主播'], null],
    ['a year of school', '2006届校友周建国出席。', ['2006届校友'], null],
    ['a county that begins with a verb', '来凤县县长周建国出席。', ['来凤县县长'], '来凤县'],
    ['a field that begins with a verb', '经济研究所所长周建国出席。', ['经济研究所所长'], '经济研究所'],
    ['a rank', '南岭国驻华公使衔参赞周建国出席。', ['南岭国驻华公使衔参赞'], null],
    ['what somebody was chosen for', '书画展入选作者周建国出席。', ['书画展入选作者'], null],
    ['the field of a designer', '南岭二厂艺术总监周建国出席。', ['南岭二厂艺术总监'], '南岭二厂'],
    [
      'a place in brackets and who is asked to teach',
      '南岭传媒（江州）有限公司董事长、江州大学特邀讲师周建国出席。',
      ['南岭传媒（江州）有限公司董事长', '江州大学特邀讲师'],
      '南岭传媒（江州）有限公司',
    ],
    ['skilled workers', '南岭公司数控车工、特级技师周建国出席。', ['南岭公司数控车工', '特级技师'], '南岭公司'],
    ['over an introduction', '关于专家组成员简介 周建国，别名千老师。', ['专家组成员'], null],
    ['an age', '30多岁教师周建国出席。', ['教师'], null],
    ['a height', '179公分大四中锋周建国出席。', ['大四中锋'], null],
    ['a firm of two words in Latin letters', 'JC Shop负责人周建国出席。', ['JC Shop负责人'], 'JC Shop'],
    ['of today', '河北省当代书画院会员周建国出席。', ['河北省当代书画院会员'], '河北省当代书画院'],
    ['a party that somebody belongs to', '民眾黨籍縣長周建國出席。', ['民眾黨籍縣長'], '民眾黨'],
    ['not yet in office', '準台北市長周建國出席。', ['準台北市長'], '台北市'],
    ['an assistant professor', '南岭大学周建国助理教授则表示，很好。', ['助理教授'], '南岭大学'],
    ['a country behind 当', '正當中國外長周建國訪問時，會談開始。', ['中國外長'], null],
    ['a consulate', '中国驻圣保罗总领馆副总领事周建国说。', ['中国驻圣保罗总领馆副总领事'], '中国驻圣保罗总领馆'],
    ['the body of its chairman', '南岭市政协主席周建国出席。', ['南岭市政协主席'], '南岭市政协'],
    ['the district of its councillor', '前雲嶺區議員周建國出席。', ['前雲嶺區議員'], '雲嶺區'],
    ['the committee of an area', '乌岭党委书记周建国出席。', ['乌岭党委书记'], '乌岭党委'],
    ['a committee of nobody knows what', '校党委书记周建国出席。', ['校党委书记'], null],
    ['a company of two characters', '伊岭董事长周建国出席。', ['伊岭董事长'], '伊岭'],
    ['a company that begins with a counter', '分析师、名仕验房公司工程师周建国出席。', ['分析师', '名仕验房公司工程师'], '名仕验房公司'],
    ['a district that holds a function word', '花都区委书记周建国出席。', ['花都区委书记'], '花都区委'],
    ['a party that begins with a verb', '致公党中央主席周建国出席。', ['致公党中央主席'], '致公党中央'],
    ['the field of a scholar', '著名肿瘤学家周建国出席。', ['著名肿瘤学家'], null],
    ['where an office was held', '南嶺市政府前教育局長周建國出席。', ['南嶺市政府前教育局長'], '南嶺市政府'],
    ['leaders of a city and its counties', '南岭市县领导周建国出席。', ['南岭市县领导'], '南岭市'],
    ['a film', '《南嶺往事》導演周建國出席。', ['《南嶺往事》導演'], null],
    ['the committee of a company', '南岭网络党委委员周建国出席。', ['南岭网络党委委员'], '南岭网络'],
    ['the committee of a region', '自治区党委常委周建国出席。', ['自治区党委常委'], '自治区党委'],
    ['a task force', '团市委就业工作专班干部周建国出席。', ['团市委就业工作专班干部'], '团市委就业工作专班'],
    ['people of no organisation', '无党派人士代表周建国出席。', ['无党派人士代表'], null],
    ['a president’s office', '總統府發言人周建國出席。', ['總統府發言人'], '總統府'],
    ['an adjective that begins with a function word', '与在轨航天员周建国会面。', ['在轨航天员'], null],
    ['a part of a company', '营销总经理周建国出席。', ['营销总经理'], null],
    ['two offices joined', '高檢署檢察長暨保護會董事長周建國出席。', ['高檢署檢察長暨保護會董事長'], '高檢署'],
    ['a name in quotation marks', '「山腳茶園」執行長周建國出席。', ['「山腳茶園」執行長'], '山腳茶園'],
    ['quotation marks behind the organisation', '南岭队“00后”小将周建国出席。', ['南岭队“00后”小将'], '南岭队'],
    ['a short association', '民建聯主席周建國出席。', ['民建聯主席'], '民建聯'],
    ['who has left a company', '南岭电机离职工程师周建国出席。', ['南岭电机离职工程师'], '南岭电机'],
    ['one who leads others', '会长孙小梅率研究室副处长周建国出席。', ['会长'], null],
    ['one who met somebody this morning', '今早約見南嶺總領事周建國。', ['南嶺總領事'], null],
    ['forms of address are none', '周建国先生和夫人出席。', [], null],
    ['parts in the event are none', '被告周建国出庭受审。', [], null],
  ])('%s', (_, sentence, titles, organisation) => {
    const brief = briefOf(`标题\n${sentence}`);
    expect(brief.participants[0]?.titles).toEqual(titles);
    expect(brief.participants[0]?.organisation).toBe(organisation);
  });

  it.each([
    [
      'in a list with commas the next one’s first title is not the last one’s',
      '市委书记刘建国，市委副书记、市长于海波，市政协主席雷天明出席。',
      { 刘建国: ['市委书记'], 于海波: ['市委副书记', '市长'], 雷天明: ['市政协主席'] },
    ],
    [
      'nor where organisations stand in it',
      '南嶺市副市長馬文駿，教育廳原副廳長、南嶺教育學會顧問鄭立華，院長孫小梅出席。',
      { 馬文駿: ['南嶺市副市長'], 鄭立華: ['教育廳原副廳長', '南嶺教育學會顧問'], 孫小梅: ['院長'] },
    ],
    [
      'what stands behind one name is not the next one’s',
      '院士刘彦明研究员、南岭师范大学陆林教授出席。',
      { 刘彦明: ['院士', '研究员'], 陆林: ['教授'] },
    ],
    [
      'a name between an office and a conjunction',
      '副司長張文瑋及南嶺地檢署檢察長王以安出席。',
      { 張文瑋: ['副司長'], 王以安: ['南嶺地檢署檢察長'] },
    ],
    ['titles behind a name', '周建国，南岭大学教授、博士生导师，昨天到访。', { 周建国: ['南岭大学教授', '博士生导师'] }],
  ])('%s', (_, sentence, expected) => {
    expect(each(briefOf(`标题\n${sentence}`), 'titles')).toEqual(expected);
  });

  it('a title that is the tail of another one goes', () => {
    expect(each(briefOf('标题\n县长高文斌讲话。南岭县县长高文斌参观了展览。'), 'titles')).toEqual({ 高文斌: ['南岭县县长'] });
  });

  it('a longer wording keeps the place of its tail', () => {
    const brief = briefOf('全国茶叶总社党组成员、理事会副主任周建国来访\n中华全国茶叶总社党组成员、理事会副主任周建国到访。');
    expect(brief.participants[0]?.titles).toEqual(['中华全国茶叶总社党组成员', '理事会副主任']);
    expect(brief.participants[0]?.organisation).toBe('中华全国茶叶总社');
  });

  it('but not that of a bare post', () => {
    const brief = briefOf('董事长周建国参加推进会\n南岭电机商会会长、华岭五金城董事长周建国参加了会议。');
    expect(brief.participants[0]?.titles).toEqual(['南岭电机商会会长', '华岭五金城董事长']);
  });

  it('an office that only one holds is not shared by a list', () => {
    expect(each(briefOf('标题\n省长周建国、孙小梅出席。'), 'titles')).toEqual({ 周建国: ['省长'], 孙小梅: [] });
  });
});
