import { checkSettings, type Settings } from '../settings';
import { browser } from './api';

const KEY = 'settings';

/** The reader's settings; defaults where nothing (or nothing usable) is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return checkSettings(stored[KEY]);
}

/**
 * Changes some settings and gives back all of them as stored.
 * @throws when the browser refuses to store (disk full): the old settings stand then
 */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = checkSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back whenever any page of the extension changes the settings. Returns the function that stops it. */
export function onSettingsChange(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(checkSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
