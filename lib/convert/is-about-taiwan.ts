import { TAIWAN_BODIES, TAIWAN_PLACES } from '../data/taiwan-words';
import { foldScript } from '../text/fold-script';

/** Longest text that is searched. */
const SAMPLE = 20_000;

/** Behind a place of Taiwan these make an office or body of it (基隆市长, 花莲地检署). */
const OFFICE = new RegExp(`(?:${TAIWAN_PLACES.join('|')})[市县]?(?:市长|县长|长|议[会员]|政府|府|警|地院|地检署|[市县]立|分局|参选人)`);

/**
 * Is the text about people of Taiwan? Where it names an office of a place there, or a place and one of the bodies or parties that only
 * Taiwan has, or two of these. One place alone (台北 in a sports report) says little.
 */
export function isAboutTaiwan(text: string): boolean {
  const sample = foldScript(text.slice(0, SAMPLE));
  if (OFFICE.test(sample)) return true;
  const bodies = TAIWAN_BODIES.filter((word) => sample.includes(word)).length;
  return bodies > 1 || (bodies === 1 && TAIWAN_PLACES.some((word) => sample.includes(word)));
}
