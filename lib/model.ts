/**
 * The nouns of the product. Types only: nothing here runs.
 *
 * A reading goes one way: Page → (junk, article, repair) → Extract → (summary) → Reading → (convert) → what the panel shows.
 * Everything below `Page` is plain data that survives structuredClone.
 */

/** The page as the pure core sees it. The document is only read, never changed, by the find-functions. */
export interface Page {
  document: Document;
  /** Absolute address of the page, or null when it is not known (a file, an archive). */
  url: string | null;
  /** Address that relative links are resolved against: <base href>, else the page's own, else about:blank. */
  baseUrl: string;
  /** The moment of reading, ISO with zone: relative times ("昨天", "3小时前") are resolved against it. */
  now: string;
  /**
   * How the element itself is hidden from the reader (by computed style in a browser, by inline style and attributes in
   * Node). Says nothing about its ancestors: callers walk up where they need to.
   */
  hidingOf: (element: Element) => Hiding;
  /** What the reader has decided about junk; rules for other sites are passed over. */
  rules?: readonly JunkRule[];
}

/** What the reader has decided for one site: that something is junk there, or is not. Kept in the settings. */
export interface JunkRule {
  /** Registrable domain of the pages it holds for. */
  site: string;
  verdict: 'junk' | 'fine';
  /** Every link to a registrable domain, or every line of this text. */
  about: 'domain' | 'text';
  value: string;
}

/**
 * How an element hides what it holds. 'plain': the usual ways of menus and tabs, which say little alone. 'deceit': it counts
 * as shown, but nobody can see it (off the screen, a point in size, transparent, in the background's colour). null: it does not.
 */
export type Hiding = 'deceit' | 'plain' | null;

/** Half-open range of UTF-16 units in a text: text.slice(start, end). */
export interface Span {
  start: number;
  end: number;
}

/**
 * A place in a document: child indices from the document node down (lib/dom/node-path.ts), in a text node optionally
 * narrowed to a span. Valid for the document it was found in and for any clone of it that has not been changed.
 */
export interface NodePlace extends Partial<Span> {
  path: number[];
}

// ---------------------------------------------------------------- junk

/** Which part of the page a finding stands in, for the reader's list. */
export type JunkArea = 'head' | 'headline' | 'source-slot' | 'breadcrumb' | 'body' | 'footer' | 'page' | 'outside';

/** Why something is junk: key of a sentence in the message catalogues (`reason_<code>` with dashes as underscores), never shown raw. */
export type JunkReason = string;

export type JunkAction = 'remove' | 'unlink' | 'report';

/** One thing on the page that an intruder put there. One finding covers one node (with all links inside it) or one text span. */
export interface JunkFinding {
  /** Stable within one extract: "j0", "j1" … in document order. */
  id: string;
  /** Name of the rule in lib/junk/rules that decided. */
  rule: string;
  reason: JunkReason;
  /** Values that the reason's sentence names (a host, a count). */
  values: Record<string, string | number>;
  where: NodePlace;
  area: JunkArea;
  /** What stood there, whitespace folded, at most 2,000 characters. */
  text: string;
  /** Absolute addresses of every link that goes with it, in order. */
  links: Link[];
  /**
   * 'remove' takes it out of reading and page; 'unlink' takes the link away and leaves its words, which are the report's own;
   * 'report' only tells of it (damage inside editorial text that cannot be undone).
   */
  action: JunkAction;
  /**
   * Of an article joined from several pages: the numbers of those it stands on. Without 1 it is not on the page that is
   * open, and cannot be put back there.
   */
  pages?: number[];
}

export interface Link {
  text: string;
  /** Absolute, as URL().href gives it. */
  href: string;
}

// ---------------------------------------------------------------- article

/** A run of text inside a block, with at most one link. */
export interface Run {
  text: string;
  href?: string;
  strong?: true;
  emphasis?: true;
}

