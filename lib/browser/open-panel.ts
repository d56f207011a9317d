import { browser } from './api';
import { injectReader } from './inject-reader';
import { rememberClick } from './last-click';
import { tellPanel } from './send';

export interface ClickedTab {
  id?: number;
  windowId: number;
}

export function onToolbarClick(open: (tab: ClickedTab) => void): void {
  browser.action.onClicked.addListener(open);
}

/**
 * Opens the panel beside the tab whose toolbar icon was pressed. The click is what grants activeTab, and both browsers
 * open a panel only while they are handling it: so nothing is awaited before the open call.
 */
export function openPanel(tab: ClickedTab): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
  else if (browser.sidebarAction) void browser.sidebarAction.open();
  // Firefox for Android has no sidebar: the panel page opens as a tab of its own and is told which tab to read.
  else void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab.id ?? ''}`) });
  if (tab.id === undefined) return;
  void rememberClick(tab.id);
  // A panel that is already open reads again; one that is just opening reads by itself.
  void tellPanel('panel/clicked', { tabId: tab.id });
  // The reader goes into the page while the panel is still opening: the brief is there sooner by a quarter.
  void injectReader(tab.id);
}
