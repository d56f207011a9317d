import { browser } from './api';

/** What stands in the way of reading a tab. */
export type Refusal = 'needs-click' | 'not-a-page' | 'gone';
export type Injection = { ok: true; loading: boolean } | { ok: false; refusal: Refusal };

const READER = '/page.js' as const;

/** Content types that hold markup; anything else (PDF, pictures, JSON) is shown by a viewer of the browser's own. */
const MARKUP = /^(?:text\/html|application\/xhtml\+xml|text\/xml|application\/xml|text\/plain)$/;

/**
 * Puts the content script into the tab's page (it notices when it is already there). `loading` says that the document
 * is still being parsed: the reader is not put in then.
 */
export async function injectReader(tabId: number): Promise<Injection> {
  try {
    const probe = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => ({ type: document.contentType, loading: document.readyState === 'loading' }),
    });
    const page = probe[0]?.result;
    // Firefox answers for its own pages without a result.
    if (!page) return { ok: false, refusal: 'not-a-page' };
    if (!MARKUP.test(page.type)) return { ok: false, refusal: 'not-a-page' };
    if (!page.loading) await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [READER] });
    return { ok: true, loading: page.loading };
  } catch (error) {
    return { ok: false, refusal: refusalOf(String(error)) };
  }
}

/** The browsers tell the cases apart only by their message text (Chromium 156, Firefox 153). */
function refusalOf(message: string): Refusal {
  if (/No tab with id|Invalid tab ID|was removed|No frame with id/i.test(message)) return 'gone';
  if (
    /error page|chrome:\/\/|edge:\/\/|about:|gallery|extensions? (?:gallery|page)|ExtensionsSettings|chrome-extension:\/\//i.test(message)
  )
    return 'not-a-page';
  return 'needs-click';
}
