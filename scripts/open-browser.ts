/** `npm start [-- URL-or-FILE]`: builds the extension and opens a browser that has it, with a page to try it on. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../tests/browser/chromium';
import { openDisplay } from '../tests/browser/display';
import type { Driver } from '../tests/browser/driver';
import { findProgram } from '../tests/browser/find-program';
import { launchFirefox } from '../tests/browser/firefox';
import { servePages } from '../tests/browser/serve-pages';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Opened when nothing else is asked for: shows at once everything that can be wrong with a page. */
const SAMPLE = 'report-hijacked';

build();
const wanted = process.argv[2];
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const found = hasScreen ? (['chromium', 'firefox'] as const).find((name) => findProgram(name)) : undefined;
if (found) await openIn(found);
else explain(hasScreen ? 'No Chromium, Chrome, Edge or Firefox was found.' : 'There is no screen to open a browser on.');

function build(): void {
  console.log('Building …');
  const done = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error(`${done.stdout}${done.stderr}\nThe build failed: see its message above.`);
  process.exit(1);
}

async function openIn(name: 'chromium' | 'firefox'): Promise<void> {
  const file = wanted !== undefined && fs.existsSync(wanted) ? path.resolve(wanted) : null;
  const server = await servePages(file ? { file } : {});
  const options = { extension: BUILDS[name], proxyPort: server.port, web: 'open' as const, window: true };
  const driver: Driver =
    name === 'chromium' ? await launchChromium({ ...options, display: await openDisplay() }) : await launchFirefox(options);
  const page = await driver.newTab();
  const address = file ? server.fileAddress : (wanted ?? server.address(SAMPLE));
  await page.open(address).catch((error: unknown) => console.error(`${address} did not open: ${String(error)}`));
  console.log(`\n${address} is open in ${name}.\nPress the Qingdu icon on the toolbar (or Alt+Shift+Q): the panel opens beside the page.`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  process.once('SIGINT', () => void driver.close().then(() => process.exit(0)));
  await driver.closed;
  await server.close();
  process.exit(0);
}

/** The extension is built; only the opening is left to the reader. */
function explain(reason: string): void {
  const page = wanted ?? pathToFileURL(path.resolve(`tests/pages/${SAMPLE}/source.html`)).href;
  console.log(`
${reason} The extension is built; load it by hand:

  Chrome, Edge, Chromium: open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose
    ${path.resolve(BUILDS.chromium)}
  Firefox: open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on…" and choose
    ${path.resolve(BUILDS.firefox, 'manifest.json')}

Then open a news page, for instance
    ${page}
(for pages from a file, Chrome asks to switch on "Allow access to file URLs" in the extension's details),
and press the Qingdu icon on the toolbar.`);
}
