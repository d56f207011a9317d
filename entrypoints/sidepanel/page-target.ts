import { translator } from '../../components/messages';
import type { PanelModel } from '../../components/panel-model';
import type { Script } from '../../lib/model';
import type { Settings } from '../../lib/settings';

/**
 * The script that "convert this page" means: the one chosen for reading; when that is the page's own, the one that the
 * reader of this interface language uses, or for a page that is in it already, the other one.
 */
export function pageTargetFor(settings: Settings, script: Script, browserLanguage: string): PanelModel['pageTarget'] {
  if (settings.target !== 'original') return settings.target;
  const { lang } = translator(settings.language, browserLanguage);
  if (lang === 'zh-CN') return script === 'hans' ? 'hant' : 'hans';
  if (script === 'hant') return 'hans';
  return lang === 'zh-HK' ? 'hk' : 'tw';
}
