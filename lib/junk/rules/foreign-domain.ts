import { TRUSTED_DOMAINS } from '../../data/junk-marks';
import type { LinkEvidence } from '../survey-page';

/** Everybody links to them. */
export const TRUSTED: ReadonlySet<string> = new Set(TRUSTED_DOMAINS);
const PUBLIC = /(?:^|\.)(?:gov|edu|mil|museum)(?:\.[a-z]{2})?$/;

/**
 * A link to another registrable domain. Alone it says nearly nothing (a quarter of editorial links do that), but nearly
 * all planted links have it. Authorities, schools and the large sites everybody links to speak against junk.
 */
export const foreignDomain: LinkEvidence = ({ foreign, domain, words }) => {
  if (!foreign) return 0;
  const trusted = TRUSTED.has(domain) || PUBLIC.test(domain);
  return trusted && !words.sure ? -4 : 1;
};
