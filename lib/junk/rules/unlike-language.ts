import type { LinkEvidence } from '../survey-page';

/** Letters of neither Han nor plain Latin: Vietnamese, Thai, Korean, Japanese, Cyrillic, Arabic, Turkish and kin. */
const OTHER = /[\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff\u0600-\u06ff\u0900-\u0e7f\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]/g;

/** Fewer letters are an accent in a name. */
const MIN_LETTERS = 3;
/** Longer than the names of languages (한국어, Русский, ภาษาไทย, Bahasa Indonesia), with which pages lead to their own translations. */
const MIN_LENGTH = 9;

/**
 * The link speaks another language than a Chinese page does. Honest pages link so too (an embassy, a film’s own site): a
 * small sign, and none on a link that stays on the site.
 */
export const unlikeLanguage: LinkEvidence = ({ text, foreign }) => {
  if (!foreign || text.length < MIN_LENGTH) return 0;
  return (text.match(OTHER)?.length ?? 0) >= MIN_LETTERS ? 1 : 0;
};
