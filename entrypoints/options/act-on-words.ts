import type { OptionsActions, OptionsModel } from '../../components/options-model';
import type { OwnWord } from '../../lib/model';
import { type CheckedWords, checkOwnWords, exportAsJson, exportAsLines, importOwnWords } from '../../lib/pipeline';
import type { Settings } from '../../lib/settings';

type Actions = Pick<OptionsActions, 'addWord' | 'removeWord' | 'importWords' | 'exportWords'>;

interface Core {
  model: () => OptionsModel;
  set: (change: Partial<OptionsModel>) => void;
  save: (some: Partial<Settings>, notice: NonNullable<OptionsModel['notice']>) => Promise<void>;
  saveFile: (name: string, type: string, text: string) => void;
}

/** A file of more is no list of words. */
const MOST_BYTES = 2_000_000;
/** So many wrong entries of an import are told one by one. */
const MOST_TOLD = 20;

/** What the reader does with their own words. Nothing that is there is lost by an import, whatever the file holds. */
export function actOnWords({ model, set, save, saveFile }: Core): Actions {
  const words = (): readonly OwnWord[] => model().settings.ownWords;

  /** Adds what is good, the later of two about one word replacing the earlier, and tells what is not. */
  const add = async ({ words: fresh, rejected }: CheckedWords): Promise<void> => {
    const problems = rejected
      .slice(0, MOST_TOLD)
      .map(({ place, problem, entry }) => ({ key: `own_word_${problem}`, values: { place, entry } }));
    if (fresh.length === 0) {
      set({ problems, notice: { key: 'words_none_taken', wrong: true } });
      return;
    }
    const same = (a: OwnWord, b: OwnWord): boolean => a.from === b.from && String(a.targets) === String(b.targets);
    const kept = words().filter((old) => !fresh.some((word) => same(word, old)));
    const all = checkOwnWords([...kept, ...fresh]).words;
    await save({ ownWords: all }, { key: 'words_taken', values: { count: String(fresh.length), rejected: String(rejected.length) } });
    set({ problems });
  };

  return {
    addWord: (word) => void add(checkOwnWords([word])),
    removeWord: (word) => {
      set({ problems: [] });
      void save({ ownWords: words().filter((other) => other !== word) }, { key: 'saved' });
    },
    importWords: (file) => {
      if (file.size > MOST_BYTES) set({ problems: [], notice: { key: 'words_too_big', wrong: true } });
      else
        file.text().then(
          (text) => add(importOwnWords(text)),
          () => set({ problems: [], notice: { key: 'words_unreadable', wrong: true } }),
        );
    },
    exportWords: (form) =>
      form === 'json'
        ? saveFile('qingdu-words.json', 'application/json', exportAsJson(words()))
        : saveFile('qingdu-words.tsv', 'text/tab-separated-values', exportAsLines(words())),
  };
}
