import type { PanelActions } from '../../components/panel-model';
import { scriptLanguage } from '../../components/script-language';
import type { PageState } from '../../lib/model';
import { convertTexts, namesOf, variantsIn } from '../../lib/pipeline';
import { readingJson } from '../../lib/reading-json';
import { actOnJunk } from './act-on-junk';
import { actOnPeople } from './act-on-people';
import type { SessionCore } from './session-core';

type Actions = Pick<
  PanelActions,
  | 'cleanPage'
  | 'restorePage'
  | 'putBackLate'
  | 'convertPage'
  | 'restoreText'
  | 'copyJson'
  | 'reload'
  | 'mark'
  | 'search'
  | 'joinPages'
  | 'stopJoining'
>;

/** What the reader does with the page and its reading. */
export function actOnPage(core: SessionCore): Actions & ReturnType<typeof actOnJunk> & ReturnType<typeof actOnPeople> {
  const { deps, model, set, tabId, read, joiner } = core;

  /** What is still under way on each tab. */
  const underWay = new Map<number, Promise<void>>();

  /**
   * Asks the page for something; when it no longer answers, says so and changes nothing. One thing after the other: what was
   * pressed last must not be undone by the end of what was pressed before it.
   */
  const ask = (
    change: (id: number) => Promise<PageState>,
    notice: (page: PageState) => Parameters<typeof set>[0]['notice'],
  ): Promise<void> => {
    const id = tabId();
    if (id === null) return Promise.resolve();
    const before = underWay.get(id);
    const mine = before ? before.then(() => carryOut(id, change, notice)) : carryOut(id, change, notice);
    underWay.set(id, mine);
    return mine.finally(() => {
      if (underWay.get(id) === mine) underWay.delete(id);
    });
  };

  const carryOut = async (
    id: number,
    change: (id: number) => Promise<PageState>,
    notice: (page: PageState) => Parameters<typeof set>[0]['notice'],
  ): Promise<void> => {
    try {
      const page = await change(id);
      if (id === tabId()) set({ page, notice: notice(page) ?? null });
    } catch {
      if (id === tabId()) set({ notice: { key: 'page_unreachable' } });
    }
  };

  const convert = async (id: number): Promise<PageState> => {
    const { reading, pageTarget, settings } = model();
    const { texts, blocks } = await deps.askPage(id, 'page/collect-text', {});
    const names = reading ? namesOf(reading) : [];
    const converted = await convertTexts(texts, pageTarget, names, blocks, settings.ownWords);
    const language = scriptLanguage(pageTarget, 'hans');
    return deps.askPage(id, 'page/apply-text', { texts: converted, target: pageTarget, language, names });
  };

  deps.onPageChanged((page, id) => {
    if (id === tabId()) set({ page });
  });

  /** Text that came back from under a repair or from removed junk is not converted yet. */
  const keepConverted = async (id: number, page: PageState): Promise<PageState> => (page.converted ? convert(id) : page);

  const onTab = (act: (id: number) => void): void => {
    const id = tabId();
    if (id !== null) act(id);
  };

  /** Marks a name or word in the panel and on the page, and goes on to its next place when it is marked already. */
  const walk = (name: string, words: readonly string[]): void => {
    const { marked } = model();
    const place = marked?.name === name ? marked.place + 1 : 0;
    set({ marked: { name, words, place }, notice: null });
    onTab((id) => {
      const show = async (): Promise<unknown> => {
        if (place === 0) await deps.putMarkStyle(id);
        return deps.askPage(id, 'page/mark', { name, place });
      };
      // The page may be gone while its reading is still shown: then the name is marked in the panel alone.
      show().catch(() => undefined);
    });
  };

  const reread = async (kept: readonly string[]): Promise<void> => {
    await read(kept);
    const id = tabId();
    if (id !== null && model().page.converted) await ask(convert, () => null);
  };

  return {
    ...actOnJunk(core, reread),
    ...actOnPeople(core, reread),
    cleanPage: () =>
      void ask(
        async (id) => keepConverted(id, await deps.askPage(id, 'page/clean', {})),
        (page) =>
          page.removed.length + page.repaired > 0
            ? { key: 'page_cleaned', values: { removed: page.removed.length, repaired: page.repaired } }
            : { key: 'nothing_removed' },
      ),
    restorePage: () =>
      void ask(
        async (id) => keepConverted(id, await deps.askPage(id, 'page/restore', {})),
        () => ({ key: 'page_restored' }),
      ),
    putBackLate: (late) =>
      void ask(
        (id) => deps.askPage(id, 'page/put-back', { id: late }),
        () => null,
      ),
    convertPage: () => void ask(convert, () => null),
    restoreText: () =>
      void ask(
        (id) => deps.askPage(id, 'page/restore-text', {}),
        () => null,
      ),
    reload: () => void read(model().kept),
    joinPages: () => onTab((id) => void joiner.start(id)),
    stopJoining: () => onTab(joiner.stop),
    copyJson: () => {
      const { reading, shown } = model();
      if (!reading) return;
      const text = JSON.stringify(readingJson(reading, shown ?? reading), null, 2);
      deps.copy(text).then(
        () => set({ notice: { key: 'copied' } }),
        () => set({ notice: { key: 'not_copied' } }),
      );
    },
    mark: (name) => walk(name, [name]),
    search: (word) => {
      const { shown } = model();
      const article = shown?.article;
      const words = article && word.trim() ? variantsIn(shown.brief.text, word) : [];
      if (words.length > 0) walk(word.trim(), words);
      else {
        set({ marked: null, notice: word.trim() ? { key: 'not_found', values: { word } } : null });
        onTab((id) => void deps.askPage(id, 'page/mark', { name: '', place: 0 }).catch(() => undefined));
      }
    },
  };
}
