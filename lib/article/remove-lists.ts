import { SILENT_TAGS } from '../dom/block-tags';
import { tagOf } from '../dom/text-lines';

/** Fewer links are no list of other stories. */
const MIN_LINKS = 10;

/** Links to stories have headlines; those of a picture series, of reporters' names and of page numbers are shorter. */
const MIN_TITLE = 6;

/** Beside the links stand the names of columns, no sentences. */
const MIN_LINKED = 0.6;

/** Dates, times and numbers of clicks count for nothing. */
const DATES = /[\s\d\-:./()[\]（）年月日]+/g;

/** Nested deeper than people nest: left alone. */
const MAX_DEPTH = 120;

const SENTENCE = /[。！？；]/;

/**
 * Takes lists of links to other stories out of a document that may be changed. Readability throws them away as well, but
 * weighs every link of them again and again: on a front page or below a portal's story that is nearly all of its time.
 */
export function removeLists(root: ParentNode): void {
  for (const child of [...root.children]) weigh(child, 0);
}

interface Weight {
  text: number;
  linked: number;
  links: number;
  sentences: boolean;
}

/** Weighs the element from its children up; lists inside an element that is none itself are taken out. */
function weigh(element: Element, depth: number): Weight {
  const sum: Weight = { text: 0, linked: 0, links: 0, sentences: false };
  const lists: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const value = (node.nodeValue ?? '').replace(DATES, '');
      sum.text += value.length;
      sum.sentences ||= value.length > 0 && SENTENCE.test(value);
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (SILENT_TAGS.has(tagOf(child))) continue;
      const inner = depth < MAX_DEPTH ? weigh(child, depth + 1) : UNKNOWN;
      if (isList(inner)) lists.push(child);
      sum.text += inner.text;
      sum.linked += inner.linked;
      sum.links += inner.links;
      sum.sentences ||= inner.sentences;
    }
  }
  const tag = tagOf(element);
  if (tag === 'A') return { text: sum.text, linked: sum.text, links: 1, sentences: false };
  if (OUTERMOST.has(tag) || !isList(sum)) for (const list of lists) list.remove();
  return sum;
}

/** A page that is nothing but lists is emptied, not left out. */
const OUTERMOST = new Set(['HTML', 'BODY']);

/** Counts as running text. */
const UNKNOWN: Weight = { text: 1, linked: 0, links: 0, sentences: true };

function isList({ text, linked, links, sentences }: Weight): boolean {
  return !sentences && links >= MIN_LINKS && linked >= links * MIN_TITLE && linked >= text * MIN_LINKED;
}
