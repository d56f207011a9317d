import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LiveText, liveText } from '../../lib/dom/live-text';

let node: Text;
let other: Text;
let live: LiveText;

beforeEach(() => {
  const { document } = parseHTML('<p></p>');
  node = document.createTextNode('區(qū)域');
  other = document.createTextNode('別的');
  live = liveText();
});

describe('liveText', () => {
  it('shows the upper layer, and gives back layer by layer what was below, exactly', () => {
    live.write('repair', node, '區域');
    live.write('convert', node, '区域');
    expect(node.nodeValue).toBe('区域');
    expect(live.restore('convert')).toBe(1);
    expect(node.nodeValue).toBe('區域');
    expect(live.restore('repair')).toBe(1);
    expect(node.nodeValue).toBe('區(qū)域');
    expect(live.restore('repair')).toBe(0);
  });

  it('lifting the repair lifts the conversion first', () => {
    live.write('repair', node, '區域');
    live.write('convert', node, '区域');
    live.write('convert', other, '别的');
    live.restore('repair');
    expect([node.nodeValue, other.nodeValue]).toEqual(['區(qū)域', '別的']);
    expect([live.count('repair'), live.count('convert')]).toEqual([0, 0]);
  });

  it('a repair written under a conversion lifts it from that node', () => {
    live.write('convert', node, '区(qū)域');
    live.write('repair', node, '區域');
    expect(node.nodeValue).toBe('區域');
    live.restore('repair');
    expect(node.nodeValue).toBe('區(qū)域');
  });

  it('converting again starts from the text below, not from the conversion', () => {
    live.write('convert', other, '别的');
    expect(live.below('convert', other)).toBe('別的');
    live.write('convert', other, '別的!');
    live.restore('convert');
    expect(other.nodeValue).toBe('別的');
  });

  it('what the page has rewritten since is the page’s own', () => {
    live.write('convert', node, '区(qū)域');
    node.nodeValue = '新闻';
    expect(live.restore('convert')).toBe(0);
    expect(node.nodeValue).toBe('新闻');
    live.write('convert', node, '新聞');
    live.restore('convert');
    expect(node.nodeValue).toBe('新闻');
  });

  it('a text that does not change is not touched or counted', () => {
    live.write('repair', node, node.nodeValue ?? '');
    expect(live.count('repair')).toBe(0);
    live.write('repair', node, '區域');
    live.write('repair', other, '別的。');
    expect(live.count('repair')).toBe(2);
    expect(live.count('convert')).toBe(0);
  });

  it('writing the text below over a layer takes the layer off', () => {
    live.write('repair', node, '區域');
    live.write('repair', node, '區(qū)域');
    expect(node.nodeValue).toBe('區(qū)域');
    expect(live.count('repair')).toBe(0);
  });

  it('an emptied node comes back', () => {
    live.write('repair', node, '');
    expect(node.nodeValue).toBe('');
    live.restore('repair');
    expect(node.nodeValue).toBe('區(qū)域');
  });
});
