import { safeAddress } from '../dom/safe-url';
import type { Block, JunkFinding, JunkRule } from '../model';
import { blockLines } from '../text/article-lines';
import { lineOfRule } from './reader-rules';
import { registrableDomain } from './registrable-domain';

/** A finding of so many domains is a farm: what it says of the site is told by its text. */
const MOST_DOMAINS = 20;

/** The site that decisions about a page hold for: its registrable domain. Null for pages without an address of their own. */
export function siteOf(url: string | null): string | null {
  const address = safeAddress(url, 'about:blank');
  return address && registrableDomain(address.hostname);
}

/** Those of the reader's decisions that hold on a page. */
export function rulesFor(rules: readonly JunkRule[], url: string | null): JunkRule[] {
  const here = siteOf(url);
  return rules.filter(({ site }) => site === here);
}

/** What the reader decides by calling a finding junk or fine: about every domain that it links to, else about its text. */
export function rulesAbout(finding: JunkFinding, url: string | null, verdict: JunkRule['verdict']): JunkRule[] {
  const site = siteOf(url);
  if (!site) return [];
  const domains = new Set(finding.links.flatMap(({ href }) => siteOf(href) ?? []));
  domains.delete(site);
  if (domains.size > 0 && domains.size <= MOST_DOMAINS)
    return [...domains].map((value) => ({ site, verdict, about: 'domain' as const, value }));
  const value = lineOfRule(finding.text);
  return value ? [{ site, verdict, about: 'text', value }] : [];
}

/** What the reader decides by calling a block of the article junk: about each of its lines. */
export function rulesAboutBlock(block: Block, url: string | null): JunkRule[] {
  const site = siteOf(url);
  const values = [...new Set(blockLines(block).map(lineOfRule))].filter(Boolean);
  return site ? values.map((value) => ({ site, verdict: 'junk' as const, about: 'text' as const, value })) : [];
}

/** The reader's decisions without those by which the finding is junk. */
export function withoutRulesAbout(rules: readonly JunkRule[], finding: JunkFinding, url: string | null): JunkRule[] {
  const gone = new Set([lineOfRule(finding.text), ...rulesAbout(finding, url, 'junk').map(({ value }) => value)]);
  const site = siteOf(url);
  return rules.filter((rule) => rule.site !== site || rule.verdict !== 'junk' || !gone.has(rule.value));
}
