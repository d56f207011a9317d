import { browser } from './api';

export interface TabFacts {
  id: number;
  /** Only there when we may see the page (activeTab or a granted site). */
  url: string | null;
  loading: boolean;
}

interface RawTab {
  id?: number;
  url?: string;
  status?: string;
}

function facts(tab: RawTab | undefined): TabFacts | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
}

/** The tab that the panel stands beside; on Firefox for Android the one named in the panel's own address. */
export async function panelTab(): Promise<TabFacts | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') || Number.NaN);
  if (Number.isInteger(named)) return facts(await browser.tabs.get(named).catch(() => undefined));
  return facts((await browser.tabs.query({ active: true, currentWindow: true }))[0]);
}

export interface TabEvents {
  /** Another tab of the panel's window came to the front. */
  activated: (tabId: number) => void;
  /** A page in any tab began to load (its old reading is stale) or finished. */
  navigated: (tabId: number, status: 'loading' | 'complete') => void;
  closed: (tabId: number) => void;
}

/** Watches tabs for as long as the panel page lives. Needs no permission: addresses are not looked at. */
export async function watchTabs(events: TabEvents): Promise<void> {
  const own = await browser.windows?.getCurrent().then((window) => window.id);
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (own === undefined || windowId === own) events.activated(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' || change.status === 'complete') events.navigated(tabId, change.status);
  });
  browser.tabs.onRemoved.addListener(events.closed);
}
