const DIGITS = '〇一二三四五六七八九';
const TENS: Record<string, number> = { 十: 10, 廿: 20, 卅: 30 };

/** Characters that a number of a date may have, for use inside a character class. */
export const NUMERAL = '0-9０-９〇○零一二三四五六七八九十廿卅';

/** A number up to 99, or a year written digit by digit (二〇二四), or null. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[零○]/g, '〇');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  const tens = plain.match(/^([一二三四五六七八九]?)([十廿卅])([一二三四五六七八九]?)$/);
  if (!tens) return null;
  const factor = tens[1] ? DIGITS.indexOf(tens[1]) : 1;
  return factor * (TENS[tens[2] ?? ''] ?? 0) + (tens[3] ? DIGITS.indexOf(tens[3]) : 0);
}
