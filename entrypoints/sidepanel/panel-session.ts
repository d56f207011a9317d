import type { PagesState, PanelActions, PanelModel, PanelState } from '../../components/panel-model';
import type { Refusal } from '../../lib/browser/inject-reader';
import type { Extract, PageState, Reading } from '../../lib/model';
import { loadNameModel, type NameModel, readExtract, showIn } from '../../lib/pipeline';
import { actOnPage } from './act-on-page';
import { actOnSettings } from './act-on-settings';
import { BLANK, NOTHING_READ } from './blank-model';
import { enterLater, enterPage, refusedState } from './enter-page';
import { inScript } from './in-script';
import { createPageJoiner } from './page-joiner';
import { pageTargetFor } from './page-target';
import type { PanelBrowser } from './panel-browser';
import type { SessionCore } from './session-core';
import { takeSettings } from './take-settings';

/** What the session keeps of a tab while the panel lives, so that coming back to it shows it at once. */
interface TabReading {
  reading: Reading;
  kept: string[];
  page: PageState;
  pages: PagesState;
}

export interface PanelSession {
  actions: PanelActions;
  start: () => Promise<void>;
}

/**
 * The panel's memory and behaviour, without its looks: follows the tab in front, reads its page, carries out what the reader
 * asks for. `render` is called with every change. An answer that comes after the reader has gone elsewhere is dropped.
 */
