import { textNodes } from '../../dom/text-lines';
import { findProse } from '../find-prose';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

const PICTOGRAM =
  '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?)*|\\p{Emoji_Modifier}|\\p{Regional_Indicator}';
/** Between or behind Chinese letters and marks; ©, ® and ™ are pictographic too and are honest. */
const STRAY = new RegExp(`(?<=^|[\\u3000-\\u9fff\\uff00-\\uffef])(?![\\u00a9\\u00ae\\u2122])(?:${PICTOGRAM})+`, 'gu');
const MIGHT_HOLD = /[\u2190-\u2bff\ud83c-\ud83e]/;

/** Pictograms dropped into the sentences of a report, so that every copy differs. Only on pages that were tampered with. */
export function straySymbols({ lines }: Survey): Suspicion[] {
  const prose = findProse(lines);
  if (!prose) return [];
  const found: Suspicion[] = [];
  for (const node of textNodes(prose)) {
    const value = node.nodeValue ?? '';
    if (!MIGHT_HOLD.test(value)) continue;
    for (const match of value.matchAll(STRAY)) {
      const end = match.index + match[0].length;
      found.push({ rule: 'stray-symbols', reason: 'stray-symbol', node, start: match.index, end, text: match[0] });
    }
  }
  return found;
}
