import { beforeEach, describe, expect, it } from 'vitest';
import { type LiveText, liveText } from '../../lib/dom/live-text';
import { type ConverterTools, type PageConverter, pageConverter } from '../../lib/dom/page-converter';
import { nodeDocument } from '../../scripts/node-page';

const TW = { target: 'tw', language: 'zh-TW', names: [] as string[] } as const;
const HTML = `<html><head><title>头发</title></head><body>
<p lang="zh-CN">头发<b>里</b>面</p><p lang="en">hair 头发</p>
<img alt="头发图" title="头发题"><a aria-label="头发签">x</a>
<input placeholder="头发示" value="头发值"><textarea placeholder="头发示">头发文</textarea>
<input type="button" value="头发钮"><input type="reset" value="头发重"><input type="submit" value="头发送"><input type="submit" name="q" value="头发送">
<code title="头发码">头发码</code><pre>头发码</pre><div contenteditable title="头发改">头发改</div><ruby>发<rt>fà</rt></ruby></body></html>`;

let document: Document;
let live: LiveText;
let converter: PageConverter;
let before: string;
let report: MutationCallback;
let later: (() => void)[];
let now: number;
let asked: string[][];

/** Stands for conversion: length and places stay. */
const convert = (text: string): string => text.replaceAll('头发', '頭髮');

const tools: ConverterTools = {
  rest: () => null,
  frame: async () => 0,
  clock: () => now,
  observer: (changed) => {
    report = changed;
    return { observe: () => undefined, disconnect: () => undefined, takeRecords: () => [] };
  },
  later: (run) => void later.push(run),
  convert: async ({ texts, target }) => {
    expect(target).toBe('tw');
    asked.push(texts);
    return texts.map(convert);
  },
};

beforeEach(() => {
  document = nodeDocument(HTML);
  later = [];
  asked = [];
  now = 0;
  live = liveText();
  converter = pageConverter(document, live, tools);
  before = document.toString();
});

async function show(): Promise<void> {
  await converter.apply((await converter.collect()).texts.map(convert), TW);
}

