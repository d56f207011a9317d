import type { PanelModel } from '../../components/panel-model';
import { checkSettings } from '../../lib/settings';
import { NO_PAGES } from './page-joiner';

/** What the panel holds of a page when there is none to show. */
export const NOTHING_READ: Pick<PanelModel, 'reading' | 'shown' | 'kept' | 'page' | 'pages' | 'notice' | 'marking' | 'marked'> = {
  reading: null,
  shown: null,
  kept: [],
  page: { removed: [], late: [], repaired: 0, converted: false },
  pages: NO_PAGES,
  notice: null,
  marking: false,
  marked: null,
};

/** The panel before it knows of any page. */
export const BLANK: PanelModel = { ...NOTHING_READ, state: 'loading', pageTarget: 'hans', settings: checkSettings(null), details: null };
