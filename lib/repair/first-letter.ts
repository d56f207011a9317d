/** First characters of each letter's section in the pinyin order of CLDR, with the letters; i, u and v begin no syllable. */
const SECTIONS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

let order: Intl.Collator | null = null;
const letters = new Map<string, string>();

/**
 * First letter of a character's usual reading, from its place in the pinyin order that every browser carries: a check of
 * readings without a table of them. '' where there is no such order.
 */
export function firstLetter(character: string): string {
  const known = letters.get(character);
  if (known !== undefined) return known;
  order ??= new Intl.Collator('zh-Hans-u-co-pinyin');
  let letter = '';
  if (order.resolvedOptions().locale.startsWith('zh')) {
    for (let i = 0; i < SECTIONS.length && order.compare(character, SECTIONS.charAt(i)) >= 0; i++) letter = LETTERS.charAt(i);
  }
  letters.set(character, letter);
  return letter;
}
