import fs from 'node:fs';

/** The part of a sample page's expected.json that is looked for on the screen. */
export interface ExpectedReading {
  headline: { kicker: string | null; title: string; decks: string[] };
  source: string | null;
  dates: { published: string | null; events: { date: string }[]; edition: { paper: string; date: string } | null };
  participants: { name: string }[];
  mentioned: { name: string }[];
  headlines: { title: string }[];
  junk: { href: string | null }[];
}

/** What the unit tests hold for this page too: one truth for both. */
export function expectedReading(sample: string): Partial<ExpectedReading> {
  return JSON.parse(fs.readFileSync(`tests/pages/${sample}/expected.json`, 'utf8'));
}
