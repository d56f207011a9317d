import type { FetchProblem, JoinStop, PageState, Reading, TargetScript } from '../lib/model';
import type { Settings } from '../lib/settings';

export type PanelState = 'loading' | 'reading' | 'headlines' | 'none' | 'needs-click' | 'restricted' | 'failed';

/** Why no further page was joined: key of a sentence in the catalogues (`pages_<code>` with dashes as underscores). */
export type PagesProblem = FetchProblem | JoinStop | 'page-gone';

/** How far an article over several pages has been read. */
export interface PagesState {
  /** Is a further page on its way? */
  reading: boolean;
  /** Pages in the text, the first included. */
  joined: number;
  /** Does one of them hold the whole article? */
  whole: boolean;
  /** Address of the last page in the text; null while there is only the first. */
  last: string | null;
  problem: PagesProblem | null;
  /** Address of the page that the problem is about. */
  failed: string | null;
}

/** Everything the panel shows, as plain data. */
export interface PanelModel {
  state: PanelState;
  /** As read, in the script of the page; null unless state is 'reading' or 'headlines'. */
  reading: Reading | null;
  /** The same in the reader's script. */
  shown: Reading | null;
  /** Junk findings that the reader has put back. */
  kept: readonly string[];
  page: PageState;
  pages: PagesState;
  /** Script that "convert this page" converts to. */
  pageTarget: Exclude<TargetScript, 'original'>;
  settings: Settings;
  /** One line about what was just done: key and values of a catalogue text. */
  notice: { key: string; values?: Record<string, string | number> } | null;
  /** Is the reader picking out lines that are junk? */
  marking: boolean;
  /** Name or word that is marked in the text, the forms in which it stands there, and which place was asked for last (0 is the first). */
  marked: { name: string; words: readonly string[]; place: number } | null;
  /** What went wrong, for a report; shown folded. */
  details: string | null;
}

/** Everything the reader can do in the panel. */
export interface PanelActions {
  chooseScript: (target: TargetScript) => void;
  resizeText: (steps: number) => void;
  reload: () => void;
  copyJson: () => void;
  openOptions: () => void;
  cleanPage: () => void;
  restorePage: () => void;
  /** Puts back what came late on a clean page. */
  putBackLate: (id: string) => void;
  convertPage: () => void;
  restoreText: () => void;
  alwaysRead: (host: string) => void;
  putBack: (id: string) => void;
  removeAgain: (id: string) => void;
  mark: (name: string) => void;
  /** Marks a word in the text, typed in either script; an empty one takes the marks away. */
  search: (word: string) => void;
  /** Puts right what is said of a participant. @param titles those that hold; null: no person at all */
  correct: (index: number, titles: string[] | null) => void;
  /** Begins or ends picking out lines that are junk. */
  toggleMarking: () => void;
  /** This line is junk, here and on every page of the site. @param line its place among the lines of the article as read: index of the block */
  markJunk: (block: number) => void;
  /** This finding is none, here and on every page of the site. */
  keepAlways: (id: string) => void;
  /** Takes back what the reader had called junk. */
  unmark: (id: string) => void;
  saveReport: (form: 'md' | 'json') => void;
  joinPages: () => void;
  stopJoining: () => void;
}
