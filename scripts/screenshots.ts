/**
 * `npm run screenshots [-- all]`: pictures of the real extension in a real window, for the README; with `all` also every
 * language in light and dark, into .cache/screenshots, to look at.
 */
import fs from 'node:fs';
import path from 'node:path';
import { SETTINGS_VERSION } from '../lib/settings';
import { type ChromiumDriver, launchChromium } from '../tests/browser/chromium';
import type { Surface } from '../tests/browser/driver';
import { panelState } from '../tests/browser/panel-view';
import { type PageServer, servePages } from '../tests/browser/serve-pages';
import { readScreen } from './read-screen';

const README_FOLDER = 'tests/screenshots';
const ALL_FOLDER = '.cache/screenshots';

const FEATURE = 'feature-three-pages';
const LANGUAGES = ['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  folder: string;
  page: string;
  settings: Record<string, unknown>;
  /** What the panel says when it is ready. */
  state?: string;
  /** Done in the panel before the picture. */
  act?: (panel: Surface, server: PageServer) => Promise<void>;
}

const README_SHOTS: Shot[] = [
  {
    name: 'hijacked-report',
    page: 'report-hijacked',
    settings: { language: 'zh-TW', target: 'tw', theme: 'light' },
    folder: README_FOLDER,
  },
  {
    name: 'what-was-removed',
    page: 'report-hijacked',
    settings: { language: 'en', theme: 'light' },
    folder: README_FOLDER,
    act: showRemoved,
  },
  { name: 'dark-hong-kong', page: 'hongkong-report', settings: { language: 'zh-HK', theme: 'dark' }, folder: README_FOLDER },
  { name: 'front-page', page: 'front-page', settings: { language: 'zh-CN', theme: 'sepia' }, folder: README_FOLDER, state: 'headlines' },
];

const ALL_SHOTS: Shot[] = LANGUAGES.flatMap((language) =>
  THEMES.map((theme) => ({
    name: `panel-${language}-${theme}`,
    page: 'report-hijacked',
    settings: { language, theme },
    folder: ALL_FOLDER,
  })),
);

/** Further pages of an article in every state: offered, on their way, joined, failed. */
const PAGES_SHOTS: Shot[] = LANGUAGES.flatMap((language, i) =>
  Object.entries({ offered: showPages, reading: readPages, joined: joinAllPages, failed: failPages }).map(([state, act], j) => ({
    name: `pages-${state}-${language}`,
    page: FEATURE,
    settings: { language, theme: THEMES[(i + j) % THEMES.length] },
    folder: ALL_FOLDER,
    act,
  })),
);

const all = process.argv.includes('all');
const server = await servePages();
const driver = await launchChromium({ extension: '.output/chrome-mv3', proxyPort: server.port });
for (const shot of [...README_SHOTS, ...(all ? [...ALL_SHOTS, ...PAGES_SHOTS] : [])]) await takeShot(driver, server, shot);
for (const language of all ? LANGUAGES : (['en'] as const)) await takeOptions(driver, language);
await driver.close();
await server.close();

async function takeShot(driver: ChromiumDriver, server: PageServer, shot: Shot): Promise<void> {
  await driver.reset();
  const options = await driver.openOptions();
  await store(options, shot.settings);
  const tab = await driver.newTab();
  await options.close();
  await tab.open(server.address(shot.page));
  await driver.pressToolbar();
  const panel = await driver.panel();
  while ((await panelState(panel)) !== (shot.state ?? 'reading')) await pause(50);
  await shot.act?.(panel, server);
  await capture(driver, shot.folder, shot.name);
  server.treatPlainly();
  server.release();
}

async function takeOptions(driver: ChromiumDriver, language: string): Promise<void> {
  await driver.reset();
  const options = await driver.openOptions();
  await store(options, { language, theme: 'light' });
  await capture(driver, all ? ALL_FOLDER : README_FOLDER, `options-${language}`);
}

function store(page: Surface, settings: Record<string, unknown>): Promise<void> {
  return page.evaluate(
    async (value) => {
      const { chrome: api } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
      await api.storage.local.set({ settings: value });
    },
    { version: SETTINGS_VERSION, ...settings },
  );
}

async function showRemoved(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    const list = document.querySelector('[data-part="junk"]');
    list?.closest('details')?.setAttribute('open', '');
    (list?.closest('details') ?? list)?.scrollIntoView({ block: 'start' });
  });
}

async function joinAllPages(panel: Surface): Promise<void> {
  await panel.click('#join-pages');
  while ((await pagesJoined(panel)) < 3) await pause(50);
  await showPages(panel);
}

async function readPages(panel: Surface, server: PageServer): Promise<void> {
  server.treat(`${FEATURE}/3`, 'hold');
  await panel.click('#join-pages');
  while ((await pagesJoined(panel)) < 2) await pause(50);
  await showPages(panel);
}

async function failPages(panel: Surface, server: PageServer): Promise<void> {
  server.treat(`${FEATURE}/3`, 'login');
  await panel.click('#join-pages');
  while (!(await panel.evaluate(() => document.querySelector('[data-problem]') !== null))) await pause(50);
  await showPages(panel);
}

function pagesJoined(panel: Surface): Promise<number> {
  return panel.evaluate(() => Number(document.querySelector('[data-joined]')?.getAttribute('data-joined')));
}

function showPages(panel: Surface): Promise<void> {
  return panel.evaluate(() => document.querySelector('[data-part="pages"]')?.scrollIntoView({ block: 'end' }));
}

async function capture(driver: ChromiumDriver, folder: string, name: string): Promise<void> {
  if (!driver.display.frameFile) throw new Error('Pictures are taken of the virtual screen; there is none.');
  await pause(700); // fonts, pictures and the panel's sliding in: nothing tells when the screen has come to rest
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.png`), readScreen(driver.display.frameFile));
  console.log(path.join(folder, `${name}.png`));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
