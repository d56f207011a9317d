import { type FetchedPage, fetchedPage } from './dom/fetched-page';
import type { Extract, FurtherPage, JunkRule } from './model';
import { extractPage } from './pipeline';

export interface FurtherPages {
  /** Remembers where the article goes on. */
  offer: (extracted: Extract) => Extract;
  /** Was this address found by reading, as that of a further page of the article? No other may be fetched. */
  offers: (url: string) => boolean;
  /** Reads one that was fetched. */
  read: (fetched: FetchedPage, whole: boolean, rules: readonly JunkRule[]) => FurtherPage;
}

/** The further pages of an article. `parse` makes a document that loads and runs nothing. */
export function furtherPages(now: () => string, parse: (html: string) => Document): FurtherPages {
  const offered = new Set<string>();

  const offer = (extracted: Extract): Extract => {
    const { nextPage, wholePage } = extracted.article ?? {};
    for (const address of [nextPage, wholePage]) if (address) offered.add(address);
    return extracted;
  };

  const read: FurtherPages['read'] = (fetched, whole, rules) => {
    const page = fetchedPage(fetched, parse, now());
    const pageTitle = page.document.querySelector('title')?.textContent?.trim() ?? '';
    return { extract: offer(extractPage({ ...page, rules })), pageTitle, whole };
  };

  return { offer, offers: (url) => offered.has(url), read };
}
