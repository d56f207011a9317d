import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../lib/model';
import { repairExtraction } from '../../lib/repair/repair-extraction';
import { repairLive } from '../../lib/repair/repair-live';

const BODY = '山南區(qū)的產(chǎn)業(yè)發(fā)展很快,新區(qū)的企業(yè)都說好,其他地方的人也來看,他們帶回去不少想法。';

function article(blocks: Block[]): Article {
  return {
    headline: { kicker: null, title: '新區(qū)開工', decks: ['產(chǎn)業(yè)先行'], original: null },
    source: '山南區(qū)報',
    byline: ['李明'],
    editors: [],
    published: null,
    updated: null,
    blocks,
    nextPage: null,
  };
}

const paragraph: Block = { kind: 'paragraph', runs: [{ text: BODY }] };

describe('repairExtraction', () => {
  it('every text of the article is repaired, and its structure stays', () => {
    const cells = [[[{ text: '區(qū)名' }], [{ text: '企業(yè)' }]]];
    const found = { kind: 'article', headlines: [], article: article([paragraph, { kind: 'table', head: false, rows: cells }]) };
    const repaired = repairExtraction(found);
    expect(repaired.article?.headline).toEqual({ kicker: null, title: '新區開工', decks: ['產業先行'], original: null });
    expect(repaired.article?.source).toBe('山南區報');
    expect(repaired.article?.blocks[1]).toEqual({ kind: 'table', head: false, rows: [[[{ text: '區名' }], [{ text: '企業' }]]] });
    expect(repaired.kind).toBe('article');
    expect(repaired.repairs).toHaveLength(12);
    expect(repaired.repairs.find((repair) => repair.context.includes('開工'))).toEqual({
      kind: 'pinyin-note',
      before: '(qū)',
      after: '',
      context: '新區開工',
    });
  });

  it('a note that spans runs goes, links and formatting stay, and a run that held nothing else is dropped', () => {
    const runs = [
      { text: '全區', href: 'https://news.example/a' },
      { text: '(qū)', strong: true as const },
      { text: '的企業(' },
      { text: 'yè)都' },
    ];
    const repaired = repairExtraction({ headlines: [], article: article([paragraph, { kind: 'quote', runs }]) });
    expect(repaired.article?.blocks[1]).toEqual({
      kind: 'quote',
      runs: [{ text: '全區', href: 'https://news.example/a' }, { text: '的企業' }, { text: '都' }],
    });
  });

  it('headlines of a list are repaired, addresses are not touched', () => {
    const headlines = [BODY, BODY].map((title) => ({ title, url: 'https://news.example/區(qū)', date: null }));
    const repaired = repairExtraction({ headlines, article: null });
    expect(repaired.headlines[0]?.title).not.toMatch(/\(/);
    expect(repaired.headlines[0]?.url).toBe('https://news.example/區(qū)');
  });

  it('clean text comes back as it is', () => {
    const found = { headlines: [], article: article([{ kind: 'paragraph', runs: [{ text: '一切正常。' }, { text: '' }] }]) };
    found.article.headline = { kicker: '引題', title: '標題', decks: [], original: null };
    found.article.source = null;
    expect(repairExtraction(found)).toEqual({ ...found, repairs: [] });
  });
});

describe('repairLive', () => {
  it('a note in an element of its own is found between the text nodes of its block', () => {
    const texts = ['山南區', '(qū)', '的產', '(chǎn)', '業', '(yè)很好,其他地方的人也來看,帶回去不少想法', '新區(qū)企業(yè)'];
    const repaired = repairLive(texts, [0, 0, 0, 0, 0, 0, 1]);
    expect(repaired.texts).toEqual(['山南區', '', '的產', '', '業', '很好,其他地方的人也來看,帶回去不少想法', '新區企業']);
    expect(repaired.count).toBe(5);
  });

  it('texts of different blocks are not joined', () => {
    expect(repairLive(['區', '(qū)', '業', '(yè)'], [0, 1, 2, 3])).toEqual({ texts: ['區', '(qū)', '業', '(yè)'], count: 0 });
  });
});
