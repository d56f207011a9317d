import { type TextLine, tagOf } from '../dom/text-lines';
import type { Block, DroppedLine } from '../model';
import { blockLines } from '../text/article-lines';
import { collectBlocks } from './collect-blocks';
import { removeFurniture } from './furniture-names';
import { dropReason } from './judge-line';
import { readBody } from './read-body';
import { markCaptions, unfoldCopy } from './unfold-copy';

export interface ReadBlocks {
  blocks: readonly Block[];
  /** Parts inside the text that are furniture by their names. */
  dropped: DroppedLine[];
}

/** The body as Readability sees it, or, where it finds no running text, the lines beside the longest one. */
export function readBlocks(document: Document, lines: readonly TextLine[], base: string): ReadBlocks {
  // A copy: Readability moves elements about and strips their style, which tells headline lines from others.
  const copy = document.cloneNode(true) as Document;
  unfoldCopy(copy, lines, base);
  markCaptions(copy);
  const furniture = removeFurniture(copy);
  const body = readBody(copy);
  const blocks = body ? collectBlocks(body, base) : [];
  const plain = blocks.some(isRunning) ? [] : longestText(lines);
  const inBody = furniture.filter(({ parent }) => body?.contains(parent));
  return {
    blocks: plain.length > 0 ? plain.map(paragraph) : blocks,
    dropped: inBody.map(({ text }) => ({ text, reason: 'furniture' })),
  };
}

/** Fewest characters of a paragraph that makes a page of one paragraph an article. */
const MIN_PARAGRAPH = 40;

function isRunning(block: Block): boolean {
  return blockLines(block).some((line) => line.length >= MIN_PARAGRAPH && /[。！？；，]/.test(line) && !dropReason(line));
}

function paragraph({ text }: TextLine): Block {
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
