/*
 * Where OpenCC's dictionary leads news astray: pairs Simplified, Traditional that go before it. Own list; facts, no licence.
 * Each entry is either a word that the dictionary has wrong, or one that stops a shorter entry from reaching across two words.
 */
export const CONVERT_OVERRIDES: readonly (readonly [string, string])[] = pairs(`
不了解 不了解
了解 了解
了解到 了解到
于是之 于是之
于美人 于美人
余干 余干
余干县 余干縣
光杆 光桿
岳 岳
拉杆 拉桿
推杆 推桿
摇杆 搖桿
操纵杆 操縱桿
新征 新征
新征程 新征程
新征途 新征途
旗杆 旗桿
朴 朴
杠杆 槓桿
枪杆 槍桿
桅杆 桅桿
江干区 江干區
游仙区 游仙區
球杆 球桿
电线杆 電線桿
秤杆 秤桿
笔杆 筆桿
舍小家 捨小家
舍小我 捨小我
范 范
郁 郁
里乡 里鄉
里水镇 里水鎮
里街道 里街道
里镇 里鎮
钟山县 鍾山縣
钟楚红 鍾楚紅
领导 領導
`);

/**
 * What Taiwan and Hong Kong write otherwise than OpenCC's own standard, beyond its tables: pairs of Traditional text. Characters, and places
 * that have another name there.
 */
export const REGIONAL_FORMS: readonly (readonly [string, string])[] = pairs(`
巖 岩
硅谷 矽谷
`);

function pairs(list: string): [string, string][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([from, to]) => [from ?? '', to ?? '']);
}
