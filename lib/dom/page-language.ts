/** The `lang` attributes of a page while its text is shown in another script: browsers choose the shapes of characters by them. */
export interface PageLanguage {
  /** Says the language on the root of each document that states none, and on every element below that states a Chinese one. */
  show: (roots: readonly Node[], language: string) => void;
  /** Says it on one element that states no other, ahead of the root: changing that makes the browser lay out all that hangs on it at once. */
  showOn: (element: Element, language: string) => void;
  /**
   * Back to what the page had, exactly; what the page has changed since stays.
   * @param most so many of the elements that were marked one by one; the others are restored with the first call
   */
  restore: (most?: number) => void;
}

const CHINESE = /^zh(?:$|-)/i;

export function pageLanguage(): PageLanguage {
  type Marks = Map<Element, { before: string | null; written: string }>;
  const whole: Marks = new Map();
  const single: Marks = new Map();

  const mark = (marked: Marks, element: Element, language: string): void => {
    const now = element.getAttribute('lang');
    const known = marked.get(element);
    marked.set(element, { before: known && known.written === now ? known.before : now, written: language });
    if (now !== language) element.setAttribute('lang', language);
  };

  const show = (roots: readonly Node[], language: string): void => {
    for (const root of roots) {
      const top = (root as Partial<Document>).documentElement;
      if (top && !top.getAttribute('lang')) mark(whole, top, language);
      const stated = [...((root as Partial<ParentNode>).querySelectorAll?.('[lang]') ?? [])];
      if ('hasAttribute' in root) stated.push(root as Element);
      for (const element of stated)
        if (CHINESE.test(element.getAttribute('lang') ?? '')) mark(single.has(element) ? single : whole, element, language);
    }
  };

  const showOn = (element: Element, language: string): void => {
    if (CHINESE.test(element.getAttribute('lang') ?? language)) mark(single, element, language);
  };

  const unmark = (marked: Marks, most: number): void => {
    for (const [element, { before, written }] of marked) {
      if (most-- <= 0) return;
      marked.delete(element);
      if (element.getAttribute('lang') !== written) continue;
      if (before === null) element.removeAttribute('lang');
      else element.setAttribute('lang', before);
    }
  };

  const restore = (most = Number.POSITIVE_INFINITY): void => {
    unmark(whole, Number.POSITIVE_INFINITY);
    unmark(single, most);
  };

  return { show, showOn, restore };
}
