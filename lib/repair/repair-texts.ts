import type { NoiseFinding } from '../model';
import { groupByText } from './group-by-text';
import { repairParts } from './repair-parts';

/** The same texts with the findings applied. Findings must be those of exactly these texts, as findNoise gives them. */
export function repairTexts(texts: readonly string[], findings: readonly NoiseFinding[]): string[] {
  const repaired = [...texts];
  for (const [i, list] of groupByText(findings)) repaired[i] = repairParts([texts[i] ?? ''], list).join('');
  return repaired;
}
