import { elementOfLine } from '../element-of-line';
import { lineOfRule } from '../reader-rules';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** Lines that the reader has called junk on this site. */
export function markedLines({ lines, rules }: Survey): Suspicion[] {
  if (rules.junkLines.size === 0) return [];
  return lines.flatMap((line) => {
    const place = rules.junkLines.has(lineOfRule(line.text)) ? elementOfLine(line)?.place : null;
    return place ? [{ rule: 'marked-by-reader', reason: 'marked-by-reader', ...place }] : [];
  });
}
