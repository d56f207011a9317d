import type { PanelModel } from '../../components/panel-model';
import type { Reading } from '../../lib/model';
import { variantsIn } from '../../lib/pipeline';

/** The reading in the reader's script, and what is marked in it: a word is written otherwise there. */
export function inScript({ marked }: PanelModel, shown: Reading): Pick<PanelModel, 'shown' | 'marked'> {
  return { shown, marked: marked && { ...marked, words: variantsIn(shown.brief.text, marked.name) } };
}
