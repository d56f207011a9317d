import { describe, expect, it } from 'vitest';
import { convertReading } from '../../lib/convert/convert-reading';
import type { Reading, Span } from '../../lib/model';

const TEXT = '范里会见网民代表\n省长范里在互联网大会上发言，他说信息很重要。';

function span(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

const reading: Reading = {
  url: 'https://news.example/新闻/1',
  kind: 'article',
  now: '2026-03-01T08:00:00+08:00',
  junk: [],
  dropped: [],
  repairs: [],
  headlines: [{ title: '发展信息', url: 'https://news.example/发', date: null }],
  script: 'hans',
  article: {
    headline: { kicker: null, title: '范里会见网民代表', decks: ['干部发言'], original: '信息' },
    source: '山南发展报',
    byline: ['于云'],
    editors: ['余后'],
    published: { iso: '2026-03-01', text: '3月1日发布', from: 'visible' },
    updated: null,
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { text: '省长范里在互' },
          { text: '联网', href: 'https://news.example/网', strong: true },
          { text: '大会上发言，他说信息很重要。' },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ text: '头发' }]] },
      { kind: 'table', head: true, rows: [[[{ text: '里程' }]]] },
      { kind: 'picture', src: 'https://news.example/图.jpg', alt: '发言', caption: [{ text: '记者于云摄' }] },
    ],
    nextPage: null,
  },
  brief: {
    text: TEXT,
    headlineLines: 1,
    events: [{ date: '2026-03-01', text: '大会', span: span('大会'), stated: false }],
    places: [],
    keySentences: [],
    edition: { paper: '山南发展报', date: '2026-03-01', page: '01' },
    participants: [
      {
        name: '范里',
        titles: ['省长'],
        organisation: null,
        group: null,
        roles: ['spoke'],
        evidence: [{ ...span('在互联网大会上发言'), text: '在互联网大会上发言' }],
        places: [span('范里'), span('范里', 5)],
      },
    ],
    mentioned: [{ name: '网民代表', titles: [], reason: 'other', places: [span('网民代表')] }],
  },
};

describe('convertReading', () => {
  it('the original is the same reading', async () => {
    expect(await convertReading(reading, 'original')).toBe(reading);
  });

  it('everything that is shown is converted; addresses, dates and links stay', async () => {
    const shown = await convertReading(reading, 'tw');
    expect(shown.article?.headline).toEqual({ kicker: null, title: '范里會見網民代表', decks: ['幹部發言'], original: '信息' });
    expect(shown.article?.source).toBe('山南發展報');
    expect(shown.article?.byline).toEqual(['于雲']);
    expect(shown.article?.editors).toEqual(['余后']);
    expect(shown.article?.published).toEqual(reading.article?.published);
    expect(shown.article?.blocks[1]).toEqual({ kind: 'list', ordered: false, items: [[{ text: '頭髮' }]] });
    expect(shown.article?.blocks[3]).toEqual({
      kind: 'picture',
      src: 'https://news.example/图.jpg',
      alt: '發言',
      caption: [{ text: '記者于雲攝' }],
    });
    expect(shown.headlines).toEqual([{ title: '發展信息', url: 'https://news.example/发', date: null }]);
    expect(shown.url).toBe(reading.url);
  });

  it('runs are converted as one text and cut where they were cut', async () => {
    const shown = await convertReading(reading, 'twp');
    const block = shown.article?.blocks[0];
    const runs = block?.kind === 'paragraph' ? block.runs : [];
    expect(runs.map((run) => run.text).join('')).toBe('省長范里在網際網路大會上發言，他說資訊很重要。');
    expect(runs[1]).toMatchObject({ href: 'https://news.example/网', strong: true });
    expect(runs[1]?.text).toMatch(/路$/);
  });

  it('the words of the brief stand at their places in its text, though lengths change', async () => {
    const { brief } = await convertReading(reading, 'twp');
    const [person] = brief.participants;
    expect(person?.name).toBe('范里');
    expect(person?.places.map(({ start, end }) => brief.text.slice(start, end))).toEqual(['范里', '范里']);
    const [evidence] = person?.evidence ?? [];
    expect(evidence?.text).toBe('在網際網路大會上發言');
    expect(brief.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    const [event] = brief.events;
    expect(brief.text.slice(event?.span.start, event?.span.end)).toBe('大會');
    expect(brief.edition?.paper).toBe('山南發展報');
  });

  it('the reading that was given is not changed', async () => {
    const before = structuredClone(reading);
    await convertReading(reading, 'hk');
    expect(reading).toEqual(before);
  });

  it('a reading without article or people passes', async () => {
    const empty = { text: '', headlineLines: 0, events: [], places: [], keySentences: [], edition: null, participants: [], mentioned: [] };
    const none: Reading = { ...reading, kind: 'none', article: null, headlines: [], brief: empty };
    expect(await convertReading(none, 'tw')).toEqual(none);
  });
});
