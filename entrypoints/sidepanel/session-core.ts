import type { PanelModel } from '../../components/panel-model';
import type { PageJoiner } from './page-joiner';
import type { PanelBrowser } from './panel-browser';

/** What the actions may use of the session. */
export interface SessionCore {
  deps: PanelBrowser;
  model: () => PanelModel;
  /** Changes part of the model and shows it. */
  set: (change: Partial<PanelModel>) => void;
  tabId: () => number | null;
  read: (kept?: readonly string[]) => Promise<void>;
  /** Shows the reading in the script of the settings. */
  show: () => Promise<void>;
  joiner: PageJoiner;
}
