import { describe, expect, it } from 'vitest';
import type { Driver, Surface, Tab } from '../driver';
import { expectedReading } from '../expected-reading';
import { attributes, bodyText, count, PINYIN_NOTE, panelSays, serialise } from '../panel-view';
import type { PageServer } from '../serve-pages';
import type { Stage } from './all-steps';

const HIJACKED = 'report-hijacked';

/** What the panel does to the page itself. */
export function pageSteps(stage: Stage): void {
  describe('the page itself', () => {
    it('cleaning takes the injected links and the pinyin notes out of the live page', async () => {
      const { page, panel } = await openReport(stage());
      expect(await bodyText(page)).toMatch(PINYIN_NOTE);
      await panel.click('#clean-page');
      await expect.poll(() => bodyText(page)).not.toMatch(PINYIN_NOTE);
      // The page's own address, which stood in the source slot, is that of its honest navigation too.
      const own = `${new URL(await page.evaluate(() => location.href)).origin}/`;
      const junk = (expectedReading(HIJACKED).junk ?? []).flatMap(({ href }) => (href && href !== own ? [href] : []));
      expect(junk.length).toBeGreaterThan(10);
      const links = await page.evaluate(() => [...document.links].map((link) => link.href));
      expect(links.filter((href) => junk.includes(href))).toEqual([]);
    });

    it('putting back leaves the page exactly as it was, node for node', async () => {
      const { page, panel } = await openReport(stage());
      const before = await serialise(page);
      await panel.click('#clean-page');
      await expect.poll(() => serialise(page)).not.toBe(before);
      await panel.click('#restore-page');
      await expect.poll(() => serialise(page)).toBe(before);
    });

    it('one removed thing can be put back by itself', async () => {
      const { page, panel } = await openReport(stage());
      const links = () => page.evaluate(() => document.links.length);
      const all = await links();
      await panel.click('#clean-page');
      await expect.poll(links).toBeLessThan(all);
      const cleaned = await links();
      await showJunk(panel);
      const items = await count(panel, '[data-junk-id] [data-action="put-back"]');
      expect(items).toBeGreaterThan(0);
      // The largest find is a hidden block of links: putting everything back one by one ends where it began.
      for (const id of await attributes(panel, '[data-junk-id]', 'data-junk-id')) {
        if ((await count(panel, `[data-junk-id="${id}"] [data-action="put-back"]`)) > 0)
          await panel.click(`[data-junk-id="${id}"] [data-action="put-back"]`);
        if ((await links()) > cleaned) break;
      }
      await expect.poll(links).toBeGreaterThan(cleaned);
    });

    it('converting the page changes its text and title but not its address, and goes back exactly', async () => {
      const { page, panel } = await openReport(stage());
      const before = await serialise(page);
      await panel.choose('#script', 'hans');
      await panel.click('#convert-page');
      await expect.poll(() => bodyText(page)).toContain('北京市党政代表团');
      await panel.click('#restore-text');
      await expect.poll(() => serialise(page)).toBe(before);
    });

    it('cleaning and converting can be taken back in either order', async () => {
      const { page, panel } = await openReport(stage());
      const before = await serialise(page);
      await panel.choose('#script', 'hans');
      await panel.click('#convert-page');
      await expect.poll(() => bodyText(page)).toContain('北京市党政代表团');
      await panel.click('#clean-page');
      await expect.poll(() => bodyText(page)).not.toMatch(PINYIN_NOTE);
      await panel.click('#restore-text');
      await panel.click('#restore-page');
      await expect.poll(() => serialise(page)).toBe(before);
    });
  });
}

async function openReport({ driver, server }: { driver: Driver; server: PageServer }): Promise<{ page: Tab; panel: Surface }> {
  const page = await driver.newTab();
  await page.open(server.address(HIJACKED));
  await driver.pressToolbar();
  return { page, panel: await panelSays(driver, 'reading') };
}

/** The list is folded away at first. */
async function showJunk(panel: Surface): Promise<void> {
  const folded = await count(panel, 'details:not([open]) [data-part="junk"], details[data-part="junk"]:not([open])');
  if (folded > 0)
    await panel.click('details:has([data-part="junk"]):not([open]) > summary, details[data-part="junk"]:not([open]) > summary');
}
