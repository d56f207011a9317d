import { injectReader } from '../../lib/browser/inject-reader';
import { lastClickedTab } from '../../lib/browser/last-click';
import { putMarkStyle } from '../../lib/browser/mark-style';
import { browserLanguage, openOptions } from '../../lib/browser/runtime';
import { saveFile } from '../../lib/browser/save-file';
import { answer, askPage } from '../../lib/browser/send';
import { loadSettings, onSettingsChange, saveSettings } from '../../lib/browser/settings-store';
import { askForSite } from '../../lib/browser/site-permission';
import { panelTab, watchTabs } from '../../lib/browser/tabs';
import type { PageState } from '../../lib/model';

/** All that the panel needs of the browser, in one place: tests put something else here. */
export const panelBrowser = {
  askForSite,
  askPage,
  browserLanguage,
  injectReader,
  lastClickedTab,
  loadSettings,
  onClicked: (clicked: (tabId: number) => void) => answer({ 'panel/clicked': ({ tabId }) => clicked(tabId) }),
  onPageChanged: (changed: (page: PageState, tabId: number | null) => void) =>
    answer({
      'panel/page-changed': (page, tabId) => {
        changed(page, tabId);
        return null;
      },
    }),
  onSettingsChange,
  openOptions,
  panelTab,
  putMarkStyle,
  saveFile,
  saveSettings,
  watchTabs,
  copy: (text: string) => navigator.clipboard.writeText(text),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

export type PanelBrowser = typeof panelBrowser;
