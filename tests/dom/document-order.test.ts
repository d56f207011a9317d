import { describe, expect, it } from 'vitest';
import { firstBehind, isBehind } from '../../lib/dom/document-order';
import { nodeDocument } from '../../scripts/node-page';

const document = nodeDocument(
  '<html><body><p id="a">1</p><div id="b"><i id="c">2</i><i id="d">3</i></div><p id="e">4</p><div><div><b id="f">5</b></div></div></body></html>',
);
const at = (id: string): Element => document.getElementById(id) as Element;

describe('document order', () => {
  it.each([
    ['a sibling', 'e', 'a', true],
    ['what stands deeper', 'f', 'e', true],
    ['what stands less deep', 'e', 'd', true],
    ['the one before', 'c', 'd', false],
    ['a deeper one before', 'c', 'e', false],
    ['what it holds', 'c', 'b', false],
    ['what holds it', 'b', 'c', false],
    ['itself', 'a', 'a', false],
  ])('%s', (_, node, other, is) => expect(isBehind(at(node), at(other))).toBe(is));

  it('nodes of different trees have none', () =>
    expect(isBehind(nodeDocument('<html><p>1</p></html>').documentElement, at('a'))).toBe(false));

  it('finds the first that stands behind', () => {
    const nodes = ['a', 'c', 'd', 'e', 'f'].map(at);
    expect(firstBehind(nodes, at('d'))).toBe(3);
    expect(firstBehind(nodes, at('f'))).toBe(5);
    expect(firstBehind([], at('f'))).toBe(0);
  });
});
