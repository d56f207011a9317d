import type { PagesProblem, PagesState } from '../../components/panel-model';
import type { Article, Extract, FurtherPage, JoinedPages } from '../../lib/model';
import { joinPages, MAX_PAGES } from '../../lib/pipeline';
import type { PanelBrowser } from './panel-browser';

/** What is kept of a tab's article while its page stays the same, also when that page is read again. */
interface Memory {
  first: Extract;
  further: FurtherPage[];
  state: PagesState;
  /** The page with the whole article came to nothing: on page by page. */
  noWhole: boolean;
  /** Which run may still add pages; null when none is under way. */
  run: symbol | null;
}

export interface PageJoiner {
  /** The article of a page that was just read, with the further pages that are known already. */
  adopt: (tabId: number, first: Extract) => { extract: Extract; pages: PagesState };
  /** Fetches page after page until the end, a problem, or the reader's stop. */
  start: (tabId: number) => Promise<void>;
  stop: (tabId: number) => void;
  /** The tab shows another page, or is gone. */
  forget: (tabId: number) => void;
}

export const NO_PAGES: PagesState = { reading: false, joined: 1, whole: false, last: null, problem: null, failed: null };

/**
 * Reads articles over several pages, a tab each, whichever tab is in front.
 * @param changed called with every step; `extract` is there when the text has grown
 */
export function createPageJoiner(
  deps: Pick<PanelBrowser, 'askPage'>,
  changed: (tabId: number, pages: PagesState, extract: Extract | null) => void,
): PageJoiner {
  const memories = new Map<number, Memory>();

  const adopt = (tabId: number, first: Extract): { extract: Extract; pages: PagesState } => {
    const known = memories.get(tabId);
    const memory: Memory =
      known && isSameArticle(known.first, first)
        ? Object.assign(known, { first })
        : { first, further: [], state: NO_PAGES, noWhole: false, run: null };
    memories.set(tabId, memory);
    return { extract: joinPages(first, memory.further).extract, pages: memory.state };
  };

  const set = (tabId: number, memory: Memory, change: Partial<PagesState>, extract: Extract | null = null): void => {
    memory.state = { ...memory.state, ...change };
    changed(tabId, memory.state, extract);
  };

  const end = (tabId: number, memory: Memory, problem: PagesProblem | null, failed: string | null): void => {
    memory.run = null;
    set(tabId, memory, { reading: false, problem, failed: problem ? failed : null });
  };

  const start = async (tabId: number): Promise<void> => {
    const memory = memories.get(tabId);
    if (!memory || memory.run) return;
    const run = Symbol('run');
    memory.run = run;
    for (;;) {
      const joined = joinPages(memory.first, memory.further);
      const next = nextOf(joined, memory.noWhole);
      if (!next) return end(tabId, memory, null, null);
      if (joined.pages >= MAX_PAGES) return end(tabId, memory, 'limit', next.url);
      set(tabId, memory, { reading: true, problem: null, failed: null });
      const reply = await deps.askPage(tabId, 'page/read-further', next).catch(() => null);
      if (memories.get(tabId) !== memory || memory.run !== run) return;
      const problem = reply?.ok ? add(tabId, memory, reply.page) : (reply?.problem ?? 'page-gone');
      if (!problem) continue;
      // Where the whole article cannot be had at once, its pages still can.
      const goesOn = next.whole && joined.extract.article?.nextPage && problem !== 'stopped' && problem !== 'page-gone';
      if (!goesOn) return end(tabId, memory, problem, next.url);
      memory.noWhole = true;
    }
  };

  /** Joins a page that came; says why when it is none of the article's. */
  const add = (tabId: number, memory: Memory, page: FurtherPage): PagesProblem | null => {
    const further = [...memory.further, page];
    const { extract, pages, last, whole, stop } = joinPages(memory.first, further);
    if (stop) return stop;
    memory.further = further;
    set(tabId, memory, { joined: pages, last, whole }, extract);
    return null;
  };

  const stop = (tabId: number): void => {
    const memory = memories.get(tabId);
    if (!memory?.run) return;
    const next = nextOf(joinPages(memory.first, memory.further), memory.noWhole);
    end(tabId, memory, 'stopped', next?.url ?? null);
    void deps.askPage(tabId, 'page/stop-further', {}).catch(() => undefined);
  };

  return { adopt, start, stop, forget: (tabId) => void memories.delete(tabId) };
}

function nextOf({ extract, whole }: JoinedPages, noWhole: boolean): { url: string; whole: boolean } | null {
  if (whole) return null;
  const { wholePage, nextPage }: Partial<Article> = extract.article ?? {};
  if (wholePage && !noWhole) return { url: wholePage, whole: true };
  return nextPage ? { url: nextPage, whole: false } : null;
}

function isSameArticle(known: Extract, read: Extract): boolean {
  return known.url === read.url && known.article?.headline.title === read.article?.headline.title && read.article !== null;
}
