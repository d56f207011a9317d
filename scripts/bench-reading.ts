/** Speed of a whole reading beside Readability, Defuddle and Postlight Parser, on the same pages, in one run, in real Chromium. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { decodeBytes } from '../lib/text/decode-bytes';
import { bundleEntry, launchBench } from './bench-browser';
import type { Times } from './bench-page';
import { packLibrary } from './pack-library';

const CACHE = '.cache/bench';

/** Not among our dependencies (Postlight's own cannot be installed from a registry): their browser builds are packed on demand. */
const LIBRARIES = [
  { title: 'Defuddle', spec: 'defuddle@0.19.4', file: 'dist/index.js' },
  { title: 'Postlight Parser', spec: '@postlight/parser@2.2.3', file: 'dist/mercury.web.js' },
];

const ROUNDS = 6;
const ROWS: [string, string][] = [
  ['readability', 'Readability.parse alone'],
  ['reading', 'whole reading: junk, article, repair, brief'],
  ['junk', '  of it: junk'],
  ['brief', '  of it: brief'],
  ['defuddle', 'Defuddle'],
  ['postlight', 'Postlight Parser (parses the HTML itself)'],
  ['html', 'parsing the HTML, which every one needs'],
];

/** Prints the tables. */
export async function benchReading(): Promise<void> {
  const browser = await launchBench('readings');
  if (!browser) return;
  const page = await browser.newPage();
  await page.evaluate(await bundleEntry(path.resolve('scripts/bench-page.ts')));
  for (const library of LIBRARIES) await load(page, library);
  const pages = samplePages();
  const times: Times[] = [];
  for (const { html, url } of pages) times.push(await run(page, html, url));
  printTable(`\n${pages.length} pages, warm, in Chromium`, times);
  console.log('\nlinear in page size (whole reading)');
  for (const [what, unit] of [
    ['text', SENTENCE],
    ['links', LINKS],
  ] as const) {
    for (const megabytes of [0.1, 1, 10]) await printSize(page, what, unit, megabytes);
  }
  await browser.close();
}

async function load(page: Page, { title, spec, file }: (typeof LIBRARIES)[number]): Promise<void> {
  const home = packLibrary(spec, CACHE);
  if (!home) return console.log(`${title} is left out: npm pack ${spec} failed.`);
  const code = fs.readFileSync(path.join(home, file), 'utf8');
  await page.evaluate(`${code}`).catch((error: unknown) => console.log(`${title} is left out: ${String(error)}`));
  console.log(`${title} (${spec}): ${(code.length / 1000).toFixed(0)} kB as its browser build`);
}

/** The evaluation's pages when they are there, else the samples. */
function samplePages(): { html: string; url: string }[] {
  const home = path.resolve('../shared/eval');
  if (fs.existsSync(home)) {
    const jobs = fs.readFileSync(path.join(home, 'jobs.jsonl'), 'utf8').trim().split('\n');
    return jobs.map((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url: string | null };
      return { html: decodeBytes(fs.readFileSync(path.join(home, file))), url: url ?? 'http://news.example/2024/1.html' };
    });
  }
  return fs.readdirSync('tests/pages').map((name) => {
    const { url } = JSON.parse(fs.readFileSync(`tests/pages/${name}/page.json`, 'utf8')) as { url: string };
    return { html: decodeBytes(fs.readFileSync(`tests/pages/${name}/source.html`)), url };
  });
}

function run(page: Page, html: string, url: string, rounds = ROUNDS): Promise<Times> {
  return page.evaluate(
    (text, address, count) =>
      (globalThis as unknown as { benchPage: (html: string, url: string, rounds: number) => Promise<Times> }).benchPage(
        text,
        address,
        count,
      ),
    html,
    url,
    rounds,
  );
}

function printTable(title: string, times: readonly Times[]): void {
  console.log(`${title}\n${''.padEnd(46)}${['median', 'p90', '× Readability'].map((head) => head.padStart(14)).join('')}`);
  for (const [name, label] of ROWS) {
    const values = times.flatMap((row) => row[name] ?? []).sort((a, b) => a - b);
    if (values.length === 0) continue;
    const ratios = times.map((row) => (row[name] ?? 0) / Math.max(0.1, row.readability ?? 0)).sort((a, b) => a - b);
    const at = (list: number[], share: number): number => list[Math.floor((list.length - 1) * share)] ?? 0;
    console.log(
      `${label.padEnd(46)}${`${at(values, 0.5).toFixed(1)} ms`.padStart(14)}${`${at(values, 0.9).toFixed(1)} ms`.padStart(14)}${at(ratios, 0.5).toFixed(2).padStart(14)}`,
    );
  }
}

const SENTENCE = '<p>市政府昨天召开座谈会，听取企业对港口收费改革的意见，二十多家航运企业的负责人参加，副市长司徒敏主持会议并讲话。</p>';
const LINKS = `${SENTENCE.repeat(10)}<ul>${'<li><a href="/2024/0621/12345.html">某地举办国际图书博览会</a> 2024-06-21</li>'.repeat(100)}</ul>`;

async function printSize(page: Page, what: string, unit: string, megabytes: number): Promise<void> {
  const body = unit.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(unit)));
  const html = `<html><head><title>港口收费改革座谈会召开</title></head><body><h1>港口收费改革座谈会召开</h1><p>2024-06-21 09:07</p><div>${body}</div></body></html>`;
  const times = await run(page, html, 'http://news.example/2024/0621/1.html', 1);
  const [ours, theirs] = [times.reading ?? 0, times.readability ?? 0];
  console.log(
    `${what.padEnd(8)}${`${megabytes} MB`.padStart(8)}${`${ours.toFixed(0)} ms`.padStart(12)}${`${(ours / megabytes).toFixed(0)} ms/MB`.padStart(14)}   Readability ${theirs.toFixed(0)} ms`,
  );
}
