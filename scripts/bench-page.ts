/** What scripts/bench-reading.ts runs inside Chromium: every reader over one page, its time in ms. */
import { Readability } from '@mozilla/readability';
import { findJunk } from '../lib/junk/find-junk';
import type { Page } from '../lib/model';
import { extractPage, loadNameModel, readExtract } from '../lib/pipeline';

/** Libraries that were loaded as scripts beside this one, when they could be had. */
interface Others {
  Defuddle?: new (document: Document, options: object) => { parse: () => unknown };
  Mercury?: { parse: (url: string, options: object) => Promise<unknown> };
}

export type Times = Record<string, number>;

/** Times of one page; the first rounds warm up, the median of the others counts. */
async function benchPage(html: string, url: string, rounds: number): Promise<Times> {
  const runs: Times[] = [];
  for (let i = 0; i < rounds; i++) runs.push(await runAll(html, url));
  const warm = runs.slice(Math.floor(rounds / 3));
  return Object.fromEntries(Object.keys(warm[0] ?? {}).map((name) => [name, median(warm.map((run) => run[name] ?? 0))]));
}

async function runAll(html: string, url: string): Promise<Times> {
  const names = await loadNameModel();
  const times: Times = {};
  const time = async (name: string, run: () => unknown): Promise<void> => {
    const start = performance.now();
    await run();
    times[name] = performance.now() - start;
  };
  const parse = (): Document => new DOMParser().parseFromString(html, 'text/html');
  await time('html', parse);
  let document = parse();
  await time('readability', () => new Readability(document, { charThreshold: 100 }).parse());
  const page: Page = { document: parse(), url, baseUrl: url, now: '2026-01-01T00:00:00Z', hidingOf: () => null };
  await time('reading', () => readExtract(extractPage(page), names));
  const again = { ...page, document: parse() };
  await time('junk', () => findJunk(again));
  const extract = extractPage({ ...page, document: parse() });
  await time('brief', () => readExtract(extract, names));
  const { Defuddle, Mercury } = globalThis as unknown as Others;
  document = parse();
  if (Defuddle) await time('defuddle', () => new Defuddle(document, { url }).parse());
  if (Mercury) await time('postlight', () => Mercury.parse(url, { html, fetchAllPages: false }).catch(() => undefined));
  return times;
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
}

Object.assign(globalThis, { benchPage });
