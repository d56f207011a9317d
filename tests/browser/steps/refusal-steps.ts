import { describe, expect, it } from 'vitest';
import type { Surface } from '../driver';
import { panelSays, panelState, parts, readPage } from '../panel-view';
import { SPECIAL_HOST } from '../serve-pages';
import type { Stage } from './all-steps';

const HIJACKED = 'report-hijacked';

/** Pages that cannot be read, or not yet: each gets a plain sentence with the next step. */
export function refusalSteps(stage: Stage): void {
  describe('where there is nothing to read', () => {
    it("a page of the browser's own is said to be closed to extensions", async () => {
      const { driver } = stage();
      await expectSentence(await readPage(driver, driver.restrictedPage, 'restricted'));
    });

    it('a PDF is said to be out of reach', async () => {
      const { driver } = stage();
      await expectSentence(await readPage(driver, `${SPECIAL_HOST}/document.pdf`, 'restricted'));
    });

    it('a page with nothing on it is said to hold no article', async () => {
      const { driver } = stage();
      await expectSentence(await readPage(driver, `${SPECIAL_HOST}/empty.html`, 'none'));
    });

    it('after going to another site the panel asks for a press, and reads after it', async () => {
      const { driver, server } = stage();
      const tab = await driver.newTab();
      await tab.open(`${SPECIAL_HOST}/other.html`);
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'none');
      await tab.open(server.address(HIJACKED));
      await panelSays(driver, 'needs-click');
      await expectSentence(panel);
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
    });

    it('a page reloaded under an open panel is read again or asks for a press, but shows nothing stale', async () => {
      const { driver, server } = stage();
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      await driver.pressToolbar();
      const panel = await panelSays(driver, 'reading');
      await tab.reload();
      // Chromium keeps the permission over a reload, Firefox takes it away.
      await expect.poll(() => panelState(panel)).toBe(driver.name === 'chromium' ? 'reading' : 'needs-click');
      if (driver.name === 'firefox') await driver.pressToolbar();
      await panelSays(driver, 'reading');
    });

    it('going from a page that cannot be read to one that can needs one press', async () => {
      const { driver, server } = stage();
      const panel = await readPage(driver, driver.restrictedPage, 'restricted');
      const tab = await driver.newTab();
      await tab.open(server.address(HIJACKED));
      await expect.poll(() => panelState(panel)).toBe('needs-click');
      await driver.pressToolbar();
      await panelSays(driver, 'reading');
    });
  });
}

/** The message is there, in words, and not a code or a programmer's error. */
async function expectSentence(panel: Surface): Promise<void> {
  const message = (await parts(panel, 'message')).join(' ');
  expect(message.length).toBeGreaterThan(5);
  expect(message).not.toMatch(/Error|undefined|null|\{|_/);
}
