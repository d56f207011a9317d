import type { Page } from '../model';

/**
 * A copy of the page that may be changed freely. Visibility is still asked of the original's elements, because a
 * cloned document has no computed style.
 */
export function clonePage(page: Page): Page {
  const document = page.document.cloneNode(true) as Document;
  const originals = new WeakMap<Element, Element>();
  const from = page.document.querySelectorAll('*');
  const to = document.querySelectorAll('*');
  for (let i = 0; i < to.length; i++) {
    const copy = to[i];
    const original = from[i];
    if (copy && original) originals.set(copy, original);
  }
  return {
    ...page,
    document,
    hidingOf: (element) => {
      const original = originals.get(element);
      return original ? page.hidingOf(original) : null;
    },
  };
}
