import { oncePerLine } from './once-per-line';

/** A title reduced to what must agree between two places that show it: letters, digits and Han, one width, lower case. */
export function titleKey(text: string): string {
  const plain = text.toLowerCase().replace(COMMON_SIGNS, '');
  // Most lines are of plain characters only: the forms of one width and Unicode's categories need not be looked for.
  return PLAIN.test(plain) ? plain : plain.replace(SIGNS, '').normalize('NFKC').toLowerCase().replace(SIGNS, '');
}

const SIGNS = /[^\p{L}\p{N}]+/gu;
/** The signs of nearly all text: without Unicode's categories, which take ten times as long. */
const COMMON_SIGNS = /[\0-/:-@[-`{-~\xa0\xb7\u2014-\u2027\u3000-\u3003\u3008-\u3011\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f]+/g;
const PLAIN = /^[\u3400-\u4dbf\u4e00-\u9fffa-z\d]*$/;

/** Lines that agree in so many characters are the same: some pages hold all their text in one line. */
const MOST_COMPARED = 2000;

/** The same of a line of the page. */
export const lineKey = oncePerLine((line) => titleKey(line.text.slice(0, MOST_COMPARED)));

/** Separators between headline and site name in <title>, by frequency on Chinese pages: _ - | then rarer ones. */
const SEPARATOR = /\s*(?:_+|\||｜|\s[-–—·•»:：]+\s|[-–—]{1,2}|»|::|>>?|<<?|\s{1}[·•]\s{1}|,(?=[^,]*$))\s*/;

/** The parts of a <title>, in order. */
export function titleParts(pageTitle: string): string[] {
  return pageTitle.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** Share of common character pairs from which two lines are the same headline, written or cut a little differently. */
const SAME_SHARE = 0.7;

/** Do two lines say the same headline? */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [pairs(titleKey(a)), pairs(titleKey(b))];
  if (x.size === 0 || y.size === 0) return titleKey(a) === titleKey(b);
  const common = [...x].filter((pair) => y.has(pair)).length;
  return common >= SAME_SHARE * Math.min(x.size, y.size);
}

function pairs(key: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)));
}
