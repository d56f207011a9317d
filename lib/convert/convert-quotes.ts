/** Mainland quotation marks and those of Taiwan and Hong Kong. Each pair: opening, closing. */
const CURLY = ['“”', '‘’'] as const;
const CORNER = ['「」', '『』'] as const;

/** Longest quotation whose two marks are looked at together. */
const LONGEST = 400;

/** Chinese characters, and the marks and full-width forms that stand between them. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * Quotation marks in the form of the target region: “‘’” on the mainland, 「『』」 elsewhere. Marks around foreign words in
 * foreign text, apostrophes and measures stay. The length never changes.
 */
export function convertQuotes(text: string, to: 'curly' | 'corner'): string {
  const [from, into] = to === 'corner' ? [CURLY, CORNER] : [CORNER, CURLY];
  const wide = to === 'corner' ? text : text.replaceAll('｢', '「').replaceAll('｣', '」');
  if (!from.some((pair) => wide.includes(pair.charAt(0)) || wide.includes(pair.charAt(1)))) return wide;
  const out = wide.split('');
  convertOuter(wide, from[0], into[0], out);
  convertInner(wide, from, into[1], out);
  // Some papers of Hong Kong quote with the inner marks alone; corners are no apostrophes.
  if (to === 'curly') convertOuter(out.join(''), CORNER[1], CURLY[0], out);
  return out.join('');
}

function convertOuter(text: string, from: string, into: string, out: string[]): void {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === from.charAt(0)) {
      if (open >= 0) convertLone(text, open, into.charAt(0), out);
      open = at;
    } else if (c === from.charAt(1)) {
      if (open >= 0 && at - open <= LONGEST) {
        // Both or neither: a pair is Chinese when something Chinese stands in it or touches it.
        if (CHINESE.test(text.slice(Math.max(0, open - 1), at + 2))) [out[open], out[at]] = [into.charAt(0), into.charAt(1)];
      } else {
        if (open >= 0) convertLone(text, open, into.charAt(0), out);
        convertLone(text, at, into.charAt(1), out);
      }
      open = -1;
    }
  }
  if (open >= 0) convertLone(text, open, into.charAt(0), out);
}

/** Inner marks change only inside of outer ones: alone they may be apostrophes, or somebody's own style. */
function convertInner(text: string, [outer, inner]: readonly [string, string], into: string, out: string[]): void {
  let depth = 0;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === outer.charAt(0)) depth = 1;
    else if (c === outer.charAt(1)) depth = 0;
    else if (c === inner.charAt(0)) open = depth > 0 ? at : -1;
    else if (c === inner.charAt(1) && open >= 0 && depth > 0) {
      if (CHINESE.test(text.slice(Math.max(0, open - 1), at + 2))) [out[open], out[at]] = [into.charAt(0), into.charAt(1)];
      open = -1;
    }
  }
}

/** A mark without its partner (the other one stands in another text node). */
function convertLone(text: string, at: number, mark: string, out: string[]): void {
  if (CHINESE.test(text.charAt(at - 1)) || CHINESE.test(text.charAt(at + 1))) out[at] = mark;
}
