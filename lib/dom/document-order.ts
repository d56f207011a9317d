/*
 * Which node stands behind which. Not by compareDocumentPosition: linkedom, with which Node reads pages, goes by depth there.
 */

/** Does the node stand behind the other one in the document, and not inside it? False for nodes of different trees. */
export function isBehind(node: Node, other: Node): boolean {
  const [path, otherPath] = [pathTo(node), pathTo(other)];
  let depth = 0;
  while (depth < path.length && path[depth] === otherPath[depth]) depth++;
  const [branch, otherBranch] = [path[depth], otherPath[depth]];
  if (depth === 0 || !branch || !otherBranch) return false;
  let at: Node | null = otherBranch;
  while (at && at !== branch) at = at.nextSibling;
  return at === branch;
}

/** The node with all that it stands in, from the outermost. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) path.push(at);
  return path.reverse();
}

/** Index of the first of these nodes, given in document order, that stands behind the other one; their number where none does. */
export function firstBehind(nodes: readonly Node[], other: Node): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(nodes[middle] as Node, other)) high = middle;
    else low = middle + 1;
  }
  return low;
}
