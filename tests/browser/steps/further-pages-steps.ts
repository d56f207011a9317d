import { afterEach, describe, expect, it } from 'vitest';
import type { Surface } from '../driver';
import { expectedReading } from '../expected-reading';
import { attributes, count, panelSays, panelState, parts, readPage } from '../panel-view';
import type { Treatment } from '../serve-pages';
import type { Stage } from './all-steps';

const FEATURE = 'feature-three-pages';
const OTHER = 'report-clean';

/** Words of each page of the feature. */
const PAGE_1 = '观测场有半个篮球场大';
const PAGE_2 = '骆驼是从湖对岸的牧民巴特尔家租来的';
const PAGE_3 = '人工记录将作为比对资料再保留十年';

/** An article over several pages: the further ones are fetched when asked, shown as they come, and can be stopped. */
export function furtherPagesSteps(stage: Stage): void {
  describe('an article over several pages', () => {
    afterEach(() => {
      const { server } = stage();
      server.treatPlainly();
      server.release();
    });

    it('is read on at the press of a button, not before, and joined into one text with one brief', async () => {
      const { driver, server } = stage();
      const before = server.requests.length;
      const panel = await readPage(driver, server.address(FEATURE));
      expect(further(server.requests.slice(before))).toEqual([]);
      expect(await text(panel)).not.toContain(PAGE_2);
      await panel.click('#join-pages');
      await expect.poll(() => joined(panel)).toBe('3');
      const all = await text(panel);
      for (const words of [PAGE_1, PAGE_2, PAGE_3]) expect(all.split(words).length - 1).toBe(1);
      expect(all.indexOf(PAGE_2)).toBeLessThan(all.indexOf(PAGE_3));
      await expect.poll(() => attributes(panel, '[data-part="participant"]', 'data-name')).toContain('纪文岚');
      expect(further(server.requests.slice(before))).toEqual(['/tebie/20240912/882134_2.html', '/tebie/20240912/882134_3.html']);
      expect(await attributes(panel, '[data-part="pages"] a', 'href')).toEqual([server.address(`${FEATURE}/3`)]);
      // What was found on the further pages is told, without a way back that there is not.
      expect(await count(panel, '[data-junk-id="p2-j0"]')).toBe(1);
      expect(await count(panel, '[data-junk-id="p2-j0"] button')).toBe(0);
    });

    it('is fetched with the cookies that the reader has of the site', async () => {
      const { driver, server } = stage();
      server.treat(`${FEATURE}/2`, 'members');
      const tab = await driver.newTab();
      await tab.open(server.address(FEATURE));
      await tab.evaluate(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not to be had on pages without TLS
        document.cookie = 'reader=1; path=/';
      });
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      await panel.click('#join-pages');
      await expect.poll(() => joined(panel)).toBe('3');
      await tab.evaluate(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: as above
        document.cookie = 'reader=1; path=/; max-age=0';
      });
    });

    it('can be stopped; what was read stays, and it can be read on', async () => {
      const { driver, server } = stage();
      server.treat(`${FEATURE}/3`, 'hold');
      const panel = await readPage(driver, server.address(FEATURE));
      await panel.click('#join-pages');
      await expect.poll(() => joined(panel)).toBe('2');
      const broken = server.broken.length;
      await panel.click('#stop-joining');
      await expect.poll(() => problem(panel)).toBe('stopped');
      await expect.poll(() => further(server.broken.slice(broken))).toEqual(['/tebie/20240912/882134_3.html']);
      expect(await text(panel)).toContain(PAGE_2);
      server.treatPlainly();
      await panel.click('#join-pages');
      await expect.poll(() => text(panel)).toContain(PAGE_3);
    });

    const failures: [string, Treatment, string][] = [
      ['is missing', 'missing', 'not-found'],
      ['is behind a wall', 'login', 'refused'],
      ['leads to another site', 'moved', 'other-origin'],
      ['is no page', 'pdf', 'not-html'],
      ['has no end', 'endless', 'too-big'],
      ['does not come', 'cut', 'unreachable'],
      ['is another story', { as: OTHER }, 'other-story'],
      ['is the first page again', { as: FEATURE }, 'repeated'],
      ['holds no article', { as: 'nothing' }, 'no-article'],
    ];
    it.each(failures)('whose next page %s says so in a sentence, with the way to open it', async (_what, treatment, code) => {
      const { driver, server } = stage();
      server.treat(`${FEATURE}/3`, treatment);
      const panel = await readPage(driver, server.address(FEATURE));
      const elsewhere = server.requests.length;
      await panel.click('#join-pages');
      await expect.poll(() => problem(panel)).toBe(code);
      expect(await text(panel)).toContain(PAGE_2);
      expect((await parts(panel, 'pages')).join()).not.toMatch(/Error|undefined|null|\{|_/);
      expect(await attributes(panel, '[data-part="pages"] a', 'href')).toEqual([server.address(`${FEATURE}/3`)]);
      // A page that moved to another site is not followed there.
      const host = new URL(server.address(FEATURE)).host;
      expect(server.requests.slice(elsewhere).filter((url) => new URL(url).host !== host)).toEqual([]);
    });

    it('is kept when the reader goes to another tab and comes back, and in another script', async () => {
      const { driver, server } = stage();
      const first = await driver.newTab();
      await first.open(server.address(FEATURE));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      await panel.click('#join-pages');
      await expect.poll(() => joined(panel)).toBe('3');
      const other = await driver.newTab();
      await other.open(server.address(OTHER));
      await expect.poll(() => panelState(panel)).toBe('needs-click');
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(OTHER).headline?.title]);
      await first.front();
      await expect.poll(() => joined(panel)).toBe('3');
      expect(await text(panel)).toContain(PAGE_3);
      await panel.choose('#script', 'hant');
      await expect.poll(() => text(panel)).toContain('人工記錄');
      await panel.choose('#script', 'original');
      await driver.pressToolbar();
      await expect.poll(() => text(panel)).toContain(PAGE_3);
    });

    it('is broken off by going to another page', async () => {
      const { driver, server } = stage();
      server.treat(`${FEATURE}/2`, 'hold');
      const tab = await driver.newTab();
      await tab.open(server.address(FEATURE));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const asked = server.requests.length;
      const broken = server.broken.length;
      await panel.click('#join-pages');
      await expect.poll(() => further(server.requests.slice(asked)).length).toBe(1);
      await tab.open(server.address(OTHER));
      await expect.poll(() => further(server.broken.slice(broken))).toEqual(['/tebie/20240912/882134_2.html']);
      await expect.poll(() => panelState(panel)).toBe('needs-click');
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(OTHER).headline?.title]);
      expect(await count(panel, '[data-part="pages"]')).toBe(0);
    });

    it('is read on without a press where the reader has set that', async () => {
      const { driver, server } = stage();
      const options = await driver.openOptions();
      await expect.poll(() => count(options, 'select[name="joinPages"]')).toBe(1);
      await options.choose('select[name="joinPages"]', 'always');
      await expect.poll(() => parts(options, 'notice')).not.toEqual(['']);
      const panel = await readPage(driver, server.address(FEATURE));
      await expect.poll(() => joined(panel)).toBe('3');
      expect(await text(panel)).toContain(PAGE_3);
    });
  });
}

async function text(panel: Surface): Promise<string> {
  return (await parts(panel, 'article')).join();
}

async function joined(panel: Surface): Promise<string | undefined> {
  return (await attributes(panel, '[data-part="pages"]', 'data-joined'))[0];
}

async function problem(panel: Surface): Promise<string | undefined> {
  return (await attributes(panel, '[data-problem]', 'data-problem'))[0];
}

/** Paths among these addresses that are further pages of the feature. */
function further(addresses: readonly string[]): string[] {
  return addresses.map((address) => new URL(address).pathname).filter((path) => /882134_\d/.test(path));
}
