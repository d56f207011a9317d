import { pathOf } from '../dom/node-path';
import type { JunkFinding } from '../model';
import { foldSpace } from '../text/fold-space';
import { areaOf } from './area-of';
import { findProse } from './find-prose';
import { isFine } from './reader-rules';
import type { Survey } from './survey-page';
import type { Suspicion } from './suspicion';

/** What is told of a finding's text and links. */
const MAX_TEXT = 2000;

/**
 * Suspicions as findings: each place once, in document order, without what the reader has called fine.
 * @param prefix of the ids, which count on from 0
 */
export function tellFindings(suspicions: readonly Suspicion[], { rules, lines }: Survey, prefix = 'j'): JunkFinding[] {
  const found = outermost(suspicions).filter((suspicion) => !isFine(rules, textOf(suspicion)));
  const prose = found.length > 0 ? findProse(lines) : null;
  return found
    .map((suspicion) => ({ suspicion, path: pathOf(suspicion.node) }))
    .sort((a, b) => inOrder(a.path, b.path) || (a.suspicion.start ?? 0) - (b.suspicion.start ?? 0))
    .map(({ suspicion, path }, i) => findingOf(suspicion, path, `${prefix}${i}`, prose));
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

function findingOf(suspicion: Suspicion, path: number[], id: string, prose: Element | null): JunkFinding {
  const { rule, reason, values = {}, node, start, end, links = [], action = 'remove' } = suspicion;
  const text = textOf(suspicion);
  const span = start === undefined || end === undefined ? {} : { start, end };
  return {
    id,
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
