const MARK = Symbol.for('qingdu.reader');

/**
 * True for the first content script in this page, false when one is already there: the panel puts the script in before
 * every reading, because it cannot know. The mark lives in the extension's isolated world, out of the page's sight.
 */
export function isFirstReader(): boolean {
  const world = globalThis as { [MARK]?: true };
  if (world[MARK]) return false;
  world[MARK] = true;
  return true;
}
