import type { TextLine } from '../../dom/text-lines';
import { elementOfLine } from '../element-of-line';
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
 */
export function keywordRuns({ lines, page }: Survey): Suspicion[] {
  return lines.flatMap((line) => {
    const value = keywordRun(line);
    const node = value ? elementOfLine(line) : null;
    if (!node) return [];
    const links = [...node.element.querySelectorAll('a[href]')].flatMap((a) => {
      const href = absolute(a.getAttribute('href'), page.baseUrl);
      return href ? [{ text: (a.textContent ?? '').trim(), href }] : [];
    });
    return [{ rule: 'keyword-runs', reason: 'keyword-run', values: { count: value }, ...node.place, links }];
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

function absolute(href: string | null, base: string): string | null {
  try {
    return href ? new URL(href, base === 'about:blank' ? undefined : base).href : null;
  } catch {
    return null;
  }
}
