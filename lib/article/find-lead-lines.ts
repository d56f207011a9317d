import { type TextLine, tagOf } from '../dom/text-lines';
import { isRunningLine, LINES_AFTER_TITLE } from './anchor-body';
import { lineKey, sameTitle } from './compare-titles';
import { isCentred, isHeadlineText } from './find-headline-lines';

/** Official reports open with kicker, title and one or two decks. */
const MAX_LINES = 5;

export interface LeadLines {
  lines: readonly TextLine[];
  /** Index of the line that repeats the page's headline. */
  repeats: number;
}

/**
 * The headline once more, as the paper set it, at the head of the text: 座谈会强调 / 在…中更好发挥引领示范作用 / 李强出席, centred
 * or bold. One of its lines says the headline of the page; the others belong to it.
 * Null when the text opens without.
 */
export function findLeadLines(lines: readonly TextLine[], titleLine: number): LeadLines | null {
  const title = lines[titleLine];
  const offset = lines
    .slice(titleLine + 1, titleLine + 1 + LINES_AFTER_TITLE)
    .findIndex((line) => isRunningLine(line) && !isSetApart(line));
  if (!title || offset < 1) return null;
  let from = titleLine + 1 + offset;
  while (from - 1 > titleLine && titleLine + 1 + offset - from < MAX_LINES) {
    const line = lines[from - 1];
    // A question is the first of the text's own subheads.
    if (!line || !isHeadlineText(line) || /[？?]$/.test(line.text)) break;
    if (!isSetApart(line) && !isBelowCopy(lines, from - 1, title)) break;
    from--;
  }
  const lead = lines.slice(from, titleLine + 1 + offset);
  const repeats = lead.findIndex(({ text }) => sameTitle(text, title.text));
  return repeats < 0 ? null : { lines: lead, repeats };
}

/** An official site's text may be without any style: below the headline word for word, a line as long as decks are. */
function isBelowCopy(lines: readonly TextLine[], at: number, title: TextLine): boolean {
  const isCopy = (line: TextLine | undefined): boolean => line !== undefined && line !== title && lineKey(line) === lineKey(title);
  const line = lines[at];
  return (
    isCopy(line) ||
    (isCopy(lines[at - 1]) && line !== undefined && line.text.length >= MIN_DECK && !/^[一二三四五六七八九十]、/.test(line.text))
  );
}

/** Shorter lines without style are subheads. */
const MIN_DECK = 10;

function isSetApart({ element, text }: TextLine): boolean {
  if (isCentred(element) || /^H[1-6]$/.test(tagOf(element))) return true;
  const bold = element.querySelector('strong, b');
  return bold !== null && (bold.textContent ?? '').replace(/\s/g, '') === text.replace(/\s/g, '');
}
