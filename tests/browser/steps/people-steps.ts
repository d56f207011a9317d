import { describe, expect, it } from 'vitest';
import type { Surface } from '../driver';
import { attributes, count, panelSays, serialise } from '../panel-view';
import type { Stage } from './all-steps';

const HIJACKED = 'report-hijacked';

/** What the reader does with the people and words of a report. */
export function peopleSteps(stage: Stage): void {
  describe('people and words', () => {
    it('a name that is pressed is marked in the article and on the page, which stays as it is', async () => {
      const { driver, server } = stage();
      const page = await driver.newTab();
      await page.open(server.address(HIJACKED));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const before = await serialise(page);
      const [name = ''] = await attributes(panel, '[data-part="participant"]', 'data-name');
      await panel.click(`[data-part="participant"][data-name="${name}"] .name`);
      await expect.poll(() => count(panel, '[data-part="article"] mark.current')).toBe(1);
      await expect.poll(() => highlights(page)).toEqual(['qingdu-name', 'qingdu-place']);
      expect(await serialise(page)).toBe(before);
    });

    it('a word is found in whichever script it is typed', async () => {
      const { driver, server } = stage();
      const page = await driver.newTab();
      await page.open(server.address(HIJACKED));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      await search(panel, '发展');
      await expect.poll(() => count(panel, '[data-part="article"] mark')).toBeGreaterThan(0);
      const traditional = await count(panel, '[data-part="article"] mark');
      await panel.choose('#script', 'hans');
      await search(panel, '發展');
      await expect.poll(() => count(panel, '[data-part="article"] mark')).toBe(traditional);
      await search(panel, '');
      await expect.poll(() => count(panel, '[data-part="article"] mark')).toBe(0);
    });

    it('an entry that is no person is put right, stays so, and comes back when that is forgotten', async () => {
      const { driver, server } = stage();
      const page = await driver.newTab();
      await page.open(server.address(HIJACKED));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const names = (): Promise<string[]> => attributes(panel, '[data-part="participant"]', 'data-name');
      const [first = ''] = await names();
      await panel.click(`[data-name="${first}"] .correct > summary`);
      await panel.click(`[data-name="${first}"] [data-action="not-a-person"]`);
      await expect.poll(names).not.toContain(first);
      await driver.pressToolbar();
      await expect.poll(async () => (await names()).length).toBeGreaterThan(0);
      expect(await names()).not.toContain(first);
      const options = await driver.openOptions();
      await expect.poll(() => count(options, '[data-part="corrections"] li')).toBe(1);
      await options.click('[data-part="corrections"] button');
      await expect.poll(() => count(options, '[data-part="corrections"] li')).toBe(0);
      await page.front();
      await driver.pressToolbar();
      await expect.poll(names).toContain(first);
    });
  });
}

/** What is drawn over the page's text is no part of the document. */
function highlights(page: Surface): Promise<string[]> {
  return page.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].sort());
}

/** Sets the field and sends it off: keys reach a side panel only while it has the focus, which a test does not decide. */
function search(panel: Surface, word: string): Promise<void> {
  return panel.evaluate((text) => {
    const field = document.querySelector('#search');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
  }, word);
}
