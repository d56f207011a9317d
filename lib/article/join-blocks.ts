import type { Block, DroppedLine } from '../model';
import { blockLines, runsText } from '../text/article-lines';
import { titleKey } from './compare-titles';

/** A text of so many characters is not written twice in one article. */
const NEVER_TWICE = 40;

/** At the head and the foot of a page so few characters in a row, already read, are a repetition; "问：" is not. */
const MIN_REPEATED = 6;

export interface JoinedBlocks {
  blocks: Block[];
  dropped: DroppedLine[];
  /** Did the page add anything? */
  fresh: boolean;
}

/**
 * The article so far and a further page's blocks as one text. What the page repeats goes: headline lines and the like at its
 * head, the last paragraph of the page before, pictures shown again, the same closing lines under every page.
 * @param headline lines of the headline, which many sites print above every page
 */
export function joinBlocks(soFar: readonly Block[], page: readonly Block[], headline: readonly string[]): JoinedBlocks {
  const tail = sharedTail(soFar, page);
  const earlier = soFar.slice(0, soFar.length - tail);
  const core = page.slice(0, page.length - tail);
  const keys = earlier.map(blockKey);
  const known = new Set([...keys, ...page.slice(page.length - tail).map(blockKey)]);
  const head = new Set(headline.map(titleKey).filter(Boolean));
  const start = repeatedHead(core, keys, head);
  const kept: Block[] = [];
  const dropped = core.slice(0, start);
  for (const block of core.slice(start)) {
    if (isNeverTwice(block) && known.has(blockKey(block))) dropped.push(block);
    else kept.push(block);
  }
  // A closing line under every page stands where the last of them has it.
  const blocks = kept.length === 0 ? [...soFar] : [...mendCut(earlier, kept), ...page.slice(page.length - tail)];
  return { blocks, dropped: dropped.map(describe), fresh: kept.length > 0 };
}

/** How many blocks at the head of a page were read before: headline lines, and runs that stand in the text so far. */
function repeatedHead(page: readonly Block[], earlier: readonly string[], headline: ReadonlySet<string>): number {
  let at = 0;
  while (at < page.length) {
    const block = page[at];
    if (block && headline.has(blockKey(block))) {
      at++;
      continue;
    }
    const run = longestRun(page, at, earlier);
    if (weightOf(page.slice(at, at + run)) < MIN_REPEATED) break;
    at += run;
  }
  return at;
}

/** Length of the longest run of blocks from `at` on that stands, in this order, in the text so far. */
function longestRun(page: readonly Block[], at: number, earlier: readonly string[]): number {
  const keys = page.slice(at).map(blockKey);
  let longest = 0;
  for (let from = earlier.indexOf(keys[0] ?? ''); from >= 0; from = earlier.indexOf(keys[0] ?? '', from + 1)) {
    let length = 1;
    while (length < keys.length && from + length < earlier.length && earlier[from + length] === keys[length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** How many blocks at the end are the same on both, so long as both hold more than these. */
function sharedTail(soFar: readonly Block[], page: readonly Block[]): number {
  let length = 0;
  while (length < Math.min(soFar.length, page.length) - 1) {
    const [a, b] = [soFar.at(-1 - length), page.at(-1 - length)];
    if (!a || !b || blockKey(a) !== blockKey(b)) break;
    length++;
  }
  return weightOf(page.slice(page.length - length)) < MIN_REPEATED ? 0 : length;
}

/** Characters that blocks say; what is seen weighs enough. */
function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isText(block) ? blockKey(block).length : MIN_REPEATED), 0);
}

/** A sentence that was cut by the end of the page goes on in the paragraph that it began in. */
function mendCut(earlier: readonly Block[], kept: readonly Block[]): Block[] {
  const [last, first] = [earlier.at(-1), kept[0]];
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph' || !/[，、；]$/.test(runsText(last.runs))) return [...earlier, ...kept];
  return [...earlier.slice(0, -1), { kind: 'paragraph', runs: [...last.runs, ...first.runs] }, ...kept.slice(1)];
}

function isNeverTwice(block: Block): boolean {
  return block.kind === 'picture' || block.kind === 'video' || blockKey(block).length >= NEVER_TWICE;
}

function isText(block: Block): boolean {
  return block.kind !== 'picture' && block.kind !== 'video';
}

/** What two blocks that show the same have in common. */
function blockKey(block: Block): string {
  if (block.kind === 'picture') return `picture ${block.src}`;
  if (block.kind === 'video') return `video ${block.src ?? block.poster ?? ''}`;
  const text = block.kind === 'caption' ? runsText(block.runs) : blockLines(block).join('\n');
  return titleKey(text) || text;
}

function describe(block: Block): DroppedLine {
  const text = block.kind === 'picture' ? block.src : block.kind === 'video' ? (block.src ?? '') : blockLines(block).join('\n');
  return { text, reason: 'repeated-page' };
}
