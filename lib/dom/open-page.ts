import type { Page } from '../model';
import { computedHiding } from './computed-hiding';

/** The page that a window shows: its address is its own, and visibility is what style comes to. */
export function openPage(document: Document, now: string): Page {
  return { document, url: document.URL, baseUrl: document.baseURI, now, hidingOf: computedHiding };
}
