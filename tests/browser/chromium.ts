import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { type Display, openDisplay, SCREEN } from './display';
import { callText, type Driver, forgetAll, type LaunchOptions, openWebRules, type Surface, type Tab, untilDrawn } from './driver';
import { findProgram } from './find-program';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Sample pages are served without TLS under host names of their own: no detour over https first.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,Translate',
];

/** How long a target (worker, panel) may take to show up, ms: seconds on a busy two-core machine. */
const TARGET_LIMIT = 30_000;

export interface ChromiumDriver extends Driver {
  readonly name: 'chromium';
  readonly display: Display;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The panel as puppeteer sees it. */
  panelPage(): Promise<Page>;
}

/** Starts Chromium with a window (headless shows no side panel), a fresh profile and the extension. */
export async function launchChromium(options: LaunchOptions & { display?: Display }): Promise<ChromiumDriver> {
  const program = options.program ?? findProgram('chromium');
  if (!program) throw new Error('No Chromium found. Install one or set CHROMIUM_PATH.');
  const display = options.display ?? (await openDisplay('virtual'));
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-chromium-'));
  pinButton(profile, options.extension);
  const browser = await puppeteer.launch({
    pipe: true,
    enableExtensions: [options.extension],
    // Else a bar across the window says that a program drives it.
    ignoreDefaultArgs: ['--enable-automation'],
    executablePath: program,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    env: display.env,
    args: [
      ...QUIET,
      // Chromium's sandbox refuses to run as root, as on build machines.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${SCREEN.width},${SCREEN.height}`,
      '--window-position=0,0',
      ...(options.web === 'open'
        ? [`--proxy-pac-url=${openWebRules(options.proxyPort)}`]
        : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: TARGET_LIMIT });
  const extensionId = new URL(worker.url()).host;
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`Chromium did not load ${options.extension}. Load it by hand at chrome://extensions and read the error.`);
  return makeDriver(browser, extension, extensionId, display, async () => {
    await browser.close();
    if (!options.display) display.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** The button starts in the menu of all extensions; a person who uses it daily pins it to the toolbar. And no box offers a translation. */
function pinButton(profile: string, extension: string): void {
  // The id of an unpacked extension is the SHA-256 of its folder's path, 32 hexadecimal digits written as a … p.
  const digits = createHash('sha256').update(path.resolve(extension)).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id] }, translate: { enabled: false } }),
  );
}

function makeDriver(
  browser: Browser,
  extension: Extension,
  extensionId: string,
  display: Display,
  close: () => Promise<void>,
): ChromiumDriver {
  const panelUrl = `chrome-extension://${extensionId}/sidepanel.html`;
  const panelTarget = () => browser.targets().find((target) => target.url().startsWith(panelUrl));
  const tabs: Page[] = [];
  let front: Page | undefined;

  const openTab = async (): Promise<Page> => {
    const page = await browser.newPage();
    tabs.push(page);
    await page.bringToFront();
    front = page;
    return page;
  };
  const asTab = (page: Page): Tab => ({
    ...asSurface(page),
    open: async (url, wait = 'load') => {
      const gone = page.goto(url, { timeout: 60_000 });
      // Of a page that is still loading the beginning is on the screen, but not its end.
      if (wait === 'load') await gone;
      else {
        gone.catch(() => undefined);
        while (page.url() !== url) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    reload: async () => void (await page.reload()),
    front: async () => {
      await page.bringToFront();
      front = page;
    },
    close: () => page.close(),
  });
  const panelPage = async (): Promise<Page> => {
    const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(panelUrl), { timeout: TARGET_LIMIT });
    return target.asPage();
  };
  const closePanel = async (): Promise<void> => {
    const target = panelTarget();
    if (!target) return;
    // The cross above the panel is out of the protocol's reach; it does the same.
    await (await target.asPage()).evaluate('setTimeout(() => window.close())');
    await until(() => panelTarget() === undefined, 'the side panel did not close');
  };
  const openOptions = async (): Promise<Tab> => {
    const page = await openTab();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    const tab = asTab(page);
    await tab.evaluate(untilDrawn);
    return tab;
  };

  return {
    name: 'chromium',
    restrictedPage: 'chrome://version/',
    answersPermissionBox: false,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    display,
    browser,
    extensionId,
    newTab: async () => asTab(await openTab()),
    pressToolbar: async () => {
      if (!front) throw new Error('There is no tab to press the button over: call newTab first.');
      await extension.triggerAction(front);
    },
    panel: async () => asSurface(await panelPage()),
    panelPage,
    isPanelOpen: async () => panelTarget() !== undefined,
    closePanel,
    openOptions,
    stopBackground: async () => {
      const target = browser.targets().find((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId));
      await (await target?.worker())?.close();
      await until(
        () => !browser.targets().some((t) => t.type() === 'service_worker' && t.url().includes(extensionId)),
        'the worker did not stop',
      );
    },
    reset: async () => {
      await closePanel();
      const options = await openOptions();
      await options.evaluate(forgetAll);
      const blank = await openTab();
      for (const page of tabs.splice(0)) if (page !== blank && !page.isClosed()) await page.close();
      tabs.push(blank);
    },
    close,
  };
}

function asSurface(page: Page): Surface {
  return {
    evaluate: async <T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) =>
      (await page.evaluate(callText(run, args))) as T,
    click: (selector) => page.click(selector),
    choose: async (selector, value) => void (await page.select(selector, value)),
    type: async (selector, text) => {
      await page.click(selector, { count: 3 });
      await page.keyboard.type(text);
    },
    screenshot: async () => Buffer.from(await page.screenshot({ type: 'png' })),
  };
}

async function until(holds: () => boolean, otherwise: string): Promise<void> {
  const deadline = performance.now() + TARGET_LIMIT;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Chromium: ${otherwise}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
