/** Elements that do not interrupt a line of text. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);

/**
 * For each text node the number of the block that it stands in. Neighbours with the same number form one line of text:
 * words and noise may span them. A line break begins a new number.
 * @param nodes in reading order
 */
export function blockNumbers(nodes: readonly Node[]): number[] {
  let number = -1;
  let last: Node | null = null;
  return nodes.map((node) => {
    // An attribute is a line of its own.
    const block = node.nodeType === ATTRIBUTE ? node : blockOf(node);
    if (block !== last || number < 0 || node.previousSibling?.nodeName.toUpperCase() === 'BR') number++;
    last = block;
    return number;
  });
}

const ATTRIBUTE = 2;

/** Inline elements nest this deep on no honest page; beyond it the innermost that was reached counts as the block. */
const DEEPEST = 50;

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  for (let i = 0; parent && i < DEEPEST && INLINE.has(parent.nodeName.toUpperCase()); i++) parent = parent.parentNode;
  return parent;
}
