import type { LinkEvidence } from '../survey-page';

/**
 * The reader cannot see the link. The plain ways (display: none) are those of menus and tabs as well: 2,427 ordinary links
 * on 65 pages stand hidden so. Ways that let it count as shown are hardly met without intent.
 */
export const hiddenPlace: LinkEvidence = (link, survey) => {
  // Own links without such words are never junk: asking for style costs time.
  if (!link.foreign && link.words.weight === 0) return 0;
  const hiding = survey.hidingOf(link.element);
  return hiding === 'deceit' ? 2 : hiding === 'plain' ? 0.5 : 0;
};
