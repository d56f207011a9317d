import { FOREIGN_CHARACTERS } from '../../../data/foreign-names';
import { GIVEN_POSSIBLE, GIVEN_STRONG, NEVER_GIVEN } from '../../../data/given-characters';
import { COMMON_SURNAMES, SURNAMES, WEAK_SURNAMES } from '../../../data/surnames';
import { codeFlags } from '../../../text/code-flags';

/** What stands before the first and after the last character of a sentence. */
export const EDGE = 0;

interface CharacterTables {
  /** UTF-16 unit → the one that features are made of: digits, letters and brackets of a kind become one. */
  plain: Uint16Array;
  /** UTF-16 unit → fine class. */
  fine: Uint8Array;
  /** UTF-16 unit → coarse class, for features over many characters. */
  coarse: Uint8Array;
}

/** Each row is one kind of sign; the first one stands for all of them. */
const SIGNS = [
  '0123456789０１２３４５６７８９',
  'aA',
  '、',
  ',，',
  ':：',
  ';；',
  '(（〔[［【',
  ')）〕]］】',
  '“「『"',
  '”」』',
  '·‧・•．',
  ' \t\u3000\u00a0',
  '《〈',
  '》〉',
  '。！？!?\n',
  '—-－─~～…/／%％',
];
/** Classes before this one are kinds of signs; 0 is the edge. */
const FIRST_OTHER = SIGNS.length + 1;
/** Kana, then everything unknown, then the kinds of Chinese characters. */
const KANA = FIRST_OTHER;
const UNKNOWN = FIRST_OTHER + 1;
const FIRST_HAN = FIRST_OTHER + 2;

let tables: CharacterTables | null = null;

/** Made at the first call. */
export function characterTables(): CharacterTables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): CharacterTables {
  const plain = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const fine = new Uint8Array(0x10000).fill(UNKNOWN);
  const coarse = new Uint8Array(0x10000).fill(UNKNOWN);
  const both = (from: number, to: number, value: number): void => {
    fine.fill(value, from, to + 1);
    coarse.fill(value, from, to + 1);
  };
  both(0x3040, 0x30ff, KANA);
  for (let code = 0x3400; code <= 0x9fff; code++) setHan(fine, coarse, code);
  for (let code = 0xff01; code <= 0xff5e; code++) plain[code] = code - 0xfee0;
  for (const [from, to] of LETTERS) {
    both(from, to, 2);
    plain.fill(0x61, from, to + 1);
  }
  SIGNS.forEach((signs, kind) => {
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      both(code, code, kind + 1);
      plain[code] = signs.charCodeAt(0);
    }
  });
  return { plain, fine, coarse };
}

/** Latin, with accents, and their full-width forms; Greek and Cyrillic. */
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;

const surname = codeFlags(SURNAMES);
const weak = codeFlags(WEAK_SURNAMES);
const common = codeFlags(COMMON_SURNAMES);
const strong = codeFlags(GIVEN_STRONG);
const possible = codeFlags(GIVEN_POSSIBLE);
const never = codeFlags(NEVER_GIVEN);
const foreign = codeFlags(FOREIGN_CHARACTERS);

/** Four grades as a family name, four as a part of a given name, and whether transliterations use it: 32 kinds. */
function setHan(fine: Uint8Array, coarse: Uint8Array, code: number): void {
  const family = surname[code] ? (weak[code] ? (common[code] ? 2 : 3) : 1) : 0;
  const given = strong[code] ? 1 : possible[code] ? 2 : never[code] ? 3 : 0;
  fine[code] = FIRST_HAN + family * 8 + given * 2 + (foreign[code] ?? 0);
  coarse[code] = FIRST_HAN + Math.min(family, 2) * 2 + (given === 3 ? 1 : 0);
}
