import '../../components/theme.css';
import '../../components/panel.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance';
import { translator } from '../../components/messages';
import { PanelView } from '../../components/panel-view';
import { browserLanguage } from '../../lib/browser/runtime';
import { panelBrowser } from './panel-browser';
import { createPanelSession } from './panel-session';
import { markBrief, showPlaces } from './show-places';

const root = document.getElementById('root');
if (!root) throw new Error('The panel’s page has no #root: restore it in index.html.');

const session = createPanelSession(panelBrowser, (model) => {
  const t = translator(model.settings.language, browserLanguage());
  applyAppearance(document.documentElement, model.settings, t);
  render(<PanelView t={t} model={model} actions={session.actions} />, root);
  showPlaces(model);
  markBrief(model);
});
void session.start();
