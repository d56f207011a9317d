import { parseHTML } from 'linkedom';
import { stillPage } from '../lib/dom/still-page';
import type { Page } from '../lib/model';

/** A page for Node: linkedom's document, visibility from attributes and inline style. */
export function nodePage(html: string, url: string | null, now: string): Page {
  return stillPage(nodeDocument(html), url, now);
}

export function nodeDocument(html: string): Document {
  // linkedom gives no documentElement for input without any element.
  const whole = /<[a-z!]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
