import type { OwnWord, TargetScript } from '../model';

/** Why an entry is not taken: key of a sentence in the message catalogues (`own_word_<reason>`). */
export type OwnWordProblem =
  | 'not_an_entry'
  | 'empty'
  | 'too_long'
  | 'control_characters'
  | 'no_change'
  | 'bad_targets'
  | 'bad_kind'
  | 'repeated'
  | 'too_many';

export interface CheckedWords {
  words: OwnWord[];
  /** `place`: number of the entry, or of the line of a text, from 1. */
  rejected: { place: number; problem: OwnWordProblem; entry: string }[];
}

/** A word is no sentence; longer ones are pasted by mistake. */
const LONGEST = 60;

/** So many are searched for without being felt; nobody keeps more by hand. */
export const MOST_OWN_WORDS = 5000;

const TARGETS: readonly TargetScript[] = ['hans', 'hant', 'tw', 'twp', 'hk'];

/** The good ones of whatever was stored or imported, each with its fields set, and why each of the others is none. Never throws. */
export function checkOwnWords(value: unknown): CheckedWords {
  const entries = Array.isArray(value) ? value : [];
  return check(entries.map((entry: unknown, i) => ({ entry, place: i + 1, shown: shownEntry(entry) })));
}

/** Words from a file: JSON as exported here (or a bare list), else one word a line. */
export function importOwnWords(text: string): CheckedWords {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (/^[[{]/.test(trimmed)) {
    try {
      const parsed: unknown = JSON.parse(trimmed);
      return checkOwnWords(isRecord(parsed) ? parsed.words : parsed);
    } catch {
      return { words: [], rejected: [{ place: 1, problem: 'not_an_entry', entry: trimmed.slice(0, LONGEST) }] };
    }
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const given = lines.flatMap((line, i) =>
    line.trim() === '' || line.startsWith('#') ? [] : [{ entry: fromLine(line), place: i + 1, shown: line }],
  );
  return check(given);
}

export function exportAsJson(words: readonly OwnWord[]): string {
  return `${JSON.stringify({ qingdu: 'own-words', version: 1, words }, null, 2)}\n`;
}

/** One word a line: from, to, kind, targets, with tabs between. */
export function exportAsLines(words: readonly OwnWord[]): string {
  return words
    .map(({ from, to, kind, targets }) => `${[from, to, kind, targets === 'all' ? 'all' : targets.join(',')].join('\t')}\n`)
    .join('');
}

/** Columns that are missing: a word alone is protected, a pair is replaced, for every script. */
function fromLine(line: string): Record<string, unknown> {
  const [from = '', to = '', kind = '', targets = ''] = line.split('\t').map((cell) => cell.trim());
  return {
    from,
    to: to || from,
    kind: kind || (to === '' || to === from ? 'protect' : 'replace'),
    targets: targets === '' || targets === 'all' ? 'all' : targets.split(','),
  };
}

function check(given: readonly { entry: unknown; place: number; shown: string }[]): CheckedWords {
  const result: CheckedWords = { words: [], rejected: [] };
  const taken = new Map<string, OwnWord[]>();
  for (const { entry, place, shown } of given) {
    const word = wordOf(entry);
    const same = typeof word === 'string' ? [] : (taken.get(word.from) ?? []);
    const problem =
      typeof word === 'string'
        ? word
        : same.some((other) => overlap(other.targets, word.targets))
          ? 'repeated'
          : result.words.length >= MOST_OWN_WORDS
            ? 'too_many'
            : null;
    if (typeof word === 'string' || problem !== null) {
      result.rejected.push({ place, problem: problem ?? 'not_an_entry', entry: shown.slice(0, LONGEST) });
      continue;
    }
    taken.set(word.from, [...same, word]);
    result.words.push(word);
  }
  return result;
}

function wordOf(entry: unknown): OwnWord | OwnWordProblem {
  if (!isRecord(entry) || typeof entry.from !== 'string') return 'not_an_entry';
  const { kind = 'replace', targets = 'all' } = entry;
  const from = entry.from.normalize('NFC').trim();
  if (kind !== 'replace' && kind !== 'protect') return 'bad_kind';
  const to = kind === 'protect' ? from : typeof entry.to === 'string' ? entry.to.normalize('NFC').trim() : '';
  if (from === '' || to === '') return 'empty';
  if (from.length > LONGEST || to.length > LONGEST) return 'too_long';
  if (/\p{Cc}/u.test(from + to)) return 'control_characters';
  if (kind === 'replace' && from === to) return 'no_change';
  if (targets === 'all') return { from, to, targets, kind };
  if (!Array.isArray(targets)) return 'bad_targets';
  const scripts = TARGETS.filter((target) => targets.includes(target));
  if (scripts.length === 0 || targets.some((target) => !TARGETS.includes(target as TargetScript))) return 'bad_targets';
  return { from, to, targets: scripts, kind };
}

function overlap(a: OwnWord['targets'], b: OwnWord['targets']): boolean {
  return a === 'all' || b === 'all' || a.some((target) => b.includes(target));
}

function shownEntry(entry: unknown): string {
  return typeof entry === 'string' ? entry : (JSON.stringify(entry) ?? String(entry));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
