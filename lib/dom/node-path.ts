/**
 * Names a node by its child indices from the document down, so that a finding made in one document can be applied
 * in an unchanged clone of it, or sent across a message border.
 */
export function pathOf(node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at.parentNode; at = at.parentNode) {
    let index = 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) index++;
    path.push(index);
  }
  return path.reverse();
}

/** The node that `pathOf` named, or null when the document no longer has it. */
export function nodeAt(document: Document, path: readonly number[]): Node | null {
  let at: Node | null = document;
  for (const index of path) {
    at = at.childNodes[index] ?? null;
    if (!at) return null;
  }
  return at;
}
