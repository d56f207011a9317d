import type { Block } from '../model';
import { blockLines } from '../text/article-lines';

/** 01:13, 00:00/02:28: how long a video of the list is. */
const DURATION = /^\d{1,2}:\d\d(?::\d\d)?(?:\s?\/\s?\d{1,2}:\d\d(?::\d\d)?)?$/;

/** A text may name a time in a line of its own; a list of videos names many. */
const MIN_DURATIONS = 3;

/** What ends a sentence of running text. */
const SENTENCE_END = /[。！？…][”」』）)]?$/;

/**
 * Indices of the blocks of video players that a page puts into its text while it is open: control words, titles and durations,
 * without a sentence among them.
 */
export function playerBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let durations = 0;
  const end = (): void => {
    if (durations >= MIN_DURATIONS) for (const i of run) found.add(i);
    run = [];
    durations = 0;
  };
  for (const [i, block] of blocks.entries()) {
    const lines = blockLines(block);
    if (block.kind === 'subhead' || lines.some((line) => SENTENCE_END.test(line))) end();
    else if (block.kind !== 'picture') {
      run.push(i);
      durations += lines.filter((line) => DURATION.test(line)).length;
    }
  }
  end();
  return found;
}
