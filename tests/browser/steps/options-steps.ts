import { describe, expect, it } from 'vitest';
import type { Surface } from '../driver';
import { attributes, bodyText, count, panelSays, parts, readPage } from '../panel-view';
import type { Stage } from './all-steps';

const HIJACKED = 'report-hijacked';

/** Options are changed in their page while the panel is open beside it. */
export function optionsSteps(stage: Stage): void {
  describe('the options page', () => {
    it('a theme that is chosen is the theme of the panel at once', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      const options = await driver.openOptions();
      await pick(options, 'theme', 'dark');
      await expect.poll(() => theme(panel)).toBe('dark');
      await pick(options, 'theme', 'sepia');
      await expect.poll(() => theme(panel)).toBe('sepia');
    });

    it('a language that is chosen is the language of the panel and of the options page', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      const options = await driver.openOptions();
      for (const language of ['en', 'zh-CN', 'zh-TW', 'zh-HK']) {
        await pick(options, 'language', language);
        await expect.poll(() => lang(panel)).toBe(language);
        await expect.poll(() => lang(options)).toBe(language);
      }
    });

    it('a script that is chosen is the script of the next reading', async () => {
      const { driver, server } = stage();
      const options = await driver.openOptions();
      await pick(options, 'target', 'hans');
      await expect.poll(() => isKept(options, 'target', 'hans')).toBe(true);
      const panel = await readPage(driver, server.address(HIJACKED));
      await expect.poll(async () => (await parts(panel, 'article')).join()).toContain('区域');
    });

    it('a part of the panel that is switched off is not shown', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      expect(await count(panel, '[data-part="participant"]')).toBeGreaterThan(0);
      const options = await driver.openOptions();
      await options.click('input[name="hidden"][value="participants"]');
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
      await expect.poll(() => count(panel, '[data-part="participant"]')).toBe(0);
    });

    it('a word of the reader’s own is applied in the open panel, and no longer when it is taken away', async () => {
      const { driver, server } = stage();
      const page = await driver.newTab();
      await page.open(server.address('report-clean'));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const article = async (): Promise<string> => (await parts(panel, 'article')).join();
      await panel.choose('#script', 'tw');
      await expect.poll(article).toContain('保護大會');
      const options = await driver.openOptions();
      await options.type('#own-word-from', '保护大会');
      await options.type('#own-word-to', '護生盛會');
      await options.click('#own-word-add');
      await expect.poll(() => count(options, '[data-part="own-words"] li')).toBe(1);
      await page.front();
      await expect.poll(article).toContain('護生盛會');
      await options.front();
      await options.click('#own-word-add');
      await expect.poll(() => count(options, '[data-part="own-word-problems"] li')).toBe(1);
      await options.click('[data-part="own-words"] button');
      await expect.poll(() => count(options, '[data-part="own-words"] li')).toBe(0);
      await page.front();
      await expect.poll(article).toContain('保護大會');
    });

    it('reset brings back what was there at first', async () => {
      const { driver } = stage();
      const options = await driver.openOptions();
      await pick(options, 'theme', 'dark');
      await expect.poll(() => theme(options)).toBe('dark');
      await options.click('#reset');
      await expect.poll(() => theme(options)).toBe('auto');
    });

    it('a site that is always read needs no press, and is asked for no longer once it is taken off the list', async ({ skip }) => {
      const { driver, server } = stage();
      skip(!driver.answersPermissionBox, "Chromium's permission box is out of a test's reach");
      const host = new URL(server.address(HIJACKED)).hostname;
      const panel = await readPage(driver, server.address('report-clean'));
      const options = await driver.openOptions();
      await options.type('#always-read-host', host);
      await options.click('#always-read-add');
      await expect.poll(() => attributes(options, '[data-part="always-read"] [data-host]', 'data-host')).toEqual([host]);
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      await panelSays(driver, 'reading');
      await expect.poll(() => attributes(panel, '[data-part="participant"]', 'data-name')).not.toEqual([]);
      await options.front();
      await options.click(`[data-host="${host}"] button, button[data-host="${host}"]`);
      await expect.poll(() => attributes(options, '[data-part="always-read"] [data-host]', 'data-host')).toEqual([]);
      await tab.front();
      await tab.reload();
      await panelSays(driver, 'needs-click');
    });

    it('a host that is none is refused with a sentence', async () => {
      const { driver } = stage();
      const options = await driver.openOptions();
      const before = await bodyText(options);
      await options.type('#always-read-host', 'not a host');
      await options.click('#always-read-add');
      await expect.poll(() => bodyText(options)).not.toBe(before);
      expect(await count(options, '[data-part="always-read"] [data-host]')).toBe(0);
    });
  });
}

/** Sets a control, whether it is a list or a row of buttons. */
async function pick(options: Surface, name: string, value: string): Promise<void> {
  await expect.poll(() => count(options, `[name="${name}"]`)).toBeGreaterThan(0);
  if ((await count(options, `select[name="${name}"]`)) > 0) await options.choose(`select[name="${name}"]`, value);
  else await options.click(`[name="${name}"][value="${value}"]`);
}

function isKept(options: Surface, name: string, value: string): Promise<boolean> {
  return options.evaluate(
    async (key, wanted) => {
      const { chrome: api } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<{ settings?: object }> } } } };
      return Object.entries((await api.storage.local.get()).settings ?? {}).some(([field, kept]) => field === key && kept === wanted);
    },
    name,
    value,
  );
}

async function theme(surface: Surface): Promise<string | undefined> {
  return (await attributes(surface, 'html', 'data-theme'))[0];
}

async function lang(surface: Surface): Promise<string | undefined> {
  return (await attributes(surface, 'html', 'lang'))[0];
}
