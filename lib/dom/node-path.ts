/**
 * Names a node by its child indices from the document down, so that a finding made in one document can be applied
 * in an unchanged clone of it, or sent across a message border.
 */
export function pathOf(node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at.parentNode; at = at.parentNode) {
    path.push(indexOf(at, at.parentNode));
  }
  return path.reverse();
}

function indexOf(node: Node, parent: Node): number {
  // linkedom leaves the document type out of a sibling's chain, but not out of the document's children.
  if (parent.nodeType === DOCUMENT) return [...parent.childNodes].indexOf(node as ChildNode);
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}

const DOCUMENT = 9;

/** The node that `pathOf` named, or null when the document no longer has it. */
export function nodeAt(document: Document, path: readonly number[]): Node | null {
  let at: Node | null = document;
  for (const index of path) {
    at = at.childNodes[index] ?? null;
    if (!at) return null;
  }
  return at;
}
