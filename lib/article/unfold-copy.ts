import { safeUrl } from '../dom/safe-url';
import type { TextLine } from '../dom/text-lines';

/** The control that shows the rest of a text. */
const UNFOLD =
  /^[\s【[(（]*(?:点击|點擊)?(?:展开|展開|阅读|閱讀|查看|显示|顯示|余下|餘下|剩余|剩餘)(?:全部|剩余|剩餘|更多)?(?:全文|内容|內容|正文)[\s\S]{0,8}$/;

/** A long picture story has some hundred. */
const MAX_NOSCRIPT = 500;

/** Hidden text is the rest of a story when it is at least this long and says something. */
const MIN_FOLDED = 60;

/**
 * Makes visible, in a copy that may be changed, what would be thrown away unseen: the rest of a text that a
 * control unfolds, and pictures that stand in noscript alone.
 */
export function unfoldCopy(copy: ParentNode, lines: readonly TextLine[], base: string): void {
  if (lines.some(({ text }) => UNFOLD.test(text))) for (const element of copy.querySelectorAll(HIDDEN)) unfold(element);
  for (const [i, element] of [...copy.querySelectorAll('noscript')].entries()) {
    if (i < MAX_NOSCRIPT) showPicture(element, base);
    // Readability parses each of them anew.
    else element.remove();
  }
}

/** Names of the box that tells what a picture shows. */
const CAPTION =
  /(?:^|[-_\s])(?:(?:img|image|pic|picture|photo|fig|figure)?[-_]?captions?|(?:img|image|pic|picture|photo)[-_]?(?:desc|description|info|text|txt|title|intro|note|memo))(?:$|[-_\s])/i;

/** A caption is a line or two. */
const MAX_CAPTION = 150;

/** Names are lost when Readability makes paragraphs of boxes; the standard's own element is not. */
export function markCaptions(copy: ParentNode): void {
  for (const element of copy.querySelectorAll('p[class], div[class], span[class]')) {
    if (!CAPTION.test(element.getAttribute('class') ?? '')) continue;
    const text = element.textContent?.trim() ?? '';
    if (text === '' || text.length > MAX_CAPTION || element.querySelector('img, p, div, h1, h2')) continue;
    const caption = element.ownerDocument.createElement('figcaption');
    caption.append(...element.childNodes);
    element.replaceWith(caption);
  }
}

const HIDDEN = '[style*="display"], [style*="visibility"], [hidden], [aria-hidden="true"]';

function unfold(element: Element): void {
  const text = element.textContent ?? '';
  if (text.length < MIN_FOLDED || !/[。！？]/.test(text)) return;
  const linked = [...element.querySelectorAll('a')].reduce((n, link) => n + (link.textContent?.length ?? 0), 0);
  if (linked > text.length * 0.3) return;
  const style = element.getAttribute('style');
  if (style) element.setAttribute('style', style.replace(/(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*;?/gi, ''));
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
}

/** Only a picture, and not the twin of a lazy one beside it (those two Readability joins by itself). */
function showPicture(noscript: Element, base: string): void {
  // Where scripts run, the content is text; elsewhere it is elements.
  const markup = noscript.querySelector('img')?.outerHTML ?? noscript.textContent ?? '';
  const address = /^\s*<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)[^>]*>\s*$/i.exec(markup)?.[1];
  const src = safeUrl(address?.replace(/&amp;/g, '&'), base);
  const isTwin = [noscript.previousElementSibling, noscript.nextElementSibling].some((beside) => beside?.nodeName.toUpperCase() === 'IMG');
  if (!src || isTwin || noscript.querySelector('a')) return;
  const image = noscript.ownerDocument.createElement('img');
  image.setAttribute('src', src);
  noscript.replaceWith(image);
}
