import { walk } from './text-lines';

/** How many elements stand inside one another at the deepest place below the root. One pass, without recursion. */
export function deepestLevel(root: Node): number {
  let level = 0;
  let deepest = 0;
  for (const { node, entering } of walk(root)) {
    if (node.nodeType !== 1) continue;
    level += entering ? 1 : -1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}
