import { FARM_LABELS } from '../data/junk-marks';
import { tagOf } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';

/** Elements that are no wrapping of links alone. */
const KEPT = new Set('BODY HTML MAIN ARTICLE TABLE TBODY TR TD FORM SECTION'.split(' '));
/** What they may hold that is worth keeping. */
const HELD = 'img,video,audio,iframe,form,input,button,object,svg';
const SEPARATORS = /[\s\u3000\u00a0|｜丨、,，;；·•:：/\\_~—–>»«<()（）[\]【】-]+/g;
const LABEL = new RegExp(`(?:${FARM_LABELS.join('|')}|友情链接|友情連結|相关链接|推荐链接)`, 'g');

/** Farms are seldom wrapped deeper. */
const LEVELS = 6;
/** So many characters beside its links make an element more than a wrapping; a hidden one may hold more. */
const REST = 0;
const HIDDEN_REST = 60;

/**
 * The outermost element around a planted link that holds nothing but planted links, separators and a farm's label: the whole
 * list goes, not its entries only.
 * @param junk the elements of all planted links
 */
export function widenNode(link: Element, junk: ReadonlySet<Element>, isHidden: (element: Element) => boolean): Element {
  let widest = link;
  let at = link.parentElement;
  for (let i = 0; i < LEVELS && at && !KEPT.has(tagOf(at)); i++, at = at.parentElement) {
    if (!holdsOnly(at, junk, isHidden(at))) break;
    widest = at;
  }
  return widest;
}

function holdsOnly(element: Element, junk: ReadonlySet<Element>, hidden: boolean): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.some((link) => !junk.has(link) && (link.hasAttribute('href') || link.textContent?.trim()))) return false;
  let text = element.textContent ?? '';
  let linked = 0;
  for (const link of links) linked += link.textContent?.length ?? 0;
  // Cheap refusal: the text beside the links is clearly too long.
  if (text.length - linked > 2000) return false;
  for (const held of element.querySelectorAll(HELD)) if (!links.some((link) => link.contains(held))) return false;
  for (const link of links) text = text.replace(link.textContent ?? '', '');
  for (const silent of element.querySelectorAll('script,style')) text = text.replace(silent.textContent ?? '', '');
  const rest = foldScript(text).replace(SEPARATORS, '').replace(LABEL, '');
  return rest.length <= (hidden ? HIDDEN_REST : REST);
}
