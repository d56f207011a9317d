import type { Script } from '../model';
import { HANS_MARK, HANT_MARK, scriptMarks } from '../text/script-mark';

/** Characters that are looked at; the script of a text shows long before that. */
const SAMPLE = 200_000;

/**
 * Below this share the rarer script counts as quotation, slip or name. Real pages in one script hold up to 4 % of the
 * other (variants such as 台 are not counted); pages assembled from both hold far more.
 */
const MIXED_SHARE = 0.12;

/** A single word in the other script (a brand, a name) does not make a short text mixed. */
const MIXED_LEAST = 4;

/** How many characters of a text are written only in Traditional, and only in Simplified. */
interface ScriptCount {
  hant: number;
  hans: number;
}

function countScript(text: string): ScriptCount {
  let hant = 0;
  let hans = 0;
  const end = Math.min(text.length, SAMPLE);
  const marks = scriptMarks();
  for (let i = 0; i < end; i++) {
    const mark = marks[text.charCodeAt(i)];
    if (mark === HANS_MARK) hans++;
    else if (mark === HANT_MARK) hant++;
  }
  return { hant, hans };
}

/** The script that a text is written in; 'other' when it holds no character that would tell. */
export function detectScript(text: string): Script {
  const { hant, hans } = countScript(text);
  if (hant + hans === 0) return 'other';
  const rarer = Math.min(hant, hans);
  if (rarer >= MIXED_LEAST && rarer / (hant + hans) > MIXED_SHARE) return 'mixed';
  return hant > hans ? 'hant' : 'hans';
}
