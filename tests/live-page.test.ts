import fs from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '../lib/live-page';
import type { PageState } from '../lib/model';
import { convertTexts } from '../lib/pipeline';
import { nodeDocument } from '../scripts/node-page';

const HANS = { target: 'hans', language: 'zh-Hans', names: [] as string[] } as const;
const NOW = '2024-06-22T00:00:00Z';
const HTML = fs.readFileSync('tests/pages/report-hijacked/source.html', 'utf8');
const NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/u;

let document: Document;
let reader: PageReader;
let before: string;

beforeEach(() => {
  document = parseHTML(HTML).document as unknown as Document;
  reader = createPageReader(document, () => NOW, nodeDocument);
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
  const { texts, blocks } = await reader.collectText();
  await reader.applyText(await convertTexts(texts, 'hans', [], blocks), HANS);
}

describe('reading', () => {
  it('changes nothing on the page', async () => {
    await reader.extract();
    expect(nodes()).toBe(before);
    expect(reader.state()).toEqual({ removed: [], late: [], repaired: 0, converted: false });
  });

  it('sees the page as it was, also when it has been cleaned and converted, and leaves it so', async () => {
    const first = await reader.extract();
    await reader.clean();
    await convert();
    const shown = nodes();
    const again = await reader.extract();
    expect(again).toEqual(first);
    expect(nodes()).toBe(shown);
  });
});

describe('reading in steps', () => {
  /** Rests that last until they are ended. */
  let rests: (() => void)[];
  let told: PageState[];

  beforeEach(() => {
    rests = [];
    told = [];
    reader = createPageReader(document, () => NOW, nodeDocument, {
      clock: () => 0,
      frame: async () => 0,
      observer: () => ({ observe: () => undefined, disconnect: () => undefined, takeRecords: () => [] }),
      later: () => undefined,
      tell: (state) => void told.push(state),
      convert: async () => null,
      rest: () => new Promise<void>((resolve) => void rests.push(resolve)),
    });
  });

  /** Ends every rest until the work is done; gives how many there were. */
  async function through<T>(work: Promise<T>): Promise<{ result: T; count: number }> {
    let done = false;
    const settled = (): void => {
      done = true;
    };
    work.then(settled, settled);
    let count = 0;
    while (!done) {
      count += rests.length;
      for (const end of rests.splice(0)) end();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { result: await work, count };
  }

  it('gives the page a turn between them, and the same result as in one task', async () => {
    const { result, count } = await through(reader.extract());
    expect(count).toBeGreaterThan(20);
    const atOnce = createPageReader(document, () => NOW, nodeDocument);
    expect(result).toEqual(await atOnce.extract());
    expect(nodes()).toBe(before);
  });

  it('reads the page as it was when it began; what the page has taken away or rewritten meanwhile is left alone', async () => {
    const reading = reader.extract();
    await new Promise((resolve) => setTimeout(resolve));
    const notice = document.createElement('p');
    notice.textContent = '本页刚刚更新。';
    document.body.prepend(notice);
    const { result } = await through(reading);
    expect(JSON.stringify(result)).not.toContain('刚刚更新');
    const gone = result.junk.filter(({ action }) => action !== 'report');
    const { removed } = await reader.clean();
    expect(removed).toEqual(gone.map(({ id }) => id));
    expect(document.body.textContent).toContain('刚刚更新');
    expect(document.body.textContent).not.toMatch(NOTE);
    await reader.restore();
    notice.remove();
    expect(nodes()).toBe(before);
  });

  it('cleaning waits for it', async () => {
    const reading = reader.extract();
    const cleaning = reader.clean();
    const { result } = await through(reading);
    const { removed } = await cleaning;
    expect(removed).toHaveLength(result.junk.filter(({ action }) => action !== 'report').length);
    expect(removed.length).toBeGreaterThan(0);
  });

  it('a clean page is read in one task, so that no junk comes back before the eyes', async () => {
    await through(reader.extract());
    const { removed } = await reader.clean();
    const shown = nodes();
    const again = reader.extract();
    await Promise.resolve();
    expect(nodes()).toBe(shown);
    expect(rests).toHaveLength(0);
    await again;
    expect(reader.state().removed).toEqual(removed);
    expect(nodes()).toBe(shown);
  });

  it('one that fails leaves the next one its turn', async () => {
    const { documentElement } = document;
    const clone = document.cloneNode;
    document.cloneNode = () => {
      throw new Error('no memory');
    };
    await expect(through(reader.extract())).rejects.toThrow('no memory');
    document.cloneNode = clone;
    expect((await through(reader.extract())).result.kind).toBe('article');
    expect(document.documentElement).toBe(documentElement);
  });
});

describe('cleaning', () => {
  it('takes out what was found and the noise, and says so', async () => {
    const { junk } = await reader.extract();
    const state = await reader.clean();
    expect(state.removed).toEqual(junk.filter(({ action }) => action === 'remove').map(({ id }) => id));
    expect(state.repaired).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(NOTE);
  });

  it('is taken back exactly, and is the same when done again', async () => {
    await reader.extract();
    await reader.clean();
    const clean = nodes();
    expect(await reader.clean()).toEqual(reader.state());
    expect(nodes()).toBe(clean);
    expect(await reader.restore()).toEqual({ removed: [], late: [], repaired: 0, converted: false });
    expect(nodes()).toBe(before);
    await reader.clean();
    expect(nodes()).toBe(clean);
  });

  it('shows again what the reader has put back, on the page and in the reading, and leaves the rest clean', async () => {
    await reader.extract();
    const { removed } = await reader.clean();
    const one = removed[0] ?? '';
    expect((await reader.extract([one])).junk.map(({ id }) => id)).toContain(one);
    expect(reader.state().removed).toEqual(removed.slice(1));
    expect(document.body.textContent).not.toMatch(NOTE);
    await reader.extract();
    expect(reader.state().removed).toEqual(removed);
    await reader.restore();
    expect(nodes()).toBe(before);
  });
});

describe('another script', () => {
  it('is shown on the page, title included, and taken back exactly', async () => {
    await reader.extract();
    await convert();
    expect(reader.state().converted).toBe(true);
    expect(document.title).not.toBe('');
    expect(document.body.textContent).toContain('北京市党政代表团');
    await reader.restoreText();
    expect(nodes()).toBe(before);
  });

  it('goes with cleaning in any order', async () => {
    await reader.extract();
    const clean = async () => void (await reader.clean());
    const restoreText = async () => void (await reader.restoreText());
    const restore = async () => void (await reader.restore());
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

  it('texts that do not fit what was collected are not applied', async () => {
    await reader.collectText();
    void reader.applyText(['一'], HANS);
    expect(nodes()).toBe(before);
  });

  it('what the page has rewritten meanwhile is left alone', async () => {
    const { texts, blocks } = await reader.collectText();
    const title = document.querySelector('h1');
    const converted = await convertTexts(texts, 'hans', [], blocks);
    if (title) title.textContent = '更正啟事';
    void reader.applyText(converted, HANS);
    expect(title?.textContent).toBe('更正啟事');
  });
});

describe('further pages', () => {
  const URL_2 = 'https://www.rwzb.example/feature/20240730_2.html';
  const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

  beforeEach(() => {
    document = nodeDocument(fs.readFileSync('tests/pages/article-next-page/source.html', 'utf8'));
    Object.defineProperty(document, 'URL', { value: 'https://www.rwzb.example/feature/20240730.html' });
    Object.defineProperty(document, 'baseURI', { value: 'https://www.rwzb.example/feature/20240730.html' });
    reader = createPageReader(document, () => NOW, nodeDocument);
    before = nodes();
  });

  it('are offered by reading, and nothing else is', async () => {
    expect(reader.offers(URL_2)).toBe(false);
    await reader.extract();
    expect(reader.offers(URL_2)).toBe(true);
    for (const other of [`${URL_2}?x=1`, 'https://www.rwzb.example/feature/20240730_3.html', 'https://other.example/', ''])
      expect(reader.offers(other)).toBe(false);
  });

  it('are read like the first, from their own address, and say where they go on', async () => {
    await reader.extract();
    const html = `<html><head><meta charset="utf-8"><title>一条河的三十年（2）-人物周报</title></head><body><h1>一条河的三十年</h1><div class="meta">2024-07-30 08:00</div>
      <div class="cont"><p>水清了以后，下游的渔家乐一家接一家开张，<a href="hotel.html">客栈</a>也多了起来，县里开始管餐饮的污水和油烟，每周都有人沿河巡查。</p>
      <p>二〇一六年，青江全线消除劣五类断面，县环保站的第四任站长还住在河边，每天早晨都去看一眼水色。</p></div>
      <a href="20240730_3.html">下一页</a></body></html>`;
    const page = reader.readFurther({ bytes: bytes(html), charset: null, url: URL_2 }, false);
    expect(page.pageTitle).toBe('一条河的三十年（2）-人物周报');
    expect(page.extract).toMatchObject({ url: URL_2, kind: 'article', article: { headline: { title: '一条河的三十年' } } });
    expect(JSON.stringify(page.extract.article?.blocks)).toContain('https://www.rwzb.example/feature/hotel.html');
    expect(reader.offers('https://www.rwzb.example/feature/20240730_3.html')).toBe(true);
    expect(structuredClone(page)).toEqual(page);
    expect(nodes()).toBe(before);
  });

  it('are decoded by the charset that the server states', async () => {
    const gbk = Uint8Array.from([...bytes('<title>'), 0xba, 0xd3, 0xc1, 0xf7, ...bytes('</title><p>x</p>')]);
    expect(reader.readFurther({ bytes: gbk, charset: 'gb2312', url: URL_2 }, false).pageTitle).toBe('河流');
  });

  it('that hold nothing, or anything, do not fail', async () => {
    for (const html of ['', 'x', '<', '<base href="javascript:1"><p>', '{"a":1}', '<frameset><frame></frameset>'])
      expect(reader.readFurther({ bytes: bytes(html), charset: null, url: URL_2 }, true).extract.article).toBeNull();
  });
});
