import type { Reading, Repair } from './model';
import { bodyLines, captionLines } from './text/article-lines';

/**
 * The reading as the one JSON object that `npm run brief` prints and the panel copies.
 * @param reading names, titles, evidence and dates are taken from here, verbatim
 * @param shown the same reading in the script chosen for display: headline, paragraphs and captions are taken from here
 */
export function readingJson(reading: Reading, shown: Reading): Record<string, unknown> {
  const { article, brief } = reading;
  const display = shown.article;
  return {
    url: reading.url,
    kind: reading.kind,
    script: reading.script,
    headline: display?.headline ?? { kicker: null, title: '', decks: [], original: null },
    source: article?.source ?? null,
    byline: article?.byline ?? [],
    editors: article?.editors ?? [],
    dates: {
      published: article?.published?.iso ?? null,
      updated: article?.updated?.iso ?? null,
      events: brief.events.map(({ date, end, text }) => ({ date, ...(end ? { end } : {}), text })),
      edition: brief.edition,
    },
    places: brief.places,
    keySentences: brief.keySentences,
    participants: brief.participants.map(({ places: _, ...person }) => person),
    mentioned: brief.mentioned.map(({ places: _, ...person }) => person),
    paragraphs: display ? bodyLines(display) : [],
    captions: display ? captionLines(display) : [],
    links: article ? articleLinks(reading) : [],
    junk: reading.junk.flatMap((finding) => {
      const common = { kind: finding.rule, reason: finding.reason, place: finding.area };
      const own = { ...common, text: finding.text, href: finding.links[0]?.href ?? null };
      return [own, ...finding.links.slice(1).map((link) => ({ ...common, text: link.text, href: link.href }))];
    }),
    repairs: countRepairs(reading.repairs),
    headlines: shown.headlines,
    nextPage: article?.nextPage ?? null,
  };
}

function articleLinks(reading: Reading): { text: string; href: string }[] {
  const runs = (reading.article?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'table') return block.rows.flat(2);
    return 'runs' in block ? block.runs : block.caption;
  });
  return runs.flatMap((run) => (run.href ? [{ text: run.text, href: run.href }] : []));
}

function countRepairs(repairs: readonly Repair[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of repairs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
