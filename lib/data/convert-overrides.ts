/*
 * Where OpenCC's dictionary leads news astray: pairs Simplified, Traditional that go before it. Own list; facts, no licence.
 * Each entry is either a word that the dictionary has wrong, or one that stops a shorter entry from reaching across two words.
 */
export const CONVERT_OVERRIDES: readonly (readonly [string, string])[] = pairs(`
不了解 不了解
不准 不准
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
吃不准 吃不準
子丑寅卯 子丑寅卯
岳 岳
怒气冲冲 怒氣沖沖
拉杆 拉桿
拿不准 拿不準
推杆 推桿
摇杆 搖桿
摸不准 摸不準
操纵杆 操縱桿
新征 新征
新征程 新征程
新征途 新征途
旗杆 旗桿
朴 朴
杠杆 槓桿
枪杆 槍桿
桅杆 桅桿
气冲冲 氣沖沖
江干区 江干區
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
游仙区 游仙區
球杆 球桿
电线杆 電線桿
看不准 看不準
瞄不准 瞄不準
秤杆 秤桿
笔杆 筆桿
算不准 算不準
舍小家 捨小家
舍小我 捨小我
范 范
说不准 說不準
郁 郁
里乡 里鄉
里水镇 里水鎮
里街道 里街道
里镇 里鎮
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
领导 領導
`);

/**
 * What Taiwan and Hong Kong write otherwise than OpenCC's own standard, beyond its tables: pairs of Traditional text. Characters, and places
 * that have another name there.
 */
export const REGIONAL_FORMS: readonly (readonly [string, string])[] = pairs(`
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
