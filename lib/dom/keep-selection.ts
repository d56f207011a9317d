/** Changes text of a page and puts the selection back where it was: a text node that is rewritten loses it. */
export function keepSelection<T>(document: Document, change: () => T): T {
  const selection = document.getSelection?.();
  if (!selection || selection.rangeCount === 0) return change();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const result = change();
  const moved = selection.anchorOffset !== anchorOffset || selection.focusOffset !== focusOffset || selection.anchorNode !== anchorNode;
  if (!moved || !anchorNode?.isConnected || !focusNode?.isConnected) return result;
  const within = (node: Node, offset: number): number => Math.min(offset, node.nodeValue?.length ?? node.childNodes.length);
  selection.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
  return result;
}
