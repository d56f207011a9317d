import { describe, expect, it } from 'vitest';
import { expectedReading } from '../expected-reading';
import { attributes, bodyText, count, PINYIN_NOTE, panelSays, panelState, parts, readPage } from '../panel-view';
import { SPECIAL_HOST } from '../serve-pages';
import type { Stage } from './all-steps';

const HIJACKED = 'report-hijacked';
const OTHER = 'report-clean';

/** Opening the panel and reading in it. */
export function panelSteps(stage: Stage): void {
  describe('the panel', () => {
    it('one press of the toolbar button shows the report with its headline lines, dates and participants', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      const { headline, dates, participants = [] } = expectedReading(HIJACKED);
      expect(await parts(panel, 'kicker')).toEqual([headline?.kicker]);
      expect(await parts(panel, 'title')).toEqual([headline?.title]);
      expect(await parts(panel, 'deck')).toEqual(headline?.decks);
      const days = await attributes(panel, '[data-part="event"] time, time[data-part="event"]', 'datetime');
      expect(days).toEqual(dates?.events.map((event) => event.date));
      const names = await attributes(panel, '[data-part="participant"]', 'data-name');
      expect([...names].sort()).toEqual(participants.map((person) => person.name).sort());
    });

    it('neither the noise nor the address in the source slot reaches the reader, and what was removed is told', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      expect((await parts(panel, 'article')).join()).not.toMatch(PINYIN_NOTE);
      expect((await parts(panel, 'source')).join()).not.toMatch(/https?:|\.(?:com|cn|example)/);
      expect(await count(panel, '[data-junk-id]')).toBeGreaterThan(0);
    });

    it('the script switch changes the reading and changes it back', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      const before = await parts(panel, 'article');
      await panel.choose('#script', 'hans');
      await expect.poll(() => parts(panel, 'title')).not.toEqual([expectedReading(HIJACKED).headline?.title]);
      expect((await parts(panel, 'article')).join()).toContain('区域');
      await panel.choose('#script', 'original');
      await expect.poll(() => parts(panel, 'article')).toEqual(before);
    });

    it('larger and smaller text take effect at once', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, server.address(HIJACKED));
      const size = () =>
        panel.evaluate(() =>
          Number.parseFloat(getComputedStyle(document.querySelector('[data-part="article"] p') ?? document.body).fontSize),
        );
      const before = await size();
      await panel.click('#text-larger');
      await expect.poll(size).toBeGreaterThan(before);
      await panel.click('#text-smaller');
      await expect.poll(size).toBe(before);
    });

    it('the panel follows the tab in front', async () => {
      const { driver, server } = stage();
      const first = await driver.newTab();
      await first.open(server.address(HIJACKED));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const second = await driver.newTab();
      await second.open(server.address(OTHER));
      await expect.poll(() => panelState(panel)).toBe('needs-click');
      await driver.pressToolbar();
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(OTHER).headline?.title]);
      await first.front();
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(HIJACKED).headline?.title]);
    });

    it('a panel that was closed opens again with the reading', async () => {
      const { driver, server } = stage();
      await readPage(driver, server.address(HIJACKED));
      await driver.closePanel();
      expect(await driver.isPanelOpen()).toBe(false);
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
    });

    it('the button works after the browser has stopped the background', async () => {
      const { driver, server } = stage();
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      await driver.stopBackground();
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      await driver.stopBackground();
      const other = await driver.newTab();
      await other.open(server.address(OTHER));
      await driver.pressToolbar();
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(OTHER).headline?.title]);
    });

    it('a page that is still loading is read when it has come', async () => {
      const { driver, server } = stage();
      const tab = await driver.newTab();
      await tab.open(`${SPECIAL_HOST}/slow/${HIJACKED}`, 'no-wait');
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'loading');
      server.release();
      await expect.poll(() => parts(panel, 'title')).toEqual([expectedReading(HIJACKED).headline?.title]);
      expect(await panelState(panel)).toBe('reading');
    });

    it('a front page becomes a list of its headlines', async () => {
      const { driver, server } = stage();
      const sample = server.samples.find(({ name }) => name.startsWith('front-'));
      const panel = await readPage(driver, server.address(sample?.name ?? 'front-page'), 'headlines');
      const list = (await parts(panel, 'headline-list')).join();
      for (const { title } of expectedReading(sample?.name ?? 'front-page').headlines ?? []) expect(list).toContain(title);
    });

    it('reading asks the network for nothing but the pictures of the article', async () => {
      const { driver, server } = stage();
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      const before = server.requests.length;
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      const pictures = await attributes(panel, 'img', 'src');
      const asked = server.requests.slice(before).filter((url) => !url.endsWith('/favicon.ico') && !pictures.includes(url));
      expect(asked).toEqual([]);
      expect(await bodyText(panel)).not.toBe('');
    });
  });
}
