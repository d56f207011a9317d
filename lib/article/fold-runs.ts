import type { Run } from '../model';

/** Whitespace folded over the whole line, neighbours of one style joined, empty runs gone. */
export function foldRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let blank = true;
  for (const run of runs) {
    let text = run.text.replace(/[\s\u3000\u00a0\u200b\ufeff]+/g, ' ');
    if (blank) text = text.replace(/^ /, '');
    if (!text) continue;
    blank = text.endsWith(' ');
    const last = out.at(-1);
    if (last && last.href === run.href && last.strong === run.strong && last.emphasis === run.emphasis) last.text += text;
    else out.push({ ...run, text });
  }
  const last = out.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return out.filter((run) => run.text !== '');
}
