/** Figures, numerals and what stands between a number and its measure word (40余天), for a class of characters. */
export const NUMERALS = '\\d〇一二三四五六七八九十百千万两几数多半余';
