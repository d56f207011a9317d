import { safeUrl } from '../dom/safe-url';
import { tagOf, textLines } from '../dom/text-lines';
import type { HeadlineLink } from '../model';
import { foldSpace } from '../text/fold-space';
import { datesInText } from '../text/read-date';
import { dayInText, partialTimesInText } from '../text/read-relative-time';
import { urlDay } from './find-published';
import { withoutUnknownSite } from './unknown-site';

/** Shorter link texts are sections and controls, longer ones are leads. */
const MIN_TITLE = 8;
const MAX_TITLE = 80;

/** More stories than a reader goes through; hostile pages have more. */
const MAX_LINKS = 500;

const FURNITURE_NAME =
  /(?:^|[^a-z])(?:nav|menu|foot|footer|copyright|friend|link|login|breadcrumb|crumb|share|ad|ads|banner|toolbar)(?:$|[^a-z])/i;

/** Not a story: legal lines, registration numbers, services. */
const NOT_A_STORY =
  /ICP备|ICP證|公网安备|许可证|版权|隐私|举报|登录|注册|客户端|官网下载|官網下載|友情链接|网站地图|广告服务|联系我们|关于我们|设为首页|营业执照|^\S*[:：]?\d[\d-]{6,}$/;

/**
 * The page's stories in reading order, each address and each title once, without navigation and furniture.
 * @param base see linkBase
 * @param now ISO moment: a date without its year (06-21) is the latest that does not lie after it
 */
export function listHeadlines(document: Document, base: string, now: string): HeadlineLink[] {
  const out: HeadlineLink[] = [];
  const seen = new Set<string>();
  const lengthOf = textLengths();
  for (const anchor of document.querySelectorAll('a[href]')) {
    const title = headlineOf(anchor);
    const url = title ? safeUrl(anchor.getAttribute('href'), base) : null;
    if (!title || !url || !isStoryAddress(url)) continue;
    const story = withoutTracking(url);
    if (seen.has(story) || seen.has(title) || isFurniture(anchor)) continue;
    seen.add(story).add(title);
    out.push({ title, url: withoutUnknownSite(url), date: dateBeside(anchor, title, now, lengthOf) ?? urlDay(url)?.iso ?? null });
    if (out.length >= MAX_LINKS) break;
  }
  return out;
}

function headlineOf(anchor: Element): string | null {
  const shown = foldSpace(anchor.textContent ?? '')
    .replace(/^[·‧•●■▪\-\s]+/, '')
    .replace(BESIDE, '');
  const full = foldSpace(anchor.getAttribute('title') ?? '');
  // A headline cut short ends in dots; its title attribute has the whole.
  const text = /(?:…|\.{2,})$/.test(shown) && full.startsWith(shown.slice(0, 4)) ? full : shown;
  if (text.length < MIN_TITLE || text.length > MAX_TITLE || NOT_A_STORY.test(text)) return null;
  return /[㐀-鿿]{4}/.test(text) ? text : null;
}

/** 2021/07/12 19:05 before a headline and 110,193 clicks behind it, in the same link. */
const BESIDE = /^(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s*)?\d{1,2}:\d\d(?::\d\d)?\s*|\s\d{1,3}(?:,\d{3})+$/g;

/** A story has a page of its own: a number, a file or a path of some depth. The front pages of sites and sections are none. */
function isStoryAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length === 0 && search === '') return false;
  return (
    /\d{3}/.test(pathname + search) || /\.(?:s?html?|aspx?|php|jsp)$/i.test(pathname) || segments.length >= 2 || /-.*-.*-/.test(pathname)
  );
}

/** One story is linked under several addresses, which differ in where the reader came from. */
function withoutTracking(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_\w+|from|spm|source|cre|mod|loc|r|rfunc|tj)=[^&]*/g, '$1')
    .replace(/[?&]+$/, '');
}

/** Levels above the link that are looked at: a story's own box is near, the page's frame is far. */
const LEVELS = 6;

function isFurniture(anchor: Element): boolean {
  let at = anchor.parentElement;
  for (let i = 0; at && i < LEVELS; i++, at = at.parentElement) {
    if (/^(?:NAV|FOOTER)$/.test(tagOf(at))) return true;
    if (tagOf(at) === 'BODY') return false;
    if (FURNITURE_NAME.test(at.getAttribute('class') ?? '') || FURNITURE_NAME.test(at.getAttribute('id') ?? '')) return true;
  }
  return false;
}

/** Levels above a link that may be the box of its story alone. */
const BOX_LEVELS = 4;

/** More text than this is no list item. */
const MAX_ITEM = 400;

/** A box may hold a long teaser beside; dates in it are the story's own. */
const MAX_BOX = 2000;
const MAX_TIME_LINE = 40;

type TextLengths = (element: Element) => number;

/** Characters of text in an element, counted once: a box of thousands of links is asked about by every one of them. */
function textLengths(): TextLengths {
  const known = new Map<Element, number>();
  return (element) => {
    const length = known.get(element) ?? element.textContent?.length ?? 0;
    known.set(element, length);
    return length;
  };
}

/** A date in the same list item or row, else in the box that holds the link of no other story. */
function dateBeside(anchor: Element, title: string, now: string, lengthOf: TextLengths): string | null {
  const item = anchor.closest('li, tr, dd, article, p');
  if (item) return lengthOf(item) <= MAX_ITEM ? dateIn(item, title, now, MAX_ITEM) : null;
  let box = anchor.parentElement;
  for (let i = 0; box && i < BOX_LEVELS && lengthOf(box) <= MAX_BOX && isOwn(box, anchor); i++, box = box.parentElement) {
    const date = dateIn(box, title, now, MAX_TIME_LINE);
    if (date) return date;
  }
  return null;
}

/** Does the box hold no headline but this link's? Its picture and its 詳細 lead to the same address. */
function isOwn(box: Element, anchor: Element): boolean {
  const own = anchor.getAttribute('href');
  return [...box.querySelectorAll('a[href]')].every((link) => link.getAttribute('href') === own || headlineOf(link) === null);
}

function dateIn(item: Element, title: string, now: string, longest: number): string | null {
  for (const { text } of textLines(item)) {
    if (text.length > longest) continue;
    const date = datesInText(text)[0];
    if (date) return date.iso;
    const rest = text.replace(title, '');
    const short = dayInText(rest, now) ?? (rest.length <= MAX_TIME_LINE ? partialTimesInText(rest, now, null)[0]?.iso : null);
    if (short) return short;
  }
  return null;
}
