import { describe, expect, it } from 'vitest';
import type { Driver, Surface, Tab } from '../driver';
import { bodyText, count, panelSays, parts, readPage, serialise } from '../panel-view';
import type { PageServer } from '../serve-pages';
import type { Stage } from './all-steps';

const STYLED = 'farm-styled';
const FARMED = 'report-farmed';
const CLEAN = 'report-clean';

/** Ways of hiding that only computed style tells, by class in the sample page; and what looks like them and hides nothing. */
const HIDDEN = ['far', 'clip', 'path', 'faint', 'clear', 'ground', 'small', 'point', 'shrunk'];
const SHOWN = ['gapless', 'banner', 'tab'];

/** Junk: what is found only in a browser, what the reader decides, and what is told to the site. */
export function junkSteps(stage: Stage): void {
  describe('junk', () => {
    it('hidden by rules of a style sheet is found by computed style, and nothing that is shown', async () => {
      const { driver, server } = stage();
      const { page, panel } = await open(driver, server, STYLED);
      const hosts = (await junkTexts(panel, '.hosts')).join(' ');
      for (const way of HIDDEN) expect(hosts).toContain(`www.${way}0.example`);
      for (const way of SHOWN) expect(hosts).not.toContain(`www.${way}0.example`);
      const before = await serialise(page);
      await panel.click('#clean-page');
      const links = (): Promise<string[]> => page.evaluate(() => [...document.links].map((link) => link.hostname));
      await expect.poll(async () => (await links()).length).toBe(SHOWN.length * 3);
      await panel.click('#restore-page');
      await expect.poll(() => serialise(page)).toBe(before);
    });

    it('whose words belong to a sentence loses its link on the page and keeps the words', async () => {
      const { driver, server } = stage();
      const { page, panel } = await open(driver, server, FARMED);
      const words = await bodyText(page);
      const before = await serialise(page);
      await panel.click('#clean-page');
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('.text a[href]').length)).toBe(0);
      expect(await page.evaluate(() => document.querySelector('.text')?.textContent ?? '')).toContain('县气象局预计');
      await panel.click('#restore-page');
      await expect.poll(() => serialise(page)).toBe(before);
      expect(await bodyText(page)).toBe(words);
    });

    it('that was left over is marked by the reader, stays away on the site, and comes back when forgotten', async () => {
      const { driver, server } = stage();
      const { page, panel } = await open(driver, server, CLEAN);
      const first = await firstLine(panel);
      await panel.click('#mark-junk');
      await panel.click('.markable [data-action="mark-junk"]');
      await expect.poll(() => firstLine(panel)).not.toBe(first);
      expect(await count(panel, '[data-action="unmark"]')).toBe(1);
      await page.reload();
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
      await expect.poll(() => firstLine(panel)).not.toBe(first);
      const options = await driver.openOptions();
      await expect.poll(() => count(options, '.rules li')).toBe(1);
      await options.click('.rules li button');
      await expect.poll(() => count(options, '.rules li')).toBe(0);
      await page.front();
      await driver.pressToolbar();
      await expect.poll(() => firstLine(panel)).toBe(first);
    });

    it('that the reader keeps always is not called junk on the site again', async () => {
      const { driver, server } = stage();
      const { page, panel } = await open(driver, server, STYLED);
      const all = await count(panel, '[data-junk-id]');
      await showJunk(panel);
      await panel.click('[data-junk-id="j0"] [data-action="put-back"]');
      await expect.poll(() => count(panel, '[data-junk-id="j0"] [data-action="keep-always"]')).toBe(1);
      await showJunk(panel);
      await panel.click('[data-junk-id="j0"] [data-action="keep-always"]');
      await expect.poll(() => count(panel, '[data-junk-id]')).toBe(all - 1);
      await page.reload();
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
      await expect.poll(() => count(panel, '[data-junk-id]')).toBe(all - 1);
    });

    it('that a script adds to a clean page goes too, in order with the page’s own additions, and everything comes back', async () => {
      const { driver, server } = stage();
      const { page, panel } = await open(driver, server, FARMED);
      await panel.click('#clean-page');
      await expect.poll(() => count(panel, '#restore-page')).toBe(1);
      await page.evaluate(() => {
        const add = (html: string): void => {
          const box = document.createElement('div');
          box.innerHTML = html;
          document.body.append(box);
        };
        add('<p id="honest">编辑部补充：<a href="http://www.partner.example/report">调查报告</a></p>');
        const links = [1, 2, 3, 4].map((i) => `<a href="http://k${i}.late${i}.example/">开云体育官网${i}</a>`);
        add(`<p id="late">${links.join(' ')}</p>`);
      });
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('#late').length)).toBe(0);
      expect(await page.evaluate(() => document.querySelectorAll('#honest a').length)).toBe(1);
      await expect.poll(() => count(panel, '[data-part="late-junk"] li')).toBe(1);
      await showJunk(panel);
      await panel.click('[data-part="late-junk"] [data-action="put-back"]');
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('#late a').length)).toBe(4);
      await expect.poll(() => count(panel, '[data-part="late-junk"] li')).toBe(0);
    });

    it('is taken out of every page that is read, where the reader has set that', async () => {
      const { driver, server } = stage();
      const options = await driver.openOptions();
      await options.choose('select[name="cleanPages"]', 'always');
      await expect.poll(() => parts(options, 'notice')).not.toEqual(['']);
      const { page, panel } = await open(driver, server, FARMED);
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('.text a[href]').length)).toBe(0);
      await expect.poll(() => count(panel, '#restore-page')).toBe(1);
    });

    it('is reported in a file, in words and as data', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(FARMED));
      await showJunk(panel);
      for (const form of ['md', 'json']) {
        await catchFiles(panel);
        await panel.click(`[data-action="report-${form}"]`);
        await expect.poll(() => caughtFile(panel)).toMatch(new RegExp(`^blob:.* qingdu-linhexian\\.example-[\\d-]{10}\\.${form}$`));
      }
    });
  });
}

async function open(driver: Driver, server: PageServer, name: string): Promise<{ page: Tab; panel: Surface }> {
  const page = await driver.newTab();
  await page.open(server.address(name));
  await driver.pressToolbar();
  return { page, panel: await panelSays(driver, 'reading') };
}

async function firstLine(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.querySelector('[data-part="article"] p')?.textContent ?? '');
}

function junkTexts(panel: Surface, selector: string): Promise<string[]> {
  return panel.evaluate((wanted) => [...document.querySelectorAll(`[data-junk-id] ${wanted}`)].map((e) => e.textContent ?? ''), selector);
}

/** The list is folded away at first, and again after each reading. */
async function showJunk(panel: Surface): Promise<void> {
  if ((await count(panel, 'details.cleaning:not([open])')) > 0) await panel.click('details.cleaning:not([open]) > summary');
}

/** A test does not look into the reader's folder of downloads: the link that is pressed is looked at instead. */
function catchFiles(panel: Surface): Promise<void> {
  return panel.evaluate(() => {
    document.documentElement.dataset.caught = '';
    const look = (event: Event): void => {
      const link = event.target instanceof HTMLAnchorElement ? event.target : null;
      if (!link?.download) return;
      event.preventDefault();
      document.documentElement.dataset.caught = `${link.href} ${link.download}`;
    };
    document.addEventListener('click', look, { capture: true });
  });
}

function caughtFile(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.documentElement.dataset.caught ?? '');
}
