import { browser as api } from 'wxt/browser';

/** Firefox's sidebar, which WXT's types (made from Chromium's) lack. */
interface SidebarAction {
  open: () => Promise<void>;
}

export const browser = api as typeof api & { sidebarAction?: SidebarAction };
