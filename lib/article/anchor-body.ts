import { type TextLine, tagOf } from '../dom/text-lines';
import { isCaption } from './judge-caption';
import { dropReason } from './judge-line';
import { oncePerLine } from './once-per-line';

/**
 * The element right behind the headline that holds the story's paragraphs. A second opinion beside Readability's, which
 * weighs text alone: on a flash of two sentences the teasers of other stories weigh more, and in pages made of
 * <section> (WeChat) it keeps one piece of many.
 */
export interface Anchor {
  holder: Element;
  /** Indices of the first and the last line inside. */
  first: number;
  last: number;
  /** Index of the last running line inside. */
  lastRunning: number;
  /** Does no running text stand between the headline and it? */
  opensStory: boolean;
  /** Characters of running text inside. */
  size: number;
}

/** Time line, source, share bar and summary stand between headline and story: not more lines than these. */
export const LINES_AFTER_TITLE = 30;

const MIN_RUNNING = 30;

/** Wrappers of single paragraphs nest this deep at most. */
const MAX_CLIMB = 3;

/** A holder with so many paragraphs is no wrapper of one. */
const ENOUGH_PARAGRAPHS = 3;

/**
 * The anchor of the page whose headline stands in this line: of the elements that hold running text between the headline
 * and the first end mark behind such text, the one that holds most. Null without any.
 */
export function findAnchor(lines: readonly TextLine[], titleLine: number): Anchor | null {
  if (titleLine < 0) return null;
  let best: Omit<Anchor, 'opensStory'> | null = null;
  const running = lines.filter(isRunningLine);
  const tried = new Set<Element>();
  for (let i = titleLine + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (best === null && i > titleLine + LINES_AFTER_TITLE)) break;
    // Inside the holder a label ends nothing where the text goes on behind it.
    if (best !== null && i <= best.last && (i <= best.lastRunning || !isEndMark(line))) continue;
    if (best !== null && isEndMark(line)) break;
    const holder = isRunningLine(line) ? holderOf(running, line) : null;
    if (!holder || tried.has(holder) || /^(?:BODY|HTML)$/.test(tagOf(holder))) continue;
    tried.add(holder);
    const anchor = anchorAt(lines, holder, i);
    if (anchor.size > (best?.size ?? 0)) best = anchor;
  }
  return best && { ...best, opensStory: !lines.slice(titleLine + 1, best.first).some(isRunningLine) };
}

function anchorAt(lines: readonly TextLine[], holder: Element, first: number): Omit<Anchor, 'opensStory'> {
  let last = first;
  while (last + 1 < lines.length && holder.contains(lines[last + 1]?.element ?? null)) last++;
  const inside = lines.slice(first, last + 1);
  return { holder, first, last, lastRunning: first + inside.findLastIndex(isRunningLine), size: runningSize(inside) };
}

/** A line of a sentence, with few links and no label of the page's machinery. Two dozen expressions: asked once of each line. */
export const isRunningLine = oncePerLine(
  ({ text, linked, element }) =>
    text.length >= MIN_RUNNING &&
    linked < text.length * 0.3 &&
    /[。！？；，]/.test(text) &&
    !dropReason(text) &&
    !isCaption(text, false) &&
    !isNamedAside(element),
);

/** Boxes of legal text, of decks and leads and of captions, by the names that content systems give them. */
const ASIDE_NAME =
  /(?:^|[^a-z])(?:disclaimer|copyright|footer|foot|mianze|shengming|sub[-_]?(?:head|title)|zhaiyao|abstract|lead[-_]?in|caption|media[-_]?pic|pic[-_]?(?:info|text|desc))(?:$|[^a-z])/i;

/** So many levels above a line such a box begins. */
const ASIDE_LEVELS = 3;

function isNamedAside(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i < ASIDE_LEVELS && tagOf(at) !== 'BODY'; i++, at = at.parentElement) {
    if (/^(?:FIGCAPTION|FOOTER)$/.test(tagOf(at))) return true;
    if (ASIDE_NAME.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

export function runningSize(lines: readonly TextLine[]): number {
  return lines.filter(isRunningLine).reduce((n, { text }) => n + text.length, 0);
}

/** The element of the lines around: a paragraph's parent, and above wrappers that each hold one paragraph of many alike. */
function holderOf(running: readonly TextLine[], { element }: TextLine): Element | null {
  const sharing = running.filter((line) => line.element === element).length;
  let holder = sharing >= 2 ? element : element.parentElement;
  for (let i = 0; i < MAX_CLIMB && holder; i++) {
    const inside = holder;
    const parent: Element | null = holder.parentElement;
    if (!parent || running.filter((line) => inside.contains(line.element)).length >= ENOUGH_PARAGRAPHS) break;
    if (!isOneOfMany(running, holder, parent)) break;
    holder = parent;
  }
  return holder;
}

/** Do two more children of the parent hold running text and look like this one? */
function isOneOfMany(running: readonly TextLine[], holder: Element, parent: Element): boolean {
  return siblingsLike(holder, parent).filter((child) => running.some((line) => child.contains(line.element))).length >= 2;
}

/** The other children of the parent that have the same tag and class. */
function siblingsLike(element: Element, parent: Element | null): Element[] {
  const [tag, name] = [tagOf(element), element.getAttribute('class')];
  return [...(parent?.children ?? [])].filter((child) => child !== element && tagOf(child) === tag && child.getAttribute('class') === name);
}

/**
 * Index of the line with which the story is over: the anchor's last when a heading of other stories, an editor's or a
 * copyright line stands before the next running text, and that text is in no second box of the same make. Infinity
 * when nothing says so.
 */
export function endOfStory(lines: readonly TextLine[], { holder, last }: Anchor): number {
  let marked = false;
  for (let i = last; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (i > last && isRunningLine(line)) {
      if (!marked) return Number.POSITIVE_INFINITY;
      const goesOn = siblingsLike(holder, holder.parentElement).some((sibling) => sibling.contains(line.element));
      return goesOn ? Number.POSITIVE_INFINITY : last;
    }
    marked ||= isEndMark(line);
  }
  return marked ? last : Number.POSITIVE_INFINITY;
}

function isEndMark({ text }: TextLine): boolean {
  return END_MARKS.has(dropReason(text) ?? '');
}

const END_MARKS = new Set<string>(['related', 'editor', 'copyright', 'original-title']);
