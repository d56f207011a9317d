import type { Page } from '../model';

/** A page that may be changed freely, with the way back to the one it was made from. */
export interface PageCopy extends Page {
  /** The node of which this one, still at its place, is the copy; null when the page has taken it away or rewritten it since. */
  originalOf: (node: Node) => Node | null;
}

/**
 * A copy of the page that may be changed freely. Visibility is still asked of the original's elements, because a
 * cloned document has no computed style.
 */
export function clonePage(page: Page): PageCopy {
  const document = page.document.cloneNode(true) as Document;
  const from = page.document.querySelectorAll('*');
  const to = document.querySelectorAll('*');
  let known: Map<Node, Element> | null = null;
  /** Which is whose is asked later, in a task of its own. No WeakMap: with so many nodes it holds the browser's collector up. */
  const originals = (): Map<Node, Element> => {
    if (known) return known;
    known = new Map();
    for (let i = 0; i < to.length; i++) if (from[i]) known.set(to[i] as Element, from[i] as Element);
    return known;
  };
  const originalOf = (node: Node): Node | null => {
    const { nodeType, parentElement } = node;
    if (nodeType === ELEMENT) return originals().get(node) ?? null;
    const around = parentElement && originals().get(parentElement);
    const twin = around?.childNodes[[...(parentElement?.childNodes ?? [])].indexOf(node as ChildNode)];
    return twin?.nodeType === nodeType && twin.nodeValue === node.nodeValue ? twin : null;
  };
  const hidingOf: Page['hidingOf'] = (element) => {
    const original = originals().get(element);
    return original ? page.hidingOf(original) : null;
  };
  return { ...page, document, hidingOf, originalOf };
}

const ELEMENT = 1;
