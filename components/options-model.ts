import type { Correction, JunkRule, OwnWord } from '../lib/model';
import type { Settings } from '../lib/settings';

/** Everything the options page shows. */
export interface OptionsModel {
  settings: Settings;
  /** What was just done: key and values of a catalogue text. */
  notice: { key: string; values?: Record<string, string>; wrong?: true } | null;
  /** Why entries of the last import were not taken: key and values of a catalogue text each. */
  problems: readonly { key: string; values: Record<string, string | number> }[];
  /** Can the last reset be taken back? */
  canUndo: boolean;
}

export interface OptionsActions {
  change: (some: Partial<Settings>) => void;
  /** @param input what the reader typed: a host or an address */
  addSite: (input: string) => void;
  removeSite: (host: string) => void;
  addWord: (word: OwnWord) => void;
  removeWord: (word: OwnWord) => void;
  importWords: (file: Blob) => void;
  exportWords: (form: 'json' | 'tsv') => void;
  forgetCorrection: (correction: Correction) => void;
  forgetRule: (rule: JunkRule) => void;
  reset: () => void;
  undoReset: () => void;
}
