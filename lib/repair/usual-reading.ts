import { PINYIN_SECTIONS } from '../data/pinyin-sections';
import { foldScript } from '../text/fold-script';
import { usualCharacters } from '../text/usual-characters';

let readings: Map<string, string> | null = null;

/**
 * The usual reading of a character in daily use, in either script, without its tone: 區 and 区 are "qu"; null for rarer ones.
 * Characters with several readings have one here, so a single disagreement proves nothing.
 */
export function usualReading(character: string): string | null {
  readings ??= readSections();
  return readings.get(foldScript(character)) ?? null;
}

/** Level 1 of GB 2312 stands in the order of pinyin: a syllable holds until the next one begins. */
function readSections(): Map<string, string> {
  const sections = new Map(PINYIN_SECTIONS.map((entry) => [entry.slice(-1), entry.slice(0, -1)]));
  const found = new Map<string, string>();
  let syllable = '';
  for (const character of usualCharacters('hans')) {
    syllable = sections.get(character) ?? syllable;
    found.set(character, syllable);
  }
  return found;
}
