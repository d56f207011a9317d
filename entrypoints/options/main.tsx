import '../../components/theme.css';
import '../../components/options.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance';
import { translator } from '../../components/messages';
import { OptionsView } from '../../components/options-view';
import { browserLanguage } from '../../lib/browser/runtime';
import { saveFile } from '../../lib/browser/save-file';
import { loadSettings, onSettingsChange, saveSettings } from '../../lib/browser/settings-store';
import { askForSite, giveSiteBack } from '../../lib/browser/site-permission';
import { createOptionsSession } from './options-session';

const root = document.getElementById('root');
if (!root) throw new Error('The options page has no #root: restore it in index.html.');

const browser = { askForSite, giveSiteBack, loadSettings, onSettingsChange, saveFile, saveSettings };
const session = createOptionsSession(browser, (model) => {
  const t = translator(model.settings.language, browserLanguage());
  document.title = t('options_title');
  applyAppearance(document.documentElement, model.settings, t);
  render(<OptionsView t={t} model={model} actions={session.actions} />, root);
});
void session.start();
