import { safeUrl } from '../dom/safe-url';
import { foldSpace } from '../text/fold-space';

/** Address of the article's next page on the same host, or null. */
export function findNextPage(document: Document, base: string): string | null {
  const here = stripHash(safeUrl(base, base));
  for (const link of document.querySelectorAll('a[href], link[rel="next"]')) {
    const isNext =
      link.getAttribute('rel') === 'next' ||
      /^[[【(（\s]*(?:下一[页頁]|下[页頁]|后一页|後一頁|next(?: page)?)[\]】)）\s>»›]*$/i.test(foldSpace(link.textContent ?? ''));
    if (!isNext) continue;
    const url = stripHash(safeUrl(link.getAttribute('href'), base));
    if (url && url !== here && sameStory(url, here)) return url;
  }
  return null;
}

/** The next page of one story has the same host and folder and a name that begins alike: 123.html → 123_2.html, ?page=2. */
function sameStory(next: string, here: string | null): boolean {
  if (!here) return true;
  const [a, b] = [new URL(next), new URL(here)];
  if (a.host !== b.host) return false;
  const stem = (path: string): string => path.replace(/\.\w+$/, '').replace(/[-_/](?:p|page)?\d{1,2}$/i, '');
  return stem(a.pathname) === stem(b.pathname);
}

function stripHash(url: string | null): string | null {
  return url?.replace(/#.*$/, '') ?? null;
}
