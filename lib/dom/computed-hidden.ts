/** Beyond this many CSS px outside the page nothing is meant to be scrolled to. */
const FAR_OFF = 900;

/** Text smaller than this many CSS px cannot be read. */
const UNREADABLE = 2;

/**
 * Is the element hidden from the reader by computed style: not displayed, invisible, fully transparent, of unreadable
 * size, clipped away, or positioned far outside the page? Ancestors' display and opacity are not looked at (callers walk up).
 * Needs a document that is shown in a window; without one everything counts as visible.
 */
export function isComputedHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  if (!style) return false;
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0) return true;
  if (Number.parseFloat(style.fontSize) < UNREADABLE && element.textContent?.trim()) return true;
  if (Math.abs(Number.parseFloat(style.textIndent)) > FAR_OFF) return true;
  return style.position === 'static' || style.position === 'relative' ? false : isOutOfSight(style);
}

function isOutOfSight(style: CSSStyleDeclaration): boolean {
  const clip = /^rect\((?:0px|1px|auto)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip);
  const offset = [style.left, style.top].some((value) => Number.parseFloat(value) < -FAR_OFF);
  return clip || offset;
}
