import { DATELINE_PLACES } from '../data/dateline-places';
import type { TextLine } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';
import { datesInText } from '../text/read-date';
import { ROLE_LINE } from './byline-forms';
import { hasSurname } from './judge-name';

/* Names that no label tells, but the place where they stand. */

/** Places that agencies report from. */
export const PLACES: ReadonlySet<string> = new Set(DATELINE_PLACES);

/** Begins as a name does, and is no place (高雄). */
export function isPerson(name: string): boolean {
  return hasSurname(name) && !PLACES.has(foldScript(name));
}

/** Here who wrote it stands behind the slash, where elsewhere the place stands. */
export function behindSlash(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first = '', second = '']) => [first, second]).filter(isPerson);
}

/** A name of three characters in a line of its own, right above the time line; of two it is a column. */
export function aboveTime(lines: readonly TextLine[]): string[] {
  const isName = (text: string): boolean => text.length === 3 && isPerson(text) && !/[省市县縣区區镇鎮乡鄉村州港路街]$/.test(text);
  return lines.flatMap(({ text }, i) => (isName(text) && datesInText(lines[i + 1]?.text ?? '').length > 0 ? [text] : []));
}

/** A name in a line of its own, above what its bearer is. */
export function withRole(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }, i) => (isPerson(text) && ROLE_LINE.test(lines[i + 1]?.text ?? '') ? [text] : []));
}
