import type { Translate } from './messages';

/** Numbers of pages as people write them: 2–4, 6. */
export function formatPages(t: Translate, pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(t.lang === 'en' ? ', ' : '、');
}
