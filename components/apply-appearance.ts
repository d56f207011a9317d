import type { Settings } from '../lib/settings';
import type { Translate } from './messages';

/** Language, theme, font and text size of one of our pages; the style sheets do the rest. */
export function applyAppearance(root: HTMLElement, settings: Settings, t: Translate): void {
  root.lang = t.lang;
  root.dataset.theme = settings.theme;
  root.dataset.font = settings.font;
  root.style.setProperty('--text-size', `${settings.textSize}px`);
}
