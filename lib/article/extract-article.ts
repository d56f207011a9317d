import { pageRoot } from '../dom/page-root';
import { type TextLine, tagOf, textLines } from '../dom/text-lines';
import type { Article, Block, DroppedLine, HeadlineLink, Page, PageKind } from '../model';
import { blockLines } from '../text/article-lines';
import { collectBlocks } from './collect-blocks';
import { titleKey } from './compare-titles';
import { endOfBody } from './find-body-end';
import { findByline } from './find-byline';
import { findHeadlineLines, findOriginalTitle, settleTitleLine } from './find-headline-lines';
import { findNextPage } from './find-next-page';
import { findPublished, type Region } from './find-published';
import { findSource } from './find-source';
import { findTitle } from './find-title';
import { removeFurniture } from './furniture-names';
import { judgeKind } from './judge-kind';
import { dropReason } from './judge-line';
import { listHeadlines } from './list-headlines';
import { readBody } from './read-body';
import { readMetadata } from './read-metadata';
import { settleBody } from './settle-body';

export interface Extraction {
  kind: PageKind;
  article: Article | null;
  headlines: HeadlineLink[];
  dropped: DroppedLine[];
}

/**
 * The article of a page, or its list of headlines, or neither.
 * @param page a page without junk
 */
export function extractArticle(page: Page): Extraction {
  const { document, baseUrl, url } = page;
  const metadata = readMetadata(document);
  const root = pageRoot(document);
  const lines = root ? textLines(root, (element) => isUnseen(page, element)) : [];
  const headlines = listHeadlines(document, baseUrl);
  const nextPage = findNextPage(document, baseUrl);
  // A copy: Readability moves elements about and strips their style, which tells headline lines from others.
  const copy = document.cloneNode(true) as Document;
  const furniture = removeFurniture(copy);
  const body = readBody(copy);
  const read = body ? collectBlocks(body, baseUrl) : [];
  const plain = read.some(isRunning) ? [] : longestText(lines);
  const blocks = plain.length > 0 ? plain.map(paragraph) : read;
  const region = bodyRegion(lines, blocks.slice(0, endOfBody(blocks)).flatMap(blockLines));
  const found = findTitle(lines, region.bodyStart, metadata);
  const titleLine = settleTitleLine(lines, found.line);
  const title = { title: lines[titleLine]?.text ?? found.title, line: titleLine };
  const at: Region = { ...region, titleLine: title.line };
  const headline = {
    title: title.title,
    ...findHeadlineLines(lines, title.line, region.bodyStart, findOriginalTitle(lines), [
      metadata.metas.get('articletitle') ?? '',
      metadata.metas.get('og:title') ?? '',
      metadata.pageTitle,
    ]),
  };
  const settled = settleBody(blocks, headline);
  const times = findPublished(lines, at, metadata, url, page.now);
  const kind = judgeKind({ blocks: settled.blocks, headlines: headlines.length, lines, published: times.published, title });
  if (kind !== 'article') return { kind, article: null, headlines: kind === 'headlines' ? headlines : [], dropped: [] };
  const article = {
    headline,
    source: findSource(lines, at, metadata),
    ...findByline(lines, at, metadata),
    ...times,
    blocks: settled.blocks,
    nextPage,
  };
  const inBody = furniture.filter(({ parent }) => body?.contains(parent));
  const dropped = [...inBody.map(({ text }) => ({ text, reason: 'furniture' })), ...settled.dropped];
  return { kind, article, headlines: [], dropped };
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

/** Navigation that is hidden until a menu opens is no line of the page; a collapsed body is, so only small hidden parts go. */
function isUnseen(page: Page, element: Element): boolean {
  return /^(?:UL|DIV|NAV|SPAN|LI)$/.test(tagOf(element)) && (element.textContent?.length ?? 0) < 300 && page.isHidden(element);
}

/** Where the extracted text begins and ends among the lines of the page: its first and last lines are looked up there. */
function bodyRegion(lines: readonly TextLine[], body: readonly string[]): { bodyStart: number; bodyEnd: number } {
  const keys = lines.map((line) => titleKey(line.text));
  const long = body.filter((line) => line.length >= 20);
  const from = keys.indexOf(titleKey(long[0] ?? '-'));
  const to = keys.lastIndexOf(titleKey(long.at(-1) ?? '-'));
  const start = from >= 0 ? from : Math.min(lines.length, 20);
  return { bodyStart: start, bodyEnd: Math.max(start, to >= 0 ? to : start) };
}
