import { findNoise } from './find-noise';
import { groupByText } from './group-by-text';
import { repairParts } from './repair-parts';

/**
 * The texts of a live page's text nodes without noise, as many and in the same order. Nodes of one block are read as one
 * text, so that 區<span>(qū)</span>域 is found.
 * @param blocks for each text the number of its block; neighbours with the same number belong together
 */
export function repairLive(texts: readonly string[], blocks: readonly number[]): { texts: string[]; count: number } {
  const groups: string[][] = [];
  for (const [i, text] of texts.entries()) {
    const last = groups.at(-1);
    if (last && i > 0 && blocks[i] !== undefined && blocks[i] === blocks[i - 1]) last.push(text);
    else groups.push([text]);
  }
  const findings = findNoise(groups.map((group) => group.join('')));
  if (findings.length === 0) return { texts: [...texts], count: 0 };
  const byGroup = groupByText(findings);
  return { texts: groups.flatMap((group, i) => repairParts(group, byGroup.get(i) ?? [])), count: findings.length };
}
