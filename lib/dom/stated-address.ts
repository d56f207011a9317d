import { safeUrl } from './safe-url';

/**
 * The address that a page says is its own, absolute; null where it says none.
 * @param base what a relative one is resolved against
 */
export function statedAddress(document: Document, base = 'about:blank'): string | null {
  const stated =
    document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"][content]')?.getAttribute('content');
  return safeUrl(stated, base);
}
