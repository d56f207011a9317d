import type { Article, HeadlineLink, Run } from '../model';
import { mapBlock } from '../text/map-block';

/** What the repair walks over. */
export interface Repairable {
  article: Article | null;
  headlines: HeadlineLink[];
}

/** Takes the parts of one text (one part, or the runs of a block) and gives as many back. */
export type MapParts = (parts: string[]) => string[];

/** The same extraction with every text of it mapped, always in the same order. Addresses and dates are not touched. */
export function mapFoundTexts<T extends Repairable>(found: T, map: MapParts): T {
  const one = (text: string): string => map([text])[0] ?? text;
  const orNull = (text: string | null): string | null => (text === null ? null : one(text));
  const runs = (list: Run[]): Run[] => {
    const texts = map(list.map((run) => run.text));
    return list.map((run, i) => ({ ...run, text: texts[i] ?? run.text })).filter((run, i) => run.text !== '' || list[i]?.text === '');
  };
  return {
    ...found,
    article: found.article && mapArticle(found.article, one, orNull, runs),
    headlines: found.headlines.map((headline) => ({ ...headline, title: one(headline.title) })),
  };
}

type MapOne = (text: string) => string;
type MapRuns = (list: Run[]) => Run[];

function mapArticle(article: Article, one: MapOne, orNull: (text: string | null) => string | null, runs: MapRuns): Article {
  const { kicker, title, decks, original } = article.headline;
  return {
    ...article,
    headline: { kicker: orNull(kicker), title: one(title), decks: decks.map(one), original: orNull(original) },
    source: orNull(article.source),
    byline: article.byline.map(one),
    editors: article.editors.map(one),
    blocks: article.blocks.map((block) => mapBlock(block, runs, one)),
  };
}
