import { nodeAt } from '../dom/node-path';
import type { JunkFinding } from '../model';

/** The way back from a removal. Puts back in any order; what the page itself has thrown away or rewritten since stays so. */
export interface JunkUndo {
  /** Puts back one finding, or all of them. */
  restore: (id?: string) => void;
  /** Ids of the findings that are out now, in the order they were given. */
  removed: () => string[];
}

/** A node, or a span of a text node, that goes with one finding. */
export interface NodeToRemove {
  id: string;
  node: Node;
  start?: number;
  end?: number;
}

interface Removal {
  id: string;
  putBack: () => void;
}

/** Takes every finding whose action is 'remove' out of the document it was found in, or an unchanged clone of that. */
export function removeJunk(document: Document, findings: readonly JunkFinding[]): JunkUndo {
  return removeNodes(nodesOf(document, findings));
}

/**
 * The nodes of the findings to remove. To be asked before anything is changed: paths hold only until then.
 * A finding whose node is no longer there is left out.
 */
export function nodesOf(document: Document, findings: readonly JunkFinding[]): NodeToRemove[] {
  return findings.flatMap(({ id, action, where: { path, start, end } }) => {
    const node = action === 'remove' ? nodeAt(document, path) : null;
    return node?.parentNode ? [{ id, node, start, end }] : [];
  });
}

/** Takes nodes out; each leaves an empty comment in its place, which neither layout nor style rules see. */
export function removeNodes(items: readonly NodeToRemove[]): JunkUndo {
  const texts = new Map<Node, TextRemoval>();
  const removals = items.map((item): Removal => {
    const { id, node, start, end } = item;
    if (start === undefined || end === undefined) return { id, putBack: takeOut(node) };
    const text = texts.get(node) ?? textRemoval(node);
    texts.set(node, text);
    return { id, putBack: text.cut(start, end) };
  });
  const out = new Set(removals);
  return {
    restore: (id) => {
      // Backwards, so that what was taken out of something that was taken out itself finds its place again.
      for (const removal of [...out].reverse()) {
        if (id !== undefined && removal.id !== id) continue;
        removal.putBack();
        out.delete(removal);
      }
    },
    removed: () => [...new Set([...out].map((removal) => removal.id))],
  };
}

function takeOut(node: Node): () => void {
  const place = node.ownerDocument?.createComment('');
  if (!place || !node.parentNode) return () => undefined;
  node.parentNode.replaceChild(place, node);
  return () => void place.parentNode?.replaceChild(node, place);
}

interface TextRemoval {
  cut: (start: number, end: number) => () => void;
}

/** Spans are those of the text as it first was, whichever of them are out. */
function textRemoval(node: Node): TextRemoval {
  const original = node.nodeValue ?? '';
  const spans = new Set<{ start: number; end: number }>();
  let written = original;
  const show = (): void => {
    // The page has rewritten the text since: it is no longer ours to change.
    if (node.nodeValue !== written) return;
    let text = '';
    let at = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      text += original.slice(at, Math.max(at, start));
      at = Math.max(at, end);
    }
    written = text + original.slice(at);
    node.nodeValue = written;
  };
  return {
    cut: (start, end) => {
      const span = { start, end };
      spans.add(span);
      show();
      return () => {
        spans.delete(span);
        show();
      };
    },
  };
}
