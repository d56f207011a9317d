/** Sample articles over several pages, read one by one and joined, against the reading expected of the whole. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extract, FurtherPage } from '../lib/model';
import { extractPage, joinPages, loadNameModel, readExtract, showIn } from '../lib/pipeline';
import { readingJson } from '../lib/reading-json';
import { decodeBytes } from '../lib/text/decode-bytes';
import { nodePage } from '../scripts/node-page';

const names = await loadNameModel();

interface Sample {
  url: string;
  now: string;
  further?: { file: string; url: string }[];
}

const FOLDER = 'tests/pages';
const samples = fs
  .readdirSync(FOLDER)
  .map((name) => ({ name, ...(JSON.parse(fs.readFileSync(`${FOLDER}/${name}/page.json`, 'utf8')) as Sample) }))
  .filter(({ further }) => further);

function read(name: string, file: string, url: string, now: string): FurtherPage {
  const page = nodePage(decodeBytes(fs.readFileSync(`${FOLDER}/${name}/${file}`)), url, now);
  return { extract: extractPage(page), pageTitle: page.document.title, whole: false };
}

it('there are samples over several pages', () => {
  expect(samples.length).toBeGreaterThan(0);
});

describe.each(samples)('$name', ({ name, url, now, further = [] }) => {
  const first: Extract = read(name, 'source.html', url, now).extract;
  const pages = further.map((page) => read(name, page.file, page.url, now));
  const joined = joinPages(first, pages);
  const reading = readExtract(joined.extract, names);

  it('leads from page to page', () => {
    expect([first, ...pages.map(({ extract }) => extract)].map(({ article }) => article?.nextPage)).toEqual([
      ...further.map((page) => page.url),
      null,
    ]);
  });

  it('is joined as expected', () => {
    const expected = JSON.parse(fs.readFileSync(`${FOLDER}/${name}/joined.json`, 'utf8')) as Record<string, unknown>;
    expect(readingJson(reading, reading)).toMatchObject(expected);
    expect([joined.pages, joined.stop, joined.last]).toEqual([further.length + 1, null, further.at(-1)?.url]);
  });

  it('survives the way to the panel and goes into another script as a whole', async () => {
    expect(structuredClone(reading)).toEqual(reading);
    const shown = await showIn(reading, 'tw');
    expect(shown.article?.blocks.map(({ kind }) => kind)).toEqual(reading.article?.blocks.map(({ kind }) => kind));
  });
});

describe('feature-three-pages', () => {
  it('tells the links that stand on pages 2 and 3 once, and that they are not on the first', () => {
    const sample = samples.find(({ name }) => name === 'feature-three-pages');
    if (!sample) throw new Error('tests/pages/feature-three-pages is gone: restore it.');
    const pages = (sample.further ?? []).map((page) => read(sample.name, page.file, page.url, sample.now));
    const { extract } = joinPages(read(sample.name, 'source.html', sample.url, sample.now).extract, pages);
    expect(extract.junk.map(({ id, pages, links }) => [id, pages, links.length])).toEqual([['p2-j0', [2, 3], 3]]);
  });
});
