/**
 * The table of contents of the product: one line per step, in order.
 *     page ─► junk ─► article ─► repair ─► summary ─► convert ─► panel
 *     └──────── extractPage ────────┘   └─ readExtract ─┘
 */
import { articleSteps } from './article/extract-article';
import { detectScript } from './convert/detect-script';
import { clonePage } from './dom/clone-page';
import { junkSteps } from './junk/find-junk';
import { removeJunk } from './junk/remove-junk';
import type { Article, Correction, Extract, JunkFinding, Page, Reading } from './model';
import { repairExtraction } from './repair/repair-extraction';
import { atOnce, type Steps } from './steps';
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
export const extractPage = (page: Page, kept: readonly string[] = []): Extract => atOnce(extractSteps(page, kept, clonePage));

/** The same in steps. `own`: a copy of the page that may be changed, asked for where junk must go; told the findings that do. */
export function* extractSteps(page: Page, kept: readonly string[], own: (page: Page, gone: JunkFinding[]) => Page): Steps<Extract> {
  const junk = yield* junkSteps(page);
  const gone = junk.filter(({ id, action }) => action !== 'report' && !kept.includes(id));
  const clean = gone.length > 0 ? own(page, gone) : page;
  removeJunk(clean.document, gone);
  yield;
  return { url: page.url, now: page.now, junk, ...repairExtraction(yield* articleSteps(clean)) };
}

/** Second half, outside the page: script and brief. The model of names is loaded once, on first need. */
export function readExtract(extract: Extract, names: NameModel, corrections: readonly Correction[] = []): Reading {
  const { article } = extract;
  const head = article ? headlineLines(article) : [];
  const text = article ? [...head, ...bodyLines(article)].join('\n') : extract.headlines.map((h) => h.title).join('\n');
  const byline = article ? [...article.byline, ...article.editors] : [];
  const published = article?.published?.iso ?? null;
  const brief = summarise({ text: article ? text : '', headlineLines: head.length, published, byline }, names);
  return { ...extract, script: detectScript(text), brief: correctBrief(brief, corrections) };
}

/** An extract made from bare text: everything after extraction runs on it. */
export function extractText(article: Article, now: string): Extract {
  return { url: null, now, kind: 'article', dropped: [], junk: [], ...repairExtraction({ article, headlines: [] }) };
}

/** Last step: the same reading in the reader's script. Loads the dictionaries on first need. */
export { convertReading as showIn } from './convert/convert-reading';
/** The page's own texts (lib/live-page.ts) in the reader's script, the names of its reading protected. */
export { convertTexts } from './convert/convert-texts';
export { namesOf } from './convert/names-of';
