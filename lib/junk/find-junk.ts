import { pathOf } from '../dom/node-path';
import type { JunkFinding, Page } from '../model';
import { foldSpace } from '../text/fold-space';
import { areaOf } from './area-of';
import { findProse } from './find-prose';
import { hasPinyinNotes } from './has-pinyin-notes';
import { judgeLinks } from './judge-links';
import { isFine } from './reader-rules';
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
import type { Suspicion } from './suspicion';

/** On a page that was tampered with, one hint more than leading elsewhere is enough of a link. */
const ENOUGH_ON_TAMPERED = 3;

/** What is told of a finding's text and links. */
const MAX_TEXT = 2000;

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
  const found = outermost(all).filter((suspicion) => !isFine(survey.rules, textOf(suspicion)));
  const prose = found.length > 0 ? findProse(survey.lines) : null;
  return found
    .map((suspicion) => ({ suspicion, path: pathOf(suspicion.node) }))
    .sort((a, b) => inOrder(a.path, b.path) || (a.suspicion.start ?? 0) - (b.suspicion.start ?? 0))
    .map(({ suspicion, path }, i) => findingOf(suspicion, path, i, prose));
}

/** Each node once, with the first rule that named it; what stands inside another finding goes with that. */
function outermost(suspicions: readonly Suspicion[]): Suspicion[] {
  const whole = new Set<Node>();
  for (const { node, start } of suspicions) if (start === undefined) whole.add(node);
  const seen = new Map<Node, Suspicion[]>();
  return suspicions.filter((suspicion) => {
    for (let at: Node | null = suspicion.node.parentNode; at; at = at.parentNode) if (whole.has(at)) return false;
    const before = seen.get(suspicion.node) ?? [];
    const { start = 0, end = Number.POSITIVE_INFINITY } = suspicion;
    if (before.some((other) => start < (other.end ?? Number.POSITIVE_INFINITY) && (other.start ?? 0) < end)) return false;
    seen.set(suspicion.node, [...before, suspicion]);
    return true;
  });
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function textOf({ text, node }: Suspicion): string {
  return text ?? foldSpace(node.textContent ?? '');
}

function findingOf(suspicion: Suspicion, path: number[], index: number, prose: Element | null): JunkFinding {
  const { rule, reason, values = {}, node, start, end, links = [], action = 'remove' } = suspicion;
  const text = textOf(suspicion);
  const span = start === undefined || end === undefined ? {} : { start, end };
  return {
    id: `j${index}`,
    rule,
    reason,
    values,
    where: { path, ...span },
    area: suspicion.area ?? areaOf(node, prose),
    text: text.slice(0, MAX_TEXT),
    links,
    action,
  };
}