export function createPanelSession(deps: PanelBrowser, render: (model: PanelModel) => void): PanelSession {
  const tabs = new Map<number, TabReading>();
  /** Tabs whose icon was pressed while their present page was open: a refusal there is final, elsewhere a press helps. */
  const clicked = new Set<number>();
  let tabId: number | null = null;
  let turn = 0;
  let model = BLANK;
  let names: NameModel | null = null;

  const set = (change: Partial<PanelModel>): void => {
    model = { ...model, ...change };
    const entry = tabId === null ? undefined : tabs.get(tabId);
    if (entry && model.reading === entry.reading) entry.page = model.page;
    render(model);
  };

  const say = (state: PanelState, details: string | null = null): void => {
    set({ ...NOTHING_READ, state, details });
  };

  const show = async (): Promise<void> => {
    const { reading, settings } = model;
    if (!reading) return;
    const mine = turn;
    const pageTarget = pageTargetFor(settings, reading.script, deps.browserLanguage());
    // The first look must not wait for dictionaries: as read, then in the reader's script.
    set({ pageTarget, ...(model.shown && settings.target !== 'original' ? {} : { shown: reading }) });
    const shown = await showIn(reading, settings.target, settings.ownWords);
    const { target, ownWords } = model.settings;
    if (mine === turn && model.reading === reading && target === settings.target && ownWords === settings.ownWords)
      set(inScript(model, shown));
  };

  const pagesChanged = (id: number, pages: PagesState, extract: Extract | null): void => {
    const entry = tabs.get(id);
    if (!entry) return;
    const inFront = id === tabId && model.reading === entry.reading;
    entry.pages = pages;
    if (extract && names) entry.reading = readExtract(extract, names, model.settings.corrections);
    if (!inFront) return;
    set({ pages, reading: entry.reading });
    if (extract) void show();
  };
  const joiner = createPageJoiner(deps, pagesChanged);

  /** Reads on by itself where the reader has set that, but not over what stood in the way. */
  const readOn = (id: number): void => {
    if (model.settings.joinPages === 'always' && tabs.get(id)?.pages.problem === null) void joiner.start(id);
  };

  const showReading = (entry: TabReading): Promise<void> => {
    const { kind } = entry.reading;
    if (kind === 'none') {
      say('none');
      return Promise.resolve();
    }
    const sameArticle = model.reading?.url === entry.reading.url;
    model = { ...model, shown: sameArticle ? model.shown : null, marked: null, notice: sameArticle ? model.notice : null, details: null };
    model = { ...model, state: kind === 'article' ? 'reading' : 'headlines', ...entry };
    return show();
  };

  const refuse = async (refusal: Refusal, id: number): Promise<void> => {
    const pressed = clicked.has(id);
    const mine = turn;
    const waiting = pressed && refusal !== 'gone' && (await deps.panelTab().catch(() => null))?.loading;
    if (mine !== turn) return;
    // Pressed before the answer of the site had come: the end of loading asks again, and since the browser may take the press
    // for the page before, a refusal then is not final.
    if (waiting) clicked.delete(id);
    say(waiting ? 'loading' : refusedState(refusal, pressed));
    if (pressed && (await enterLater(deps, id, () => mine === turn))) await read();
  };

  /** Reads the tab in front. Each call makes those before it void. */
  const read = async (kept: readonly string[] = []): Promise<void> => {
    const mine = ++turn;
    const id = tabId;
    if (id === null) return say('none');
    try {
      const parsing = () => {
        if (model.state !== 'loading') say('loading');
      };
      const injection = await enterPage(deps, id, () => mine === turn, parsing);
      if (mine !== turn) return;
      if (!injection.ok) return void refuse(injection.refusal, id);
      const extract = await deps.askPage(id, 'page/extract', { kept: [...kept], rules: model.settings.junkRules });
      const page = await deps.askPage(id, 'page/state', {});
      names ??= await loadNameModel();
      if (mine !== turn) return;
      const { extract: joined, pages } = joiner.adopt(id, extract);
      const entry: TabReading = { reading: readExtract(joined, names, model.settings.corrections), kept: [...kept], page, pages };
      tabs.set(id, entry);
      await showReading(entry);
      readOn(id);
      if (model.settings.cleanPages === 'always' && page.removed.length + page.repaired === 0) actions.cleanPage();
    } catch (error) {
      if (mine === turn) say('failed', String(error));
    }
  };

  /** Turns to a tab: what is known of its page is shown at once. */
  const turnTo = async (id: number | null): Promise<void> => {
    tabId = id;
    const known = id === null ? undefined : tabs.get(id);
    if (known) {
      turn++;
      await showReading(known);
      return;
    }
    say('loading');
    await read();
  };

  /**
   * At the end of loading: reads again unless the article shown is of this very document (its reader still answers). What was
   * read at the beginning of a navigation may have been the page before.
   */
  const confirm = async (id: number): Promise<void> => {
    const known = tabs.get(id);
    const alive = known?.reading.kind === 'article' && (await deps.askPage(id, 'page/state', {}).catch(() => null));
    if (alive || id !== tabId || tabs.get(id) !== known) return;
    await read();
  };

  const forget = (id: number): void => {
    tabs.delete(id);
    clicked.delete(id);
    joiner.forget(id);
  };

  const watch = (): Promise<void> =>
    deps.watchTabs({
      activated: (id) => void turnTo(id),
      navigated: (id, status) => {
        if (status === 'loading') forget(id);
        if (id !== tabId) return;
        if (status === 'loading') void turnTo(id);
        else void confirm(id);
      },
      closed: forget,
    });

  const start = async (): Promise<void> => {
    const [settings, tab, last] = await Promise.all([deps.loadSettings(), deps.panelTab(), deps.lastClickedTab()]);
    model = { ...model, settings };
    // On its way while the page is being read.
    void loadNameModel();
    if (last !== null) clicked.add(last);
    deps.onClicked((id) => {
      clicked.add(id);
      tabs.delete(id);
      tabId = id;
      void read();
    });
    deps.onSettingsChange((changed) => takeSettings(core, changed, actions.convertPage));
    await watch();
    await turnTo(tab?.id ?? null);
  };

  const core: SessionCore = { deps, model: () => model, set, tabId: () => tabId, read, show, joiner };
  const actions = { ...actOnSettings(core), ...actOnPage(core) };
  return { actions, start };
}
