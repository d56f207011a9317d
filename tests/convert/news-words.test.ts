import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';
import type { TargetScript } from '../../lib/model';

async function shown(text: string, to: TargetScript): Promise<string> {
  return (await convertTexts([text], to))[0] ?? '';
}

describe('words of the news that the dictionary has otherwise, or reads across', () => {
  it.each([
    ['影片被赞爆，网友按赞、点赞，给个赞', '影片被讚爆，網友按讚、點讚，給個讚'],
    ['获赞助的球队大赞成这个方案', '獲贊助的球隊大贊成這個方案'],
    ['学会免签，撤签，签连署书，抽首轮签', '學會免簽，撤簽，簽連署書，抽首輪籤'],
    ['求签、竹签与国运签', '求籤、竹籤與國運籤'],
    ['德行里里长在里办公处旁，里内治安好', '德行里里長在里辦公處旁，里內治安好'],
    ['美国制裁与各国制定的规则', '美國制裁與各國制定的規則'],
    ['保持克制，销毁武器，背负使命', '保持克制，銷毀武器，背負使命'],
    ['夫妻想复合，检方复讯', '夫妻想復合，檢方複訊'],
    ['车起火并延烧铁卷门', '車起火並延燒鐵捲門'],
    ['驾驶系安全带，乘客未系安全带', '駕駛繫安全帶，乘客未繫安全帶'],
    ['撞断电杆与栏杆，低于标准3杆', '撞斷電桿與欄杆，低於標準3桿'],
    ['8月台风来袭，一并处理', '8月颱風來襲，一併處理'],
    ['回复正常后回复读者', '回復正常後回覆讀者'],
    ['各界咸认，据了解，市场准入放宽', '各界咸認，據了解，市場准入放寬'],
    ['捐发活动，姜黄素产品，生产周期', '捐髮活動，薑黃素產品，生產週期'],
    ['墙上的涂鸦与涂料', '牆上的塗鴉與塗料'],
    ['机上游荡的人玩线上游戏，上游客户不满', '機上遊蕩的人玩線上遊戲，上游客戶不滿'],
    ['时装秀发表新作，口头发言', '時裝秀發表新作，口頭發言'],
    ['节目录制现场，催化制氢，定制服务与规定制度', '節目錄製現場，催化製氫，定製服務與規定制度'],
    ['这里面包含两个，提交并审核', '這裡面包含兩個，提交並審核'],
    ['供水系统系上世纪所建，均系谣言，均系统性问题', '供水系統係上世紀所建，均係謠言，均系統性問題'],
    ['村民哄抢，别着急，心有戚戚焉', '村民哄搶，別著急，心有戚戚焉'],
    ['它有悖于敏捷的原则，也倾向于将责任归人', '它有悖於敏捷的原則，也傾向於將責任歸人'],
    ['参观毛主席种过的菜地', '參觀毛主席種過的菜地'],
    ['某队的埃里森与斯图里奇在图书馆里斯文', '某隊的埃里森與斯圖里奇在圖書館裡斯文'],
    ['编制财务报告，事业编制，亲自制定，群体制作成', '編製財務報告，事業編制，親自制定，群體製作成'],
    ['被冲进去，冲进大门，我干的，晒干的，沙石松动', '被沖進去，衝進大門，我幹的，曬乾的，沙石鬆動'],
    ['杰拉德与杰克逊，王杰克服困难', '傑拉德與傑克遜，王傑克服困難'],
  ])('%s', async (text, tw) => expect(await shown(text, 'tw')).toBe(tw));
});

describe('what the papers of one region print', () => {
  it.each([
    ['tw', '宣布、公布、发布、分布', '宣布、公布、發布、分布'],
    ['hk', '宣布、公布、发布、分布', '宣布、公布、發布、分布'],
    ['tw', '污染、潮湿，水表与电表', '污染、潮濕，水表與電表'],
    ['hk', '水表，汇报，搜集，局限，巨额', '水錶，匯報，搜集，局限，巨額'],
    ['hant', '宣布', '宣佈'],
    ['tw', '转账与账户，荧屏，眯起眼睛', '轉帳與帳戶，螢屏，瞇起眼睛'],
    ['hk', '转账与账户，荧屏', '轉賬與賬户，熒屏'],
  ] as const)('%s: %s', async (to, text, result) => expect(await shown(text, to)).toBe(result));

  it('Traditional text keeps 污', async () => expect(await shown('這條溪的污染嚴重', 'tw')).toBe('這條溪的污染嚴重'));
});

describe('what the mainland writes otherwise', () => {
  it.each([
    ['forms of Hong Kong and Taiwan', '衞生署的枱面，標凖，開砲，觸踫，姪女，牠們', '卫生署的台面，标准，开炮，触碰，侄女，它们'],
    ['accounts, but no tents', '帳號與帳款，一筆帳，帳篷與蚊帳', '账号与账款，一笔账，帐篷与蚊帐'],
    ['著 as a work or as evident, but no particle', '原著、專著、卓著，執著地看著', '原著、专著、卓著，执着地看着'],
    ['畫 as a plan, but no picture', '策畫、規畫與企畫，畫畫', '策划、规划与企划，画画'],
    ['甚麼 and 祇是, but not 神祇', '為甚麼？祇是神祇', '为什么？只是神祇'],
    ['recommended forms of words', '身分證，大部份，熱中，倒楣', '身份证，大部分，热衷，倒霉'],
    ['藉 as by means of, but no comfort', '藉此機會，藉由，慰藉與狼藉', '借此机会，借由，慰藉与狼藉'],
    ['what is done again, but no cover', '司法覆核，覆檢，覆蓋，顛覆', '司法复核，复检，覆盖，颠覆'],
    ['screens, but no fireflies', '螢幕與螢火蟲，疏濬，箝制', '荧幕与萤火虫，疏浚，钳制'],
    ['measures', '三千平方呎與英呎', '三千平方英尺与英尺'],
    ['quotation marks of any kind', '貫徹落實『一國兩制』，首創｢雲端｣', '贯彻落实“一国两制”，首创“云端”'],
  ])('%s', async (_, text, hans) => expect(await shown(text, 'hans')).toBe(hans));

  it('is no part of the way from unsound Traditional text to another Traditional form', async () => {
    expect(await shown('會議并決定，標志，牠們的帳篷放在枱面', 'tw')).toContain('牠們');
  });
});
