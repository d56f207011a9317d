import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** The class (or id) that the most used cloning software gives its confusion blocks. */
const NAMED = '[class~="pl_css_ganrao"],[id="pl_css_ganrao"]';
/** Its ids are five letters and figures drawn by lot … */
const DRAWN = /^(?=[a-z0-9]*\d)[a-z0-9]{5}$/;
/** … and shared by all elements of a block, which an honest page never does so often. */
const SHARED = 4;
/** They are of as many kinds as come by lot; templates repeat one. */
const KINDS = 3;
/** Visible text in such a block means that it wraps something real. */
const MAX_TEXT = 40;

/** Nests of empty elements that cloning software strews over a page to make every copy differ. */
export function noiseContainers({ page: { document } }: Survey): Suspicion[] {
  const nests = new Set<Element>([...document.querySelectorAll(NAMED)].filter(isEmpty));
  const byId = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    if (DRAWN.test(id)) byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  for (const elements of byId.values()) {
    if (elements.length < SHARED || new Set(elements.map(({ nodeName }) => nodeName)).size < KINDS) continue;
    for (const element of elements) if (isEmpty(element)) nests.add(element);
  }
  const outermost = [...nests].filter((nest) => !within(nest, nests)).map((nest) => wrapperOf(nest));
  return [...new Set(outermost)].map((node) => ({ rule: 'noise-containers', reason: 'noise-container', node, text: textOf(node) }));
}

/** Nothing in it for the reader: no link, no picture, hardly a character outside its own raw markup. */
function isEmpty(element: Element): boolean {
  if (element.querySelector('a[href],img[src],iframe[src]')) return false;
  return visibleText(element).length <= MAX_TEXT;
}

/** <noframes> and <xmp> hold markup as text, which no reader sees as words. */
function visibleText(element: Element): string {
  return (element.textContent ?? '').replace(/<[^<>]*>/g, '').trim();
}

function within(element: Element, nests: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (nests.has(at)) return true;
  return false;
}

/** A nameless element around nothing but such elements goes with them. */
function wrapperOf(nest: Element): Element {
  const parent = nest.parentElement;
  if (parent?.nodeName.toUpperCase() !== 'DIV' || parent.attributes.length > 0 || !isEmpty(parent)) return nest;
  const id = nest.getAttribute('id');
  return [...parent.children].every((child) => child.getAttribute('id') === id) ? parent : nest;
}

/** What such elements show as text is raw markup; parsers differ in whether they read it as elements. */
function textOf(node: Element): string {
  const raw = [...node.querySelectorAll('xmp, noframes')].map((element) => {
    return element.firstElementChild ? element.innerHTML : (element.textContent ?? '');
  });
  return (raw.join('') || (node.outerHTML ?? '')).slice(0, 2000);
}
