/**
 * What two addresses have to do with one another: is one the next page of the other's story, or the whole story on one
 * page? Read from the addresses alone, because links are called "next page" that lead to the next story.
 */

/** Query parameters that hold a page number. */
const PAGE_PARAMETER =
  /^(?:p|pn|pg|pages?|paged|page_?(?:no|num|number|id|index)|page-?no|cur(?:rent)?_?page(?:_?(?:no|index))?|this_?page)$/i;

/** Query parameters that say where the reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|from\w*|f|spm\w*|ref\w*|source|src|share\w*|isappinstalled|wt|t|_|rand|random|time|timestamp|fbclid|gclid|openid|chksm|scene|tt_\w+)$/i;

/** Parameters that ask for the story on one page: ?page=all, ?view=all, ?full=1. */
const WHOLE_MODE = /^(?:view|mode|show|type|display|style)$/i;
const WHOLE_VALUE = /^(?:all|full|whole|single|one|fulltext|fullpage|onepage|allpages)$/i;
const WHOLE_SWITCH = /^(?:all|full|whole|showall|show_all|viewall|single|onepage|fullpage|fulltext|singlepage|allpages)$/i;
const WHOLE_PATH = /[-_/](?:all|full|whole|fullpage|fulltext|allpages|onepage|singlepage|0)$/i;

/** Names of files and folders that say nothing of which story it is. */
const GENERIC =
  /^(?:index|default|list|node|more|pages?|show|view|articles?|news|content|contents|read|reader|detail|details|info|item|art|archives?|posts?|story|stories|channel|column|category|tags?|topic|special|search|author|cat|html?|php|doc|main|home|[acdhinpt])$/i;

const EXTENSION = /\.(?:[sdjx]?html?|php\d?|aspx?|jsp|do|action|cfm)$/i;

/** 123_2, 123-2, 123/2, 123/page/2, 123_p2. Two digits: the number of a story has more, and no article has 100 pages. */
const PAGE_SUFFIX = /[-_/](?:p(?:age)?[-_/]?)?([1-9]?\d)$/i;

/** The host of a web page's address, in lower case; empty where there is none. */
export function hostOf(url: string | null): string {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}

/** One way to understand an address: a story and the number of its page (null: the address bears none). */
interface Form {
  story: string;
  page: number | null;
}

/** @returns the number in the next page's address, or null when `next` is no next page of `here` */
export function nextPageNumber(next: string, here: string | null): number | null {
  const [to, from] = [parse(next), here === null ? null : parse(here)];
  if (!to || (from && from.origin !== to.origin)) return null;
  for (const { story, page } of formsOf(to)) {
    if (page === null || page === 0) continue;
    // Of a page whose address is not known nothing can be compared: only a second page is believed.
    if (!from) return page <= 2 ? page : null;
    for (const now of formsOf(from)) {
      if (now.story !== story) continue;
      // x.html → x_1.html (pages counted from 0) or x_2.html (from 1).
      if (now.page === null ? page <= 2 && namesStory(story, 1) : page === now.page + 1 && namesStory(story, 3)) return page;
    }
  }
  return null;
}

/** Does the address hold the whole of the story that `here` is a page of? */
export function isWholeStory(address: string, here: string | null): boolean {
  const [to, from] = [parse(address), here === null ? null : parse(here)];
  if (!to || !from || to.origin !== from.origin) return false;
  const path = pathOf(to);
  const byQuery = [...to.searchParams].some(([name, value]) => asksForWhole(name, value));
  const stories = byQuery ? [path] : WHOLE_PATH.test(path) ? [path.replace(WHOLE_PATH, '')] : [];
  const here0 = formsOf(from).map(({ story }) => story);
  return stories.some((story) => here0.includes(story + queryOf(to)) && namesStory(story + queryOf(to), 1));
}

function asksForWhole(name: string, value: string): boolean {
  if (PAGE_PARAMETER.test(name)) return WHOLE_VALUE.test(value) || value === '0';
  return WHOLE_MODE.test(name) ? WHOLE_VALUE.test(value) : WHOLE_SWITCH.test(name) && /^(?:1|true|yes|y|all)?$/i.test(value);
}

function formsOf(url: URL): Form[] {
  const [path, query] = [pathOf(url), queryOf(url)];
  const stated = [...url.searchParams].find(([name, value]) => PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value));
  if (stated && (path !== '' || query !== '') && !query.includes(stated.join('=')))
    return [{ story: path + query, page: Number(stated[1]) }];
  const numbered = PAGE_SUFFIX.exec(path);
  const plain = { story: withoutIndex(path) + query, page: null };
  if (!numbered) return [plain];
  return [plain, { story: withoutIndex(path.slice(0, numbered.index)) + query, page: Number(numbered[1]) }];
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '').replace(EXTENSION, '');
}

function withoutIndex(path: string): string {
  return path.replace(/\/(?:index|default)$/i, '');
}

/** The parameters that say which story it is, in an order of their own. */
function queryOf(url: URL): string {
  // ?p=12 alone at the root of a site is a story of that number, not a page.
  const atRoot = url.pathname === '/' && url.searchParams.size === 1;
  const telling = [...url.searchParams].filter(
    ([name, value]) =>
      !TRACKING.test(name) && !asksForWhole(name, value) && (atRoot || !(PAGE_PARAMETER.test(name) && /^\d{0,2}$/.test(value))),
  );
  return telling.length === 0 ? '' : `?${telling.map(([name, value]) => `${name}=${value}`).sort()}`;
}

/**
 * Does the name tell one story from another? /news/ and /list do not: their next page is a page of a list.
 * @param digits so many digits make a name that has no letters: /view/12 and /view/13 are rather two stories
 */
function namesStory(story: string, digits: number): boolean {
  const [path = '', query = ''] = story.split('?');
  if (/=[^,]*\d/.test(query)) return true;
  const segments = path.split('/').filter(Boolean);
  const last = tellingPart(segments.at(-1) ?? '');
  if (last !== '') return /\p{L}/u.test(last) || last.length >= digits;
  // …/20240730123/content_2.html: the folder is the story; that of a day has at most 4 digits, or 6 or 8 of a date.
  const folder = tellingPart(segments.at(-2) ?? '');
  return segments.length > 1 && (/\d{9,}/.test(folder) || /\p{L}.*\d|\d.*\p{L}/u.test(folder));
}

function tellingPart(segment: string): string {
  let plain = segment;
  try {
    plain = decodeURIComponent(segment);
  } catch {
    // An address that is not UTF-8 stays as it is written.
  }
  return plain
    .split(/[-_.~]/)
    .filter((word) => word !== '' && !GENERIC.test(word))
    .join('');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
