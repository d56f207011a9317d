import { safeUrl } from '../dom/safe-url';
import { statedAddress } from '../dom/stated-address';
import { tagOf } from '../dom/text-lines';
import { foldSpace } from '../text/fold-space';
import { isWholeStory, nextPageNumber } from './page-address';
import { scriptedNextPage } from './scripted-pager';

export interface FurtherPages {
  /** Address of the article's next page, of the same origin; null when there is none. */
  nextPage: string | null;
  /** Address of a page that holds the whole article: one page to fetch instead of many. */
  wholePage?: string;
}

/** [下一页], 下一頁 >>, 下一页：一个人的河, 继续阅读, Next page. A story follows 下一篇, a link to it is none of these. */
const NEXT =
  /^[\s\p{P}\p{S}]*(?:请?(?:点击|點擊|进入|進入|查看|阅读|閱讀)?(?:下一?[页頁]|[后後]一[页頁]|次[页頁]|下一[张張]|[继繼][续續][阅閱][读讀])|next(?: page)?)(?:\s*[:：].{0,40}|[\s\p{P}\p{S}]*|\s*[（(]\d{1,2}[)）])$/iu;
const ARROW = /^[>＞›»→]{1,2}$/;

/** 2, [2], 【2】, 第2页, 第2页：站长的笔记本 */
const NUMBER = /^[[【(（〔\s]*(?:第\s*)?(\d{1,2})(?:\s*[页頁](?:\s*[:：].{0,40})?)?[\]】)）〕\s]*$/;

const WHOLE =
  /^[\s\p{P}\p{S}]*(?:点击|點擊|查看|显示|顯示)?(?:全文(?:[阅閱][读讀]|显示|顯示|[浏瀏][览覽])?|[阅閱][读讀](?:完整)?全文|[阅閱][读讀]完整[文内內]?[章文容]?|[余餘剩]下?全文|看?完整(?:全文|文章|[内內]容|版)|在本[页頁](?:[阅閱][读讀]|[浏瀏][览覽]|显示|顯示|看)(?:全文|全部)|(?:[单單]|一)[页頁](?:[阅閱][读讀]|[浏瀏][览覽]|显示|顯示|模式)(?:全文)?|[阅閱][读讀]全部|显示全部|顯示全部|全部(?:内容|內容)?|(?:不分|取消分)[页頁](?:[阅閱][读讀]|显示|顯示)?|view all|(?:show|read) all|single page|full (?:text|article|story))[\s\p{P}\p{S}]*$/iu;

/** Names of pictures and of links without words: next_page.jpg, class="nextpage". */
const NEXT_NAME = /(?:^|[\s/_-])(?:next[-_]?page|page[-_]?next|next|nextpage|xiayiye|xyy|news_xy)(?:$|[\s._-])/i;

/** Words of a pager are few. */
const MAX_LABEL = 60;

type Label = { kind: 'next' | 'whole' } | { kind: 'number'; number: number };

/**
 * Where the article goes on. A link counts by its words and by its address, both: the address must be that of a further
 * page of the very story.
 * @param url address of the page, null when it is not known
 * @param base address that links are resolved against
 */
export function findFurtherPages(document: Document, url: string | null, base: string): FurtherPages {
  const here = withoutHash(url ?? statedAddress(document, base));
  let labelled: string | null = null;
  let numbered: string | null = null;
  let whole: string | null = null;
  for (const link of document.querySelectorAll('a[href], area[href], link[rel][href], option[value]')) {
    const label = labelOf(link);
    if (!label || isOfComments(link)) continue;
    const address = withoutHash(safeUrl(link.getAttribute(tagOf(link) === 'OPTION' ? 'value' : 'href'), base));
    if (!address || address === here) continue;
    if (label.kind === 'whole' && isWholeStory(address, here)) whole ??= address;
    const number = nextPageNumber(address, here);
    if (number === null) continue;
    if (label.kind !== 'number') labelled ??= address;
    // Pages are counted from 0 or from 1 in addresses: page 2 bears a 1 or a 2.
    else if (label.number === number || label.number === number + 1) if (label.number > 1) numbered ??= address;
  }
  const nextPage = labelled ?? numbered ?? (here ? scriptedNextPage(document, here) : null);
  return { nextPage, ...(whole && whole !== nextPage ? { wholePage: whole } : {}) };
}

function labelOf(link: Element): Label | null {
  if (tagOf(link) === 'LINK') return /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '') ? { kind: 'next' } : null;
  const text = foldSpace(link.textContent ?? '');
  if (text.length > MAX_LABEL) return null;
  if (text === '') return hasNextName(link) ? { kind: 'next' } : null;
  if (NEXT.test(text) || ARROW.test(text) || /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return { kind: 'next' };
  const number = NUMBER.exec(text)?.[1];
  if (number) return { kind: 'number', number: Number(number) };
  return WHOLE.test(text) ? { kind: 'whole' } : null;
}

/** A picture of an arrow, or an arrow drawn by the style sheet. */
function hasNextName(link: Element): boolean {
  const words = [link, ...link.querySelectorAll('img, i, span')]
    .slice(0, 4)
    .flatMap((element) => [
      element.getAttribute('title') ?? '',
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('alt') ?? '',
    ]);
  if (words.some((word) => NEXT.test(foldSpace(word)))) return true;
  const file = link.querySelector('img')?.getAttribute('src')?.split('/').at(-1) ?? '';
  return NEXT_NAME.test(link.getAttribute('class') ?? '') || NEXT_NAME.test(file);
}

/** So many levels above a link its pager says whose it is. */
const LEVELS = 6;

/** Comments have pages of their own, at addresses like the article's. */
function isOfComments(link: Element): boolean {
  if (/#.*(?:comment|reply|respond|post-?\d)/i.test(link.getAttribute('href') ?? '')) return true;
  let at: Element | null = link;
  for (let i = 0; at && i < LEVELS; i++, at = at.parentElement) {
    if (tagOf(at) === 'BODY') return false;
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (/comment|reply|replies|pinglun|(?:^|[\s_-])(?:cmt|pl|ly|liuyan|guestbook|disqus)(?:$|[\s_-])/i.test(name)) return true;
  }
  return false;
}

function withoutHash(address: string | null): string | null {
  return address?.replace(/#.*$/, '') ?? null;
}
