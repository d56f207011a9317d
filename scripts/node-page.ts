import { parseHTML } from 'linkedom';
import type { Page } from '../lib/model';

/** Stated hiding that can be read without layout; the real browser asks computed style instead. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$))/i;

/** A page for Node: linkedom's document, visibility from attributes and inline style. */
export function nodePage(html: string, url: string | null, now: string): Page {
  // linkedom gives no documentElement for input without any element.
  const { document } = parseHTML(/<[a-z!]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return {
    document: document as unknown as Document,
    url,
    baseUrl: resolve(base, url) ?? url ?? 'about:blank',
    now,
    isHidden: (element) => element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? ''),
  };
}

function resolve(href: string, base: string | null): string | null {
  try {
    return href ? new URL(href, base ?? undefined).href : null;
  } catch {
    return null;
  }
}
