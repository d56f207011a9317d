import { foldSpace } from '../text/fold-space';
import { BLOCK_TAGS, SILENT_TAGS } from './block-tags';

/** One line of page text as a reader would see it: the text between two block borders or line breaks. */
export interface TextLine {
  /** Whitespace folded. Never empty. */
  text: string;
  /** The innermost block element that holds the line. */
  element: Element;
  /** Characters of the text that stand inside links. */
  linked: number;
}

/** No page that is read by people has more lines; hostile ones do. */
const MAX_LINES = 20_000;

/**
 * The page's text as lines, in document order, without scripts, styles and form fields. One pass, without recursion.
 * @param skip elements that are left out with all that they hold
 */
export function textLines(root: Node, skip: (element: Element) => boolean = () => false): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let linked = 0;
  let holder: Element | null = null;
  const flush = (): void => {
    const folded = foldSpace(text);
    if (folded && holder && lines.length < MAX_LINES)
      lines.push({ text: folded, element: holder, linked: Math.min(linked, folded.length) });
    text = '';
    linked = 0;
    holder = null;
  };
  let links = 0;
  for (const step of walk(root, skip)) {
    if (step.node.nodeType === 3) {
      const value = step.node.nodeValue ?? '';
      if (!value.trim()) {
        text += ' ';
        continue;
      }
      holder ??= blockOf(step.node);
      text += value;
      if (links > 0) linked += value.trim().length;
    } else {
      const tag = tagOf(step.node);
      if (tag === 'BR' || BLOCK_TAGS.has(tag)) flush();
      if (tag === 'A') links += step.entering ? 1 : -1;
    }
  }
  flush();
  return lines;
}

interface Step {
  node: Node;
  entering: boolean;
}

/** Every element and text node in document order; elements twice, on entering and on leaving. Without recursion. */
export function* walk(root: Node, skip: (element: Element) => boolean = () => false): Generator<Step> {
  const stack: Step[] = [{ node: root, entering: true }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, entering } = step;
    if (entering && node.nodeType === 1 && (SILENT_TAGS.has(tagOf(node)) || skip(node as Element))) continue;
    yield step;
    if (!entering || node.nodeType === 3) continue;
    stack.push({ node, entering: false });
    for (let child = node.lastChild; child; child = child.previousSibling) {
      if (child.nodeType === 1 || child.nodeType === 3) stack.push({ node: child, entering: true });
    }
  }
}

export function tagOf(node: Node): string {
  return node.nodeName.toUpperCase();
}

function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !BLOCK_TAGS.has(tagOf(at)) && at.parentElement) at = at.parentElement;
  return at;
}
