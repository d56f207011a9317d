import type { Article, OwnWord, Reading, TargetScript } from '../model';
import { convertBrief } from './convert-brief';
import { convertBlock } from './convert-runs';
import { converterFor } from './converter-for';
import type { Convert } from './load-convert';
import { namesOf } from './names-of';

/**
 * The same reading in the reader's script: everything shown is converted, the structure and all addresses stay. Names that
 * the brief and the byline give are converted as names wherever they stand.
 * Removed junk and repairs are shown as they stood on the page.
 */
export async function convertReading(reading: Reading, to: TargetScript, own: readonly OwnWord[] = []): Promise<Reading> {
  if (to === 'original') return reading;
  const text = reading.article ? reading.brief.text : reading.headlines.map((h) => h.title).join('\n');
  const convert = await converterFor(text, to, namesOf(reading), own);
  return {
    ...reading,
    article: reading.article && convertArticle(reading.article, convert),
    headlines: reading.headlines.map((h) => ({ ...h, title: convert(h.title).text })),
    brief: convertBrief(reading.brief, convert),
  };
}

function convertArticle(article: Article, convert: Convert): Article {
  const line = (text: string): string => convert(text).text;
  const orNull = (text: string | null): string | null => (text === null ? null : line(text));
  const { kicker, title, decks, original } = article.headline;
  return {
    ...article,
    headline: { kicker: orNull(kicker), title: line(title), decks: decks.map(line), original: orNull(original) },
    source: orNull(article.source),
    byline: article.byline.map(line),
    editors: article.editors.map(line),
    blocks: article.blocks.map((block) => convertBlock(block, convert)),
  };
}
