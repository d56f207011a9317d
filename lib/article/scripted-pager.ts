import { tagOf } from '../dom/text-lines';

/** createPageHTML(3, 0, "t20240621_1", "html"): a call with nothing but literals; definitions name their parameters. */
const CALL = /createPage\w*\s*\(\s*((?:"[^"]*"|'[^']*'|-?\d+)(?:\s*,\s*(?:"[^"]*"|'[^']*'|-?\d+))*)\s*\)/g;

/** The same system's older template writes the links out itself, from these two numbers. */
const COUNT = /\b(?:countPage|pageCount|nPageCount|_nPageCount)\s*=\s*(\d{1,2})\b/;
const CURRENT = /\b(?:currentPage|currPage|nCurrIndex|_nCurrIndex)\s*=\s*(\d{1,2})\b/;

/** Scripts longer than this are libraries. */
const MAX_SCRIPT = 20_000;

/**
 * The next page's address as the page's own script would have written it, for pages whose scripts do not run: TRS, the
 * publishing system of most government sites, names the pages of x.html x.html, x_1.html, x_2.html.
 * @param here address of the page
 */
export function scriptedNextPage(document: Document, here: string): string | null {
  for (const script of document.querySelectorAll('script')) {
    const text = script.textContent ?? '';
    if (tagOf(script) !== 'SCRIPT' || text.length > MAX_SCRIPT || !/createPage|currentPage|currPage|nCurrIndex/.test(text)) continue;
    const plain = text.replace(/\/\*[\s\S]*?\*\/|(^|[\s;])\/\/[^\n]*/g, '$1');
    const next = fromCall(plain, here) ?? fromNumbers(plain, here);
    if (next) return next;
  }
  return null;
}

function fromCall(script: string, here: string): string | null {
  for (const [, list = ''] of script.matchAll(CALL)) {
    const words = (list.match(/"[^"]*"|'[^']*'|-?\d+/g) ?? []).map((word) => word.replace(/^['"]|['"]$/g, ''));
    // A newer form names the pager's element first and counts from 1.
    const fromOne = !/^\d+$/.test(words[0] ?? '');
    const [count = '', current = '', name = '', extension = ''] = fromOne ? words.slice(1) : words;
    if (!/^\d{1,3}$/.test(count) || !/^\d{1,3}$/.test(current) || !/^[\w-]+$/.test(name) || !/^\w{2,6}$/.test(extension)) continue;
    const page = Number(current);
    const file = fileOf(here).replace(/\.\w+$/, '');
    const isHere = file === name || file === `${name}_${page}` || (file === '' && /^(?:index|default)$/.test(name));
    if (isHere && page + (fromOne ? 0 : 1) < Number(count)) return resolve(`${name}_${page + 1}.${extension}`, here);
  }
  return null;
}

function fromNumbers(script: string, here: string): string | null {
  const [count, current] = [COUNT.exec(script)?.[1], CURRENT.exec(script)?.[1]];
  // What only keeps the numbers of a list that it loads writes no links.
  if (count === undefined || current === undefined || !/document\.write(?:ln)?\s*\(/.test(script)) return null;
  const page = Number(current);
  const [, name = '', extension = ''] = /^(.*?)(\.\w+)$/.exec(fileOf(here)) ?? [];
  const stem = page === 0 ? name : name.endsWith(`_${page}`) ? name.slice(0, -`_${page}`.length) : '';
  return stem !== '' && page + 1 < Number(count) ? resolve(`${stem}_${page + 1}${extension}`, here) : null;
}

function fileOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? '';
}

function resolve(name: string, here: string): string {
  return new URL(name, here).href;
}
