import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** 原标题：…, as a line of its own: the headline as its first publisher set it. */
const ORIGINAL = /^[（(【[]?\s*原(?:标题|標題)\s*[:：]\s*(.{8,80}?)\s*[）)】\]]?$/;

/** A column's name before a headline (【独家】, [图]) is at most this long; a brand with its goods is longer. */
const MAX_COLUMN = 4;
const MAX_BRAND = 24;

/**
 * A brand in brackets before the headline, and the page itself states the headline without it: copying engines write
 * their customers' names there, in the heading and in the document's title.
 */
export function prefixedHeadline({ lines, page: { document } }: Survey): Suspicion[] {
  const original = lines.flatMap(({ text }) => ORIGINAL.exec(text)?.[1] ?? [])[0];
  if (!original) return [];
  const headings = [document.querySelector('title'), ...document.querySelectorAll('h1, h2, h3')];
  return headings.flatMap((heading) => {
    const node = heading?.firstChild;
    const match = node?.nodeType === 3 ? /^\s*[[【]([^\]】]+)[\]】]\s*(.*)$/s.exec(node.nodeValue ?? '') : null;
    const [, brand = '', rest = ''] = match ?? [];
    if (!node || brand.length <= MAX_COLUMN || brand.length > MAX_BRAND || !rest.startsWith(original)) return [];
    const value = node.nodeValue ?? '';
    const end = value.length - rest.length;
    const area = heading?.nodeName.toUpperCase() === 'TITLE' ? ('head' as const) : ('headline' as const);
    return [
      {
        rule: 'prefixed-headline',
        reason: 'prefixed-headline',
        node,
        start: 0,
        end,
        values: { brand },
        text: value.slice(0, end).trim(),
        area,
      },
    ];
  });
}
