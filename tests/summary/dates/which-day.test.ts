/** Which day words mean, and which words mean none. Sentences, names and events are invented. */
import { describe, expect, it } from 'vitest';
import { briefOf } from '../brief-of';

/** All days of a text, in order of the calendar; 2024-06-21 is a Friday. */
const days = (text: string, published = '2024-06-21', title = '标题'): string[] =>
  briefOf(`${title}\n${text}`, published)
    .events.map(({ date, end }) => (end ? `${date}/${end}` : date))
    .sort();

describe('one moment told twice is one day, and the date in brackets decides', () => {
  it.each([
    ['南嶺街市6月29日(周六)重開。', ['2024-06-29']],
    ['至星期二（18日）深夜，搜救隊尋回獨木舟。', ['2024-06-18']],
    ['气温在下周日（30日）回升。', ['2024-06-30']],
    ['新桥周日（7日）上午通车。', ['2024-07-07']],
    ['云台寺周三(3/7)起封山。', ['2024-03-07']],
    ['山區週三至週五(6/26~6/28)有雨。', ['2024-06-26/2024-06-28']],
    ['昨日(周四)是花展的最后一夜。', ['2024-06-20']],
    ['就在前天（6月18日）早上，仓库起火。', ['2024-06-18']],
    ['市集6月22日周六登场。', ['2024-06-22']],
    ['6月10日，农历五月初五，龙舟赛开锣。', ['2024-06-10']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('says what the text calls today where the page appears after midnight', () => {
    expect(days('今天（20日）下午，南岭科学奖揭晓。评委今天在会上致辞。')).toEqual(['2024-06-20']);
  });

  it('brackets without a date take nothing from the words before them', () => {
    expect(days('周三（3日内第二次），水管爆裂。')).toEqual(['2024-06-19']);
  });
});

describe('a day that the text looks ahead to is the next one', () => {
  it.each([
    ['週六會靠近南嶼以東。', ['2024-06-22']],
    ['周日及周一風勢會減弱。', ['2024-06-23', '2024-06-24']],
    ['雨勢要到週二才會趨緩。', ['2024-06-25']],
    ['预计周日登陆青屿。', ['2024-06-23']],
    ['◇ 周四，南岭大学专场招聘会将举行。', ['2024-06-27']],
    ['若周二仍未退水，学校停课。', ['2024-06-25']],
    ['气象台预计，今天阴雨，周三转为多云。', ['2024-06-21', '2024-06-26']],
    ['展览持续向公众开放至8日。', ['2024-07-08']],
    ['机场将于2日率先开放。', ['2024-07-02']],
    // What was done, or said of another day, is past.
    ['周四宣布将扩建码头。', ['2024-06-20']],
    ['市長週三表示，橋樑將重建。', ['2024-06-19']],
    ['警方周二将两名男子带走。', ['2024-06-18']],
    ['周一，记者会上播放短片。', ['2024-06-17']],
    ['截至15日，已有百人报名。', ['2024-06-15']],
    ['上周五至周一，公园闭园。', ['2024-06-14', '2024-06-17']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('words in the form of a day that mean none', () => {
  it.each([
    '天文台懸掛10號風球。',
    '發出 8號熱帶氣旋警告信號後學校停課。',
    '改掛 9號抑或10號風球未有透露。',
    '南卫基层〔2024〕5号文件要求各区落实。',
    '南卫基层(2024)10號各区卫生局：',
    '師傅說一日賣出約400個包子。',
    '课程每周上课5到6日。',
    '失踪者至今已第6日。',
    '冷鋒來襲連凍9日。',
    '他有朝一日要开店。',
    '旅行团五日四夜的行程。',
    '居民住在 5号楼，坐 3号线上班。',
    '二號機組停運，住客搬離12號房。',
    '本周三大指数走低。',
    '新片上映6周一直居首。',
    '上周一直下雨。',
    '先天与后天孰轻孰重？',
    '性格靠后天努力。',
    '而如今在山里，信號也好。',
    '在資訊快速傳播的今日，人人都能查證。',
    '时至今日，老店仍在。',
    '今日之我否定昨日之我。',
    '今年稍早的展覽已經結束。',
    '节目于每周二晚上播出。',
    '每逢周三，渡轮停航。',
    '图书馆每周一至周五开门。',
    '书市每月15日开档。',
    '员工从上午六、七点工作到晚上十一点都是常有的事。',
  ])('%s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it.each([
    ['总队10号上午通报火情。', ['2024-06-10']],
    ['本社5日报道，渔港解封。', ['2024-06-05']],
    ['本周三大雨。', ['2024-06-19']],
    ['周一直播带货。', ['2024-06-17']],
    ['纽约5日降雪。', ['2024-06-05']],
    ['后天的比赛改期。', ['2024-06-23']],
    ['航班延至今日出發。', ['2024-06-21']],
    ['而今天上午，山火熄灭。', ['2024-06-21']],
  ])('but %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

it('今 and 昨 alone are days before what was done', () => {
  expect(days('林月桐昨參與造勢，今舉行記者會說明。')).toEqual(['2024-06-20', '2024-06-21']);
  expect(days('季候風今起影響沿岸。')).toEqual(['2024-06-21']);
});

it('an event always has its words', () => {
  const texts = ['市议会通过预算，主席林月桐宣布休会。', '南岭队夺冠。', '警方晚上拘捕四名男子。'];
  expect(texts.flatMap((text) => briefOf(`标题\n${text}`).events.map((event) => event.text))).toEqual([
    '主席林月桐宣布休会',
    '南岭队夺冠',
    '晚上',
  ]);
});

it('the days of a list are of the month that is named last', () => {
  expect(days('3月31日、4月1日、5日、6日、7日、14日、15日，南湖封路。', '2024-03-19')).toEqual([
    '2024-03-31/2024-04-01',
    '2024-04-05/2024-04-07',
    '2024-04-14/2024-04-15',
  ]);
  expect(days('7、14日有班船。', '2024-06-15')).toEqual(['2024-06-07', '2024-06-14']);
  expect(days('30日和2日停水。', '2024-06-29')).toEqual(['2024-06-30', '2024-07-02']);
});

it('a day far ahead is of the earlier year that the headline or the text tells of', () => {
  expect(days('4月22日，诗会在南岭举行。', '2024-01-29', '2023年南岭诗会圆满举行')).toEqual(['2023-04-22']);
  expect(days('2023年，老街重开。5月8日，首家书店开业。', '2024-01-29')).toEqual(['2023-05-08']);
  expect(days('报名截至4月22日。', '2024-01-29', '2023年优秀作品展报名')).toEqual(['2024-04-22']);
  expect(days('画展将于4月22日开幕。', '2024-01-29', '2023年优秀作品展')).toEqual(['2024-04-22']);
});
