import type { Article, Block, Extract, FurtherPage, Headline, JoinedPages, JoinStop, JunkFinding, StatedTime } from '../model';
import { blockLines, headlineLines } from '../text/article-lines';
import { sameTitle, titleKey, titleParts } from './compare-titles';
import { joinBlocks } from './join-blocks';

/** No report has more pages; what goes on is a list, a gallery or a trap. */
export const MAX_PAGES = 20;

/** Characters of a joined text: twenty pages of the longest reports come to a third of it; a panel still shows it at once. */
const MAX_CHARACTERS = 300_000;

/** A title of fewer characters stands in many other titles too. */
const MIN_TITLE = 4;

/**
 * One extract from the first page's and those of the pages that follow it, in order. Stops at a page that is another story,
 * says nothing new, or is one too many; what was joined before stays. `stop` then says why.
 */
export function joinPages(first: Extract, further: readonly FurtherPage[]): JoinedPages {
  let joined: JoinedPages = { extract: first, pages: 1, last: null, whole: false, stop: null };
  const seen = new Set([pageKey(first.url)]);
  for (const page of further) {
    const next = joinOne(joined, page, seen);
    if (typeof next === 'string') return { ...joined, stop: next };
    joined = next;
    seen.add(pageKey(page.extract.url));
    const { article } = joined.extract;
    // The page that page 3 calls its next may be page 2.
    if (article?.nextPage && seen.has(pageKey(article.nextPage)))
      joined = { ...joined, extract: { ...joined.extract, article: { ...article, nextPage: null } } };
  }
  return joined;
}

function joinOne(soFar: JoinedPages, page: FurtherPage, seen: ReadonlySet<string>): JoinedPages | JoinStop {
  const [into, from] = [soFar.extract.article, page.extract.article];
  if (!into || !from || from.blocks.length === 0) return 'no-article';
  if (seen.has(pageKey(page.extract.url))) return 'repeated';
  if (!isSameStory(into.headline, from.headline, page.pageTitle)) return 'other-story';
  const { blocks, dropped, fresh } = joinBlocks(into.blocks, [...strayLines(into, from), ...from.blocks], headlineLines(into));
  if (!fresh) return 'repeated';
  const pages = soFar.pages + 1;
  if (pages > MAX_PAGES || blocks.reduce((sum, block) => sum + blockLines(block).join().length, 0) > MAX_CHARACTERS) return 'limit';
  const extract: Extract = {
    ...soFar.extract,
    article: { ...mergeFacts(into, from), blocks, nextPage: page.whole ? null : from.nextPage },
    dropped: [...soFar.extract.dropped, ...page.extract.dropped, ...dropped],
    junk: mergeJunk(soFar.extract.junk, page.extract.junk, pages),
    repairs: [...soFar.extract.repairs, ...page.extract.repairs],
  };
  return { extract, pages, last: page.extract.url, whole: soFar.whole || page.whole, stop: null };
}

/** What each page says of the report as a whole; where they differ the first page is right, but names add up. */
function mergeFacts(into: Article, from: Article): Omit<Article, 'blocks' | 'nextPage' | 'wholePage'> {
  return {
    headline: into.headline,
    source: into.source ?? from.source,
    byline: [...new Set([...into.byline, ...from.byline])],
    editors: [...new Set([...into.editors, ...from.editors])],
    published: into.published ?? from.published,
    updated: later(into.updated, from.updated),
  };
}

function later(a: StatedTime | null, b: StatedTime | null): StatedTime | null {
  return a && b ? (a.iso >= b.iso ? a : b) : (a ?? b);
}

/** Lines below the headline of a further page that the first does not have are no decks of the report: its text begins with them. */
function strayLines(into: Article, from: Article): Block[] {
  const known = new Set([...headlineLines(into), ...into.blocks.flatMap(blockLines)].map(titleKey));
  return from.headline.decks
    .filter((deck) => !known.has(titleKey(deck)))
    .map((text) => (/[。！？”]$/.test(text) ? { kind: 'paragraph', runs: [{ text }] } : { kind: 'subhead', level: 3, runs: [{ text }] }));
}

/** Does the page belong to the report? Its headline, or else its <title>, must not be clearly another. */
function isSameStory(first: Headline, next: Headline, pageTitle: string): boolean {
  const own = titleKey(first.title);
  if (own === '' || next.title === '' || sameTitle(first.title, next.title)) return true;
  if (own.length >= MIN_TITLE && titleKey(pageTitle).includes(own)) return true;
  const lines = [first.kicker, first.original, ...first.decks].filter((line): line is string => Boolean(line));
  return (
    titleParts(pageTitle).some((part) => part.length >= MIN_TITLE && sameTitle(first.title, part)) ||
    lines.some((line) => sameTitle(line, next.title)) ||
    [next.kicker, next.original].some((line) => line !== null && sameTitle(first.title, line))
  );
}

/** An intruder's links stand on every page alike: each is told once, with the numbers of its pages. */
function mergeJunk(soFar: readonly JunkFinding[], found: readonly JunkFinding[], page: number): JunkFinding[] {
  const again = new Set(found.map(junkKey));
  const known = new Set(soFar.map(junkKey));
  return [
    ...soFar.map((finding) => ({ ...finding, pages: [...(finding.pages ?? [1]), ...(again.has(junkKey(finding)) ? [page] : [])] })),
    ...found
      .filter((finding) => !known.has(junkKey(finding)))
      .map((finding) => ({ ...finding, id: `p${page}-${finding.id}`, pages: [page] })),
  ];
}

function junkKey({ rule, area, text, links }: JunkFinding): string {
  return JSON.stringify([rule, area, text, links.map(({ href }) => href)]);
}

/** One page under two spellings of its address. */
function pageKey(url: string | null): string {
  return (url ?? '').replace(/#.*$/, '').replace(/\/$/, '');
}
