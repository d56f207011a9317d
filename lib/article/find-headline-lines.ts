import type { TextLine } from '../dom/text-lines';
import { tagOf } from '../dom/text-lines';
import { foldScript } from '../text/fold-script';
import { datesInText } from '../text/read-date';
import { lineKey, sameTitle, titleKey } from './compare-titles';
import { dropReason } from './judge-line';

export interface HeadlineLines {
  kicker: string | null;
  decks: string[];
  original: string | null;
}

const KICKER_NAME = /yinti|引题|intro-?title|kicker|eyebrow|pre-?title|shoulder|jianti|uptitle|suptitle|title[-_]?(?:top|up|pre)/i;
const DECK_NAME = /futi|副题|sub-?(?:title|head|tit|headline)|deck|standfirst|fu-?title|title[-_]?(?:sub|down|2)|ftitle|second-?title/i;

/** Headline lines are short; longer ones are a lead. */
const MAX_LENGTH = 60;
const MIN_LENGTH = 4;

/** More lines than this between headline and time line are page furniture, not decks. */
const MAX_DECKS = 5;

/** Official reports carry two; more side by side are a list. */
const MAX_BLOCK_DECKS = 3;
/** A time line with source, author and counter. */
const MAX_TIME_LINE = 90;

/** Kicker and decks: lines right above and below the title that its own structure or typography ties to it. */
export function findHeadlineLines(
  lines: readonly TextLine[],
  titleLine: number,
  bodyStart: number,
  original: string | null,
  stated: readonly string[] = [],
): HeadlineLines {
  if (titleLine < 0) return { kicker: null, decks: [], original };
  const title = lines[titleLine];
  const above = lines[titleLine - 1];
  const block = title ? closedBlock(lines, titleLine) : null;
  const inBlock =
    above !== undefined &&
    ((block !== null && isOpening(above, block)) || (title !== undefined && opensColumn(above, title, lines[titleLine - 2])));
  const inOneBreath =
    title && above && isHeadlineText(above) && stated.some((text) => titleKey(text).includes(lineKey(above) + lineKey(title)));
  const kicker = title && above && (isTied(above, title, KICKER_NAME) || inBlock || inOneBreath) ? above.text : null;
  return { kicker, decks: title ? decksBelow(lines, titleLine, bodyStart, title, block, stated) : [], original };
}

function decksBelow(
  lines: readonly TextLine[],
  titleLine: number,
  bodyStart: number,
  title: TextLine,
  block: Element | null,
  stated: readonly string[],
): string[] {
  const decks: string[] = [];
  for (let i = titleLine + 1; i < Math.min(lines.length, bodyStart, titleLine + 1 + MAX_DECKS); i++) {
    const line = lines[i];
    // Content systems state title and deck in one breath: the metadata then proves the deck.
    const joined = titleKey(title.text + (line?.text ?? ''));
    const proved = line !== undefined && isHeadlineText(line) && stated.some((text) => titleKey(text).includes(joined));
    const inBlock = block !== null && line !== undefined && line.element.parentElement === block && isHeadlineText(line);
    if (!line || !(proved || inBlock || isTied(line, title, DECK_NAME))) break;
    decks.push(line.text);
  }
  return decks.length > 0 ? decks : namedDecks(lines, titleLine, bodyStart, title);
}

/** Below the time line only what is called a deck is one. */
function namedDecks(lines: readonly TextLine[], titleLine: number, bodyStart: number, title: TextLine): string[] {
  const near = lines.slice(titleLine + 1, Math.min(bodyStart + 1, titleLine + 1 + MAX_DECKS));
  const isDeck = (line: TextLine): boolean =>
    isHeadlineText(line) && DECK_NAME.test(names(line.element)) && !sameTitle(line.text, title.text);
  return near.filter(isDeck).map(({ text }) => text);
}

/**
 * The element that holds the whole head of the article: the headline and, below nothing but headline-like lines, the time
 * line, all side by side. Lines in it are headline lines, whatever their names. Null when the page has no such block.
 */
function closedBlock(lines: readonly TextLine[], titleLine: number): Element | null {
  const title = lines[titleLine];
  const block = title?.element.parentElement;
  if (!title || !block || !isHeading(title.element)) return null;
  for (let i = titleLine + 1; i <= titleLine + 1 + MAX_BLOCK_DECKS; i++) {
    const line = lines[i];
    if (line?.element.parentElement !== block) return null;
    if (line.text.length <= MAX_TIME_LINE && datesInText(line.text).length > 0) return block;
    if (!isHeadlineText(line)) return null;
  }
  return null;
}

/** The line right above the headline opens the block: nothing stands before it there. */
function isOpening(line: TextLine, block: Element): boolean {
  return line.element === block.firstElementChild && isHeadlineText(line);
}

