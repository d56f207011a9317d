import type { Settings } from '../../lib/settings';
import type { SessionCore } from './session-core';

/** Stores what the reader has decided before it takes effect. False when that fails: the reader is told, and nothing changes. */
export async function storeSettings({ deps, set }: SessionCore, some: Partial<Settings>): Promise<boolean> {
  try {
    set({ settings: await deps.saveSettings(some) });
    return true;
  } catch {
    set({ notice: { key: 'not_stored' } });
    return false;
  }
}
