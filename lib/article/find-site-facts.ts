import type { StatedTime } from '../model';
import { foldSpace } from '../text/fold-space';
import { datesInText } from '../text/read-date';
import { hostOf } from './page-address';
import { WEIXIN } from './sites/mp-weixin-qq-com';
import type { SiteRule } from './sites/site-rule';

/** One line a site, sorted by host. */
const RULES: readonly SiteRule[] = [WEIXIN];

/** What the rule of a page's site has found; null where it says nothing. */
export interface SiteFacts {
  source: string | null;
  published: StatedTime | null;
  body: Element | null;
}

/** The facts of a page that its site's own rule names. */
export function findSiteFacts(document: Document, url: string | null): SiteFacts {
  const rule = ruleOf(document, url);
  const find = (selector: string | undefined): Element | null => (selector ? document.querySelector(selector) : null);
  const text = foldSpace(find(rule?.published)?.textContent ?? '');
  const date = datesInText(text)[0];
  return {
    source: foldSpace(find(rule?.source)?.textContent ?? '') || null,
    published: date ? { iso: date.iso, text: date.text, from: 'visible' } : null,
    body: find(rule?.body),
  };
}

function ruleOf(document: Document, url: string | null): SiteRule | null {
  const host = hostOf(url);
  if (host === '') return RULES.find(({ mark }) => document.querySelector(mark) !== null) ?? null;
  return RULES.find((rule) => host === rule.host || host.endsWith(`.${rule.host}`)) ?? null;
}