/** The article's body as plain data: our pages render it without ever parsing markup from the page. */
export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'subhead'; level: 2 | 3 | 4; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; head: boolean; rows: Run[][][] }
  | { kind: 'picture'; src: string; alt: string; caption: Run[] }
  | { kind: 'video'; src: string | null; poster: string | null; caption: Run[] }
  /** A caption or credit that stands without its picture. */
  | { kind: 'caption'; runs: Run[] };

export interface Headline {
  /** 引题: the line above the title. */
  kicker: string | null;
  /** 主题 */
  title: string;
  /** 副题: the lines below the title. */
  decks: string[];
  /** 原标题, where the page states one. */
  original: string | null;
}

/** A point in time with the words it came from. */
export interface StatedTime {
  /** ISO date, or date-time with zone when the page gives a time of day. */
  iso: string;
  /** The words on the page (or the metadata value). */
  text: string;
  from: 'metadata' | 'visible' | 'url';
}

export interface Article {
  headline: Headline;
  /** Who is said to have published it first (来源); null when unknown or when the slot was hijacked. */
  source: string | null;
  /** Reporters and authors. */
  byline: string[];
  editors: string[];
  published: StatedTime | null;
  updated: StatedTime | null;
  blocks: Block[];
  /** Address of the article's next page; null when there is none. */
  nextPage: string | null;
  /** Address of a page that holds the whole article, where the site offers one. */
  wholePage?: string;
}

/** One story on a front, section or search page. */
export interface HeadlineLink {
  title: string;
  /** Absolute; on a saved page of unknown address, from the root of its site. */
  url: string;
  date: string | null;
}

export type PageKind = 'article' | 'headlines' | 'none';
export type Script = 'hans' | 'hant' | 'mixed' | 'other';

/** A line that stood in or beside the article's text and is no part of it, for the debug listing (`npm run brief -- --dropped`). */
export interface DroppedLine {
  text: string;
  /** Name of the rule that dropped it. */
  reason: string;
}

// ---------------------------------------------------------------- repair

export type RepairKind = 'pinyin-note' | 'invisible-character' | 'shifted-bytes';

/** One piece of noise in one of several texts; `text` says which (its index in the array that was searched). */
export interface NoiseFinding extends Span {
  rule: RepairKind;
  text: number;
  /** What stands there now. */
  before: string;
  /** What belongs there ('' when the noise is only to be taken out). */
  after: string;
}

/** A repair that was applied, for the panel's list. */
export interface Repair {
  kind: RepairKind;
  before: string;
  after: string;
  /** A few characters either side, after repair. */
  context: string;
}

// ---------------------------------------------------------------- what leaves the page

/** All that the content script hands over. */
export interface Extract {
  url: string | null;
  kind: PageKind;
  /** null unless kind is 'article'. Already without junk and noise. */
  article: Article | null;
  /** Filled when kind is 'headlines'. */
  headlines: HeadlineLink[];
  /** Empty unless kind is 'article'. */
  dropped: DroppedLine[];
  junk: JunkFinding[];
  repairs: Repair[];
  /** ISO moment of the extraction. */
  now: string;
}

// ---------------------------------------------------------------- an article over several pages

/** A further page of the article: fetched, and read like the first. */
export interface FurtherPage {
  extract: Extract;
  /** Its <title>, which tells of which story it is where its headline does not. */
  pageTitle: string;
  /** It is said to hold the whole article, not one page of it. */
  whole: boolean;
}

/** Why a further page did not come. */
export type FetchProblem =
  | 'unreachable'
  | 'not-found'
  | 'refused'
  | 'server-error'
  | 'other-origin'
  | 'not-html'
  | 'too-big'
  | 'too-slow'
  | 'stopped'
  | 'not-offered';

/** Why a page that was fetched is not joined: the article's end for all we can know. */
export type JoinStop = 'other-story' | 'repeated' | 'no-article' | 'limit';

