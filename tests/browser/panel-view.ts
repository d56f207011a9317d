import { expect } from 'vitest';
import type { Driver, Surface } from './driver';

/** What the panel says of itself: loading, reading, headlines, none, needs-click, restricted or failed. */
export function panelState(panel: Surface): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('main')?.getAttribute('data-state') ?? null);
}

/** Texts of every element that bears this data-part, whitespace folded. */
export function parts(surface: Surface, part: string): Promise<string[]> {
  return surface.evaluate(
    (name) =>
      [...document.querySelectorAll(`[data-part="${name}"]`)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    part,
  );
}

export function attributes(surface: Surface, selector: string, name: string): Promise<string[]> {
  return surface.evaluate(
    (wanted, attribute) => [...document.querySelectorAll(wanted)].map((element) => element.getAttribute(attribute) ?? ''),
    selector,
    name,
  );
}

export function count(surface: Surface, selector: string): Promise<number> {
  return surface.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

export function bodyText(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.textContent ?? '');
}

/** Waits until the panel says this of itself, and gives the panel back. */
export async function panelSays(driver: Driver, state: string): Promise<Surface> {
  const panel = await driver.panel();
  await expect.poll(() => panelState(panel), { message: `the panel's data-state` }).toBe(state);
  return panel;
}

/** Opens the page in a new tab, presses the button and waits for the reading. */
export async function readPage(driver: Driver, url: string, state = 'reading'): Promise<Surface> {
  const tab = await driver.newTab();
  await tab.open(url);
  await driver.pressToolbar();
  return panelSays(driver, state);
}

/** Every node of the document with its attributes and text, so that "as before" also means not one text node split. */
export function serialise(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const marks = node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${a.value}`).join(' ') : '';
      lines.push(`${node.parentNode?.nodeName} > ${node.nodeName} ${marks} ${node.nodeValue ?? ''}`);
    }
    return lines.join('\n');
  });
}

/** A note of the kind that cloning tools leave behind a character: 域(yù). */
export const PINYIN_NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/u;
