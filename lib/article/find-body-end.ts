import type { Block, Run } from '../model';
import { blockLines, runsText } from '../text/article-lines';
import { dropReason } from './judge-line';

/** Running text of this many characters is a paragraph of a story. */
const MIN_PARAGRAPH = 60;

/** A heading of a list is at most this long. */
const MAX_HEADING = 30;

/** So many paragraphs before an end mark make it likely that the story is over. */
const ENOUGH_BEFORE = 3;

/** Paragraphs behind each kind of mark, as a share of those before it, that are believed to be another story's. */
const LEFT_OVER = { related: 1 / 4, editor: 1 / 8, copyright: 1 / 8 } as const;

/**
 * Index of the first block behind the article: of a "related" heading, an editor's or a copyright line after which no
 * running text follows, or so little that it belongs to something else (teasers of other stories). blocks.length without one.
 */
export function endOfBody(blocks: readonly Block[]): number {
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i];
    const mark = block ? endMark(block) : null;
    if (!mark) continue;
    const before = paragraphsIn(blocks.slice(0, i));
    const after = paragraphsIn(blocks.slice(i + 1));
    if (after === 0 && (mark === 'related' || before > 0)) return i;
    if (before >= ENOUGH_BEFORE && after <= before * LEFT_OVER[mark]) return i;
    // The editor signs the whole: what follows him under a list of links is no part of it, however much it is.
    if (mark === 'editor' && before >= ENOUGH_BEFORE && after <= before / 2 && opensList(blocks, i + 1)) return i;
  }
  return blocks.length;
}

function endMark(block: Block): keyof typeof LEFT_OVER | null {
  const line = blockLines(block)[0] ?? '';
  const reason = line.length <= MAX_HEADING ? dropReason(line) : null;
  return reason === 'related' || reason === 'editor' || reason === 'copyright' ? reason : null;
}

/** Do links or a related heading follow within a few blocks? */
function opensList(blocks: readonly Block[], from: number): boolean {
  return blocks.slice(from, from + 4).some((block) => endMark(block) === 'related' || ('runs' in block && isLinked(block.runs)));
}

function paragraphsIn(blocks: readonly Block[]): number {
  const lines = blocks.flatMap((block) => ('runs' in block && !isLinked(block.runs) ? blockLines(block) : []));
  return lines.filter((line) => line.length >= MIN_PARAGRAPH && /[。！？”]/.test(line)).length;
}

/** Characters of the text that are links. */
export function linkedLength(runs: readonly Run[]): number {
  return runs.reduce((n, run) => n + (run.href ? run.text.length : 0), 0);
}

/** Is nearly all of the text a link, or at least the given share? */
export function isLinked(runs: readonly Run[], share = 0.8): boolean {
  const linked = linkedLength(runs);
  return linked > 0 && linked >= runsText(runs).length * share;
}
