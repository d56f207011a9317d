import fs from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '../lib/live-page';
import { convertPageTexts } from '../lib/pipeline';

const NOW = '2024-06-22T00:00:00Z';
const HTML = fs.readFileSync('tests/pages/report-hijacked/source.html', 'utf8');
const NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/u;

let document: Document;
let reader: PageReader;
let before: string;

beforeEach(() => {
  document = parseHTML(HTML).document as unknown as Document;
  reader = createPageReader(document, () => NOW);
  before = nodes();
});

/** Every node with its value: also tells when one text has become two. */
function nodes(): string {
  const list: string[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    list.push(`${node.nodeName}=${node.nodeValue ?? ''}`);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return list.join('\n');
}

async function convert(): Promise<void> {
  const { texts, blocks } = reader.collectText();
  reader.applyText(await convertPageTexts(texts, blocks, 'hans', null));
}

describe('reading', () => {
  it('changes nothing on the page', () => {
    reader.extract();
    expect(nodes()).toBe(before);
    expect(reader.state()).toEqual({ removed: [], repaired: 0, converted: false });
  });

  it('sees the page as it was, also when it has been cleaned and converted, and leaves it so', async () => {
    const first = reader.extract();
    reader.clean();
    await convert();
    const shown = nodes();
    const again = reader.extract();
    expect(again).toEqual(first);
    expect(nodes()).toBe(shown);
  });
});

describe('cleaning', () => {
  it('takes out what was found and the noise, and says so', () => {
    const { junk } = reader.extract();
    const state = reader.clean();
    expect(state.removed).toEqual(junk.filter(({ action }) => action === 'remove').map(({ id }) => id));
    expect(state.repaired).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(NOTE);
  });

  it('is taken back exactly, and is the same when done again', () => {
    reader.extract();
    reader.clean();
    const clean = nodes();
    expect(reader.clean()).toEqual(reader.state());
    expect(nodes()).toBe(clean);
    expect(reader.restore()).toEqual({ removed: [], repaired: 0, converted: false });
    expect(nodes()).toBe(before);
    reader.clean();
    expect(nodes()).toBe(clean);
  });

  it('shows again what the reader has put back, on the page and in the reading, and leaves the rest clean', () => {
    reader.extract();
    const { removed } = reader.clean();
    const one = removed[0] ?? '';
    expect(reader.extract([one]).junk.map(({ id }) => id)).toContain(one);
    expect(reader.state().removed).toEqual(removed.slice(1));
    expect(document.body.textContent).not.toMatch(NOTE);
    reader.extract();
    expect(reader.state().removed).toEqual(removed);
    reader.restore();
    expect(nodes()).toBe(before);
  });
});

describe('another script', () => {
  it('is shown on the page, title included, and taken back exactly', async () => {
    reader.extract();
    await convert();
    expect(reader.state().converted).toBe(true);
    expect(document.title).not.toBe('');
    expect(document.body.textContent).toContain('北京市党政代表团');
    reader.restoreText();
    expect(nodes()).toBe(before);
  });

  it('goes with cleaning in any order', async () => {
    reader.extract();
    const clean = async () => void reader.clean();
    const restoreText = async () => void reader.restoreText();
    const restore = async () => void reader.restore();
    for (const steps of [
      [clean, convert, restoreText, restore],
      [clean, convert, restore, restoreText],
      [convert, clean, restore, restoreText],
      [convert, clean, convert, restoreText, restore],
    ]) {
      for (const step of steps) await step();
      expect(nodes()).toBe(before);
    }
  });

  it('texts that do not fit what was collected are not applied', () => {
    reader.collectText();
    reader.applyText(['一']);
    expect(nodes()).toBe(before);
  });

  it('what the page has rewritten meanwhile is left alone', async () => {
    const { texts, blocks } = reader.collectText();
    const title = document.querySelector('h1');
    const converted = await convertPageTexts(texts, blocks, 'hans', null);
    if (title) title.textContent = '更正啟事';
    reader.applyText(converted);
    expect(title?.textContent).toBe('更正啟事');
  });
});
