import { safeUrl } from '../../dom/safe-url';
import type { TextLine } from '../../dom/text-lines';
import { foldSpace } from '../../text/fold-space';
import { elementOfLine } from '../element-of-line';
import { registrableDomain } from '../registrable-domain';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';
import { weighWords } from '../weigh-words';

/** A run has at least so many pieces; of so few all name such things, … */
const FEW = 3;
/** … of more this share. */
const SHARE = 0.5;
const SENTENCE_MARK = /[。！？!?；;]/;
const SEPARATOR = /[_,，、|｜丨\-–—\s]+/;
/** Longer lines are read in part. */
const READ = 1500;

/**
 * A line of keywords for search engines: pieces side by side without a sentence, most of them betting or pornography.
 * Stands before the headline, between paragraphs or at the end, often as a heading that leads to the site's own front page.
 * Lines of links that lead elsewhere are judged link by link: honest ones stand among them.
 */
export function keywordRuns({ lines, page, domain }: Survey): Suspicion[] {
  return lines.flatMap((line) => {
    const count = keywordRun(line);
    const found = count > 0 ? elementOfLine(line) : null;
    if (!found) return [];
    const links = [...found.element.querySelectorAll('a[href]')].flatMap((link) => {
      const href = safeUrl(link.getAttribute('href'), page.baseUrl);
      return href ? [{ text: foldSpace(link.textContent ?? ''), href }] : [];
    });
    if (links.some(({ href }) => registrableDomain(new URL(href).hostname) !== domain)) return [];
    return [{ rule: 'keyword-runs', reason: 'keyword-run', values: { count }, ...found.place, links }];
  });
}

/** How many keywords the line runs through, or 0 when it is no such run. */
function keywordRun({ text }: TextLine): number {
  if (text.length < 12 || SENTENCE_MARK.test(text)) return 0;
  const pieces = text.slice(0, READ).split(SEPARATOR).filter(Boolean);
  if (pieces.length < FEW) return 0;
  const weighed = pieces.map((piece) => weighWords(piece));
  const telling = weighed.filter(({ weight }) => weight >= 2).length;
  const sure = weighed.filter((words) => words.sure).length;
  return telling >= pieces.length * (pieces.length > FEW ? SHARE : 1) && sure >= 2 ? pieces.length : 0;
}
