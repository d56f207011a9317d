import { junkReport } from '../../components/junk-report';
import { translator } from '../../components/messages';
import type { PanelActions } from '../../components/panel-model';
import type { JunkFinding, JunkRule } from '../../lib/model';
import { rulesAbout, rulesAboutBlock, siteOf, withoutRulesAbout } from '../../lib/pipeline';
import type { SessionCore } from './session-core';
import { storeSettings } from './store-settings';

type Actions = Pick<PanelActions, 'putBack' | 'removeAgain' | 'toggleMarking' | 'markJunk' | 'keepAlways' | 'unmark' | 'saveReport'>;

/**
 * What the reader decides about junk: for this reading alone, or for the whole site from now on.
 * @param reread reads the page again; what the reader has put back stays
 */
export function actOnJunk(core: SessionCore, reread: (kept: readonly string[]) => Promise<void>): Actions {
  const { deps, model, set } = core;
  const findingOf = (id: string): JunkFinding | undefined => model().reading?.junk.find((finding) => finding.id === id);

  /** Stores the decisions, then reads again so that they are seen. */
  const decide = async (junkRules: readonly JunkRule[], key: string): Promise<void> => {
    const { kept, marking, reading } = model();
    const url = reading?.url ?? null;
    if (!(await storeSettings(core, { junkRules: [...junkRules] }))) return;
    // What stands put back bears a number that the next reading gives to something else.
    await reread(key === 'kept_always' ? [] : kept);
    if (model().reading?.url === url) set({ marking, notice: { key, values: { site: siteOf(url) ?? '' } } });
  };

  const add = (rules: readonly JunkRule[], key: string): void => {
    if (rules.length === 0) set({ notice: { key: 'no_site' } });
    else void decide([...model().settings.junkRules, ...rules], key);
  };

  return {
    putBack: (id) => void reread([...model().kept, id]),
    removeAgain: (id) => void reread(model().kept.filter((other) => other !== id)),
    toggleMarking: () => set({ marking: !model().marking, notice: null }),
    markJunk: (index) => {
      const { reading } = model();
      const block = reading?.article?.blocks[index];
      if (reading && block) add(rulesAboutBlock(block, reading.url), 'marked_junk');
    },
    keepAlways: (id) => {
      const finding = findingOf(id);
      if (finding) add(rulesAbout(finding, model().reading?.url ?? null, 'fine'), 'kept_always');
    },
    unmark: (id) => {
      const finding = findingOf(id);
      const { reading, settings } = model();
      if (finding) void decide(withoutRulesAbout(settings.junkRules, finding, reading?.url ?? null), 'unmarked');
    },
    saveReport: (form) => {
      const { reading, settings } = model();
      if (!reading) return;
      const t = translator(settings.language, deps.browserLanguage());
      const name = `qingdu-${siteOf(reading.url) ?? 'page'}-${reading.now.slice(0, 10)}.${form}`;
      deps.saveFile(name, form === 'md' ? 'text/markdown' : 'application/json', junkReport(t, reading, form));
    },
  };
}
