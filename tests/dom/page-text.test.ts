import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collectTextNodes } from '../../lib/dom/page-text';
import { blockNumbers } from '../../lib/dom/text-blocks';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title>标题</title></head><body>${body}</body></html>`).document;
}

function texts(body: string): string[] {
  return collectTextNodes(page(body).body).map((node) => node.nodeValue ?? '');
}

describe('collectTextNodes', () => {
  it('gives text in reading order, without empty nodes', () => {
    expect(texts('<h1>一</h1> \n <p>二<b>三</b>四</p><ul><li>五</li></ul>')).toEqual(['一', '二', '三', '四', '五']);
  });

  it.each([
    '<script>甲</script>',
    '<style>甲</style>',
    '<noscript>甲</noscript>',
    '<textarea>甲</textarea>',
    '<code>甲</code>',
    '<pre>甲</pre>',
    '<kbd>甲</kbd>',
    '<ruby>甲<rt>jiǎ</rt></ruby>',
    '<div contenteditable>甲</div>',
    '<div contenteditable="true"><p>甲</p></div>',
    '<p translate="no">甲</p>',
    '<p lang="ja-JP">甲</p>',
    '<svg><text>甲</text></svg>',
    '<math><mi>甲</mi></math>',
    '<!-- 甲 -->',
  ])('%s is left alone', (markup) => {
    expect(texts(`<p>前</p>${markup}<p>后</p>`)).toEqual(['前', '后']);
  });

  it('contenteditable="false" and other languages are ordinary text', () => {
    expect(texts('<p contenteditable="false">一</p><p lang="zh-TW">二</p>')).toEqual(['一', '二']);
  });

  it('a document, a single element and a single text node are roots as well', () => {
    const document = page('<p>一</p>');
    expect(collectTextNodes(document).map((node) => node.nodeValue)).toEqual(['标题', '一']);
    const [node] = collectTextNodes(document.body);
    expect(node && collectTextNodes(node)).toEqual([node]);
  });

  it('open shadow roots are read', () => {
    const document = page('<div id="host">光</div>');
    const host = document.getElementById('host');
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.append(document.createTextNode('影'));
    expect(collectTextNodes(document.body).map((node) => node.nodeValue)).toContain('影');
  });

  it('nesting 50,000 deep is no matter', () => {
    const document = page('');
    let inner: Element = document.body;
    for (let i = 0; i < 50_000; i++) {
      const next = document.createElement('b');
      inner.append(next);
      inner = next;
    }
    inner.append('底');
    const nodes = collectTextNodes(document.body);
    expect(nodes.map((node) => node.nodeValue)).toEqual(['底']);
    expect(blockNumbers(nodes)).toEqual([0]);
  });
});

describe('blockNumbers', () => {
  it('inline elements do not interrupt a line, blocks and line breaks do', () => {
    const nodes = collectTextNodes(page('<p>区<span>(qū)</span>域</p><p>二<br>三</p>四').body);
    expect(nodes.map((node) => node.nodeValue)).toEqual(['区', '(qū)', '域', '二', '三', '四']);
    expect(blockNumbers(nodes)).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it('text on both sides of a block inside of it is not one line', () => {
    const nodes = collectTextNodes(page('<div>一<p>二</p>三</div>').body);
    expect(new Set(blockNumbers(nodes)).size).toBe(3);
  });
});
