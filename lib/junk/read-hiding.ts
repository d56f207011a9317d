import { tagOf } from '../dom/text-lines';
import type { Hiding } from '../model';

/** Declarations of the page's own style sheets, by simple selector (.class or #id). */
export type StyleSheet = ReadonlyMap<string, string>;

/** So many CSS px beyond an edge nothing is meant to be scrolled to. */
const FAR = /(?:^|;)\s*(?:left|right|top|text-indent|margin-left|margin-top)\s*:\s*-\s*\d{3,}/;
const TRANSPARENT = /(?:^|;)\s*opacity\s*:\s*(?:0?\.?0*|0?\.0[0-4]\d*)\s*(?:;|!|$)/;
/** Under the page, far behind all that it draws itself. */
const BEHIND = /(?:^|;)\s*z-index\s*:\s*-\s*\d{2,}/;
/** Clipped away or shrunk to nothing. */
const CLIPPED =
  /(?:^|;)\s*(?:clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|transform\s*:\s*scale\(\s*0)/;
/** Letters of less than 2 px. */
const TINY_TEXT = /(?:^|;)\s*font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|%)?\s*(?:;|!|$)/;
const TINY_WIDTH = /(?:^|;)\s*(?:max-)?width\s*:\s*[0-2](?:px)?\s*(?:;|!|$)/;
const TINY_HEIGHT = /(?:^|;)\s*(?:max-)?height\s*:\s*[0-2](?:px)?\s*(?:;|!|$)/;
const CUT = /(?:^|;)\s*overflow\s*:\s*hidden/;
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/;
const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/;
const GROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/;

/** How the element itself hides its content by attributes, inline style and the simple rules of the page's style sheets. */
export function readHiding(element: Element, sheet: StyleSheet): Hiding {
  const tag = tagOf(element);
  if (tag === 'NOSCRIPT' || tag === 'NOFRAMES') return 'plain';
  const style = styleOf(element, sheet);
  if (tag === 'MARQUEE' && (SIDES.some((side) => isTiny(element.getAttribute(side))) || TINY_HEIGHT.test(style))) return 'deceit';
  if (style) {
    if ([FAR, TRANSPARENT, TINY_TEXT, BEHIND, CLIPPED].some((way) => way.test(style))) return 'deceit';
    if (CUT.test(style) && TINY_HEIGHT.test(style) && TINY_WIDTH.test(style)) return 'deceit';
    const colour = COLOUR.exec(style)?.[1]?.trim();
    if (colour && colour === GROUND.exec(style)?.[1]?.trim()) return 'deceit';
    if (NOT_SHOWN.test(style)) return 'plain';
  }
  // White letters: hidden on the usual white ground, but honest on a dark one.
  const colour = tag === 'FONT' ? element.getAttribute('color') : null;
  if (element.hasAttribute('hidden') || /^(?:#fff(?:fff)?|white)$/i.test(colour?.trim() ?? '')) return 'plain';
  return null;
}

/** A running line that is cut to less than a letter in either direction shows none. */
const SIDES = ['width', 'height'];

function isTiny(size: string | null): boolean {
  return size !== null && Number.parseFloat(size) <= 2;
}

function styleOf(element: Element, sheet: StyleSheet): string {
  let style = (element.getAttribute('style') ?? '').toLowerCase();
  if (sheet.size === 0) return style;
  const id = element.getAttribute('id');
  if (id) style += `;${sheet.get(`#${id}`) ?? ''}`;
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) if (name) style += `;${sheet.get(`.${name}`) ?? ''}`;
  return style;
}

/** A page's own sheets beyond this many characters are those of a design, not of an intruder. */
const MAX_SHEET = 200_000;

/** The rules of the page's <style> elements whose selector is one class or one id, lower case. Without their at-rules. */
export function readStyleSheet(document: Document): StyleSheet {
  const rules = new Map<string, string>();
  for (const element of document.querySelectorAll('style')) {
    const text = element.textContent ?? '';
    if (text.length <= MAX_SHEET) for (const rule of rulesOf(text)) addRule(rules, rule);
  }
  return rules;
}

/** Every innermost { … } with what stands before it. By indexOf: an expression that tries every length is quadratic on large sheets. */
function* rulesOf(text: string): Generator<{ selectors: string; declarations: string }> {
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; ) {
    const close = text.indexOf('}', open);
    if (close < 0) return;
    // The brace of an at-rule holds rules of its own: the last one before the end is the innermost.
    const inner = text.lastIndexOf('{', close);
    yield {
      selectors: text.slice(Math.max(from, inner > open ? lastBreak(text, inner) : from), inner),
      declarations: text.slice(inner + 1, close),
    };
    from = close + 1;
    open = text.indexOf('{', from);
  }
}

/** Where the selector before a brace begins: behind the brace that ends the rule or opens the at-rule before it. */
function lastBreak(text: string, brace: number): number {
  return Math.max(text.lastIndexOf('{', brace - 1), text.lastIndexOf('}', brace - 1)) + 1;
}

/** Longer ones are lists of a framework, or no rules at all. */
const MAX_SELECTORS = 500;
const MAX_DECLARATIONS = 1000;

function addRule(rules: Map<string, string>, { selectors, declarations }: { selectors: string; declarations: string }): void {
  if (selectors.length > MAX_SELECTORS || declarations.length > MAX_DECLARATIONS) return;
  for (const selector of selectors.split(',')) {
    const simple = /^\s*[a-z]*([.#][\w-]+)\s*$/i.exec(selector)?.[1];
    if (simple) rules.set(simple, `${rules.get(simple) ?? ''};${declarations.toLowerCase()}`);
  }
}
