import type { LinkEvidence } from '../survey-page';

/** A site's own pages may well be named like that (a lottery column): their words alone never suffice. */
const OWN_MOST = 3;

/** The link's text is made of the words of betting, pornography or grey services. */
export const junkWords: LinkEvidence = ({ words, foreign }) => (foreign ? words.weight : Math.min(OWN_MOST, words.weight));
