import type { PanelActions } from '../../components/panel-model';
import type { Correction } from '../../lib/model';
import { withCorrection } from '../../lib/pipeline';
import type { SessionCore } from './session-core';
import { storeSettings } from './store-settings';

type Actions = Pick<PanelActions, 'correct'>;

/** What the reader puts right about people: remembered, and seen at once. */
export function actOnPeople(core: SessionCore, reread: (kept: readonly string[]) => Promise<void>): Actions {
  const { model, set } = core;
  const correct = async (index: number, titles: string[] | null): Promise<void> => {
    const { reading, settings, kept } = model();
    const person = reading?.brief.participants[index];
    if (!person) return;
    const correction: Correction = { name: person.name, was: person.titles, titles };
    if (!(await storeSettings(core, { corrections: withCorrection(settings.corrections, correction) }))) return;
    await reread(kept);
    set({ notice: { key: titles ? 'titles_corrected' : 'person_corrected', values: { name: person.name } } });
  };
  return { correct: (index, titles) => void correct(index, titles) };
}
