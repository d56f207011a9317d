/** Elements whose text is no prose, is edited by the reader, or is drawn by rules of its own. */
const SKIPPED = new Set(
  'AUDIO CANVAS CODE IFRAME INPUT KBD MATH NOSCRIPT OBJECT PRE RP RT RUBY SAMP SCRIPT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/**
 * The text nodes under a root that may be cleaned and converted, in reading order; those of open shadow roots stand before
 * the children of their host. Not in code, form fields, editable or ruby text, nor where the page asks to leave text alone
 * (translate="no", Japanese). Walks without recursion: pages may be nested as deep as they like.
 */
export function collectTextNodes(root: Node): Text[] {
  const found: Text[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === TEXT) {
      if (/\S/.test(node.nodeValue ?? '')) found.push(node as Text);
      continue;
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== DOCUMENT && node.nodeType !== FRAGMENT) continue;
    if (node.nodeType === ELEMENT && isSkipped(node as Element)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    const shadow = (node as Partial<Element>).shadowRoot;
    if (shadow) waiting.push(shadow);
  }
  return found;
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (element.getAttribute('translate')?.toLowerCase() === 'no') return true;
  return /^ja(?:$|-)/i.test(element.getAttribute('lang') ?? '');
}
