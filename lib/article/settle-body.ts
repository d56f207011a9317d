import type { Block, DroppedLine, Headline, Run } from '../model';
import type { Steps } from '../steps';
import { blockLines, runsText } from '../text/article-lines';
import { foldScript } from '../text/fold-script';
import { datesInText } from '../text/read-date';
import { titleKey } from './compare-titles';
import { endOfBody, isLinked } from './find-body-end';
import { playerBlocks } from './find-players';
import { copiedBlocks, endOfHeadline } from './find-repeats';
import { isCaption } from './judge-caption';
import { dropReason, isNumberLine } from './judge-line';
import { nameAboveRole } from './placed-names';

export interface Body {
  blocks: Block[];
  dropped: DroppedLine[];
}

/** So many lines at the top may repeat headline, time and source. */
const HEAD_LINES = 6;

/** So many take a few milliseconds. */
const BLOCKS_A_STEP = 2000;

/**
 * The extracted blocks without what is not body text, captions told apart. Every line that is dropped has its reason.
 * @param lead lines at the head of the text that say the headline once more
 */
export function* settleBody(read: readonly Block[], headline: Headline, lead: readonly string[]): Steps<Body> {
  const dropped: DroppedLine[] = [];
  const kept: Block[] = [];
  const blocks = read.map(withoutGluedLink);
  const end = endOfBody(blocks);
  const copied = copiedBlocks(blocks);
  const players = playerBlocks(blocks);
  const { title, kicker, decks } = headline;
  // A broken headline is repeated line by line.
  const repeated = new Set([title, ...title.split(' '), kicker ?? '', ...decks, ...lead].map(titleKey).filter(Boolean));
  const start = endOfHeadline(blocks.slice(0, HEAD_LINES), titleKey(title));
  let textSeen = 0;
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const line = blockLines(block).join('\n');
    const placed: readonly (readonly [boolean, string])[] = [
      [isSignature(i, blocks), 'byline'],
      [i < start, 'headline'],
      [i >= end, 'related'],
      [copied.has(i), 'repeated'],
      [players.has(i), 'player'],
    ];
    const reason = placed.find(([is]) => is)?.[1] ?? reasonFor(block, line, repeated, textSeen, isInside(i, blocks));
    if (reason) dropped.push({ text: line, reason });
    else kept.push(block);
    if (!reason && line) textSeen++;
  }
  yield;
  return { blocks: trimLinkTail(joinCaptions(kept), dropped), dropped };
}

/** Between two pieces of text: a bare number there is a subhead (01, 02), at the end it is a page number. */
function isInside(i: number, blocks: readonly Block[]): boolean {
  const isText = (block: Block | undefined): boolean => block !== undefined && !isNumberLine(blockLines(block)[0] ?? '1');
  return isText(blocks[i + 1]) && blocks.slice(i + 1, i + 4).some((block) => (blockLines(block)[0]?.length ?? 0) >= 15);
}

/** …也前往送别。返回搜狐，查看更多, 返回腾讯网首页>>: the way back to the front page, glued to the last sentence. */
const GLUED_LINK = /\s*返回[㐀-鿿]{2,6}\s*(?:[,，]\s*查看更多|首页\s*>>)\s*$/;

function withoutGluedLink(block: Block): Block {
  if (block.kind !== 'paragraph' || !GLUED_LINK.test(runsText(block.runs))) return block;
  let length = runsText(block.runs).replace(GLUED_LINK, '').length;
  const runs = block.runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, length));
    length -= run.text.length;
    return text ? [{ ...run, text }] : [];
  });
  return { ...block, runs };
}

