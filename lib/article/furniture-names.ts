import { BLOCK_TAGS } from '../dom/block-tags';
import { tagOf } from '../dom/text-lines';
import { foldSpace } from '../text/fold-space';

/**
 * Class and id names, word by word, that content systems give to what stands inside the text without belonging to it.
 * Names say what an element is for in every script and language alike, but sites reuse them: they are believed only of short parts.
 */
const FURNITURE =
  /(?:^|[-_\s])(?:relat(?:ed?|ive|edlist|ednews)|recommend\w*|tuijian|xg(?:yd|xw|news)|hot(?:news|list|rank|topic)|share\w*|bdshare\w*|jiathis\w*|comments?|commentbox|pinglun|copyright|disclaimer|shengming|mianze|tags?|taglist|keywords?|qr-?code\w*|erweima|ewm|app-?(?:down\w*|promo\w*|open)|download\w*|subscribe|newsletter|pagination|pager|pagenav|breadcrumbs?|crumbs?|advert\w*|ads?|adbox|guanggao|vote\w*|toupiao|editors?|zrbj|zebian|bianji|video-?title|toolbar|toolbox|prevnext|popup|toast|login)(?:$|[-_\s])/i;

/** More text than this, or a paragraph of its own, and the name is not believed. */
const MAX_TEXT = 160;

/** A link list may be longer. */
const MAX_LINKED_TEXT = 1500;

/** A form to sign in, below a text that only subscribers read to its end; some systems put the whole page into one form. */
const MAX_FORM = 400;

/** A part that was taken out, and where it stood. */
export interface Furniture {
  text: string;
  parent: Element;
}

/**
 * Takes the parts that are furniture by their name and their make out of a document that may be changed. To be done before
 * Readability looks: it replaces named boxes by bare paragraphs.
 */
export function removeFurniture(root: ParentNode): Furniture[] {
  const found: Furniture[] = [];
  for (const form of root.querySelectorAll('form')) {
    const text = form.querySelector('input[type="password"]') ? foldSpace(form.textContent ?? '') : '';
    if (text === '' || text.length > MAX_FORM || !form.parentElement) continue;
    found.push({ text, parent: form.parentElement });
    form.remove();
  }
  for (const element of root.querySelectorAll('[class],[id]')) {
    const parent = element.parentElement;
    // An inline part called keyword or share is a linked word of the sentence around it.
    if (!parent || !BLOCK_TAGS.has(tagOf(element))) continue;
    const text = furnitureText(element);
    if (text === null) continue;
    found.push({ text, parent });
    element.remove();
  }
  return found;
}

function furnitureText(element: Element): string | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 2 || !FURNITURE.test(names)) return null;
  const text = foldSpace(element.textContent ?? '');
  if (text === '' || text.length > MAX_LINKED_TEXT) return null;
  const linked = [...element.querySelectorAll('a')].reduce((n, link) => n + foldSpace(link.textContent ?? '').length, 0);
  if (text.length > MAX_TEXT) return linked > text.length * 0.6 ? text : null;
  // A sentence of running text that leads nowhere is the writer's own, whatever its box is called.
  return linked === 0 && text.length > 60 && /[。！？]/.test(text) ? null : text;
}
