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
  ])('%s', async (text, tw) => expect(await shown(text, 'tw')).toBe(tw));
});

describe('what the papers of one region print', () => {
  it.each([
    ['tw', '宣布、公布、发布、分布', '宣布、公布、發布、分布'],
    ['hk', '宣布、公布、发布、分布', '宣布、公布、發布、分布'],
    ['tw', '污染、潮湿，水表与电表', '污染、潮濕，水表與電表'],
    ['hk', '水表，汇报，搜集，局限，巨额', '水錶，匯報，搜集，局限，巨額'],
    ['hant', '宣布', '宣佈'],
  ] as const)('%s: %s', async (to, text, result) => expect(await shown(text, to)).toBe(result));

  it('Traditional text keeps 污', async () => expect(await shown('這條溪的污染嚴重', 'tw')).toBe('這條溪的污染嚴重'));
});
