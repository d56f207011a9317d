import type { JunkFinding, Page } from '../model';
import { hasPinyinNotes } from './has-pinyin-notes';
import { judgeLinks } from './judge-links';
import { injectedTitle } from './rules/injected-title';
import { insertedAddresses } from './rules/inserted-addresses';
import { jamText } from './rules/jam-text';
import { keywordLines } from './rules/keyword-lines';
import { keywordRuns } from './rules/keyword-runs';
import { markedLines } from './rules/marked-lines';
import { noiseContainers } from './rules/noise-containers';
import { plantedLinks } from './rules/planted-links';
import { prefixedHeadline } from './rules/prefixed-headline';
import { sourceSlot } from './rules/source-slot';
import { straySymbols } from './rules/stray-symbols';
import { surveyPage } from './survey-page';
import { tellFindings } from './tell-findings';

/** On a page that was tampered with, one hint more than leading elsewhere is enough of a link. */
export const ENOUGH_ON_TAMPERED = 3;

/**
 * What an intruder put on the page: links to farms, hidden blocks, keyword runs, addresses in place of the source. Every
 * finding carries its rule and its reason. Changes nothing.
 * @returns findings in document order; ids hold for this document only
 */
export function findJunk(page: Page): JunkFinding[] {
  const survey = surveyPage(page);
  if (!survey) return [];
  const texts = [...injectedTitle(survey), ...noiseContainers(survey), ...keywordRuns(survey), ...prefixedHeadline(survey)];
  const links = judgeLinks(survey);
  const tampered = texts.length + links.length > 0 || hasPinyinNotes(survey);
  const certain = [...texts, ...plantedLinks(survey, tampered ? judgeLinks(survey, ENOUGH_ON_TAMPERED) : links)];
  const doubtful = tampered ? [...keywordLines(survey), ...insertedAddresses(survey), ...straySymbols(survey)] : [];
  const all = [...markedLines(survey), ...certain, ...sourceSlot(survey, tampered), ...jamText(survey), ...doubtful];
  return tellFindings(all, survey);
}
