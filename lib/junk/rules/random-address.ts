import type { LinkEvidence } from '../survey-page';

/** Names as link-farm software draws them by lot: three or four letters mixed with figures. */
const DRAWN = /^(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{3,4}$/;
/** A page planted on the site itself: /b9lx/16891.html; and on others: /491802.html. */
const PLANTED = /^\/([a-z0-9]{4})\/\d{4,6}\.html$/;
const NUMBERED = /^\/\d{4,7}\.html$/;

/** The address is one that software draws by lot. Sites number their pages as well: it only adds to words. */
export const randomAddress: LinkEvidence = ({ url, domain, foreign, words }) => {
  const planted = PLANTED.exec(url.pathname)?.[1];
  if (planted !== undefined && words.weight + words.slight >= 1 && (DRAWN.test(planted) || !foreign)) return 1;
  if (!foreign) return 0;
  const label = url.hostname.slice(0, -domain.length - 1);
  return DRAWN.test(label) || NUMBERED.test(url.pathname) ? 0.5 : 0;
};
