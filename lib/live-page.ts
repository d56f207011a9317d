/**
 * What may be done to the page the reader has open: read it, take junk and noise out, show its text in another script,
 * and put everything back exactly. The second table of contents; the first is pipeline.ts.
 */
import { isComputedHidden } from './dom/computed-hidden';
import type { PageState } from './messages';
import type { Extract, Page } from './model';
import { extractPage } from './pipeline';

export interface PageReader {
  extract: () => Extract;
  state: () => PageState;
  clean: () => PageState;
  restore: (id?: string) => PageState;
  collectText: () => string[];
  applyText: (texts: string[]) => PageState;
  restoreText: () => PageState;
}

/**
 * @param document the page's own document, shown in a window
 * @param now the clock, asked at each reading
 */
export function createPageReader(document: Document, now: () => string): PageReader {
  const page = (): Page => ({ document, url: document.URL, baseUrl: document.baseURI, now: now(), isHidden: isComputedHidden });
  const state = (): PageState => ({ removed: [], repaired: 0, converted: false });
  return {
    extract: () => extractPage(page()),
    state,
    clean: state,
    restore: state,
    collectText: () => [],
    applyText: state,
    restoreText: state,
  };
}
