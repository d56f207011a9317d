import { parseHTML } from 'linkedom';
import { stillPage } from '../lib/dom/still-page';
import type { Page } from '../lib/model';

/** A page for Node: linkedom's document, visibility from attributes and inline style. */
export function nodePage(html: string, url: string | null, now: string): Page {
  return stillPage(nodeDocument(html), url, now);
}

export function nodeDocument(html: string): Document {
  // A page may leave <html> out, and browsers add it; linkedom takes the first element for the root, or has none at all.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</html>`;
  const document = parseHTML(whole).document as unknown as Document;
  // linkedom cuts a text at every character reference; a browser's <title> is one text.
  for (const title of document.querySelectorAll('title')) title.textContent = title.textContent ?? '';
  return document;
}
