import type { NoiseFinding, Repair } from '../model';
import { findNoise } from './find-noise';
import { groupByText } from './group-by-text';
import { mapFoundTexts, type Repairable } from './map-found-texts';
import { repairParts } from './repair-parts';

/** Characters either side of a repair that the reader is shown. */
const CONTEXT = 8;

/**
 * Takes the noise out of an extraction: headline lines, source, byline, every block (its runs read as one text, for a note
 * may span them), captions, table cells, headlines of a list. All texts are judged together, once.
 */
export function repairExtraction<T extends Repairable>(found: T): T & { repairs: Repair[] } {
  const texts: string[] = [];
  mapFoundTexts(found, (parts) => {
    texts.push(parts.join(''));
    return parts;
  });
  const findings = findNoise(texts);
  if (findings.length === 0) return { ...found, repairs: [] };
  const byText = groupByText(findings);
  let index = 0;
  const repaired = mapFoundTexts(found, (parts) => repairParts(parts, byText.get(index++) ?? []));
  return { ...repaired, repairs: [...byText].flatMap(([text, list]) => describe(texts[text] ?? '', list)) };
}

/** The repairs of one text, each with its surroundings after repair. */
function describe(text: string, findings: readonly NoiseFinding[]): Repair[] {
  const [repaired = ''] = repairParts([text], findings);
  let shift = 0;
  return findings.map(({ rule, start, end, before, after }) => {
    const at = start + shift;
    shift += after.length - (end - start);
    return { kind: rule, before, after, context: repaired.slice(Math.max(0, at - CONTEXT), at + after.length + CONTEXT) };
  });
}
