import { foldScript } from '../../text/fold-script';
import { elementOfLine } from '../element-of-line';
import { isProse } from '../find-prose';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';
import { weighWords } from '../weigh-words';

/** Such a line is a name with a few words, … */
const LONGEST = 30;
/** … of this weight, … */
const ENOUGH = 3;
/** … and stands this near to a paragraph of the article. */
const NEAR = 3;
/** The form in which such brands pose as companies: 米兰(中国). */
const POSING = /^[^\s，。、]{2,8}[（(]中国[)）](?:官方|官网|网站|APP|app|\s)*$/;
const SENTENCE_MARK = /[。！？!?；;，：:]/;

/** A brand alone on a line between the paragraphs of an article (亚X体育平台). Only on pages that were tampered with. */
export function keywordLines({ lines }: Survey): Suspicion[] {
  return lines.flatMap((line, i) => {
    if (line.linked > 0 || line.text.length > LONGEST || SENTENCE_MARK.test(line.text)) return [];
    const words = weighWords(line.text);
    if (!(words.sure && words.weight >= ENOUGH) && !POSING.test(foldScript(line.text))) return [];
    if (!lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).some(isProse)) return [];
    const node = elementOfLine(line);
    return node ? [{ rule: 'keyword-lines', reason: 'keyword-line', ...node.place }] : [];
  });
}
