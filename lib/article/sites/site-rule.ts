/**
 * Where a site keeps what the general way misses: selectors only. Each is believed when it finds something, else the
 * general way stands. A rule is kept together with its page under tests/pages.
 */
export interface SiteRule {
  /** Host that the rule is for, with all hosts below it. */
  host: string;
  /** What tells a saved page of the site, whose address is not known. */
  mark: string;
  source?: string;
  published?: string;
  body?: string;
}
