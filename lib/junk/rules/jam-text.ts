import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** Forum software names it so; cloners copy it. */
const NAMED = 'font.jammer, span.jammer, .jammer';
/** Signs, single letters and figures with blanks between them: no word of any language. */
const JAM = /(?:[!-~]{1,2}\s+){4,}[!-~]{1,2}/;
const HAN = /[\u3400-\u9fff]/;
const LONGEST = 200;

/** Letters without sense inside a sentence, hidden from the reader: they spoil what is copied. */
export function jamText({ page: { document }, hidingOf }: Survey): Suspicion[] {
  const found = new Set<Element>();
  for (const element of document.querySelectorAll(NAMED)) if (isJam(element)) found.add(element);
  for (const element of document.querySelectorAll('p span, p font, div > span, div > font, td span, td font')) {
    if (element.firstElementChild || !JAM.test(element.textContent ?? '')) continue;
    if (isJam(element) && hidingOf(element)) found.add(element);
  }
  return [...found].map((node) => ({ rule: 'jam-text', reason: 'jam-text', node }));
}

function isJam(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST && !HAN.test(text) && !element.querySelector('a,img');
}
