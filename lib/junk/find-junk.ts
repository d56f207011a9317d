import type { JunkFinding, Page } from '../model';
import { atOnce, type Steps } from '../steps';
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
import { writtenLinks } from './rules/written-links';
import { surveySteps } from './survey-page';
import type { Suspicion } from './suspicion';
import { tellFindings } from './tell-findings';

/** On a page that was tampered with, one hint more than leading elsewhere is enough of a link. */
export const ENOUGH_ON_TAMPERED = 3;

/**
 * What an intruder put on the page: links to farms, hidden blocks, keyword runs, addresses in place of the source. Every
 * finding carries its rule and its reason. Changes nothing.
 * @returns findings in document order; ids hold for this document only
 */
export function findJunk(page: Page): JunkFinding[] {
  return atOnce(junkSteps(page));
}

/** The same in steps; the page must stay as it is until the last. */
export function* junkSteps(page: Page): Steps<JunkFinding[]> {
  const survey = yield* surveySteps(page);
  if (!survey) return [];
  yield;
  const texts: Suspicion[] = [];
  for (const rule of [injectedTitle, noiseContainers, keywordRuns, prefixedHeadline, writtenLinks]) {
    texts.push(...rule(survey));
    yield;
  }
  const links = judgeLinks(survey);
  yield;
  const tampered = texts.length + links.length > 0 || hasPinyinNotes(survey);
  const certain = [...texts, ...plantedLinks(survey, tampered ? judgeLinks(survey, ENOUGH_ON_TAMPERED) : links)];
  yield;
  const doubtful = tampered ? [...keywordLines(survey), ...insertedAddresses(survey), ...straySymbols(survey)] : [];
  yield;
  const all = [...markedLines(survey), ...certain, ...sourceSlot(survey, tampered), ...jamText(survey), ...doubtful];
  return tellFindings(all, survey);
}
