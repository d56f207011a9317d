import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';

async function taiwan(text: string): Promise<string> {
  return (await convertTexts([text], 'tw'))[0] ?? '';
}

describe('a phrase of the dictionary does not reach into the next word', () => {
  it.each([
    ['公司并成立专案组，并产生新董事', '公司並成立專案組，並產生新董事'],
    ['警方并到达现场，并购买设备', '警方並到達現場，並購買設備'],
    ['她的作品并入选双年展', '她的作品並入選雙年展'],
    ['甲公司并购乙公司后并入集团', '甲公司併購乙公司後併入集團'],
    ['这是一个中心城市', '這是一個中心城市'],
    ['双方交换发球权', '雙方交換發球權'],
    ['报告阐明了立场，查明了原因', '報告闡明了立場，查明了原因'],
    ['论文采用新方法', '論文採用新方法'],
    ['半导体制造商与飞机制造厂', '半導體製造商與飛機製造廠'],
    ['县改制为直辖市', '縣改制為直轄市'],
    ['他升为准将', '他升為准將'],
    ['两家工会合并，调整并增加人手', '兩家工會合併，調整並增加人手'],
    ['会敲响此钟，学制为三年', '會敲響此鐘，學制為三年'],
    ['新闻报道里的电路里', '新聞報道裡的電路裡'],
    ['学校周一复课', '學校週一復課'],
  ])('%s', async (text, shown) => expect(await taiwan(text)).toBe(shown));
});

describe('what a number decides', () => {
  it.each([
    ['离家444天后直至获释', '離家444天後直至獲釋'],
    ['她是歌坛天后', '她是歌壇天后'],
    ['救出50只黑熊', '救出50隻黑熊'],
    ['另有30只有轻伤', '另有30只有輕傷'],
    ['40余天后首度露面', '40餘天後首度露面'],
    ['频率大于某极限', '頻率大於某極限'],
    ['距岸12海里的水域', '距岸12海里的水域'],
    ['漂在海里的塑料', '漂在海裡的塑料'],
    ['停课2周，3周内复课', '停課2週，3週內復課'],
    ['2023周大福冠名', '2023周大福冠名'],
  ])('%s', async (text, shown) => expect(await taiwan(text)).toBe(shown));
});

describe('names by what stands around them', () => {
  it.each([
    ['教授海因里希·克雷说', '教授海因里希·克雷說'],
    ['画家彼得·范·多昆出生于此', '畫家彼得·范·多昆出生於此'],
    ['约翰·赫歇尔于1816年回国', '約翰·赫歇爾於1816年回國'],
    ['44岁的钟旭华星期三获释', '44歲的鍾旭華星期三獲釋'],
    ['林老板透露', '林老闆透露'],
    ['员工臣服于某一领导', '員工臣服於某一領導'],
  ])('%s', async (text, shown) => expect(await taiwan(text)).toBe(shown));
});

it('回归 is 回歸, but for the regression of statistics', async () => {
  expect(await taiwan('香港回归后，他做回归分析')).toBe('香港回歸後，他做迴歸分析');
});
