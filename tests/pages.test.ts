/** Every sample page of tests/pages against the reading expected of it. One loop runs them all. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findJunk } from '../lib/junk/find-junk';
import type { Page, Reading } from '../lib/model';
import { extractPage, loadNameModel, readExtract, showIn } from '../lib/pipeline';
import { readingJson } from '../lib/reading-json';
import { decodeBytes } from '../lib/text/decode-bytes';
import { nodePage } from '../scripts/node-page';

const nameModel = await loadNameModel();

interface Sample {
  imitates: string;
  keptFor: string;
  url: string;
  now: string;
  contentType?: string;
}

const folder = 'tests/pages';
const names = fs.readdirSync(folder).sort();
const NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/u;

const sampleOf = (name: string): Sample => JSON.parse(fs.readFileSync(`${folder}/${name}/page.json`, 'utf8'));
const pageOf = (name: string): Page => {
  const { url, now } = sampleOf(name);
  return nodePage(decodeBytes(fs.readFileSync(`${folder}/${name}/source.html`)), url, now);
};
const readingOf = (name: string): Reading => readExtract(extractPage(pageOf(name)), nameModel);

/** Objects may say more than is expected of them; lists must be as long as expected, and in order. */
function matching(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(matching);
  if (expected === null || typeof expected !== 'object') return expected;
  return expect.objectContaining(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, matching(value)])));
}

it('there are sample pages of every kind', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

describe.each(names)('%s', (name) => {
  const sample = sampleOf(name);
  const expected = JSON.parse(fs.readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as Record<string, unknown>;

  it('says what it imitates and why it is kept, and stands on a host that cannot exist', () => {
    expect(sample.imitates).not.toBe('');
    expect(sample.keptFor).not.toBe('');
    expect(new URL(sample.url).hostname).toMatch(/\.example$/);
  });

  it('is read as expected', () => {
    const reading = readingOf(name);
    expect(readingJson(reading, reading)).toEqual(matching(expected));
  });

  it('is not changed by reading', () => {
    const page = pageOf(name);
    const before = page.document.documentElement.outerHTML;
    extractPage(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('gives plain data, absolute addresses, and evidence that stands in the text', () => {
    const reading = readingOf(name);
    expect(structuredClone(reading)).toEqual(reading);
    const links = [...reading.junk.flatMap((finding) => finding.links.map((link) => link.href)), ...reading.headlines.map((h) => h.url)];
    expect(links.filter((href) => !/^https?:\/\/[^/]/.test(href))).toEqual([]);
    const { text, participants } = reading.brief;
    for (const person of participants) {
      expect(person.places.map(({ start, end }) => text.slice(start, end)).join()).toContain(person.name);
      for (const evidence of person.evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });

  it('holds no pinyin note and no planted address in what the reader sees', () => {
    const reading = readingOf(name);
    const { article } = reading;
    const shown = JSON.stringify([article?.headline, article?.source, article?.blocks]);
    expect(shown).not.toMatch(NOTE);
    for (const { links } of reading.junk) for (const { href } of links) expect(shown).not.toContain(`"${href}"`);
  });

  it.each(['hans', 'tw', 'hk'] as const)('keeps its facts in %s', async (to) => {
    const reading = readingOf(name);
    const shown = await showIn(reading, to);
    expect(shown.brief.participants.length).toBe(reading.brief.participants.length);
    expect(shown.article?.published).toEqual(reading.article?.published);
    expect(shown.article?.blocks.map(({ kind }) => kind)).toEqual(reading.article?.blocks.map(({ kind }) => kind));
  });
});

describe('names in the reader’s script', () => {
  it.each([
    ['report-hijacked', 'tw', ['游鈞', '于立軍', '尹力']],
    ['report-hijacked', 'hans', ['游钧', '于立军', '王晓晖']],
    ['report-clean', 'hk', ['于海波', '范思遠', '向陽']],
    ['hongkong-report', 'hans', ['余敏仪', '范志强', '余启文']],
    ['taiwan-report', 'hk', ['游淑惠', '涂志銘', '范姜瑞祥']],
  ] as const)('%s in %s', async (name, to, people) => {
    const shown = await showIn(readingOf(name), to);
    const said = shown.brief.participants.map((person) => person.name);
    for (const person of people) expect(said).toContain(person);
    const body = JSON.stringify(shown.article?.blocks);
    for (const person of people) expect(body).toContain(person);
  });
});

describe('the hijacked report', () => {
  it('reads the same as without its junk taken out by hand: nothing editorial is lost', () => {
    const page = pageOf('report-hijacked');
    // The way to the front page is the same address that stands in the source slot.
    const honest = [...page.document.querySelectorAll(':is(.nav, .crumb, .related, .side) a:not([href="/"])')];
    const junk = new Set(findJunk(page).flatMap((finding) => finding.links.map((link) => link.href)));
    const addresses = honest.map((link) => new URL(link.getAttribute('href') ?? '', page.url ?? '').href);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((href) => junk.has(href))).toEqual([]);
  });

  it('says that the source slot held the clone’s own address', () => {
    const slot = readingOf('report-hijacked').junk.find((finding) => finding.area === 'source-slot');
    expect(slot).toMatchObject({ reason: 'own-address-as-source', values: { host: 'www.szrunhe.example' } });
    // What the text's own first words say stays.
    expect(readingOf('report-hijacked').article?.source).toBe('四川日報');
  });

  it('what the reader puts back is in the article again', () => {
    const page = pageOf('report-hijacked');
    const inText = findJunk(page).find((finding) => finding.area === 'body');
    const kept = extractPage(page, [inText?.id ?? '']);
    expect(JSON.stringify(kept.article?.blocks)).toContain(inText?.text);
    expect(kept.junk.map(({ id }) => id)).toContain(inText?.id);
  });
});
