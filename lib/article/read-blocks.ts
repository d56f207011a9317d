import { type TextLine, tagOf } from '../dom/text-lines';
import type { Block, DroppedLine } from '../model';
import type { Steps } from '../steps';
import { blockLines } from '../text/article-lines';
import { type Anchor, runningSize } from './anchor-body';
import { collectBlocks } from './collect-blocks';
import { removeFurniture } from './furniture-names';
import { dropReason } from './judge-line';
import { readBody } from './read-body';
import { removeLists } from './remove-lists';
import { markCaptions, unfoldCopy } from './unfold-copy';

export interface ReadBlocks {
  blocks: readonly Block[];
  /** Parts inside the text that are furniture by their names. */
  dropped: DroppedLine[];
}

/**
 * The body: what stands right behind the headline where that is plainly the story and nothing else, or the page is large;
 * else as Readability sees it; else, where it finds no running text, the lines beside the longest one.
 * @param anchor what stands right behind the headline
 */
export function* readBlocks(document: Document, lines: readonly TextLine[], anchor: Anchor | null, base: string): Steps<ReadBlocks> {
  const pure = anchor !== null && isPlainStory(anchor, lines);
  const large = !pure && document.querySelectorAll('*').length >= LARGE;
  const story = pure || large ? (anchor?.holder ?? null) : null;
  // A copy: Readability moves elements about and strips their style, which tells headline lines from others.
  const copy = (story ?? document).cloneNode(true) as Element | Document;
  unfoldCopy(copy, lines, base);
  markCaptions(copy);
  const furniture = removeFurniture(copy);
  yield;
  if (!pure) removeLists(copy);
  if (story && !pure) for (const element of copy.querySelectorAll(MACHINERY)) element.remove();
  const body = story ? withoutHidden(copy as Element) : large ? null : readBody(copy as Document);
  yield;
  const blocks = body ? collectBlocks(body, base) : [];
  const plain = blocks.some(isRunning) ? [] : longestText(lines);
  const inBody = furniture.filter(({ parent }) => body?.contains(parent));
  return {
    blocks: plain.length > 0 ? plain.map(paragraph) : blocks,
    dropped: inBody.map(({ text }) => ({ text, reason: 'furniture' })),
  };
}

/** Of all running text of the page at least this share stands in the story, … */
const MIN_SHARE = 0.75;
/** … of all that stands in it at least this share is running text, … */
const MIN_PURE = 0.7;
/** … and at most this share is links. */
const MAX_LINKED = 0.05;

/** Elements that hold more than a story: what of their text belongs to it wants Readability's weighing. */
const MACHINERY = 'aside, button, footer, form, nav, select';
const PLAYERS = 'embed, object, video';

/** Is the anchored text the page's story, whole, with nothing else among it? Two pages of three are made so. */
function isPlainStory({ holder, first, last, size, opensStory }: Anchor, lines: readonly TextLine[]): boolean {
  if (!opensStory || size < runningSize(lines) * MIN_SHARE) return false;
  const inside = lines.slice(first, last + 1);
  const all = inside.reduce((n, { text }) => n + text.length, 0);
  const linked = inside.reduce((n, line) => n + line.linked, 0);
  return size >= all * MIN_PURE && linked <= all * MAX_LINKED && !holder.querySelector(`${MACHINERY}, ${PLAYERS}`);
}

/**
 * From this many elements on Readability, whose work cannot be done in steps, would hold the page up too long (20,000: a third
 * of a second). Front pages have up to 4,000.
 */
const LARGE = 8000;

/** What Readability, too, takes for hidden: a copy has no computed style. */
const HIDDEN = '[style*="none"], [style*="hidden"], [hidden], [aria-hidden="true"]';

function withoutHidden(copy: Element): Element {
  for (const element of copy.querySelectorAll(HIDDEN)) {
    const style = element.getAttribute('style');
    if (!style || element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) element.remove();
  }
  return copy;
}

/** Fewest characters of a paragraph that makes a page of one paragraph an article. */
const MIN_PARAGRAPH = 40;

function isRunning(block: Block): boolean {
  return blockLines(block).some((line) => line.length >= MIN_PARAGRAPH && /[。！？；，]/.test(line) && !dropReason(line));
}

export function paragraph({ text }: TextLine): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** Where Readability finds nothing (one short paragraph, a page beyond its limits): the lines beside the longest running one. */
function longestText(lines: readonly TextLine[]): TextLine[] {
  const running = lines.filter(({ text, linked }) => text.length >= MIN_PARAGRAPH && /[。！？]/.test(text) && linked < text.length / 4);
  const longest = running.reduce<TextLine | null>(
    (best, line) => (line.text.length > (best?.text.length ?? 0) ? line : best),
    null,
  )?.element;
  if (!longest) return [];
  const isParagraph = tagOf(longest) === 'P';
  return lines.filter(({ element }) => element === longest || (isParagraph && element.parentElement === longest.parentElement));
}
