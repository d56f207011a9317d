import type { TextLine } from '../dom/text-lines';

/** A paragraph of an article has at least so many Chinese characters, most of them outside links. */
const PARAGRAPH = 40;
/** Stops at the last of them: a page may hold all its text in one line. */
const ENOUGH_HAN = new RegExp(`^(?:[^㐀-鿿]*[㐀-鿿]){${PARAGRAPH}}`);

/** Is the line a paragraph of running text? */
export function isProse({ text, linked }: TextLine): boolean {
  return text.length >= PARAGRAPH && linked * 2 < text.length && ENOUGH_HAN.test(text);
}

/** The element that holds most of the page's running text directly or one level below, or null. */
export function findProse(lines: readonly TextLine[]): Element | null {
  const held = new Map<Element, number>();
  for (const line of lines) {
    if (!isProse(line)) continue;
    for (const element of [line.element, line.element.parentElement]) {
      if (element) held.set(element, (held.get(element) ?? 0) + line.text.length);
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, length] of held) {
    if (length <= most) continue;
    best = element;
    most = length;
  }
  return best;
}
