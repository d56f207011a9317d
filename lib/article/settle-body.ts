import type { Block, Headline, Run } from '../model';
import { blockLines, runsText } from '../text/article-lines';
import { foldScript } from '../text/fold-script';
import { datesInText } from '../text/read-date';
import { titleKey } from './compare-titles';
import { isCaption } from './judge-caption';
import { dropReason, opensRelatedList } from './judge-line';

/** What was taken out of the extracted blocks, for the debug listing. */
export interface Dropped {
  text: string;
  reason: string;
}

export interface Body {
  blocks: Block[];
  dropped: Dropped[];
}

/** So many lines at the top may repeat headline, time and source. */
const HEAD_LINES = 6;

/** Running text of this many characters after a "related" heading shows that the article goes on behind it. */
const MIN_TEXT_AFTER = 60;

/** The extracted blocks without what is not body text, captions told apart. Every line that is dropped has its reason. */
export function settleBody(blocks: readonly Block[], headline: Headline): Body {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  const end = endOfBody(blocks);
  const repeated = new Set([headline.title, headline.kicker ?? '', ...headline.decks].map(titleKey).filter(Boolean));
  let textSeen = 0;
  blocks.forEach((block, i) => {
    const line = blockLines(block).join('\n');
    const reason = i >= end ? 'related' : reasonFor(block, line, repeated, textSeen);
    if (reason) dropped.push({ text: line, reason });
    else kept.push(block);
    if (!reason && line) textSeen++;
  });
  return { blocks: trimLinkTail(joinCaptions(kept), dropped), dropped };
}

function reasonFor(block: Block, line: string, repeated: ReadonlySet<string>, textSeen: number): string | null {
  if (block.kind === 'picture' || block.kind === 'video' || line === '') return null;
  if (block.kind === 'list' && block.items.every((item) => isLinked(item))) return 'link-list';
  if (block.kind === 'table')
    return block.rows.every((row) => row.every((cell) => cell.length === 0 || isLinked(cell))) ? 'link-list' : null;
  if (textSeen === 0 && 'runs' in block && isLinked(block.runs)) return 'promotion';
  const reason = dropReason(line);
  if (reason) return reason;
  if (/^[\s\p{P}\p{S}]+$/u.test(line) && !/…|\*{3}/.test(line)) return 'ornament';
  if (textSeen >= HEAD_LINES) return null;
  if (repeated.has(titleKey(line))) return 'headline';
  return isTimeLine(line) ? 'time-line' : null;
}

/** 2019-06-15 08:18 来源：人民网 分享到: short, with a date, without a sentence. */
function isTimeLine(line: string): boolean {
  const date = line.length <= 90 ? datesInText(line)[0] : undefined;
  if (!date || /[。！？，]/.test(line)) return false;
  const rest = foldScript(line.replace(date.text, ''));
  return rest.trim().length <= 12 || /来源|作者|编辑|记者|发布|时间|浏览|点击|阅读|评论|字号|字体|打印|分享/.test(rest);
}

/** Where the lists behind the article begin: a "related" heading after which no running text follows. */
function endOfBody(blocks: readonly Block[]): number {
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || !opensRelatedList(blockLines(block)[0] ?? '')) continue;
    const after = blocks.slice(i + 1).flatMap((b) => ('runs' in b && !isLinked(b.runs) ? blockLines(b) : []));
    const text = after.filter((line) => line.length >= MIN_TEXT_AFTER && /[。！？”]/.test(line)).length;
    const before = blocks
      .slice(0, i)
      .flatMap(blockLines)
      .filter((line) => line.length >= MIN_TEXT_AFTER).length;
    if (text === 0 || (before >= 3 && text <= before / 4 && text <= 2)) return i;
  }
  return blocks.length;
}

function isLinked(runs: readonly Run[]): boolean {
  const linked = runs.filter((run) => run.href).reduce((n, run) => n + run.text.length, 0);
  return linked > 0 && linked >= runsText(runs).length * 0.8;
}

/** A caption goes to the picture above it; one that stands alone becomes a caption block. */
function joinCaptions(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const picture = (last?.kind === 'picture' || last?.kind === 'video') && last.caption.length === 0 ? last : null;
    // A short bold line below a picture is rather the next subhead.
    const bold = 'runs' in block && block.runs.every((run) => run.strong);
    if (block.kind === 'paragraph' && isCaption(runsText(block.runs), picture !== null && !bold)) {
      if (picture) picture.caption = block.runs;
      else out.push({ kind: 'caption', runs: block.runs });
    } else out.push(block);
  }
  return out;
}

/** A label of a list of links is at most this long. */
const MAX_LABEL = 12;

/** Blocks at the very end that are nothing but links, with the labels between them, lead away from the article. */
function trimLinkTail(blocks: Block[], dropped: Dropped[]): Block[] {
  let end = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!block) break;
    if (leadsAway(block)) end = i;
    // Labels and pictures go only together with links that follow them.
    else if (block.kind !== 'picture' && (end === blocks.length || !isLabel(block))) break;
  }
  // The picture and the short line before the first link may be the article's own: a label goes when it opens the list.
  const opener = blocks[end - 1];
  if (end < blocks.length && end > 1 && opener && 'runs' in opener && /[:：]$/.test(runsText(opener.runs)) && isLabel(opener)) end--;
  for (const block of blocks.slice(end)) dropped.push({ text: blockLines(block).join('\n'), reason: 'link-tail' });
  return blocks.slice(0, end);
}

function leadsAway(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'subhead') && isLinked(block.runs) && !/[。！？]$/.test(runsText(block.runs));
}

function isLabel(block: Block): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'subhead') &&
    runsText(block.runs).length <= MAX_LABEL &&
    !/[。！？”]$/.test(runsText(block.runs))
  );
}
