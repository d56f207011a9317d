import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** Forum software names it so; cloners copy it. */
const NAMED = 'font.jammer, span.jammer, .jammer';
/** Of a jam's pieces between blanks this share is one or two characters long, … */
const SHORT_PIECES = 0.6;
/** … and so many hold a sign that no sentence has there. */
const SIGNS = 3;
const SIGN = /[^A-Za-zÀ-ɏ\d,.+:-]/;
const HAN = /[㐀-鿿]/;
const LONGEST = 200;

/** Letters without sense inside a sentence, hidden from the reader: they spoil what is copied. */
export function jamText({ page: { document }, hidingOf }: Survey): Suspicion[] {
  const found = new Set<Element>();
  for (const element of document.querySelectorAll(NAMED)) if (isJam(element)) found.add(element);
  for (const element of document.querySelectorAll('p span, p font, div > span, div > font, td span, td font')) {
    if (element.firstElementChild || !isWithoutSense(element.textContent ?? '')) continue;
    if (isJam(element) && hidingOf(element)) found.add(element);
  }
  return [...found].map((node) => ({ rule: 'jam-text', reason: 'jam-text', node }));
}

function isJam(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST && !HAN.test(text) && !element.querySelector('a,img');
}

/** Signs, single letters and figures with blanks between them: no words of any language. */
function isWithoutSense(text: string): boolean {
  if (text.length > LONGEST) return false;
  const pieces = text.split(/\s+/).filter(Boolean);
  const short = pieces.filter((piece) => piece.length <= 2);
  return short.length >= pieces.length * SHORT_PIECES && short.filter((piece) => SIGN.test(piece)).length >= SIGNS;
}
