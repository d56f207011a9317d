import type { Extract, FetchProblem, FurtherPage, JunkRule, PageState, TargetScript } from './model';

/** The texts of a page that may be converted, in reading order, one per text node. */
export interface PageTexts {
  texts: string[];
  /** For each text the number of its block: neighbours with the same number form one line. */
  blocks: number[];
}

export type FurtherReply = { ok: true; page: FurtherPage } | { ok: false; problem: FetchProblem };

/**
 * The whole protocol: name → (request) → reply. `page/…` goes from the panel to the content script of one tab; `panel/…` to an
 * open panel; `background/…` to the background, which answers whether a panel is open or not.
 */
export interface Protocol {
  /**
   * Read the page as it is now. `kept`: ids of junk findings that the reader has put back; a clean page shows them again too.
   * `rules`: what the reader has decided about junk on this site.
   */
  'page/extract': (request: { kept: string[]; rules: JunkRule[] }) => Extract;
  'page/state': (request: Record<string, never>) => PageState;
  /** Take junk and noise out of the page itself. */
  'page/clean': (request: Record<string, never>) => PageState;
  /** Put back everything that "clean" changed. */
  'page/restore': (request: Record<string, never>) => PageState;
  /** Put back one thing that came after the reading and was taken out. */
  'page/put-back': (request: { id: string }) => PageState;
  /** The page's own text (cleaned, when the page is), to be converted elsewhere: dictionaries stay out of the page. */
  'page/collect-text': (request: Record<string, never>) => PageTexts;
  /**
   * The collected texts converted, as many and in the same order; anything else is not applied. The page is shown in that
   * script from then on: what it adds is sent as 'background/convert-text', with the same target and names.
   */
  'page/apply-text': (request: { texts: string[]; target: TargetScript; language: string; names: string[] }) => PageState;
  /** Back to the original text, exactly. */
  'page/restore-text': (request: Record<string, never>) => PageState;
  /** Mark every place of a name on the page and bring one into view; how many there are. An empty name takes the marks away. */
  'page/mark': (request: { name: string; place: number }) => number;
  /**
   * Fetch and read a further page of the article. Only addresses that the reading itself found are fetched, one at a time:
   * the panel asks page by page, so that it can show how far it is and stop.
   */
  'page/read-further': (request: { url: string; whole: boolean }) => FurtherReply;
  /** Break off what 'page/read-further' is fetching. */
  'page/stop-further': (request: Record<string, never>) => null;
  /** A clean page has added junk, and it was taken out. */
  'panel/page-changed': (request: PageState) => null;
  /** The toolbar icon was pressed on this tab while a panel is open. */
  'panel/clicked': (request: { tabId: number }) => void;
  /** Texts that a converted page has added, to be converted too. `names`: people whose names are kept. */
  'background/convert-text': (request: PageTexts & { target: TargetScript; names: string[] }) => string[];
}

export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Parameters<Protocol[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Protocol[N]>;

/** How a message crosses the border. */
export interface Envelope<N extends MessageName = MessageName> {
  qingdu: N;
  request: Request<N>;
}