export interface JoinedPages {
  /** The first page's extract with what the further ones add; its nextPage is that of the last. */
  extract: Extract;
  /** How many pages it is made of, the first included. */
  pages: number;
  /** Address of the last page that was joined; null when nothing was. */
  last: string | null;
  /** Did a page that holds the whole article go in? */
  whole: boolean;
  stop: JoinStop | null;
}

// ---------------------------------------------------------------- the live page

/** What "clean this page" did, or what stands after putting back. */
export interface PageState {
  /** Ids of junk findings that are out of the page now. */
  removed: string[];
  /** Those of them that came after the reading, on a clean page. */
  late: JunkFinding[];
  /** How many pinyin notes and other pieces of noise are out of the page now. */
  repaired: number;
  /** Is the page's text shown in another script now? */
  converted: boolean;
}

// ---------------------------------------------------------------- summary

export type Role =
  | 'attended'
  | 'spoke'
  | 'chaired'
  | 'briefed'
  | 'met'
  | 'accompanied'
  | 'visited'
  | 'signed'
  | 'announced'
  | 'interviewed'
  | 'awarded'
  | 'competed'
  | 'performed'
  | 'accused'
  | 'sentenced'
  | 'victim'
  | 'suspect'
  | 'other';

/** Words of the article, with their place in Brief.text. */
export interface Evidence extends Span {
  text: string;
}

export interface Person {
  /** As written at its fullest in the text. */
  name: string;
  titles: string[];
  organisation: string | null;
  /** Delegation, side or list label that the report puts the person under (北京市领导). */
  group: string | null;
  roles: Role[];
  evidence: Evidence[];
  /** Every place in Brief.text where the person is named. */
  places: Span[];
}

/** Named in the text without taking part. `reason` is a key of the message catalogues (`mentioned_<reason>`). */
export interface MentionedPerson {
  name: string;
  titles: string[];
  reason: string;
  places: Span[];
}

/** What the reader has put right about somebody, wherever the name stands. Kept in the settings. */
export interface Correction {
  /** As the text writes it. */
  name: string;
  /** The titles that were found, when others hold instead of them. */
  was: string[];
  /** The titles that hold; null: this is no person at all. */
  titles: string[] | null;
}

export interface EventDate {
  /** ISO day. */
  date: string;
  /** Last ISO day when the event spans days. */
  end?: string;
  /** The words it came from; where only the day of publication tells, the clause that is news of that day. */
  text: string;
  span: Span;
  /** Fully said in the text, or completed from the publication date. */
  stated: boolean;
  /** No word of the text names the day: it is that of publication, or the one before. */
  implied?: true;
}

/** The printed page that the report stood on: (《四川日報》2024年06月21日01版). */
export interface Edition {
  paper: string;
  date: string;
  page: string | null;
}

/** Input of the summary: the article as lines, or bare text with what is known of it. */
export interface SummaryInput {
  /** Headline lines then body lines, joined with "\n". All spans refer to it. */
  text: string;
  /** How many of the first lines are headline lines. */
  headlineLines: number;
  /** ISO; null when not known. */
  published: string | null;
  /** People of the byline and editors: they are never participants. */
  byline: string[];
}

export interface Brief {
  text: string;
  headlineLines: number;
  /** Where it took place, as the report's first sentences or its dateline say. */
  places: Evidence[];
  /** The sentences that tell most, in text order; empty for a short text. */
  keySentences: Evidence[];
  events: EventDate[];
  edition: Edition | null;
  participants: Person[];
  mentioned: MentionedPerson[];
}

// ---------------------------------------------------------------- the whole

export type TargetScript = 'original' | 'hans' | 'hant' | 'tw' | 'twp' | 'hk';

/** A word that the reader wants shown in their own way, or left as the page has it. */
export interface OwnWord {
  from: string;
  /** What is shown instead; of a protected word the word itself. */
  to: string;
  targets: 'all' | TargetScript[];
  kind: 'replace' | 'protect';
}

/** Everything the panel shows, in the script of the page. */
export interface Reading extends Extract {
  script: Script;
  brief: Brief;
}
