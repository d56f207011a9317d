import { isBehind } from '../dom/document-order';
import { tagOf } from '../dom/text-lines';
import type { JunkArea } from '../model';

const NAMES: readonly [JunkArea, RegExp][] = [
  ['breadcrumb', /crumb|bread|location|position|weizhi|mianbao/i],
  ['footer', /foot|flink|friend|bottom|copyright/i],
];
const LEVELS = 8;

/** In which part of the page a node stands. `prose` is the element that holds the article's text. */
export function areaOf(node: Node, prose: Element | null): JunkArea {
  let at: Node | null = node;
  let inBody = false;
  for (let i = 0; at; at = at.parentNode, i++) {
    if (at.nodeType !== 1) continue;
    const element = at as Element;
    const tag = tagOf(element);
    if (element === prose) return 'body';
    if (tag === 'HEAD' || tag === 'TITLE' || tag === 'META') return 'head';
    if (tag === 'H1') return 'headline';
    if (tag === 'FOOTER') return 'footer';
    if (tag === 'BODY') inBody = true;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const named = i < LEVELS && tag !== 'BODY' ? NAMES.find(([, pattern]) => pattern.test(name)) : undefined;
    if (named) return named[0];
  }
  if (!inBody) return 'outside';
  // Behind the article's text, above nothing else: the foot of the page.
  return prose && isBehind(node, prose) ? 'footer' : 'page';
}