/** The page adds a node, and time passes. */
async function settle(...added: Node[]): Promise<void> {
  report([{ type: 'childList', addedNodes: added, attributeName: null } as unknown as MutationRecord], {} as MutationObserver);
  for (const run of later.splice(0)) run();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('labels', () => {
  it('titles, alternatives, placeholders, aria-labels and the faces of buttons are converted; what is typed, sent, code or editable is not', async () => {
    await show();
    const shown = document.toString();
    for (const text of ['頭髮图', '頭髮题', '頭髮签', '頭髮钮', '頭髮重']) expect(shown).toContain(text);
    expect(shown.match(/頭髮示/g)).toHaveLength(2);
    expect(shown.match(/value="頭髮送"/g)).toHaveLength(1);
    for (const text of ['头发值', '头发文', '头发码', '头发改']) expect(shown).toContain(text);
    expect(shown).not.toMatch(/頭髮[码改]/);
  });

  it('come back exactly', async () => {
    await show();
    await converter.restore();
    expect(document.toString()).toBe(before);
  });
});

describe('languages', () => {
  it('the page and every Chinese element take that of the script; others keep theirs', async () => {
    await show();
    expect(document.documentElement.getAttribute('lang')).toBe('zh-TW');
    expect([...document.querySelectorAll('p')].map((p) => p.getAttribute('lang'))).toEqual(['zh-TW', 'en']);
    await converter.apply([], TW);
    await converter.restore();
    expect(document.toString()).toBe(before);
  });

  it('what the page has set since stays', async () => {
    await show();
    document.documentElement.setAttribute('lang', 'fr');
    await converter.restore();
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
  });
});

describe('what the page adds', () => {
  const add = (html: string): Element => {
    const section = document.createElement('section');
    section.innerHTML = html;
    document.body.append(section);
    return section;
  };

  it('is converted, its labels and language too, and goes back with the rest', async () => {
    await show();
    const added = add('<p lang="zh-Hans" title="头发题">头发</p><pre>头发</pre>');
    const original = added.outerHTML;
    await settle(added);
    expect(added.innerHTML).toBe('<p lang="zh-TW" title="頭髮题">頭髮</p><pre>头发</pre>');
    await converter.restore();
    expect(added.outerHTML).toBe(original);
  });

  it('is left alone inside code and fields', async () => {
    await show();
    const text = document.createTextNode('头发');
    document.querySelector('code')?.append(text);
    await settle(text);
    expect(text.nodeValue).toBe('头发');
    expect(asked).toEqual([]);
  });

  it('is not asked for again when it is ours already', async () => {
    await show();
    const p = document.querySelector('p');
    if (p) await settle(p);
    expect(asked.flat()).not.toContain('头发');
  });

  it('has its way when it puts a text back three times at once, and may try again after a while', async () => {
    await show();
    const text = document.querySelector('p')?.firstChild as Text;
    for (let round = 0; round < 3; round++) {
      text.nodeValue = '头发';
      await settle(text);
      expect(text.nodeValue).toBe('頭髮');
    }
    text.nodeValue = '头发';
    await settle(text);
    expect(text.nodeValue).toBe('头发');
    now += 10_000;
    await settle(text);
    expect(text.nodeValue).toBe('頭髮');
  });

  it('has its way also when it puts new nodes in the same place', async () => {
    await show();
    const section = add('');
    for (let round = 0; round < 4; round++) {
      section.textContent = '头发';
      await settle(section.firstChild as Node);
    }
    expect(section.textContent).toBe('头发');
  });

  it('is not converted any more once the reader has gone back to the original', async () => {
    await show();
    const added = add('头发');
    report([{ type: 'childList', addedNodes: [added], attributeName: null } as unknown as MutationRecord], {} as MutationObserver);
    await converter.restore();
    for (const run of later.splice(0)) run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(added.textContent).toBe('头发');
  });
});

describe('frames', () => {
  it('of the same origin are converted and watched, those of others are left alone', async () => {
    const inner = nodeDocument('<html><body><p>头发</p></body></html>');
    for (const value of [inner, null]) {
      const frame = document.createElement('iframe');
      Object.defineProperty(frame, 'contentDocument', { value });
      document.body.append(frame);
    }
    await show();
    expect(inner.body.textContent).toBe('頭髮');
    expect(inner.documentElement.getAttribute('lang')).toBe('zh-TW');
    await converter.restore();
    expect(inner.body.textContent).toBe('头发');
    expect(inner.documentElement.hasAttribute('lang')).toBe(false);
  });
});

describe('a long page', () => {
  const LONG = 8000;
  let frames: ((ms: number) => void)[];
  const shown = (): number => (document.body.textContent?.split('頭髮').length ?? 0) - 1;
  const told = (): number => document.querySelectorAll('[lang=zh-TW]').length;
  /** The browser has shown what was changed, in so many milliseconds. */
  const drawn = async (ms: number): Promise<void> => {
    frames.shift()?.(ms);
    await new Promise((resolve) => setTimeout(resolve));
  };

  beforeEach(() => {
    document.body.innerHTML = '<p>头发</p>'.repeat(LONG);
    document.documentElement.lang = 'zh-CN';
    before = document.toString();
    frames = [];
    converter = pageConverter(document, live, { ...tools, frame: () => new Promise<number>((resolve) => void frames.push(resolve)) });
  });

  it('is changed in pieces, as large as the browser shows quickly, the language of the root last', async () => {
    const applied = show();
    await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(0);
    const first = shown();
    expect(first).toBeLessThan(LONG / 2);
    // The title has none to tell it.
    expect([told(), document.documentElement.lang]).toEqual([first + 1, 'zh-CN']);
    await drawn(1);
    const second = shown() - first;
    expect(second).toBeGreaterThan(first);
    await drawn(100);
    expect(shown() - first - second).toBeLessThanOrEqual(second);
    while (frames.length > 0) await drawn(1);
    await applied;
    expect([shown(), document.documentElement.lang]).toEqual([LONG, 'zh-TW']);
    const back = converter.restore();
    expect([shown() > LONG / 2, document.documentElement.lang]).toEqual([true, 'zh-CN']);
    while (frames.length > 0) await drawn(1);
    await back;
    expect(document.toString()).toBe(before);
  });

  it('stops changing when the reader goes back meanwhile', async () => {
    const applied = show();
    await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(0);
    const back = converter.restore();
    while (frames.length > 0) await drawn(1);
    await Promise.all([applied, back]);
    expect(document.toString()).toBe(before);
  });
});
