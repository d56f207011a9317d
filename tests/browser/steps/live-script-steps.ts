import { describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../driver';
import { panelSays, serialise } from '../panel-view';
import type { Stage } from './all-steps';

/** Parts that a page may have and the sample has not. */
const PARTS = `<section id="parts"><img alt="头发" title="头发" src="data:,"><a aria-label="头发" href="#">链接</a>
  <input id="field" placeholder="头发" value="头发"><textarea placeholder="头发">头发</textarea><input type="button" value="头发">
  <input type="submit" name="go" value="头发"><code>头发</code><pre>头发</pre><p contenteditable="true">头发</p>
  <p lang="zh-CN" id="stated">头发</p><div id="host"></div><iframe id="frame" srcdoc="<html><body><p>头发</p></body></html>"></iframe></section>`;

/** The converted page as it goes on living. */
export function liveScriptSteps(stage: Stage): void {
  describe('the page in another script', () => {
    it('labels, open shadow roots and frames of the page change, fields and code do not, languages follow, and all goes back', async () => {
      const { page, panel } = await openParts(stage());
      const before = await everything(page);
      await convertTo(panel, 'tw');
      await expect.poll(() => page.evaluate(() => document.querySelector('#parts img')?.getAttribute('alt'))).toBe('頭髮');
      const shown = await everything(page);
      expect(shown.match(/"頭髮"/g)).toHaveLength(6);
      expect(shown).toContain('<p>頭髮</p>|shadow');
      expect(shown).toContain('<p>頭髮</p>|frame');
      expect(shown).toContain('<code>头发</code><pre>头发</pre><p contenteditable="true">头发</p>');
      expect(await page.evaluate(() => [document.documentElement.lang, document.getElementById('stated')?.lang])).toEqual([
        'zh-TW',
        'zh-TW',
      ]);
      expect(await page.evaluate(() => (document.getElementById('field') as HTMLInputElement).value)).toBe('头发');
      await panel.click('#restore-text');
      await expect.poll(() => everything(page)).toBe(before);
    });

    it('what the page adds later is converted too, and what it insists on is left to it', async () => {
      const { page, panel } = await openParts(stage());
      const before = await serialise(page);
      await convertTo(panel, 'tw');
      await expect.poll(() => page.evaluate(() => document.getElementById('stated')?.textContent)).toBe('頭髮');
      await page.evaluate(() => {
        const added = document.createElement('p');
        added.id = 'added';
        added.title = '头发';
        added.textContent = '理发店里的面条';
        document.body.append(added);
        const shadow = document.createElement('p');
        shadow.textContent = '干部';
        document.getElementById('host')?.shadowRoot?.append(shadow);
      });
      await expect
        .poll(() => page.evaluate(() => document.getElementById('added')?.outerHTML))
        .toBe('<p id="added" title="頭髮">理髮店裡的麵條</p>');
      await expect.poll(() => page.evaluate(() => document.getElementById('host')?.shadowRoot?.textContent)).toContain('幹部');
      // A page that puts its own text back whenever it is changed.
      await page.evaluate(() => {
        const mine = document.createElement('p');
        mine.id = 'mine';
        mine.textContent = '头发';
        document.body.append(mine);
        mine.dataset.rewrites = '0';
        new MutationObserver(() => {
          if (mine.textContent === '头发' || Number(mine.dataset.rewrites) > 100) return;
          mine.dataset.rewrites = String(Number(mine.dataset.rewrites) + 1);
          mine.textContent = '头发';
        }).observe(mine, { childList: true, characterData: true, subtree: true });
      });
      const rewrites = (): Promise<number> => page.evaluate(() => Number(document.getElementById('mine')?.dataset.rewrites));
      await expect.poll(rewrites).toBe(3);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await rewrites()).toBe(3);
      await panel.click('#restore-text');
      await expect
        .poll(() => page.evaluate(() => document.getElementById('added')?.outerHTML))
        .toBe('<p id="added" title="头发">理发店里的面条</p>');
      await page.evaluate(() => {
        document.getElementById('added')?.remove();
        document.getElementById('mine')?.remove();
        document.getElementById('host')?.shadowRoot?.lastChild?.remove();
      });
      expect(await serialise(page)).toBe(before);
    });

    it('goes on when the panel is closed and the background was stopped, the names of its reading kept', async () => {
      const { driver } = stage();
      const { page, panel } = await openParts(stage());
      await convertTo(panel, 'tw');
      await expect.poll(() => page.evaluate(() => document.getElementById('stated')?.textContent)).toBe('頭髮');
      await driver.closePanel();
      await driver.stopBackground();
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="added">于海波后发言</p>'));
      await expect.poll(() => page.evaluate(() => document.getElementById('added')?.textContent)).toBe('于海波後發言');
    });

    it('the selection and the place on the page stay', async () => {
      const { page, panel } = await openParts(stage());
      await page.evaluate(() => {
        const text = document.getElementById('stated')?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 1, text, 2);
        document.body.style.paddingBottom = '3000px';
        document.getElementById('parts')?.scrollIntoView();
      });
      const place = (): Promise<number> =>
        page.evaluate(() => Math.round(document.getElementById('parts')?.getBoundingClientRect().top ?? NaN));
      const before = await place();
      await convertTo(panel, 'tw');
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('髮');
      expect(Math.abs((await place()) - before)).toBeLessThan(30);
      await panel.click('#restore-text');
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('发');
    });
  });
}

async function openParts({ driver, server }: ReturnType<Stage>): Promise<{ page: Tab; panel: Surface }> {
  const page = await driver.newTab();
  await page.open(server.address('report-clean'));
  await page.evaluate(async (html: string) => {
    document.body.insertAdjacentHTML('beforeend', html);
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>头发</p>';
    const frame = document.getElementById('frame') as HTMLIFrameElement;
    while (!frame.contentDocument?.querySelector('p')) await new Promise((resolve) => setTimeout(resolve, 20));
  }, PARTS);
  await driver.pressToolbar();
  return { page, panel: await panelSays(driver, 'reading') };
}

async function convertTo(panel: Surface, script: string): Promise<void> {
  await panel.choose('#script', script);
  await panel.click('#convert-page');
}

/** The page with its shadow root and its frame. */
function everything(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const frame = document.getElementById('frame') as HTMLIFrameElement;
    const shadow = document.getElementById('host')?.shadowRoot?.innerHTML;
    return `${document.documentElement.outerHTML}${shadow}|shadow${frame.contentDocument?.body.innerHTML}|frame${frame.contentDocument?.documentElement.lang}`;
  });
}
