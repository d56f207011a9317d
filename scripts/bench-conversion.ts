/** Script conversion beside plain opencc-js and two others, in one run, in real Chromium: each in a page of its own. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../tests/browser/chromium';
import { servePages } from '../tests/browser/serve-pages';
import { bundleEntry, launchBench } from './bench-browser';
import { packLibrary } from './pack-library';

const CACHE = '.cache/bench';

/** A converter as the page runs it: made once, then asked for texts. */
interface Contestant {
  title: string;
  /** Not among our dependencies: packed on demand. */
  spec?: string;
  /** Exports `start`, which gives a function from texts to texts. */
  entry: (folder: string) => string;
}

const CONTESTANTS: Contestant[] = [
  {
    title: 'Qingdu, 台灣正體',
    entry: () => `import { convertTexts } from '${path.resolve('lib/convert/convert-texts')}';
      export const start = async () => (texts) => convertTexts(texts, 'tw', [], texts.map((_, i) => i));`,
  },
  {
    title: 'opencc-js, cn → tw',
    entry: () => `import { Converter } from '${path.resolve('node_modules/opencc-js/dist/esm/cn2t.js')}';
      export const start = async () => { const one = Converter({ from: 'cn', to: 'tw' }); return (texts) => texts.map((text) => one(text)); };`,
  },
  {
    title: 'tongwen-core 4.1.1',
    spec: 'tongwen-core@4.1.1',
    entry: (folder) => `import { createConverterMap, LangType } from '${folder}/esm/index.js';
      import chars from '${folder}/dictionaries/s2t-char.json'; import phrases from '${folder}/dictionaries/s2t-phrase.json';
      export const start = async () => { const made = createConverterMap({ s2t: [chars, phrases], t2s: [] });
        return (texts) => texts.map((text) => made.phrase(LangType.s2t, text)); };`,
  },
  {
    title: 'simplecc-wasm 1.1.1, s2tw',
    spec: 'simplecc-wasm@1.1.1',
    entry: (folder) => `import { initSync, simplecc } from '${folder}/pkg/web/simplecc_wasm.js';
      const bytes = Uint8Array.from(atob('${fs.readFileSync(`${folder}/pkg/web/simplecc_wasm_bg.wasm`).toString('base64')}'), (c) => c.charCodeAt(0));
      export const start = async () => { const { memory } = initSync({ module: bytes }); globalThis.wasmMemory = memory;
        return (texts) => texts.map((text) => simplecc(text, 's2tw')); };`,
  },
];

/** Text nodes of a very long page, and how long each is. */
const NODES = 20_000;
const LINE = '市政府昨天召开座谈会，听取企业对港口收费改革的意见，干部们里里外外忙了一天，副市长司徒敏主持会议并讲话。';

/** How long a browser is given after its start, ms. */
const SETTLES = 2500;

/** Prints the tables. */
export async function benchConversion(): Promise<void> {
  const browser = await launchBench('conversion');
  if (!browser) return;
  console.log(
    `\nSimplified to Traditional in Chromium${''.padEnd(6)}${['first use', 'memory', 'characters/s', `${NODES} texts`].map((head) => head.padStart(16)).join('')}`,
  );
  for (const contestant of CONTESTANTS) await benchOne(browser, contestant);
  await browser.close();
  await benchLivePage();
}

async function benchOne(browser: Browser, { title, spec, entry }: Contestant): Promise<void> {
  const unpacked = spec ? packLibrary(spec, CACHE) : '';
  if (unpacked === null) return console.log(`${title} is left out: npm pack ${spec} failed.`);
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  const memory = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usedSize + backingStorageSize;
  };
  const code = await bundle(title, entry(path.resolve(unpacked)));
  const before = await memory();
  const first = await page.evaluate(firstUse, code, LINE);
  const held = (await memory()) - before;
  const [long, short] = await page.evaluate(speed, LINE, NODES);
  const cells = [
    `${first.toFixed(0)} ms`,
    `${(held / 1e6).toFixed(1)} MB`,
    `${((LINE.length * NODES) / (long ?? 1) / 1000).toFixed(1)} M`,
    `${short?.toFixed(0)} ms`,
  ];
  console.log(`${title.padEnd(43)}${cells.map((cell) => cell.padStart(16)).join('')}`);
  await page.close();
}

