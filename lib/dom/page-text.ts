/** Elements whose text is no prose, is edited by the reader, or is drawn by rules of its own. */
const SKIPPED = new Set('CANVAS CODE KBD MATH NOSCRIPT OBJECT PRE RP RT RUBY SAMP SCRIPT STYLE SVG TEMPLATE'.split(' '));

/** Of these the content is left alone, but not the labels: a field's placeholder, a frame's title. */
const LABELS_ONLY = new Set('AUDIO IFRAME INPUT TEXTAREA VIDEO'.split(' '));

/** Attributes that are shown or read out. */
export const LABELS = ['title', 'alt', 'placeholder', 'aria-label'] as const;

const ELEMENT = 1;
const ATTRIBUTE = 2;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** What stands below a node and may be shown in another script. */
export interface FoundTexts {
  texts: Text[];
  labels: Attr[];
  /** The node itself where it is a document or a shadow root, and all of those below it: each is watched by itself. */
  roots: Node[];
}

/**
 * The text nodes under a root that may be cleaned and converted, in reading order; those of open shadow roots stand before
 * the children of their host. Not in code, form fields, editable or ruby text, nor where the page asks to leave text alone
 * (translate="no", Japanese). Walks without recursion: pages may be nested as deep as they like.
 */
export function collectTextNodes(root: Node): Text[] {
  return walk(root, false).texts;
}

/** The same with labels, and with the documents of frames from the same origin. */
export function collectPageTexts(root: Node): FoundTexts {
  return walk(root, true);
}

/** Does the node stand in something that is left alone? */
export function isLeftAlone(node: Node): boolean {
  const start = (node as Attr).ownerElement ?? (node.nodeType === ELEMENT ? node : node.parentNode);
  for (let at: Node | null = start; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeType !== ELEMENT) continue;
    if (isSkipped(at as Element) || (LABELS_ONLY.has(nameOf(at)) && at !== node && node.nodeType !== ATTRIBUTE)) return true;
  }
  return false;
}

function walk(root: Node, deep: boolean): FoundTexts {
  const found: FoundTexts = { texts: [], labels: [], roots: [] };
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === TEXT) {
      if (/\S/.test(node.nodeValue ?? '')) found.texts.push(node as Text);
      continue;
    }
    if (node.nodeType === ATTRIBUTE) found.labels.push(node as Attr);
    if (node.nodeType === DOCUMENT || node.nodeType === FRAGMENT) found.roots.push(node);
    else if (node.nodeType !== ELEMENT || isSkipped(node as Element)) continue;
    if (deep && node.nodeType === ELEMENT) addLabels(node as Element, found.labels);
    if (LABELS_ONLY.has(nameOf(node))) {
      const inner = deep ? frameDocument(node) : null;
      if (inner) waiting.push(inner);
      continue;
    }
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    const shadow = (node as Partial<Element>).shadowRoot;
    if (shadow) waiting.push(shadow);
  }
  return found;
}

function addLabels(element: Element, labels: Attr[]): void {
  if (!element.hasAttributes()) return;
  for (const name of LABELS) {
    const label = element.getAttributeNode(name);
    if (label && /\S/.test(label.value)) labels.push(label);
  }
  const value = nameOf(element) === 'INPUT' && isButton(element) ? element.getAttributeNode('value') : null;
  if (value) labels.push(value);
}

/** A button that shows its value. Not one that sends it: the server knows it as it was. */
function isButton(input: Element): boolean {
  const type = input.getAttribute('type')?.toLowerCase();
  return type === 'button' || type === 'reset' || (type === 'submit' && !input.getAttribute('name'));
}

/** The document of a frame, when it may be read: null for another origin. */
function frameDocument(frame: Node): Node | null {
  try {
    return (frame as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(nameOf(element))) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (element.getAttribute('translate')?.toLowerCase() === 'no') return true;
  return /^ja(?:$|-)/i.test(element.getAttribute('lang') ?? '');
}

function nameOf(node: Node): string {
  return node.nodeName.toUpperCase();
}
