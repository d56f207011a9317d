import type { TextLine } from '../dom/text-lines';

/** What is asked of one line of a page by several rules, worked out at the first time. */
export function oncePerLine<T>(work: (line: TextLine) => T): (line: TextLine) => T {
  const known = new WeakMap<TextLine, { answer: T }>();
  return (line) => {
    let found = known.get(line);
    if (!found) {
      found = { answer: work(line) };
      known.set(line, found);
    }
    return found.answer;
  };
}
