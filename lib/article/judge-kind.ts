import type { TextLine } from '../dom/text-lines';
import type { Block, PageKind, StatedTime } from '../model';
import { blockLines } from '../text/article-lines';
import { foldScript } from '../text/fold-script';
import { linkedLength } from './find-body-end';
import type { FoundTitle } from './find-title';
import { isListing } from './judge-listing';

export interface Facts {
  blocks: readonly Block[];
  /** How many stories the page links to. Asked only where the text does not decide. */
  headlines: () => number;
  lines: readonly TextLine[];
  published: StatedTime | null;
  title: FoundTitle;
  /** Of the page: <title>. */
  pageTitle: string;
}

/** Han characters of running text that make an article without further signs. */
const ENOUGH_TEXT = 150;

/** Fewest linked stories of a list page. */
const MIN_HEADLINES = 8;

/** A page without headline and stated time of its own that links to so many stories is a section, whatever teasers and times it shows. */
const SECTION_HEADLINES = 20;

/** 某某_百度搜索, 新闻搜索_新浪搜索_新浪网, 凤凰搜索, 搜尋結果：某某; but AI搜索_某某网 is a headline. */
const SEARCH =
  /[_|｜–—-]\s*[㐀-鿿]{0,4}(?:搜索|搜寻|检索)(?:结果|引擎)?\s*(?:$|[_|｜–—-])|^[㐀-鿿]{0,4}(?:搜索|搜寻|检索)(?:结果)?$|^(?:搜索|搜寻|检索)结果/;

/** Fewest results that a search is told by. */
const MIN_RESULTS = 3;

/** Article, list of headlines, or neither: running text against linked stories, and whether one story is dated and titled. */
export function judgeKind({ blocks, headlines, lines, published, title, pageTitle }: Facts): PageKind {
  if (SEARCH.test(foldScript(pageTitle)) && headlines() >= MIN_RESULTS) return 'headlines';
  const text = blocks.flatMap((block) => ('runs' in block ? [{ all: blockLines(block)[0] ?? '', linked: linkedLength(block.runs) }] : []));
  const running = text.filter((line) => line.linked < line.all.length * 0.5 && /[，。！？；,]/.test(line.all));
  const han = running.reduce((n, line) => n + (line.all.match(/[㐀-鿿]/g)?.length ?? 0), 0);
  const storyLines = lines.filter((line) => line.linked >= 8 && line.linked > line.text.length * 0.7).length;
  const longest = running.reduce((n, line) => Math.max(n, line.all.length), 0);
  const dated = published !== null && published.from !== 'url' && title.line >= 0;
  if (storyLines >= 40 && han < 600 && !(dated && longest >= 60) && headlines() >= 40) return 'headlines';
  if (isListing(blocks) && headlines() >= MIN_HEADLINES) return 'headlines';
  if ((!published || published.from === 'visible') && title.line < 0 && headlines() >= SECTION_HEADLINES) return 'headlines';
  if (han >= ENOUGH_TEXT || (dated && han >= 15)) return 'article';
  if (headlines() >= MIN_HEADLINES) return 'headlines';
  return title.line >= 0 && han >= 60 ? 'article' : 'none';
}
