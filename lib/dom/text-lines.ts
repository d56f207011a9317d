import { atOnce, type Steps } from '../steps';
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
export function textLines(root: Node, skip?: Skip): TextLine[] {
  return atOnce(lineSteps(root, skip));
}

/** A few milliseconds' work. */
const LINES_A_STEP = 2000;

/** The same in steps; what is below the root must stay as it is until the last. */
export function* lineSteps(root: Node, skip: Skip = () => false): Steps<TextLine[]> {
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
  const leave = (node: Node): void => {
    const kind = kindOf(node);
    if (kind & BREAKS) flush();
    else if (kind & LINK) links--;
  };
  let rest = 0;
  for (let node: Node | null = enter(root, skip) ? root : null; node; node = following(node, root, skip, leave)) {
    if (lines.length >= rest + LINES_A_STEP) {
      rest = lines.length;
      yield;
    }
    const kind = kindOf(node);
    if (kind !== TEXT_KIND) {
      if (kind & BREAKS) flush();
      else if (kind & LINK) links++;
      continue;
    }
    const value = node.nodeValue ?? '';
    const length = value.trim().length;
    text += length === 0 ? ' ' : value;
    if (length === 0) continue;
    holder ??= blockOf(node);
    if (links > 0) linked += length;
  }
  flush();
  return lines;
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

type Skip = (element: Element) => boolean;

/** What a node is to this pass, from its name alone: asked several times of every node of the page. */
const PLAIN = 0;
const TEXT_KIND = 1;
const SILENT = 2;
const BREAKS = 4;
const LINK = 8;

const kinds = new Map<string, number>();

function kindOf(node: Node): number {
  const type = node.nodeType;
  if (type === TEXT) return TEXT_KIND;
  // Documents and fragments may be the root; all other kinds below it are comments and the like.
  if (type !== ELEMENT) return type >= DOCUMENT ? PLAIN : SILENT;
  const name = (node as Element).localName;
  let kind = kinds.get(name);
  if (kind === undefined) {
    const tag = tagOf(node);
    kind = SILENT_TAGS.has(tag) ? SILENT : tag === 'BR' || BLOCK_TAGS.has(tag) ? BREAKS : tag === 'A' ? LINK : PLAIN;
    if (kinds.size < MAX_NAMES) kinds.set(name, kind);
  }
  return kind;
}

/** Is the node read: text, or an element with page text that is not skipped? */
function enter(node: Node, skip: Skip): boolean {
  const kind = kindOf(node);
  return kind === TEXT_KIND || (kind !== SILENT && (node.nodeType !== ELEMENT || !skip(node as Element)));
}

/** The node itself or the first of its later neighbours that is read. By pointers: this is the hottest loop of a reading. */
function nextOf(node: Node | null, skip: Skip): Node | null {
  let at = node;
  while (at && !enter(at, skip)) at = at.nextSibling;
  return at;
}

/**
 * The node that is read after this one, below the root, in document order; null at the end. By pointers, without recursion.
 * @param leave told of every node that has been read to its end
 */
function following(node: Node, root: Node, skip: Skip, leave?: (node: Node) => void): Node | null {
  const child = nextOf(node.firstChild, skip);
  if (child) return child;
  for (let at: Node | null = node; at; at = at.parentNode) {
    leave?.(at);
    if (at === root) return null;
    const next = nextOf(at.nextSibling, skip);
    if (next) return next;
  }
  return null;
}

/** The page's text nodes in document order, without those of scripts, styles, form fields and what is skipped. */
export function* textNodes(root: Node, skip: Skip = () => false): Generator<Node> {
  for (let node: Node | null = enter(root, skip) ? root : null; node; node = following(node, root, skip))
    if (kindOf(node) === TEXT_KIND) yield node;
}

/** Names are few; a hostile page that invents them must not fill the memory. */
const MAX_NAMES = 500;

const upperCase = new Map<string, string>();

/** Upper-case name of the element. Documents that are no HTML keep it as it was written. */
export function tagOf(node: Node): string {
  const name = node.nodeName;
  let upper = upperCase.get(name);
  if (upper === undefined) {
    upper = name.toUpperCase();
    if (upperCase.size < MAX_NAMES) upperCase.set(name, upper);
  }
  return upper;
}

function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !BLOCK_TAGS.has(tagOf(at)) && at.parentElement) at = at.parentElement;
  return at;
}
