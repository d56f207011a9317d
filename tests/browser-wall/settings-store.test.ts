import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings';

const stored: Record<string, unknown> = {};
let fail: 'get' | 'set' | null = null;
const listeners: ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[] = [];

vi.mock('../../lib/browser/api', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          if (fail === 'get') throw new Error('corrupt');
          return key in stored ? { [key]: stored[key] } : {};
        },
        set: async (items: Record<string, unknown>) => {
          if (fail === 'set') throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(stored, items);
          for (const listener of listeners)
            listener(Object.fromEntries(Object.entries(items).map(([k, newValue]) => [k, { newValue }])), 'local');
        },
      },
      onChanged: { addListener: (l: (typeof listeners)[number]) => listeners.push(l), removeListener: () => listeners.splice(0) },
    },
  },
}));

const { loadSettings, saveSettings, onSettingsChange } = await import('../../lib/browser/settings-store');

beforeEach(() => {
  fail = null;
  listeners.splice(0);
  for (const key of Object.keys(stored)) delete stored[key];
});

describe('settings store', () => {
  it('starts with the defaults', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was saved and changes nothing else', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ textSize: 22 });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 22 });
  });

  it('reads on with the defaults when storage cannot be read', async () => {
    fail = 'get';
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('says so when storage is full, and leaves the old settings standing', async () => {
    await saveSettings({ theme: 'dark' });
    fail = 'set';
    await expect(saveSettings({ theme: 'light' })).rejects.toThrow(/quota/i);
    fail = null;
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('tells other pages of every change, checked', async () => {
    const seen: unknown[] = [];
    const stop = onSettingsChange((settings) => seen.push(settings.theme));
    await saveSettings({ theme: 'sepia' });
    stop();
    await saveSettings({ theme: 'light' });
    expect(seen).toEqual(['sepia']);
  });
});
