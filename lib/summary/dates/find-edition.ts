import type { Edition, Span } from '../../model';
import { dayOf, isoOf } from './day';
import { readNumber } from './read-number';

const DATE = '(\\d{4})(?:年|[-/.])[ ]?(\\d{1,2})(?:月|[-/.])[ ]?(\\d{1,2})日?';
const PAGE = '(?:第?[ ]?([A-Z]{0,2}\\d{1,3}|[一二三四五六七八九十]{1,3})[ ]?版|[A-Z]\\d{1,3}(?![\\w]))';
const PAPER = '[\\u3400-\\u9fffA-Za-z·]{2,16}';

/** Wordings of an edition line; the paper's name in brackets, or bare behind 来源. Work on folded text. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`《[ ]?(${PAPER})[ ]?》[ ]?[（(]?[ ]{0,3}${DATE}[ ，、]{0,3}(?:${PAGE})?`, 'u'),
  new RegExp(`(?:来源|原载|刊于|载于)[：: ]{0,2}《?(${PAPER}?(?:报|刊|周刊|杂志))》?[ ]?[（]?[ ]{0,3}${DATE}[ ，、]{0,3}(?:${PAGE})?`, 'u'),
  new RegExp(`^[（]?(${PAPER}(?:报|刊))[ ]?[（]?[ ]{0,3}${DATE}[ ，、]{0,3}${PAGE}`, 'mu'),
];

/** The printed page that the report stood on, with its place in the text. */
export function findEdition(text: string, folded: string): { edition: Edition; span: Span } | null {
  for (const [i, pattern] of PATTERNS.entries()) {
    const match = folded.match(pattern);
    if (!match || match.index === undefined) continue;
    const [all, paper = '', year = '', month = '', date = '', page] = match;
    // Without a page only a line of its own tells an edition from a work that the text speaks of.
    if (!page && i === 0 && !(/报|刊/.test(paper.slice(-1)) && /(?:^|\n)[（ ]?$/.test(folded.slice(0, match.index)))) continue;
    const day = dayOf(Number(year), Number(month), Number(date));
    if (day === null) continue;
    const at = match.index + all.indexOf(paper);
    const span = { start: match.index, end: match.index + all.length };
    const number = page && /^[一二三四五六七八九十]/.test(page) ? String(readNumber(page) ?? page) : (page ?? null);
    return { edition: { paper: text.slice(at, at + paper.length), date: isoOf(day), page: number }, span };
  }
  return null;
}
