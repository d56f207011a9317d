/**
 * The table of contents of the product: one line per step, in order.
 *     page ─► junk ─► article ─► repair ─► summary ─► convert ─► panel
 *     └──────── extractPage ────────┘   └─ readExtract ─┘
 */
import { extractArticle } from './article/extract-article';
import { detectScript } from './convert/detect-script';
import { clonePage } from './dom/clone-page';
import { findJunk } from './junk/find-junk';
import { removeJunk } from './junk/remove-junk';
import type { Article, Correction, Extract, Page, Reading } from './model';
import { repairExtraction } from './repair/repair-extraction';
import { correctBrief } from './summary/correct-brief';
import type { NameModel } from './summary/people/model/load-name-model';
import { summarise } from './summary/summarise';
import { bodyLines, headlineLines } from './text/article-lines';

/** Between the halves: further pages become one with the first; what the reader's verdicts mean for other pages of a site. */
export { joinPages, MAX_PAGES } from './article/join-pages';
export { type CheckedWords, checkOwnWords, exportAsJson, exportAsLines, importOwnWords } from './convert/own-words';
export { rulesAbout, rulesAboutBlock, rulesFor, siteOf, withoutRulesAbout } from './junk/make-rules';
export { withCorrection } from './summary/correct-brief';
export { loadNameModel, type NameModel } from './summary/people/model/load-name-model';
export { variantsIn } from './text/find-variants';

/** First half, in the page, which is not changed. `kept`: ids of findings that the reader has put back into the article. */
export function extractPage(page: Page, kept: readonly string[] = []): Extract {
  const junk = findJunk(page);
  const gone = junk.filter(({ id, action }) => action !== 'report' && !kept.includes(id));
  const clean = gone.length > 0 ? clonePage(page) : page;
  if (gone.length > 0) removeJunk(clean.document, gone);
  return { url: page.url, now: page.now, junk, ...repairExtraction(extractArticle(clean)) };
}

/** Second half, outside the page: script and brief. The model of names is loaded once, on first need. */
export function readExtract(extract: Extract, names: NameModel, corrections: readonly Correction[] = []): Reading {
  const { article } = extract;
  const head = article ? headlineLines(article) : [];
  const text = article ? [...head, ...bodyLines(article)].join('\n') : extract.headlines.map((h) => h.title).join('\n');
  const brief = summarise(
    {
      text: article ? text : '',
      headlineLines: head.length,
      published: article?.published?.iso ?? null,
      byline: article ? [...article.byline, ...article.editors] : [],
    },
    names,
  );
  return { ...extract, script: detectScript(text), brief: correctBrief(brief, corrections) };
}

/** An extract made from bare text: everything after extraction runs on it. */
export function extractText(article: Article, now: string): Extract {
  return { url: null, now, kind: 'article', dropped: [], junk: [], ...repairExtraction({ article, headlines: [] }) };
}

/** Last step: the same reading in the reader's script. Loads the dictionaries on first need. */
export { convertReading as showIn } from './convert/convert-reading';
/** The page's own texts (lib/live-page.ts) in the reader's script, the names of its reading protected. */
export { convertPageTexts } from './convert/convert-texts';