/** From code to the first converted text. */
async function firstUse(code: string, line: string): Promise<number> {
  const began = performance.now();
  const made = new Function(`${code}; return bench;`)() as { start: () => Promise<(texts: string[]) => unknown> };
  const convert = await made.start();
  await convert([line]);
  const took = performance.now() - began;
  Object.assign(globalThis, { convert });
  return took;
}

/** Medians: all of the text as one, and as so many texts. */
async function speed(line: string, nodes: number): Promise<number[]> {
  const { convert } = globalThis as unknown as { convert: (texts: string[]) => unknown };
  const lists = [[line.repeat(nodes)], Array.from({ length: nodes }, (_, i) => `${i}${line}`)];
  const medians: number[] = [];
  for (const texts of lists) {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) {
      const began = performance.now();
      await convert(texts);
      times.push(performance.now() - began);
    }
    medians.push(times.sort((a, b) => a - b)[4] ?? 0);
  }
  return medians;
}

async function bundle(title: string, code: string): Promise<string> {
  const entry = path.resolve(CACHE, `${title.replace(/[^\w]+/g, '-')}.ts`);
  fs.mkdirSync(CACHE, { recursive: true });
  fs.writeFileSync(entry, code);
  return bundleEntry(entry);
}

/** The built extension on a page of so many text nodes: from the press of the button to the last node, and the page's longest task. */
async function benchLivePage(): Promise<void> {
  const server = await servePages();
  const driver = await launchChromium({ extension: '.output/chrome-mv3', proxyPort: server.port });
  const tab = await driver.newTab();
  await tab.open(server.address('report-clean'));
  // A browser that has just started sometimes shows no side panel.
  await new Promise((resolve) => setTimeout(resolve, SETTLES));
  await driver.pressToolbar();
  const panel = await driver.panel();
  await panel.evaluate(async () => {
    while (performance.getEntriesByName('brief-shown').length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  await tab.evaluate(addLines, LINE, NODES);
  const watching = tab.evaluate(longestTask, 4000);
  await driver.pressToolbar();
  console.log(`reading a live page of ${NODES} text nodes: longest task ${(await watching).toFixed(0)} ms (0: none over 50)`);
  await panel.choose('#script', 'tw');
  for (const round of ['first', 'again']) {
    await panel.click('#convert-page');
    const { total, longest } = await tab.evaluate(untilConverted);
    console.log(
      `live page of ${NODES} text nodes, ${round}: ${total.toFixed(0)} ms from the press to the last node, longest task ${longest.toFixed(0)} ms`,
    );
    await panel.click('#restore-text');
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  await driver.close();
  await server.close();
}

async function addLines(line: string, nodes: number): Promise<void> {
  const lines = Array.from({ length: nodes }, (_, i) => {
    const p = document.createElement('p');
    p.textContent = `${i}${line}`;
    return p;
  });
  // What is out of sight is not laid out, as on the long pages that exist: layout is the page's own affair.
  const list = document.createElement('div');
  list.style.cssText = 'content-visibility: auto; contain-intrinsic-size: 1000px';
  list.append(...lines);
  document.body.append(list);
  await new Promise((resolve) => setTimeout(resolve, 3000));
}

/** The longest task of the next so many milliseconds; the browser tells none below 50 ms. */
async function longestTask(ms: number): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, ms));
  return longest;
}

async function untilConverted(): Promise<{ total: number; longest: number }> {
  const began = performance.now();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  while (!document.body.lastElementChild?.lastElementChild?.textContent?.includes('開'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const total = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { total, longest };
}