/** Shorter lines above a headline name a column. */
const MIN_KICKER = 12;

/** Does the line right above the h1 open the box of both? Old templates set the kicker so, without any name. */
function opensColumn(line: TextLine, title: TextLine, before: TextLine | undefined): boolean {
  const heading = title.element.closest('h1');
  const box = heading?.parentElement;
  if (!box || line.element.parentElement !== box || line.element.nextElementSibling !== heading) return false;
  const isFirst = before === undefined || !box.contains(before.element);
  return isFirst && line.text.length >= MIN_KICKER && isHeadlineText(line) && !sameTitle(line.text, title.text);
}

/** Does the line belong to the headline: a headline-like text, tied by a name, by one element, or by heading tags side by side? */
function isTied(line: TextLine, title: TextLine, name: RegExp): boolean {
  if (!isHeadlineText(line) || sameTitle(line.text, title.text)) return false;
  if (name.test(names(line.element))) return true;
  if (line.element === title.element) return true;
  if (line.element.parentElement !== title.element.parentElement && !areNeighbours(line.element, title.element)) return false;
  return (
    isHeading(line.element) || (isCentred(line.element) && isCentred(title.element)) || /title|headline|biaoti/i.test(names(line.element))
  );
}

export function isHeadlineText({ text, linked }: TextLine): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || linked > 0) return false;
  if (/[。；]|[:：]$|[>＞›»|｜]/.test(text) || datesInText(text).length > 0 || dropReason(text)) return false;
  return !/来源|作者|编辑|记者|发布(?:时间|日期|者|单位|机构|于|[:：]|$)|时间|浏览|点击|阅读|评论|字号|字体|打印|分享|收藏|责编|通讯员|首页|频道|当前位置|\d{1,2}:\d\d|https?:|www\./.test(
    foldScript(text),
  );
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(tagOf(element)) || /^H[1-6]$/.test(element.parentElement ? tagOf(element.parentElement) : '');
}

export function isCentred(element: Element): boolean {
  for (const at of [element, element.parentElement]) {
    if (!at) continue;
    if (tagOf(at) === 'CENTER' || at.getAttribute('align')?.toLowerCase() === 'center') return true;
    if (/text-align\s*:\s*center/i.test(at.getAttribute('style') ?? '')) return true;
  }
  return false;
}

/** Cells or blocks of one headline table or box: the grandparents are the same. */
function areNeighbours(a: Element, b: Element): boolean {
  const up = (element: Element): Element | null => element.parentElement?.parentElement ?? null;
  return up(a) !== null && (up(a) === up(b) || up(a) === b.parentElement || a.parentElement === up(b));
}

function names(element: Element): string {
  const parent = element.parentElement;
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${parent && parent.children.length === 1 ? (parent.getAttribute('class') ?? '') : ''}`;
}

/**
 * Where <title> repeats the kicker, the kicker was taken for the title: the one h1 right below it is the title then, and
 * so is a heading below a plain line when <title> says both in one breath.
 * Only below: an h1 above a smaller heading is as often the name of the site.
 */
export function settleTitleLine(lines: readonly TextLine[], titleLine: number, pageTitle: string): number {
  const [taken, below] = [lines[titleLine], lines[titleLine + 1]];
  if (!taken || !below) return titleLine;
  const isKicker = tagOf(below.element) === 'H1' && tagOf(taken.element) !== 'H1' && isTied(below, taken, KICKER_NAME);
  const inOneBreath =
    isHeading(below.element) && !isHeading(taken.element) && titleKey(pageTitle).includes(lineKey(taken) + lineKey(below));
  return isKicker || inOneBreath ? titleLine + 1 : titleLine;
}

/** A headline that one heading breaks over two lines (<br>) and <title> writes without a break is one; null for a line that is whole. */
export function brokenTitle(lines: readonly TextLine[], titleLine: number, pageTitle: string): string | null {
  const page = titleKey(pageTitle);
  const line = lines[titleLine];
  if (!line || !isHeading(line.element)) return null;
  for (const first of [titleLine - 2, titleLine - 1, titleLine]) {
    const texts: string[] = [];
    let key = '';
    for (let at = lines[first]; at?.element === line.element; at = lines[first + texts.length]) {
      key += lineKey(at);
      if (!page.startsWith(key) || (texts.length > 0 && /^[—―–-]/.test(at.text))) break;
      texts.push(at.text);
    }
    if (texts.length > 1) return texts.join(' ');
  }
  return null;
}

/** 原标题：… as a line of its own anywhere in the text, or in brackets. */
export function findOriginalTitle(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    if (text.length > 100) continue;
    const match = /^[（(【[]?\s*(?:原标题|原標題|原文标题)\s*[:：]\s*(.+?)\s*[）)】\]]?$/.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}
