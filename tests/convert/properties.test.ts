/** What must hold for any text: tried on every line of every sample page. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../lib/convert/convert-texts';
import { collectTextNodes } from '../../lib/dom/page-text';
import { blockNumbers } from '../../lib/dom/text-blocks';
import { createPageReader } from '../../lib/live-page';
import { decodeBytes } from '../../lib/text/decode-bytes';
import { nodeDocument } from '../../scripts/node-page';

const PAGES = fs.readdirSync('tests/pages').filter((name) => fs.existsSync(`tests/pages/${name}/source.html`));
const TARGETS = ['hans', 'hant', 'tw', 'twp', 'hk'] as const;

const documentOf = (name: string): Document => nodeDocument(decodeBytes(fs.readFileSync(`tests/pages/${name}/source.html`)));

/** The lines of a page: texts of one block joined. */
function linesOf(name: string): string[] {
  const nodes = collectTextNodes(documentOf(name));
  const lines: string[] = [];
  for (const [i, number] of blockNumbers(nodes).entries()) lines[number] = (lines[number] ?? '') + (nodes[i]?.nodeValue ?? '');
  return lines;
}

/** The same cuts at every run. */
function cutter(seed: number): (length: number) => number {
  let state = seed;
  return (length) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % length;
  };
}

describe.each(PAGES)('%s', (name) => {
  it('its lines give the same result however they are cut into text nodes', async () => {
    const lines = linesOf(name);
    const cut = cutter(lines.length);
    const parts: string[] = [];
    const blocks: number[] = [];
    for (const [number, line] of lines.entries()) {
      for (let at = 0; at < line.length; ) {
        const end = at + 1 + cut(7);
        parts.push(line.slice(at, end));
        blocks.push(number);
        at = end;
      }
    }
    for (const to of TARGETS) {
      const whole = await convertTexts(lines, to, [], [...lines.keys()]);
      const joined: string[] = lines.map(() => '');
      for (const [i, text] of (await convertTexts(parts, to, [], blocks)).entries()) joined[blocks[i] ?? 0] += text;
      expect(joined).toEqual(whole);
    }
  });

  it('what is in the target already is left alone: converting twice changes nothing', async () => {
    const lines = linesOf(name);
    for (const to of TARGETS) {
      const once = await convertTexts(lines, to, [], [...lines.keys()]);
      expect(await convertTexts(once, to, [], [...lines.keys()])).toEqual(once);
    }
  });

  it('the page comes back byte for byte, attributes and all', async () => {
    const document = documentOf(name);
    const before = document.toString();
    const reader = createPageReader(document, () => '2026-01-01T00:00:00Z', nodeDocument);
    for (const target of TARGETS) {
      const { texts, blocks } = await reader.collectText();
      await reader.applyText(await convertTexts(texts, target, [], blocks), { target, language: 'zh', names: [] });
    }
    expect(document.toString()).not.toBe(before);
    await reader.restoreText();
    expect(document.toString()).toBe(before);
  });
});
