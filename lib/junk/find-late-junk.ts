import type { JunkFinding, Page } from '../model';
import { ENOUGH_ON_TAMPERED } from './find-junk';
import { judgeLinks } from './judge-links';
import { keywordRuns } from './rules/keyword-runs';
import { markedLines } from './rules/marked-lines';
import { plantedLinks } from './rules/planted-links';
import { surveyPage } from './survey-page';
import { tellFindings } from './tell-findings';

/**
 * What an intruder's script has added to a page since it was read: the rules that need no more of the page than the part that
 * is new. Changes nothing.
 * @param tampered does the page hold other signs of an intruder?
 * @param prefix of the ids
 */
export function findLateJunk(page: Page, part: Element, tampered: boolean, prefix: string): JunkFinding[] {
  const survey = surveyPage(page, part);
  if (!survey) return [];
  const links = tampered ? judgeLinks(survey, ENOUGH_ON_TAMPERED) : judgeLinks(survey);
  return tellFindings([...markedLines(survey), ...keywordRuns(survey), ...plantedLinks(survey, links)], survey, prefix);
}
