import type { TextLine } from '../dom/text-lines';
import { foldSpace } from '../text/fold-space';

/** What is to be taken out so that a line of the page is gone. */
export interface LinePlace {
  /** The element of the line, or the one that holds its text node. */
  element: Element;
  place: { node: Node; start?: number; end?: number };
}

/** The element whose whole text is the line; else the one text node that is. Null when the line is put together from several. */
export function elementOfLine({ element, text }: TextLine): LinePlace | null {
  if (element.nodeName.toUpperCase() !== 'BODY' && foldSpace(element.textContent ?? '') === text)
    return { element, place: { node: element } };
  for (const node of element.childNodes) {
    const value = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (value.length >= text.length && foldSpace(value) === text) return { element, place: { node, start: 0, end: value.length } };
  }
  return null;
}
