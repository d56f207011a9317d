import type { Page } from '../model';
import { safeUrl } from './safe-url';
import { statedAddress } from './stated-address';

/** Hiding that is stated in the markup and can be read without layout. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$))/i;

/**
 * A page from a document that no window shows (parsed, not opened): visibility is what attributes and inline style state, and
 * the address is what it was fetched from, not the document's own. Links of a page that came without one are those of the address
 * that it states.
 */
export function stillPage(document: Document, url: string | null, now: string): Page {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return {
    document,
    url,
    baseUrl: safeUrl(base, url ?? 'about:blank') ?? url ?? statedAddress(document) ?? 'about:blank',
    now,
    hidingOf: (element) => (element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '') ? 'plain' : null),
  };
}
