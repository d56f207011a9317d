import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../../lib/browser/send';
import { createPageReader } from '../../lib/live-page';
import { isFirstReader } from './first-reader';
import { furtherReader, parsePage } from './further-reader';
import { pageTools } from './page-tools';
import { readAhead } from './read-ahead';

// Put into a page only when the reader asks for it; never runs by itself.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (!isFirstReader()) return;
    const reader = createPageReader(document, () => new Date().toISOString(), parsePage, pageTools());
    const further = furtherReader(reader);
    const read = readAhead(reader, Date.now);
    answer({
      'page/extract': ({ kept }) => read(kept),
      'page/state': () => reader.state(),
      'page/clean': () => reader.clean(),
      'page/restore': () => reader.restore(),
      'page/collect-text': () => reader.collectText(),
      'page/apply-text': ({ texts, target, language }) => reader.applyText(texts, { target, language }),
      'page/read-further': further.read,
      'page/stop-further': further.stop,
      'page/restore-text': () => reader.restoreText(),
    });
  },
});
