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

/** One lower-case syllable of pinyin with at most one tone, as a mark (qū) or as a figure (qu1); or null. */
export function readSyllable(text: string): Syllable | null {
  const figure = /[1-5]$/.test(text);
  const apart = (figure ? text.slice(0, -1) : text).normalize('NFD');
  const tones = (apart.match(TONE)?.length ?? 0) + (figure ? 1 : 0);
  const plain = apart.replace(TONE, '').normalize('NFC');
  return tones <= 1 && SYLLABLE.test(plain) ? { plain, toned: tones === 1 } : null;
}

/** More syllables are not written in one note. */
const MOST = 4;
/** Longest syllable with its tone: zhuang1. */
const LONGEST = 7;

/** The syllables of a note on several characters, with blanks between them or without (qū yù, qūyù); null where it is none. */
export function readSyllables(text: string): Syllable[] | null {
  const all: Syllable[] = [];
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .split(/[\s'’·-]+/)) {
    const some = cut(word, MOST - all.length);
    if (!some) return null;
    all.push(...some);
  }
  return all;
}

/** A word cut into syllables, each with its tone where one has it, the longer tried first. */
function cut(word: string, most: number): Syllable[] | null {
  if (word === '') return [];
  if (most === 0) return null;
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const first = readSyllable(word.slice(0, length));
    const rest = first && cut(word.slice(length), most - 1);
    if (first && rest) return [first, ...rest];
  }
  return null;
}
