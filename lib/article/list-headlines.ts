import { safeUrl } from '../dom/safe-url';
import { tagOf, textLines } from '../dom/text-lines';
import type { HeadlineLink } from '../model';
import { foldSpace } from '../text/fold-space';
import { datesInText } from '../text/read-date';
import { dayInText } from '../text/read-relative-time';
import { urlDay } from './find-published';

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
 * @param now ISO moment: a date without its year (06-21) is the latest that does not lie after it
 */
export function listHeadlines(document: Document, base: string, now: string): HeadlineLink[] {
  const out: HeadlineLink[] = [];
  const seen = new Set<string>();
  for (const anchor of document.querySelectorAll('a[href]')) {
    const title = headlineOf(anchor);
    const url = title ? safeUrl(anchor.getAttribute('href'), base) : null;
    if (!title || !url || !isStoryAddress(url)) continue;
    const story = withoutTracking(url);
    if (seen.has(story) || seen.has(title) || isFurniture(anchor)) continue;
    seen.add(story).add(title);
    out.push({ title, url, date: dateBeside(anchor, title, now) ?? urlDay(url)?.iso ?? null });
    if (out.length >= MAX_LINKS) break;
  }
  return out;
}

function headlineOf(anchor: Element): string | null {
  const shown = foldSpace(anchor.textContent ?? '')
    .replace(/^[·•●■▪\-\s]+/, '')
    .replace(BESIDE, '');
  const full = foldSpace(anchor.getAttribute('title') ?? '');
  // A headline cut short ends in dots; its title attribute has the whole.
  const text = /(?:…|\.{2,})$/.test(shown) && full.startsWith(shown.slice(0, 4)) ? full : shown;
  if (text.length < MIN_TITLE || text.length > MAX_TITLE || NOT_A_STORY.test(text)) return null;
  return /[\u3400-\u9fff]{4}/.test(text) ? text : null;
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

/** A date in the same list item or row. */
function dateBeside(anchor: Element, title: string, now: string): string | null {
  const item = anchor.closest('li, tr, dd, article, p') ?? anchor.parentElement;
  if (!item || (item.textContent?.length ?? 0) > MAX_ITEM) return null;
  for (const { text } of textLines(item)) {
    const date = datesInText(text)[0];
    if (date) return date.iso;
    const short = dayInText(text.replace(title, ''), now);
    if (short) return short;
  }
  return null;
}

/** More text than this is no list item. */
const MAX_ITEM = 400;