function reasonFor(block: Block, line: string, repeated: ReadonlySet<string>, textSeen: number, inside: boolean): string | null {
  if (block.kind === 'picture' || block.kind === 'video' || line === '') return null;
  if (block.kind === 'list' && block.items.every((item) => isLinked(item))) return 'link-list';
  if (block.kind === 'table')
    return block.rows.every((row) => row.every((cell) => cell.length === 0 || isLinked(cell))) ? 'link-list' : null;
  if (textSeen === 0 && 'runs' in block && isLinked(block.runs)) return 'promotion';
  const reason = inside && isNumberLine(line) ? null : reasonOfAll(line.split('\n'));
  if (reason) return reason;
  if ('runs' in block && isCall(block.runs, line)) return 'promotion';
  if (/^[\s\p{P}\p{S}\p{Cf}]+$/u.test(line) && !/…|\*{3}/.test(line)) return 'ornament';
  if (textSeen >= HEAD_LINES) return null;
  if (repeated.has(titleKey(line)) || repeated.has(titleKey(withoutTime(line)))) return 'headline';
  return isTimeLine(line) ? 'time-line' : null;
}

/** 某某開砲 2014-04-30 23:54: the time in the headline's own box. */
function withoutTime(line: string): string {
  const date = line.length <= 120 ? datesInText(line)[0] : undefined;
  return date?.end === line.length ? line.slice(0, date.start) : line;
}

/** Of lines in one block (a list of controls) each has to have a reason. */
function reasonOfAll(lines: readonly string[]): string | null {
  const reasons = lines.map(dropReason);
  return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null;
}

const NO_TEXT: Block = { kind: 'caption', runs: [] };

/** 呂嘉鴻 / BBC中文記者 at the head or the end of the text: the reporter in a line of his own, and below what he is. */
function isSignature(i: number, blocks: readonly Block[]): boolean {
  if (i > 2 && i < blocks.length - 3) return false;
  const isPair = (name = '', role = ''): boolean => nameAboveRole(name, role) !== null;
  const [before, own, after] = [i - 1, i, i + 1].map((at) => blockLines(blocks[at] ?? NO_TEXT));
  if (own?.length === 2 && isPair(own[0], own[1])) return true;
  return isPair(own?.[0], after?.[0]) || isPair(before?.[0], own?.[0]);
}

/** 【点击投票】, 【立即下载】 as a link: who is called on to press is not told a story. */
function isCall(runs: readonly Run[], line: string): boolean {
  const called = /[【[]\s*(?:点击|點擊|立即|马上|我要|进入|点此)[^】\]]{1,12}[】\]]/.test(line);
  return called && runs.some((run) => run.href);
}

/** 2019-06-15 08:18 来源：人民网 分享到: short, with a date, without a sentence. */
function isTimeLine(line: string): boolean {
  const date = line.length <= 90 ? datesInText(line)[0] : undefined;
  if (!date || /[。！？，]/.test(line)) return false;
  const rest = foldScript(line.replace(date.text, ''));
  return rest.trim().length <= 12 || /来源|作者|编辑|记者|发布|更新|时间|浏览|点击|阅读|评论|字号|字体|打印|分享/.test(rest);
}

/** A caption goes to the picture above it; one that stands alone becomes a caption block. */
function joinCaptions(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const picture = (last?.kind === 'picture' || last?.kind === 'video') && last.caption.length === 0 ? last : null;
    // A short bold line below a picture is rather the next subhead.
    const bold = 'runs' in block && block.runs.every((run) => run.strong);
    const captions =
      block.kind === 'paragraph' && (isCaption(runsText(block.runs), picture !== null && !bold) || saysTheSame(picture, block));
    if (block.kind === 'caption' || captions) {
      if (picture) picture.caption = block.runs;
      else out.push({ kind: 'caption', runs: block.runs });
    } else out.push(block);
  }
  return out;
}

/** The text below a picture that the picture also has as its alternative text says what it shows. */
function saysTheSame(picture: Block | null, { runs }: { runs: readonly Run[] }): boolean {
  const key = titleKey(runsText(runs));
  return picture?.kind === 'picture' && key !== '' && key === titleKey(picture.alt);
}

/** A label of a list of links is at most this long. */
const MAX_LABEL = 12;

/** Blocks at the very end that are nothing but links, with the labels between them, lead away from the article. */
function trimLinkTail(blocks: Block[], dropped: DroppedLine[]): Block[] {
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
