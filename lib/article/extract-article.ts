import type { Article, HeadlineLink, Page, PageKind } from '../model';

export interface Extraction {
  kind: PageKind;
  article: Article | null;
  headlines: HeadlineLink[];
}

export function extractArticle(_page: Page): Extraction {
  return { kind: 'none', article: null, headlines: [] };
}
