import type { Page } from '../model';
import { decodeBytes } from '../text/decode-bytes';
import { stillPage } from './still-page';

/** A page as it came over the line. */
export interface FetchedPage {
  bytes: Uint8Array;
  /** Stated by the server; null when it says none. */
  charset: string | null;
  /** Where it came from in the end. */
  url: string;
}

/**
 * A page that was fetched, not opened.
 * @param parse makes a document that loads and runs nothing
 */
export function fetchedPage({ bytes, charset, url }: FetchedPage, parse: (html: string) => Document, now: string): Page {
  const page = stillPage(parse(decodeBytes(bytes, charset)), url, now);
  setBase(page.document, page.baseUrl);
  return page;
}

/** A parsed document takes its relative links for those of the page that parsed it, until it is told where it is from. */
function setBase(document: Document, url: string): void {
  for (const stated of document.querySelectorAll('base')) stated.remove();
  const base = document.createElement('base');
  base.setAttribute('href', url);
  document.head?.prepend(base);
}
