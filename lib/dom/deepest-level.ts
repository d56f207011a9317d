/** How many levels of elements lie below the root, by pointers: without recursion, which a hostile page would exhaust. */
export function deepestLevel(root: Element): number {
  let deepest = 0;
  let level = 0;
  for (let at: Element | null = root; at; ) {
    if (at.firstElementChild) {
      at = at.firstElementChild;
      deepest = Math.max(deepest, ++level);
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      level--;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return deepest;
}
