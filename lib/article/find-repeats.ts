import type { Block } from '../model';
import { blockLines } from '../text/article-lines';
import { titleKey } from './compare-titles';

/* What the body that was found says once more. */

/** Shorter pieces of a headline stand in texts by chance. */
const MIN_PIECE = 6;

/**
 * Index of the first block behind the headline, where the body that was found begins above it: its lines, one or both, and
 * the short lines of controls between them.
 * @param blocks those at the head of the body
 * @param title its key
 */
export function endOfHeadline(blocks: readonly Block[], title: string): number {
  const lines = blocks.map((block) => blockLines(block).join('\n'));
  const text = lines.findIndex((line) => line.length > MAX_CONTROL || /[。！？]/.test(line));
  const keys = (text < 0 ? lines : lines.slice(0, text)).map(titleKey);
  const isPiece = (key: string): boolean => key.length >= MIN_PIECE && (title.startsWith(key) || title.endsWith(key));
  return isPiece(keys.find((key) => key !== '') ?? '') ? keys.findLastIndex(isPiece) + 1 : 0;
}

/** Above it everything is a piece of the headline or a control. */
const MAX_CONTROL = 60;

/** Fewer lines in the same order are quoted; more are the page's machinery: a folded and an unfolded copy of the text. */
const MIN_COPY = 3;

/** A page shows its text twice, perhaps thrice; where the first line comes more often it is a refrain. */
const MAX_COPIES = 3;

/** Indices of the blocks that say the whole text's beginning once more, line by line. */
export function copiedBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = blocks.map((block) => blockLines(block).join('\n'));
  const copied = new Set<number>();
  const starts = lines.flatMap((line, i) => (i > 0 && line !== '' && line === lines[0] ? [i] : [])).slice(0, MAX_COPIES);
  for (const start of starts) {
    let length = 0;
    while (length < start && start + length < lines.length && lines[start + length] === lines[length]) length++;
    if (length >= MIN_COPY) for (let i = start; i < start + length; i++) copied.add(i);
  }
  return copied;
}
