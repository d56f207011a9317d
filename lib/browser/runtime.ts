import { browser } from './api';

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The browser's own interface language, as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
