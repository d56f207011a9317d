import type { Hiding } from '../model';

/** Beyond this many CSS px outside the page nothing is meant to be scrolled to. */
const FAR_OFF = 900;

/** Text smaller than this many CSS px cannot be read. */
const UNREADABLE = 2;

/** A box of so many CSS px that cuts off what it holds shows nothing. */
const POINT = 2;

/** Less than this much of a colour is not seen. */
const TRANSPARENT = 0.05;

/**
 * How computed style hides the element from the reader; null where it shows it. Ancestors' display and opacity are not looked
 * at (callers walk up). Needs a document that is shown in a window; without one everything counts as shown.
 */
export function computedHiding(element: Element): Hiding {
  // What the page has taken away since it was copied has no style either.
  const style = element.isConnected ? element.ownerDocument.defaultView?.getComputedStyle?.(element) : null;
  if (!style) return null;
  if (style.display === 'none' || style.visibility !== 'visible') return 'plain';
  if (Number(style.opacity) < TRANSPARENT || isPoint(style) || isOutOfSight(style)) return 'deceit';
  const unreadable = Number.parseFloat(style.fontSize) < UNREADABLE || isGround(style.color, style);
  return unreadable && lettersAreUnreadable(element, style) ? 'deceit' : null;
}

/** Is the colour that of the element's own background, or none? */
function isGround(color: string, { backgroundColor }: CSSStyleDeclaration): boolean {
  return alphaOf(color) < TRANSPARENT || (alphaOf(backgroundColor) === 1 && color === backgroundColor);
}

/** Letters without size close the gaps between boxes that set their own again: the first text that is shown decides. */
function lettersAreUnreadable(element: Element, ground: CSSStyleDeclaration): boolean {
  const holder = firstTextHolder(element);
  const style = holder && element.ownerDocument.defaultView?.getComputedStyle(holder);
  return style ? Number.parseFloat(style.fontSize) < UNREADABLE || isGround(style.color, ground) : false;
}

function firstTextHolder(element: Element): Element | null {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return element;
    const found = child.nodeType === 1 ? firstTextHolder(child as Element) : null;
    if (found) return found;
  }
  return null;
}

/** The fourth part of rgba(…); 1 where only three are stated. */
function alphaOf(color: string): number {
  const alpha = /^rgba\([^,]+,[^,]+,[^,]+,\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

function isPoint(style: CSSStyleDeclaration): boolean {
  if (/^matrix\(0, 0, 0, 0,|^scale\(0/.test(style.transform)) return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  // Of no height at all are folded menus, which open on a press: those count as plainly hidden elsewhere or not at all.
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  return width <= POINT && height <= POINT;
}

function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (Math.abs(Number.parseFloat(style.textIndent)) > FAR_OFF) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (style.position === 'static' || style.position === 'relative') return false;
  const clip = /^rect\((?:0px|1px|auto)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip);
  return clip || [style.left, style.top].some((value) => Number.parseFloat(value) < -FAR_OFF);
}
