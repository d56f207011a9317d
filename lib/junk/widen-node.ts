import { FARM_LABELS } from '../data/junk-marks';
import { tagOf, textNodes } from '../dom/text-lines';
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
/** Blanks and separators between many links add up, but not to more than this for each. */
const BETWEEN = 12;

/**
 * Finds the outermost element around a planted link that holds nothing but planted links, separators and a farm's label: the
 * whole list goes, not its entries only.
 * @param junk the elements of all planted links
 */
export function nodeWidener(junk: ReadonlySet<Element>, isHidden: (element: Element) => boolean): (link: Element) => Element {
  const known = new Map<Element, boolean>();
  return (link) => {
    let widest = link;
    let at = link.parentElement;
    for (let i = 0; i < LEVELS && at && !KEPT.has(tagOf(at)); i++, at = at.parentElement) {
      const only = known.get(at) ?? holdsOnly(at, junk, isHidden(at));
      known.set(at, only);
      if (!only) break;
      widest = at;
    }
    return widest;
  };
}

function holdsOnly(element: Element, junk: ReadonlySet<Element>, hidden: boolean): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.some((link) => !junk.has(link) && (link.hasAttribute('href') || link.textContent?.trim()))) return false;
  for (const held of element.querySelectorAll(HELD)) if (!held.closest('a')) return false;
  const rest = textBeside(element, 2000 + links.length * BETWEEN);
  return rest !== null && foldScript(rest).replace(SEPARATORS, '').replace(LABEL, '').length <= (hidden ? HIDDEN_REST : REST);
}

/** The element's text outside links, or null when it is longer than `most` characters. */
function textBeside(element: Element, most: number): string | null {
  const isLink = (inner: Element): boolean => tagOf(inner) === 'A';
  let text = '';
  for (const node of textNodes(element, isLink)) {
    text += node.nodeValue ?? '';
    if (text.length > most) return null;
  }
  return text;
}
