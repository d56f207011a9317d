import { expect, it } from 'vitest';
import { actOnPage } from '../../entrypoints/sidepanel/act-on-page';

const PAGE = { removed: [], late: [], repaired: 1, converted: true };
type Core = Parameters<typeof actOnPage>[0];

/** A panel whose page answers in its own time and writes down what it was asked. */
function slowPage(): { actions: ReturnType<typeof actOnPage>; asked: string[] } {
  const asked: string[] = [];
  const core = {
    deps: {
      onPageChanged: () => undefined,
      onPageText: () => undefined,
      askPage: async (_: number, name: string) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        asked.push(name);
        return name === 'page/collect-text' ? { texts: ['汉'], blocks: [0] } : PAGE;
      },
    },
    model: () => ({ reading: null, pageTarget: 'hant', settings: { ownWords: [] }, page: PAGE }),
    set: () => undefined,
    tabId: () => 7,
    read: async () => undefined,
    joiner: {},
  };
  return { actions: actOnPage(core as unknown as Core), asked };
}

it('what is pressed while something else is under way comes after all of it', async () => {
  const { actions, asked } = slowPage();
  actions.cleanPage();
  actions.restoreText();
  await expect.poll(() => asked.at(-1), { timeout: 20_000 }).toBe('page/restore-text');
  expect(asked).toEqual(['page/clean', 'page/collect-text', 'page/apply-text', 'page/restore-text']);
});
