import { oncePerLine } from './once-per-line';

/** A title reduced to what must agree between two places that show it: letters, digits and Han, one width, lower case. */
export function titleKey(text: string): string {
  const plain = text.toLowerCase().replace(SIGNS, '');
  // Most lines are of plain characters only: the forms of one width need not be looked for.
  return PLAIN.test(plain) ? plain : plain.normalize('NFKC').toLowerCase().replace(SIGNS, '');
}

const SIGNS = /[^\p{L}\p{N}]+/gu;
const PLAIN = /^[\u3400-\u9fffa-z\d]*$/;

/** The same of a line of the page. */
export const lineKey = oncePerLine((line) => titleKey(line.text));

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
