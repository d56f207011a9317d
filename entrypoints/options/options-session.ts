import type { OptionsActions, OptionsModel } from '../../components/options-model';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { actOnWords } from './act-on-words';
import { readHost } from './read-host';

/** What the options page needs of the browser: tests put something else here. */
export interface OptionsBrowser {
  askForSite: (host: string) => Promise<boolean>;
  giveSiteBack: (host: string) => Promise<void>;
  loadSettings: () => Promise<Settings>;
  onSettingsChange: (changed: (settings: Settings) => void) => () => void;
  saveSettings: (change: Partial<Settings>) => Promise<Settings>;
  saveFile: (name: string, type: string, text: string) => void;
}

export interface OptionsSession {
  actions: OptionsActions;
  start: () => Promise<void>;
}

/** The options page's behaviour: every change is stored at once, and what cannot be stored is told and not shown. */
export function createOptionsSession(deps: OptionsBrowser, render: (model: OptionsModel) => void): OptionsSession {
  let model: OptionsModel = { settings: checkSettings(null), notice: null, problems: [], canUndo: false };
  let beforeReset: Settings | null = null;

  const set = (change: Partial<OptionsModel>): void => {
    model = { ...model, ...change };
    render(model);
  };

  const save = async (some: Partial<Settings>, notice: NonNullable<OptionsModel['notice']>): Promise<void> => {
    try {
      set({ settings: await deps.saveSettings(some), notice });
    } catch {
      // The controls go back to what is stored.
      set({ settings: await deps.loadSettings(), notice: { key: 'not_stored', wrong: true } });
    }
  };

  const addSite = (input: string): void => {
    const host = readHost(input);
    const refuse = (): void => set({ notice: { key: 'site_bad', values: { input: input.trim() }, wrong: true } });
    if (!host) {
      refuse();
      return;
    }
    // The browser asks only while it handles the click: nothing may be awaited before.
    void deps.askForSite(host).then((granted) => {
      if (!granted) set({ notice: { key: 'site_refused', values: { host }, wrong: true } });
      else void save({ alwaysRead: [...model.settings.alwaysRead, host] }, { key: 'site_added', values: { host } });
    }, refuse);
  };

  const removeSite = async (host: string): Promise<void> => {
    await deps.giveSiteBack(host).catch(() => undefined);
    await save({ alwaysRead: model.settings.alwaysRead.filter((other) => other !== host) }, { key: 'site_removed', values: { host } });
  };

  const reset = async (): Promise<void> => {
    beforeReset = model.settings;
    for (const host of beforeReset.alwaysRead) await deps.giveSiteBack(host).catch(() => undefined);
    await save(DEFAULT_SETTINGS, { key: 'reset_done' });
    set({ canUndo: true });
  };

  const undoReset = async (): Promise<void> => {
    if (!beforeReset) return;
    // Permissions were given back, and only the reader's own click on a site can ask for them again.
    await save({ ...beforeReset, alwaysRead: [] }, { key: beforeReset.alwaysRead.length > 0 ? 'reset_undone' : 'saved' });
    beforeReset = null;
    set({ canUndo: false });
  };

  const actions: OptionsActions = {
    ...actOnWords({ model: () => model, set, save, saveFile: deps.saveFile }),
    change: (some) => {
      set({ canUndo: false, settings: { ...model.settings, ...some } });
      void save(some, { key: 'saved' });
    },
    addSite,
    removeSite: (host) => void removeSite(host),
    forgetCorrection: (correction) =>
      void save({ corrections: model.settings.corrections.filter((other) => other !== correction) }, { key: 'saved' }),
    forgetRule: (rule) => {
      const junkRules = model.settings.junkRules.filter((other) => other !== rule);
      void save({ junkRules }, { key: 'rule_forgotten', values: { site: rule.site } });
    },
    reset: () => void reset(),
    undoReset: () => void undoReset(),
  };

  const start = async (): Promise<void> => {
    deps.onSettingsChange((settings) => set({ settings }));
    set({ settings: await deps.loadSettings() });
  };

  return { actions, start };
}
