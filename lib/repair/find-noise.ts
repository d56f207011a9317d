import type { NoiseFinding } from '../model';
import { findInvisible } from './find-invisible';
import { findPinyinNotes } from './find-pinyin-notes';
import { findShiftedBytes } from './find-shifted-bytes';

/** The kinds of noise, the surer before the less sure: where two findings overlap, the earlier kind stands. */
const RULES = [findShiftedBytes, findPinyinNotes, findInvisible];

/**
 * Noise in the texts of one document, in order and without overlaps. They are judged together: a note is noise only when
 * the document is full of its kind. Nothing is changed here.
 */
export function findNoise(texts: readonly string[]): NoiseFinding[] {
  const all = RULES.flatMap((rule, rank) => rule(texts).map((finding) => ({ finding, rank })));
  all.sort((a, b) => a.finding.text - b.finding.text || a.finding.start - b.finding.start || a.rank - b.rank);
  const kept: NoiseFinding[] = [];
  for (const { finding } of all) {
    const last = kept.at(-1);
    if (!last || last.text !== finding.text || finding.start >= last.end) kept.push(finding);
  }
  return kept;
}
