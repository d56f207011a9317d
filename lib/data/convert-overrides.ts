/*
 * Where OpenCC's dictionary leads news astray: pairs Simplified, Traditional that go before it. Own list; facts, no licence.
 * Each entry is either a word that the dictionary has wrong, or one that stops a shorter entry from reaching across two words.
 */
export const CONVERT_OVERRIDES: readonly (readonly [string, string])[] = `
不了解 不了解
了解 了解
了解到 了解到
于是之 于是之
于美人 于美人
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
球杆 球桿
电线杆 電線桿
秤杆 秤桿
笔杆 筆桿
范 范
郁 郁
钟楚红 鍾楚紅
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([from, to]) => [from ?? '', to ?? ''] as const);
