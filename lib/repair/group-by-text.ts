import type { NoiseFinding } from '../model';

/** Findings filed under the index of their text, in order. */
export function groupByText(findings: readonly NoiseFinding[]): Map<number, NoiseFinding[]> {
  const groups = new Map<number, NoiseFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.text);
    if (group) group.push(finding);
    else groups.set(finding.text, [finding]);
  }
  return groups;
}
