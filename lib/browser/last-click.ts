import { browser } from './api';

const KEY = 'clickedTab';

/** Remembers for this browser session which tab's icon was pressed last: a refusal there is final, elsewhere a click helps. */
export async function rememberClick(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: tabId });
}

export async function lastClickedTab(): Promise<number | null> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'number' ? stored : null;
}
