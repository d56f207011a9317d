import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPanel } from '../../lib/browser/talk-with-extension';
import { createPageReader } from '../../lib/live-page';
import { isFirstReader } from './first-reader';
import { furtherReader, parsePage } from './further-reader';
import { pageTools } from './page-tools';
import { readAhead } from './read-ahead';

// Put into a page when the reader asks for it; no listed content script, which would bring WXT's wrapping and the polyfill.
export default defineUnlistedScript({
  main() {
    if (!isFirstReader()) return;
    const reader = createPageReader(document, () => new Date().toISOString(), parsePage, pageTools());
    const further = furtherReader(reader);
    const read = readAhead(reader, Date.now);
    answerPanel({
      'page/extract': ({ kept, rules }) => read(kept, rules),
      'page/mark': ({ name, place }) => reader.mark(name, place),
      'page/state': () => reader.state(),
      'page/clean': () => reader.clean(),
      'page/restore': () => reader.restore(),
      'page/put-back': ({ id }) => reader.putBack(id),
      'page/collect-text': () => reader.collectText(),
      'page/apply-text': ({ texts, ...shown }) => reader.applyText(texts, shown),
      'page/read-further': further.read,
      'page/stop-further': further.stop,
      'page/restore-text': () => reader.restoreText(),
    });
  },
});
