import { defineBackground } from 'wxt/utils/define-background';
import { onToolbarClick, openPanel } from '../lib/browser/open-panel';
import { answer } from '../lib/browser/send';
import { loadSettings } from '../lib/browser/settings-store';
import { convertTexts } from '../lib/pipeline';

// Keeps no state: the browser may stop the worker at any time, and the next click or message starts it anew.
export default defineBackground(() => {
  onToolbarClick(openPanel);
  answer({
    // What a converted page adds is converted here, so that the page goes on in the reader's script when the panel is closed.
    'background/convert-text': async ({ texts, blocks, target, names }) =>
      convertTexts(texts, target, names, blocks, (await loadSettings()).ownWords),
  });
});
