import { expect, it } from 'vitest';
import type { PanelModel } from '../../components/panel-model';
import type { PanelBrowser } from '../../entrypoints/sidepanel/panel-browser';
import { createPanelSession } from '../../entrypoints/sidepanel/panel-session';
import type { Injection, Refusal } from '../../lib/browser/inject-reader';
import { DEFAULT_SETTINGS } from '../../lib/settings';

const TAB = 7;
const IN: Injection = { ok: true, loading: false };
const refused = (refusal: Refusal): Injection => ({ ok: false, refusal });

interface Stage {
  states: string[];
  press: () => void;
  navigate: (status: 'loading' | 'complete') => void;
  /** Sets what the page says to each asking, the last again and again, and whether its tab is loading. */
  be: (answers: Injection[], loading?: boolean) => void;
  asked: () => number;
}

/** A panel over one tab whose page refuses or lets in as told; a page that lets in has nothing to read. */
async function overTab(...answers: Injection[]): Promise<Stage> {
  const states: string[] = [];
  let queue = answers;
  let loading = false;
  let asked = 0;
  let clicked: (id: number) => void = () => undefined;
  let navigated: (id: number, status: 'loading' | 'complete') => void = () => undefined;
  const deps = {
    browserLanguage: () => 'zh-CN',
    injectReader: async () => {
      asked++;
      return (queue.length > 1 ? queue.shift() : queue[0]) as Injection;
    },
    askPage: async () => Promise.reject(new Error('let in')),
    lastClickedTab: async () => null,
    loadSettings: async () => DEFAULT_SETTINGS,
    onClicked: (tell: typeof clicked) => {
      clicked = tell;
    },
    onPageChanged: () => undefined,
    onPageText: () => undefined,
    onSettingsChange: () => undefined,
    panelTab: async () => ({ id: TAB, url: null, loading }),
    wait: () => new Promise<void>((resolve) => setTimeout(resolve)),
    watchTabs: async (events: { navigated: typeof navigated }) => {
      navigated = events.navigated;
    },
  };
  const session = createPanelSession(deps as unknown as PanelBrowser, (model: PanelModel) => {
    if (states.at(-1) !== model.state) states.push(model.state);
  });
  await session.start();
  return {
    states,
    press: () => clicked(TAB),
    navigate: (status) => navigated(TAB, status),
    be: (next, isLoading = false) => {
      queue = next;
      loading = isLoading;
    },
    asked: () => asked,
  };
}

const last = (stage: Stage) => expect.poll(() => stage.states.at(-1), { timeout: 20_000 });
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

it('without a press a refusal asks for one, once', async () => {
  const stage = await overTab(refused('needs-click'));
  await last(stage).toBe('needs-click');
  await settled();
  expect(stage.asked()).toBe(1);
});

it('after a press a refusal that passes is asked again, and the page is read', async () => {
  const stage = await overTab(refused('needs-click'));
  await last(stage).toBe('needs-click');
  stage.be([refused('needs-click'), refused('gone'), IN]);
  stage.press();
  // "failed" is what this page without a reader comes to once it has been let in.
  await last(stage).toBe('failed');
});

it('after a press a refusal that stays is said at once and asked again a few times only', async () => {
  const stage = await overTab(refused('needs-click'));
  stage.be([refused('not-a-page')]);
  stage.press();
  await last(stage).toBe('restricted');
  await settled();
  expect(stage.states.at(-1)).toBe('restricted');
  expect(stage.asked()).toBe(5);
});

it('a press while the tab is going to another page is no proof against that page', async () => {
  const stage = await overTab(refused('needs-click'));
  stage.navigate('loading');
  stage.be([refused('needs-click')], true);
  stage.press();
  await last(stage).toBe('loading');
  await settled();
  stage.be([refused('needs-click')]);
  stage.navigate('complete');
  await last(stage).toBe('needs-click');
  stage.press();
  await last(stage).toBe('restricted');
});
