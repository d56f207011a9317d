import type { Settings } from '../../lib/settings';
import type { SessionCore } from './session-core';

/** Takes settings that were changed elsewhere (in the options page, in another panel), and shows anew what they touch. */
export function takeSettings({ model, set, show }: SessionCore, changed: Settings, convertPage: () => void): void {
  const before = model().settings;
  // Words that are the same stay the same list: show() asks whether they changed meanwhile.
  const ownWords = JSON.stringify(changed.ownWords) === JSON.stringify(before.ownWords) ? before.ownWords : changed.ownWords;
  set({ settings: { ...changed, ownWords } });
  if (ownWords !== before.ownWords && model().page.converted) convertPage();
  if (changed.target !== before.target || changed.language !== before.language || ownWords !== before.ownWords) void show();
}
