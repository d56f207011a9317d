import type { PageReader } from '../../lib/live-page';
import type { Extract } from '../../lib/model';
import { rulesFor } from '../../lib/pipeline';

/** Longer than a panel takes to open, shorter than a page takes to become another, ms. */
const FRESH = 3000;

/**
 * Reads the page at once, while the panel that will ask for it is still opening: the brief is on the screen a quarter
 * sooner. The answer is given out once, and only while it is fresh.
 * @param now the clock, ms
 */
export function readAhead(reader: PageReader, now: () => number): PageReader['extract'] {
  const at = now();
  // Should it fail, whoever asks gets the error, by reading anew.
  let ahead: Promise<Extract | null> | null = reader.extract().catch(() => null);
  return async (kept = [], all = []) => {
    const rules = rulesFor(all, document.URL);
    const first = kept.length + rules.length === 0 && now() - at < FRESH ? ahead : null;
    ahead = null;
    return (await first) ?? reader.extract(kept, rules);
  };
}
