import { firstBehind } from '../../dom/document-order';
import { tagOf } from '../../dom/text-lines';
import { isUnrelated, type JudgedLink, sitesOf } from '../judged-link';
import type { Survey } from '../survey-page';

/** The last words of an honest page: who keeps it, and its filing number. */
const LEGAL = /ICP[备備]|公网安备|公網安備|版权所有|版權所有|Copyright|©|主办单位|[备備]案[号號]/i;
/** A label says whose links these are. */
const LABEL = /友情|合作|链接|連結|相关|相關|媒体|媒體|网站|網站|导航|導航/;
/** So many links to as many sites. */
const FARM = 4;

/**
 * Links to many unrelated sites in a nameless box behind the page's last line: software that cannot read a page writes them
 * before </body> or after </html>. Nobody who keeps a page puts anything there.
 */
export function trailingFarms(links: readonly JudgedLink[], { lines, root }: Survey): JudgedLink[][] {
  const legal = lines.findLast(({ text }) => LEGAL.test(text))?.element;
  if (!legal) return [];
  const boxes = new Map<Element, JudgedLink[]>();
  const elements = links.map(({ element }) => element);
  for (const link of links.slice(firstBehind(elements, legal))) {
    const box = topBox(link.element, root);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), link]);
  }
  return [...boxes].flatMap(([box, held]) => {
    const unrelated = held.every((link) => link.foreign && isUnrelated(link));
    const words = held.reduce((n, { text }) => n + text.length, 0);
    // Besides its links the box holds no more than separators.
    const only = (box.textContent ?? '').replace(/\s+/g, '').length <= words + held.length * 2;
    return unrelated && sitesOf(held) >= FARM && only && !LABEL.test(box.textContent ?? '') ? [held] : [];
  });
}

/** The child of the body that the link stands in, when it has no name of its own. */
function topBox(link: Element, root: Element): Element | null {
  let at: Element | null = link;
  // Some parsers leave what comes behind </html> beside the body.
  while (at && at.parentElement !== root && at.parentElement !== root.parentElement) at = at.parentElement;
  const isNamed = at?.hasAttribute('class') || at?.hasAttribute('id');
  return at && at !== link && !isNamed && /^(?:DIV|P|UL|TABLE|CENTER|SPAN|FONT|SECTION)$/.test(tagOf(at)) ? at : null;
}
