import type { TextLine } from '../dom/text-lines';

/**
 * What is asked of one line of a page by several rules, worked out at the first time. It is kept on the line: a WeakMap with
 * the lines of a long page makes the browser's collector stop the page for longer than any task of ours.
 */
export function oncePerLine<T extends string | boolean>(work: (line: TextLine) => T): (line: TextLine) => T {
  const known = Symbol();
  return (line: TextLine & { [known]?: T }) => {
    line[known] ??= work(line);
    return line[known];
  };
}
