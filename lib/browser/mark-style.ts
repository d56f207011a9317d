import { browser } from './api';

/** How marked names look on a page; drawn by the browser over the text, no element and no style sheet of the page's is touched. */
const STYLE = `::highlight(qingdu-name) { background-color: #ffe08a; color: #222; }
::highlight(qingdu-place) { background-color: #ff9d2e; color: #111; }`;

/** Puts the style of marked names beside the page's own; silently nothing where the page is out of reach. */
export async function putMarkStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: STYLE }).catch(() => undefined);
}
