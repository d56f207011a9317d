/**
 * What the strings of a script say, as far as reading it without running it can tell: escapes, lists of character codes,
 * percent and base-64 encodings, reversed strings, pieces put together, and Dean Edwards' packer, also one inside another.
 */
export function decodeScript(source: string): string {
  let text = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = text;
    for (const [pattern, decode] of DECODERS) text = text.replace(pattern, decode);
    if (text === before || text.length > MAX_DECODED) break;
  }
  return text;
}

/** Intruders wrap one encoding in another, rarely more. */
const MAX_ROUNDS = 3;
const MAX_DECODED = 400_000;

type Decoder = (match: string, ...groups: string[]) => string;

const DECODERS: readonly (readonly [RegExp, Decoder])[] = [
  [/\}\s*\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*(\d+)\s*,\s*\d+\s*,\s*'((?:[^'\\]|\\.)*)'\.split\('\|'\)/g, unpack],
  [
    /(?:String\.)?fromCharCode\(\s*((?:0x[\da-f]{1,5}|\d{1,6})(?:\s*,\s*(?:0x[\da-f]{1,5}|\d{1,6}))*)\s*\)/gi,
    (_, codes = '') => fromCodes(codes),
  ],
  // A list of numbers alone is text when it is long and all of it can be read.
  [
    /\[\s*(\d{2,5}(?:\s*,\s*\d{2,5}){19,})\s*\]/g,
    (list, codes = '') => (/^[\t\n\r\u0020-\uffff]+$/.test(fromCodes(codes)) ? fromCodes(codes) : list),
  ],
  [/(?:unescape|decodeURI(?:Component)?)\(\s*(["'])((?:(?!\1).)*)\1\s*\)/g, (_, quote = '', text = '') => quote + unpercent(text) + quote],
  [/atob\(\s*(["'])([\w+/=\s]+)\1\s*\)/g, (whole, quote = '', text = '') => quoted(quote, fromBase64(text), whole)],
  [
    /(["'])((?:(?!\1).)+)\1\s*\.split\(\s*(["'])\3\s*\)\s*\.reverse\(\)\s*\.join\(\s*(["'])\4\s*\)/g,
    (_, quote = '', text = '') => quote + [...text].reverse().join('') + quote,
  ],
  [/\\x([\da-f]{2})|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}/gi, (_, a, b, c) => fromCode(Number.parseInt(a ?? b ?? c ?? '', 16))],
  [/(["'])\s*\+\s*\1/g, () => ''],
];

function fromCodes(codes: string): string {
  return codes
    .split(',')
    .map((code) => fromCode(Number(code.trim())))
    .join('');
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Percent encoding of either kind (%E5%8D%9A, %u535A); what is broken stays as it is. */
function unpercent(text: string): string {
  const units = text.replace(/%u([\da-f]{4})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)));
  try {
    return decodeURIComponent(units);
  } catch {
    return units.replace(/%([\da-f]{2})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)));
  }
}

/** Null where it is none. */
function fromBase64(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (c) => c.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

function quoted(quote: string, text: string | null, otherwise: string): string {
  return text === null ? otherwise : quote + text + quote;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Dean Edwards' packer: words numbered in the given base, and the list of what they stand for. */
function unpack(whole: string, payload = '', base = '', list = ''): string {
  const words = list.split('|');
  const radix = Number(base);
  if (radix < 2 || radix > DIGITS.length) return whole;
  const numberOf = (word: string): number => [...word].reduce((n, digit) => n * radix + DIGITS.indexOf(digit), 0);
  return payload.replace(/\\(['"\\])/g, '$1').replace(/\b\w+\b/g, (word) => words[numberOf(word)] || word);
}
