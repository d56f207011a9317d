import { pageRoot } from '../dom/page-root';
import { lineSteps, type TextLine, tagOf } from '../dom/text-lines';
import type { Article, DroppedLine, HeadlineLink, Page, PageKind } from '../model';
import { atOnce, type Steps } from '../steps';
import { findAnchor, isRunningLine } from './anchor-body';
import { bodyRegion, checkBody } from './check-body';
import { collectBlocks } from './collect-blocks';
import { withoutBylines } from './drop-bylines';
import { findByline, type TextRegion } from './find-byline';
import { brokenTitle, findHeadlineLines, findOriginalTitle, type HeadlineLines, settleTitleLine } from './find-headline-lines';
import { findLeadLines, type LeadLines } from './find-lead-lines';
import { findFurtherPages } from './find-next-page';
import { findPublished, type Region } from './find-published';
import { findScriptTime } from './find-script-time';
import { findSiteFacts } from './find-site-facts';
import { findSource } from './find-source';
import { type FoundTitle, findTitle, withoutTail } from './find-title';
import { judgeKind } from './judge-kind';
import { withLead } from './lead-paragraph';
import { listHeadlines } from './list-headlines';
import { hostOf } from './page-address';
import { readBlocks } from './read-blocks';
import { type Metadata, readMetadata } from './read-metadata';
import { settleBody } from './settle-body';
import { linkBase, onKnownSites } from './unknown-site';

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
  return atOnce(articleSteps(page));
}

/** The same in steps; the page must stay as it is until the last. */
export function* articleSteps(page: Page): Steps<Extraction> {
  const { document, url } = page;
  const base = linkBase(page.baseUrl);
  const metadata = readMetadata(document);
  const root = pageRoot(document);
  const lines = root ? yield* seenLines(page, root) : [];
  yield;
  const furtherPages = findFurtherPages(document, url, page.baseUrl);
  const site = findSiteFacts(document, url);
  yield;
  const first = shownTitle(lines, lines.length, metadata);
  yield;
  yield* judgeRunning(lines);
  const anchor = findAnchor(lines, first.line);
  yield;
  const read = yield* readBlocks(document, lines, anchor, base);
  yield;
  const found = shownTitle(lines, bodyRegion(lines, read.blocks).bodyStart, metadata);
  // Where Readability took the top of the page for the body, the headline stands below it.
  const title = found.line < 0 && anchor ? first : found;
  yield;
  const checked = site.body ? collectBlocks(site.body, base) : checkBody(read.blocks, lines, title.line, base);
  const blocks = withLead(checked, lines, title.line);
  yield;
  const at: Region = { ...bodyRegion(lines, blocks, title.title), titleLine: title.line };
  const lead = findLeadLines(lines, title.line);
  const headline = { title: title.title, ...headlineLines(lines, at, metadata, lead, title.title) };
  yield;
  const settled = yield* settleBody(blocks, headline, lead?.lines.map(({ text }) => text) ?? []);
  yield;
  // Behind headline, time and 原标题, which the body may repeat.
  const settledAt = bodyRegion(lines, settled.blocks);
  const text: TextRegion = { ...at, bodyStart: settledAt.bodyStart, textEnd: settledAt.bodyEnd };
  const times = findPublished(lines, text, metadata, url, page.now, () => findScriptTime(document));
  const published = site.published ?? times.published;
  yield;
  const headlines = onlyOnce(() => listHeadlines(document, base, page.now));
  const kind = judgeKind({
    blocks: settled.blocks,
    headlines: () => headlines().length,
    lines,
    published,
    title,
    pageTitle: metadata.pageTitle,
  });
  yield;
  if (kind !== 'article') return { kind, article: null, headlines: kind === 'headlines' ? headlines() : [], dropped: [] };
  const named = findByline(lines, text, metadata);
  const body = withoutBylines(settled, named);
  const article = {
    headline,
    source: withoutReporter(site.source ?? findSource(lines, text, metadata, { title: title.title, host: hostOf(url) }), named.byline),
    ...named,
    published,
    updated: times.updated,
    blocks: base === page.baseUrl ? body.blocks : onKnownSites(body.blocks),
    ...furtherPages,
  };
  return { kind, article, headlines: [], dropped: [...read.dropped, ...body.dropped] };
}

