import type { TextLine } from '../dom/text-lines';
import type { Block } from '../model';
import { blockLines } from '../text/article-lines';
import { endOfStory, findAnchor, runningSize } from './anchor-body';
import { collectBlocks } from './collect-blocks';
import { lineKey, titleKey } from './compare-titles';
import { endOfBody } from './find-body-end';

/** Of the anchored text Readability should have found at least this share. */
const MIN_COVERED = 0.6;

/**
 * Readability's body checked against what stands right behind the headline: replaced where it missed most of that, cut
 * where that ends.
 */
export function checkBody(blocks: readonly Block[], lines: readonly TextLine[], titleLine: number, base: string): readonly Block[] {
  const anchor = findAnchor(lines, titleLine);
  if (!anchor) return blocks;
  const keys = new Set(blocks.flatMap(blockLines).map(titleKey));
  const inside = lines.slice(anchor.first, anchor.last + 1);
  const covered = runningSize(inside.filter((line) => keys.has(lineKey(line))));
  if (covered < anchor.size * MIN_COVERED) return collectBlocks(anchor.holder, base);
  const story = withoutPageHead(blocks, lines, titleLine);
  const end = endOfStory(lines, anchor);
  if (end === Number.POSITIVE_INFINITY) return story;
  const beyond = keysOnlyOf(lines.slice(end + 1), lines.slice(0, end + 1));
  const cut = story.findIndex((block) => blockLines(block).some((line) => beyond.has(titleKey(line))));
  return cut < 0 ? story : story.slice(0, cut);
}

/** What stands in one part of the page and not in the other. */
function keysOnlyOf(part: readonly TextLine[], other: readonly TextLine[]): ReadonlySet<string> {
  const keys = new Set(part.map(lineKey));
  for (const line of other) keys.delete(lineKey(line));
  return keys;
}

/** Of a body that holds the whole page the lines that stand above the headline are the site's. */
function withoutPageHead(blocks: readonly Block[], lines: readonly TextLine[], titleLine: number): readonly Block[] {
  const above = keysOnlyOf(lines.slice(0, titleLine), lines.slice(titleLine));
  const isAbove = (block: Block): boolean => blockLines(block).length > 0 && blockLines(block).every((line) => above.has(titleKey(line)));
  const start = blocks.findIndex((block) => !isAbove(block) && blockLines(block).length > 0);
  return start > 0 && blocks.slice(0, start).some(isAbove) ? blocks.slice(start) : blocks;
}

/** Lines shorter than this stand on a page more than once. */
const MIN_TELLING = 20;

/** Where nothing of the body is found among the lines, the headline is looked for in so many. */
const LINES_WITHOUT_BODY = 20;

/**
 * Indices of the body's first and last telling lines among the lines of the page.
 * @param title the headline, which is none of them even where the body repeats it
 */
export function bodyRegion(lines: readonly TextLine[], blocks: readonly Block[], title = ''): { bodyStart: number; bodyEnd: number } {
  const keys = lines.map(lineKey);
  const headline = titleKey(title);
  const telling = blocks
    .slice(0, endOfBody(blocks))
    .flatMap(blockLines)
    .filter((line) => line.length >= MIN_TELLING && (title === '' || titleKey(line) !== headline));
  const from = keys.indexOf(titleKey(telling[0] ?? '-'));
  const to = keys.lastIndexOf(titleKey(telling.at(-1) ?? '-'));
  const bodyStart = from >= 0 ? from : Math.min(lines.length, LINES_WITHOUT_BODY);
  return { bodyStart, bodyEnd: Math.max(bodyStart, to) };
}
