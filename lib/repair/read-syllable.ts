/** Letters that may stand in a note: plain, and with a tone mark (or ü) as one precomposed character. */
export const PINYIN_LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ';

/** Tone marks once they are taken apart from their letters: macron, acute, caron, grave. */
const TONE = /[\u0300\u0301\u0304\u030c]/g;

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|er|ia|ie|iu|ua|uo|ui|üe|ue|a|o|e|i|u|ü|v)';
const SYLLABLE = new RegExp(`^${INITIAL}${FINAL}$`);

export interface Syllable {
  /** Without its tone: "zhan", "lü". */
  plain: string;
  /** Does it carry a tone mark? */
  toned: boolean;
}

/** One lower-case syllable of pinyin with at most one tone mark, or null. */
export function readSyllable(text: string): Syllable | null {
  const apart = text.normalize('NFD');
  const tones = apart.match(TONE)?.length ?? 0;
  const plain = apart.replace(TONE, '').normalize('NFC');
  return tones <= 1 && SYLLABLE.test(plain) ? { plain, toned: tones === 1 } : null;
}
