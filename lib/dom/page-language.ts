/** The `lang` attributes of a page while its text is shown in another script: browsers choose the shapes of characters by them. */
export interface PageLanguage {
  /** Says the language on the root of each document that states none, and on every element below that states a Chinese one. */
  show: (roots: readonly Node[], language: string) => void;
  /** Back to what the page had, exactly; what the page has changed since stays. */
  restore: () => void;
}

const CHINESE = /^zh(?:$|-)/i;

export function pageLanguage(): PageLanguage {
  const marked = new Map<Element, { before: string | null; written: string }>();

  const mark = (element: Element, language: string): void => {
    const now = element.getAttribute('lang');
    const known = marked.get(element);
    marked.set(element, { before: known && known.written === now ? known.before : now, written: language });
    if (now !== language) element.setAttribute('lang', language);
  };

  const show = (roots: readonly Node[], language: string): void => {
    for (const root of roots) {
      const top = (root as Partial<Document>).documentElement;
      if (top && !top.getAttribute('lang')) mark(top, language);
      const stated = [...((root as Partial<ParentNode>).querySelectorAll?.('[lang]') ?? [])];
      if ('hasAttribute' in root) stated.push(root as Element);
      for (const element of stated) if (CHINESE.test(element.getAttribute('lang') ?? '')) mark(element, language);
    }
  };

  const restore = (): void => {
    for (const [element, { before, written }] of marked) {
      if (element.getAttribute('lang') !== written) continue;
      if (before === null) element.removeAttribute('lang');
      else element.setAttribute('lang', before);
    }
    marked.clear();
  };

  return { show, restore };
}
