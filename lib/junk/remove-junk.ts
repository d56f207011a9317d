import { nodeAt } from '../dom/node-path';
import type { JunkFinding } from '../model';

/** The way back from a removal. What the page itself has thrown away or rewritten since stays so. */
export interface JunkUndo {
  /** Puts everything back. */
  restore: () => void;
  /** Takes more out. */
  take: (items: readonly NodeToRemove[]) => void;
  /** Puts back what one finding of whole nodes took out. */
  putBack: (id: string) => void;
  /** Ids of the findings that are out now, in the order they were given. */
  removed: () => string[];
}

/** A node, or a span of a text node, that goes with one finding. */
export interface NodeToRemove {
  id: string;
  node: Node;
  /** Only the link goes, its words stay. */
  unlink?: true;
  start?: number;
  end?: number;
}

/** Carries out every finding that is more than a report, in the document it was found in, or an unchanged clone of that. */
export function removeJunk(document: Document, findings: readonly JunkFinding[]): JunkUndo {
  return removeNodes(nodesOf(document, findings));
}

/**
 * The nodes of the findings to remove. To be asked before anything is changed: paths hold only until then.
 * A finding whose node is no longer there is left out.
 */
export function nodesOf(document: Document, findings: readonly JunkFinding[]): NodeToRemove[] {
  return findings.flatMap(({ id, action, where: { path, start, end } }) => {
    const node = action !== 'report' ? nodeAt(document, path) : null;
    return node?.parentNode ? [{ id, node, start, end, ...(action === 'unlink' ? { unlink: true as const } : {}) }] : [];
  });
}

/** Takes nodes out; each leaves an empty comment in its place, which neither layout nor style rules see. */
export function removeNodes(items: readonly NodeToRemove[]): JunkUndo {
  const texts = new Map<Node, TextRemoval>();
  let ways: { id: string; back: () => void }[] = [];
  let removed: string[] = [];
  const take = (more: readonly NodeToRemove[]): void => {
    for (const { id, node, start, end, unlink } of more) {
      if (start === undefined || end === undefined) {
        ways.push({ id, back: unlink ? takeAddress(node as Element) : takeOut(node) });
        continue;
      }
      const text = texts.get(node) ?? textRemoval(node);
      texts.set(node, text);
      text.cut(start, end);
    }
    removed = [...new Set([...removed, ...more.map(({ id }) => id)])];
  };
  const putBack = (id: string): void => {
    for (const way of ways) if (way.id === id) way.back();
    ways = ways.filter((way) => way.id !== id);
    removed = removed.filter((other) => other !== id);
  };
  const restore = (): void => {
    for (const text of texts.values()) text.restore();
    // Backwards, so that what was taken out of something that was taken out itself finds its place again.
    for (const { back } of ways.reverse()) back();
    ways = [];
    removed = [];
  };
  take(items);
  return { restore, take, putBack, removed: () => removed };
}

function takeOut(node: Node): () => void {
  const place = node.ownerDocument?.createComment('');
  if (!place || !node.parentNode) return () => undefined;
  node.parentNode.replaceChild(place, node);
  return () => void place.parentNode?.replaceChild(node, place);
}

/** A link without address is none; nothing else about it changes. */
function takeAddress(link: Element): () => void {
  const address = link.getAttribute('href');
  link.removeAttribute('href');
  return () => {
    // When the page has given it another one since, it is no longer ours to change.
    if (address !== null && !link.hasAttribute('href')) link.setAttribute('href', address);
  };
}

interface TextRemoval {
  cut: (start: number, end: number) => void;
  restore: () => void;
}

/** Spans are those of the text as it first was, whichever of them are out. */
function textRemoval(node: Node): TextRemoval {
  const original = node.nodeValue ?? '';
  const spans: { start: number; end: number }[] = [];
  let written = original;
  return {
    cut: (start, end) => {
      spans.push({ start, end });
      spans.sort((a, b) => a.start - b.start);
      written = '';
      let at = 0;
      for (const span of spans) {
        written += original.slice(at, Math.max(at, span.start));
        at = Math.max(at, span.end);
      }
      written += original.slice(at);
      node.nodeValue = written;
    },
    restore: () => {
      // When the page has rewritten the text since, it is no longer ours to change.
      if (node.nodeValue === written) node.nodeValue = original;
    },
  };
}
