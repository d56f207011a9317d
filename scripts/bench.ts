/** `npm run bench`: how long the reader waits. Prints; decides nothing (machines differ). */
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { convertTexts, extractPage, loadNameModel, namesOf, readExtract, showIn } from '../lib/pipeline';
import { decodeBytes } from '../lib/text/decode-bytes';
import { type ChromiumDriver, launchChromium } from '../tests/browser/chromium';
import { servePages } from '../tests/browser/serve-pages';
import { benchConversion } from './bench-conversion';
import { benchNames } from './bench-names';
import { benchReading } from './bench-reading';
import { nodePage } from './node-page';

const SAMPLE = 'report-hijacked';

/** Enough for a median that moves by less than a tenth from run to run. */
const ROUNDS = 15;

/** `npm run bench -- conversion` runs one part alone. */
const parts = { click: benchClick, pipeline: benchPipeline, reading: benchReading, conversion: benchConversion, names: benchNames };
for (const [name, run] of Object.entries(parts)) if (process.argv.length < 3 || process.argv.includes(name)) await run();

/** From the press of the toolbar button to the frame that shows the brief, in real Chromium, the panel closed before. */
async function benchClick(): Promise<void> {
  const server = await servePages();
  const driver = await launchChromium({ extension: '.output/chrome-mv3', proxyPort: server.port });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await clickToBrief(driver, server.address(SAMPLE)));
  await driver.close();
  await server.close();
  print('toolbar click → brief on screen (Chromium)', times);
}

async function clickToBrief(driver: ChromiumDriver, address: string): Promise<number> {
  await driver.reset();
  const tab = await driver.newTab();
  await tab.open(address);
  const pressed = Date.now();
  await driver.pressToolbar();
  const panel = await driver.panel();
  const shown = await panel.evaluate(async () => {
    while (performance.getEntriesByName('brief-shown').length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    return performance.timeOrigin + (performance.getEntriesByName('brief-shown')[0]?.startTime ?? 0);
  });
  return shown - pressed;
}

/** The steps by themselves, in Node. */
async function benchPipeline(): Promise<void> {
  const { url, now }: { url: string; now: string } = JSON.parse(fs.readFileSync(`tests/pages/${SAMPLE}/page.json`, 'utf8'));
  const html = decodeBytes(fs.readFileSync(`tests/pages/${SAMPLE}/source.html`));
  const fresh = () => nodePage(html, url, now);
  const extract = extractPage(fresh());
  const names = await loadNameModel();
  const reading = readExtract(extract, names);
  const paragraphs = Array.from({ length: 2000 }, (_, i) => reading.brief.text.split('\n')[i % 20] ?? '');
  await convertTexts(['x'], 'tw');
  await timed('extraction: junk, article, repair (Node)', fresh, extractPage);
  await timed('Readability alone (Node)', fresh, (page) => new Readability(page.document, { charThreshold: 100 }).parse());
  await timed(
    'brief: script, dates, participants (Node)',
    () => extract,
    (given) => readExtract(given, names),
  );
  await timed(
    'reading into 台灣正體 (Node)',
    () => reading,
    (given) => showIn(given, 'tw'),
  );
  await timed(
    '2,000 text nodes of a page into 简体 (Node)',
    () => paragraphs,
    (texts) =>
      convertTexts(
        texts,
        'hans',
        namesOf(reading),
        texts.map((_, i) => i),
      ),
  );
}

async function timed<T>(title: string, prepare: () => T, run: (prepared: T) => unknown): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const prepared = prepare();
    const start = performance.now();
    await run(prepared);
    times.push(performance.now() - start);
  }
  print(title, times);
}

function print(title: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)} ms`.padStart(8);
  console.log(`${title.padEnd(52)} median${at(0.5)}   best${at(0)}   worst${at(1)}`);
}
