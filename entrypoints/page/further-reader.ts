import { fetchPage } from '../../lib/browser/fetch-page';
import type { PageReader } from '../../lib/live-page';
import type { FurtherReply } from '../../lib/messages';

/** A document that loads nothing and runs nothing. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export interface FurtherReader {
  read: (request: { url: string; whole: boolean }) => Promise<FurtherReply>;
  stop: () => null;
}

/**
 * Fetches further pages of the article, one at a time, and only those that the reading offered: a message cannot send it
 * anywhere else. Leaving the page breaks it off.
 */
export function furtherReader(reader: PageReader): FurtherReader {
  let fetching: AbortController | null = null;

  const stop = (): null => {
    fetching?.abort();
    fetching = null;
    return null;
  };
  addEventListener('pagehide', stop);

  const read = async ({ url, whole }: { url: string; whole: boolean }): Promise<FurtherReply> => {
    if (!reader.offers(url)) return { ok: false, problem: 'not-offered' };
    stop();
    fetching = new AbortController();
    const mine = fetching;
    // Firefox breaks the request off when the reader goes elsewhere, before the page is hidden: that is no broken line to be
    // asked about again. Listened for only meanwhile, since such a listener keeps a page out of the back-forward cache.
    const leave = (): void => mine.abort();
    addEventListener('beforeunload', leave);
    const fetched = await fetchPage(url, mine.signal).finally(() => removeEventListener('beforeunload', leave));
    // What came before it was stopped is not read any more: reading takes as long as the page.
    if (mine.signal.aborted) return { ok: false, problem: 'stopped' };
    return fetched.ok ? { ok: true, page: reader.readFurther(fetched, whole) } : fetched;
  };

  return { read, stop };
}
