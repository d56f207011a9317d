/** The selection of a page, to be put back when text under its ends has been rewritten: a text node loses it then. */
export interface HeldSelection {
  /** Does one end of it stand in this node? */
  ends: (node: Node) => boolean;
  putBack: () => void;
}

/** Asking for the selection makes the browser lay the page out: ask before the page is changed, not between changes. */
export function holdSelection(document: Document): HeldSelection | null {
  const selection = document.getSelection?.();
  if (!selection || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode) return null;
  const within = (node: Node, offset: number): number => Math.min(offset, node.nodeValue?.length ?? node.childNodes.length);
  return {
    ends: (node) => node === anchorNode || node === focusNode,
    putBack: () => {
      // Somebody has selected something else meanwhile, or the place is gone.
      if (selection.anchorNode !== anchorNode || selection.focusNode !== focusNode || !anchorNode.isConnected || !focusNode.isConnected)
        return;
      if (selection.anchorOffset === anchorOffset && selection.focusOffset === focusOffset) return;
      selection.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
    },
  };
}
