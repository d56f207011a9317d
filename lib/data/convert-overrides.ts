/*
 * Where OpenCC's dictionary leads news astray: pairs Simplified, Traditional that go before it. Own list; facts, no licence.
 * Each entry is either a word that the dictionary has wrong, or one that stops a shorter entry from reaching across two words.
 */
export const CONVERT_OVERRIDES: readonly (readonly [string, string])[] = pairs(`
不了解 不了解
不准 不准
不能自制 不能自制
为准将 為准將
了解 了解
了解到 了解到
于家坪 于家坪
于家堡 于家堡
于家寨 于家寨
于家屯 于家屯
于家山 于家山
于家庄 于家莊
于家村 于家村
于家桥 于家橋
于家沟 于家溝
于家湾 于家灣
于家营 于家營
于家镇 于家鎮
于家集 于家集
于是之 于是之
于美人 于美人
会合并 會合併
体制造业 體製造業
体制造厂 體製造廠
体制造商 體製造商
余家坪 余家坪
余家堡 余家堡
余家寨 余家寨
余家屯 余家屯
余家山 余家山
余家庄 余家莊
余家村 余家村
余家桥 余家橋
余家沟 余家溝
余家湾 余家灣
余家营 余家營
余家镇 余家鎮
余家集 余家集
余干 餘干
余干县 餘干縣
光杆 光桿
克己自制 克己自制
公路里 公路裡
写明了 寫明了
准将 准將
分头发展 分頭發展
判明了 判明了
北回归线 北回歸線
南回归线 南回歸線
参与制作 參與製作
发香港 發香港
口钟 口鐘
句钟 句鐘
吃不准 吃不準
回归 回歸
回归分析 迴歸分析
回归方程 迴歸方程
回归模型 迴歸模型
回流 回流
回音 回音
地表明 地表明
埃里克 埃里克
声明了 聲明了
复校 復校
复课 復課
大多只 大多只
奉准 奉准
子丑寅卯 子丑寅卯
学制为 學制為
家俱乐部 家俱樂部
导体制造 導體製造
岳 岳
州里 州裡
并为 並為
并为一 併為一
并入伍 並入伍
并入住 並入住
并入党 並入黨
并入围 並入圍
并入境 並入境
并入学 並入學
并入职 並入職
并入选 並入選
并入院 並入院
并入驻 並入駐
并兼 並兼
并到 並到
并力 並力
并州 并州
并网上 並網上
并网传 並網傳
并购买 並購買
并购得 並購得
并购置 並購置
延历寺 延曆寺
怒气冲冲 怒氣沖沖
报道里 報道裡
拉杆 拉桿
拿不准 拿不準
指明了 指明了
挑明了 挑明了
换发球 換發球
探明了 探明了
推杆 推桿
摇杆 搖桿
摸不准 摸不準
操纵杆 操縱桿
改制为 改制為
改制成 改制成
文采取 文採取
文采用 文採用
文采访 文採訪
新征 新征
新征程 新征程
新征途 新征途
旗杆 旗桿
朴 朴
机制造 機製造
机制造成 機制造成
杠杆 槓桿
枪杆 槍桿
查明了 查明了
标明了 標明了
桅杆 桅桿
此钟 此鐘
气冲冲 氣沖沖
永历 永曆
江干区 江干區
注明了 註明了
测不准 測不準
涂家坪 涂家坪
涂家堡 涂家堡
涂家寨 涂家寨
涂家屯 涂家屯
涂家山 涂家山
涂家庄 涂家莊
涂家村 涂家村
涂家桥 涂家橋
涂家沟 涂家溝
涂家湾 涂家灣
涂家营 涂家營
涂家镇 涂家鎮
涂家集 涂家集
渠道里 渠道裡
游仙区 游仙區
漆咸道 漆咸道
炸毁 炸毀
点明了 點明了
烧毁 燒毀
焚毁 焚毀
球杆 球桿
申明了 申明了
电线杆 電線桿
电路里 電路裡
看不准 看不準
瞄不准 瞄不準
秤杆 秤桿
笔杆 筆桿
算不准 算不準
管道里 管道裡
线性回归 線性迴歸
结交并 結交並
美国谷物 美國穀物
考试制度 考試制度
联合制造 聯合製造
胜利钟 勝利鐘
自制 自製
自制力 自制力
自制能力 自制能力
自制自律 自制自律
舍小家 捨小家
舍小我 捨小我
范 范
街道里 街道裡
言明了 言明了
讲明了 講明了
该钟 該鐘
说不准 說不準
调整并 調整並
轨道里 軌道裡
郁 郁
里乡 里鄉
里水镇 里水鎮
里街道 里街道
里镇 里鎮
重新制作 重新製作
钟家坪 鍾家坪
钟家堡 鍾家堡
钟家寨 鍾家寨
钟家屯 鍾家屯
钟家山 鍾家山
钟家庄 鍾家莊
钟家村 鍾家村
钟家桥 鍾家橋
钟家沟 鍾家溝
钟家湾 鍾家灣
钟家营 鍾家營
钟家镇 鍾家鎮
钟家集 鍾家集
钟山县 鍾山縣
钟楚红 鍾楚紅
阐明了 闡明了
隧道里 隧道裡
难以自制 難以自制
领导 領導
马路里 馬路裡
`);

/**
 * What Taiwan and Hong Kong write otherwise than OpenCC's own standard, beyond its tables: pairs of Traditional text. Characters, and places
 * that have another name there.
 */
export const REGIONAL_FORMS: readonly (readonly [string, string])[] = pairs(`
伙伴 夥伴
孃 娘
巖 岩
發黴 發霉
硅谷 矽谷
衚衕 胡同
黴運 霉運
`);

/** Beside them for Hong Kong alone, as its papers print. */
export const HONG_KONG_FORMS: readonly (readonly [string, string])[] = pairs(`
週 周
麪 麵
`);

function pairs(list: string): [string, string][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([from, to]) => [from ?? '', to ?? '']);
}
