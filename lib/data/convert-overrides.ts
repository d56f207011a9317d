/*
 * Where OpenCC's dictionary leads news astray: pairs Simplified, Traditional that go before it. Own list; facts, no licence.
 * Each entry is either a word that the dictionary has wrong, or one that stops a shorter entry from reaching across two words.
 */
export const CONVERT_OVERRIDES: readonly (readonly [string, string])[] = `
新征 新征
新征程 新征程
新征途 新征途
钟楚红 鍾楚紅
于是之 于是之
于美人 于美人
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([from, to]) => [from ?? '', to ?? ''] as const);
