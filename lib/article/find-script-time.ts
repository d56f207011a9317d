import type { StatedTime } from '../model';
import { isoInValue } from '../text/machine-time';

/** Names under which page scripts keep the moment of publication. */
const NAMED =
  /["']?\b(?:publish_?time|pub_?time|pub_?date|publish_?date|date_?published|create_?time|ptime|ct)["']?\s*[:=]\s*["']?((?:19|20)\d\d-\d{1,2}-\d{1,2}(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?|1\d{9}(?:\d{3})?)(?!\d)/gi;

/** Scripts are read up to this length; the page's own state stands at the front of them. */
const READ = 200_000;

/** Two stories in one script tell nothing of this one. */
const MAX_TIMES = 3;

/**
 * The publication time that a page hands only to its scripts (var ct = "1718932033"), where it says one and the same day.
 * Support for pages that show none.
 */
export function findScriptTime(document: Document): StatedTime | null {
  const found: StatedTime[] = [];
  for (const script of document.querySelectorAll('script:not([src])')) {
    for (const match of (script.textContent ?? '').slice(0, READ).matchAll(NAMED)) {
      const value = match[1] ?? '';
      const iso = isoInValue(value);
      if (iso) found.push({ iso, text: value, from: 'metadata' });
      if (found.length > MAX_TIMES) return null;
    }
  }
  const days = new Set(found.map(({ iso }) => iso.slice(0, 10)));
  return days.size === 1 ? (found[0] ?? null) : null;
}
