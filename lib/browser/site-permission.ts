import { browser } from './api';

/** Both schemes and every port of one host, as a match pattern. */
function pattern(host: string): string {
  return `*://${host}/*`;
}

/** Asks the reader for one site. Must be called at once in a click handler, before any await. False when refused. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(host)] });
}

export async function giveSiteBack(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern(host)] });
}
