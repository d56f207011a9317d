import type { PanelState } from '../../components/panel-model';
import type { Injection, Refusal } from '../../lib/browser/inject-reader';
import type { PanelBrowser } from './panel-browser';

/** A page that is still being parsed is asked again after this time, ms: short enough not to be noticed. */
const PARSING = 150;

/**
 * After a press a refusal may pass: the document was being replaced, or the permission that the press gives was on its way.
 * The page is asked again after each of these times, ms.
 */
const AFTER_REFUSAL = [100, 400, 1500];

/**
 * Puts the reader into the page of a tab; waits while the page is being parsed.
 * @param still is this tab and its page still wanted?
 * @param parsing told each time that there is something to wait for
 */
export async function enterPage(deps: PanelBrowser, id: number, still: () => boolean, parsing: () => void): Promise<Injection> {
  let injection = await deps.injectReader(id);
  while (still() && injection.ok && injection.loading) {
    parsing();
    await deps.wait(PARSING);
    injection = await deps.injectReader(id);
  }
  return injection;
}

/** Does the page let the reader in after all? Asks a few times, as long as it is wanted. */
export async function enterLater(deps: PanelBrowser, id: number, still: () => boolean): Promise<boolean> {
  for (const pause of AFTER_REFUSAL) {
    await deps.wait(pause);
    if (!still()) return false;
    if ((await deps.injectReader(id)).ok) return still();
  }
  return false;
}

/** What a refusal means to the reader. `pressed`: the icon was pressed over this very page, so that pressing it again is no help. */
export function refusedState(refusal: Refusal, pressed: boolean): PanelState {
  if (refusal === 'gone') return 'none';
  return refusal === 'needs-click' && !pressed ? 'needs-click' : 'restricted';
}
