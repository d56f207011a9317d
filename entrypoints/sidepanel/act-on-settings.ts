import type { PanelActions } from '../../components/panel-model';
import { type Settings, TEXT_SIZE } from '../../lib/settings';
import type { SessionCore } from './session-core';

type Actions = Pick<PanelActions, 'chooseScript' | 'resizeText' | 'openOptions' | 'alwaysRead'>;

/** Preferences that are at hand in the panel; they take effect at once and are kept. */
export function actOnSettings({ deps, model, set, show }: SessionCore): Actions {
  /** Shows the change before it is stored; should storing fail, the old settings stand and the reader is told. */
  const change = async (some: Partial<Settings>): Promise<void> => {
    const before = model().settings;
    set({ settings: { ...before, ...some } });
    try {
      await deps.saveSettings(some);
    } catch {
      set({ settings: before, notice: { key: 'not_stored' } });
    }
  };

  return {
    chooseScript: (target) => {
      void change({ target });
      void show();
    },
    resizeText: (steps) => {
      const size = model().settings.textSize + steps * TEXT_SIZE.step;
      void change({ textSize: Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, size)) });
    },
    openOptions: () => void deps.openOptions(),
    alwaysRead: (host) => {
      // The browser asks only while it handles the click: nothing may be awaited before.
      void deps.askForSite(host).then(async (granted) => {
        if (!granted) set({ notice: { key: 'always_read_refused', values: { host } } });
        else await change({ alwaysRead: [...model().settings.alwaysRead, host].sort() });
      });
    },
  };
}