/** 大洋网-广州日报陈翔: who wrote it stands in the next element, without a sign between. */
function withoutReporter(source: string | null, byline: readonly string[]): string | null {
  const name = byline.find((reporter) => source?.endsWith(reporter) && source.length >= reporter.length + 2);
  return source && name ? source.slice(0, -name.length) : source;
}

/** So many lines take a few milliseconds. */
const LINES_A_STEP = 2000;

/** Asks of every line whether it is running text, which several rules want to know. */
function* judgeRunning(lines: readonly TextLine[]): Steps<void> {
  for (const [i, line] of lines.entries()) {
    isRunningLine(line);
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
  }
}

function onlyOnce<T>(work: () => T): () => T {
  let known: { answer: T } | null = null;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}

function shownTitle(lines: readonly TextLine[], bodyStart: number, metadata: Metadata): FoundTitle {
  const found = findTitle(lines, bodyStart, metadata);
  const line = settleTitleLine(lines, found.line, metadata.pageTitle);
  return { title: withoutTail(brokenTitle(lines, line, metadata.pageTitle) ?? lines[line]?.text ?? found.title), line };
}

function headlineLines(
  lines: readonly TextLine[],
  { titleLine, bodyStart }: Region,
  metadata: Metadata,
  lead: LeadLines | null,
  title: string,
): HeadlineLines {
  const stated = [metadata.metas.get('articletitle') ?? '', metadata.metas.get('og:title') ?? '', metadata.pageTitle];
  const found = findHeadlineLines(lines, titleLine, bodyStart, findOriginalTitle(lines), stated);
  const kicker = found.kicker ?? (lead?.repeats === 1 ? (lead.lines[0]?.text ?? null) : null);
  const decks = found.decks.length > 0 || !lead ? found.decks : lead.lines.slice(lead.repeats + 1).map(({ text }) => text);
  // The lines of a broken headline are neither.
  const isPart = (line: string): boolean => ` ${title} `.includes(` ${line} `);
  return {
    ...found,
    kicker: kicker !== null && isPart(kicker) ? null : kicker,
    decks: decks.filter((deck) => !isPart(deck)),
  };
}

/** Fewer characters than this, and hidden: a menu that opens on a press, a summary for those who share. */
const MAX_HIDDEN = 300;

/**
 * The lines of the page without small hidden parts. A body that is collapsed is larger; one that waits for its scripts may
 * be as small, so where no running text is left, hidden parts with sentences are lines too.
 */
function* seenLines(page: Page, root: Element): Steps<TextLine[]> {
  const known = new Map<Element, boolean>();
  const isSmallHidden = (element: Element): boolean => {
    if (!HIDEABLE.has(tagOf(element))) return false;
    const before = known.get(element);
    const is = before ?? (isShorter(element, MAX_HIDDEN) && page.hidingOf(element) !== null);
    known.set(element, is);
    return is;
  };
  const lines = yield* lineSteps(root, isSmallHidden);
  yield;
  if (lines.some(isRunningLine)) return lines;
  return yield* lineSteps(root, (element) => isSmallHidden(element) && !/[。！？]/.test(element.textContent ?? ''));
}

const HIDEABLE = new Set(['UL', 'DIV', 'NAV', 'SPAN', 'LI']);

/** Has the element fewer characters of text? Stops counting when it has not: the page's outer boxes hold everything. */
function isShorter(element: Element, limit: number): boolean {
  let rest = limit;
  const count = (node: Node, depth: number): boolean => {
    for (let child = node.firstChild; child && rest > 0; child = child.nextSibling) {
      if (child.nodeType === 3) rest -= child.nodeValue?.length ?? 0;
      // Deeper than menus nest, it is no menu.
      else if (depth > MAX_MENU_DEPTH || !count(child, depth + 1)) return false;
    }
    return rest > 0;
  };
  return count(element, 0);
}

const MAX_MENU_DEPTH = 30;
