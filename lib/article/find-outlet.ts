import type { TextLine } from '../dom/text-lines';
import { titleKey } from './compare-titles';
import type { Metadata } from './read-metadata';
import { ADDRESS, MAX_ACCOUNT, MAX_LENGTH, OUTLET, sourceName } from './source-name';

/** Where heads name the outlet. As the author content systems write their users, and often the outlet itself. */
const OUTLET_METAS = ['og:site_name', 'publisher', 'application-name', 'dable:author', 'author', 'copyright'];

/**
 * The outlet that the page's head names: of several names (Nextapple, 壹蘋新聞網) the first with Chinese words, else the first.
 */
export function outlet({ article, metas }: Metadata): string | null {
  const [site, ...others] = OUTLET_METAS.map((name) => metas.get(name));
  const stated = [outletName(article?.publisher ?? undefined), outletName(site)].filter((name) => name !== null);
  const ending = others.map((text) => outletName(text)).filter((name) => name !== null && OUTLET.test(name));
  return [...stated, ...ending].find((name) => /[㐀-鿿]/.test(name ?? '')) ?? stated[0] ?? null;
}

/** Words that tell no outlet from another without the name before them: DIGITIMES 科技網, BBC News 中文. */
const KIND_OF_SITE = /^(?:中文|科技|新聞|新闻|財經|财经|華語|华语)[網网站版]?$/;

/** Apple Daily 蘋果日報: of a name in two scripts the Chinese one; The New York Times is whole. */
function outletName(text: string | undefined): string | null {
  // SayDigi | 點子科技生活: behind the bar what it is about, unless it is a name as well.
  const [own = '', ...others] = (text ?? '').split(/\s*[|｜]\s*/);
  const trimmed = (others.find((part) => OUTLET.test(part)) ?? own).trim();
  const parts = trimmed.split(/\s+/);
  const chinese =
    parts.find((part) => /^(?!中文)[㐀-鿿]{4}/.test(part) && !/[，。、；]/.test(part)) ??
    parts.find((part) => part.length >= 3 && OUTLET.test(part));
  if ((!chinese || KIND_OF_SITE.test(chinese)) && LATIN_NAME.test(trimmed) && trimmed.length <= MAX_LENGTH && !ADDRESS.test(trimmed))
    return trimmed;
  return sourceName(chinese ?? trimmed);
}

/** Begins with Latin words; what kind of site it is may follow in Chinese. */
const LATIN_NAME = /^[A-Za-z][\w.&'’ -]+[㐀-鿿]{0,3}$/;

/** What sets the outlet apart in a page's title: of the signs of compare-titles.ts those that no headline holds, so no bare hyphen. */
const TITLE_SIGNS = /\s*(?:[|｜│_–—]|\s-{1,2}\s|--|\s\/\s)\s*/;

/** Sections are called so. */
const SECTION = /^(?:即時|即时|最新|焦點|焦点|财经|財經|国际|國際|社会|社會|热点)?(?:新闻|新聞|報導|报道|頻道|频道)$/;

/** 熱血新聞 beside 熱血時報: a section may be called so as well. */
const LIKE_SECTION = /(?:新闻|新聞|頻道|频道|報導|报道)$/;

/** 數位時代 BusinessNext, Anue鉅亨: a name in both scripts is a brand. */
const BRAND = /^(?:[㐀-鿿]{2,8}\s?[A-Z][A-Za-z.]+|[A-Z][A-Za-z]+\s?[㐀-鿿]{2,8})$/;

/**
 * … -- 星島日報, … │三立新聞網 SETN.COM, 自由電子報 - …: the outlet beside the headline in the page's title. Of its parts, from
 * the last to the first, the one that ends as outlets' names do, rather no section; else the one that has the name of the
 * page's host (… - RTHK on rthk.hk), or a brand in both scripts. Before the headline only a name that ends so.
 * @param title the page's headline
 * @param host of the page's address, in lower case
 */
export function outletOfTitle({ pageTitle, metas }: Metadata, title: string, host: string, opening: readonly TextLine[]): string | null {
  return outletIn(pageTitle, title, host, opening) ?? outletIn(metas.get('og:title') ?? '', title, host, opening);
}

function outletIn(pageTitle: string, title: string, host: string, opening: readonly TextLine[]): string | null {
  const parts = pageTitle.split(TITLE_SIGNS).filter((part) => !isOf(title, part));
  const behind = isOf(title, pageTitle.split(TITLE_SIGNS)[0] ?? '') ? parts : parts.slice(1);
  const words = [...behind].reverse().flatMap((part) => part.replace(/(?:網頁|网页)\s*$/, '').split(/\s+/));
  const names = [...words, ...parts.filter((part) => !/[-:：\s]/.test(part))].filter(
    (part) => part.length <= MAX_ACCOUNT && OUTLET.test(part) && sourceName(part),
  );
  const name = names.find((part) => !LIKE_SECTION.test(part)) ?? names.find((part) => !SECTION.test(part));
  if (!name) return behind.findLast((part) => part.length <= 2 * MAX_ACCOUNT && (isOfHost(part, host) || BRAND.test(part))) ?? null;
  // What a report of the page calls its own outlet (星島日報報道) is shorter than the name of the site.
  return opening.some(({ text }) => text.startsWith(name)) ? name : name.replace(/(?:電子報|电子报)$/, '');
}

/** Is the part of a page's title a piece of the headline? */
function isOf(title: string, part: string): boolean {
  const key = titleKey(part);
  return key === '' || titleKey(title).includes(key) || key.includes(titleKey(title));
}

/** RTHK and news.rthk.hk, 新頭殼 newtalk and newtalk.tw: a Latin word of it is a label of the host. */
function isOfHost(part: string, host: string): boolean {
  const labels = host.split('.').slice(0, -1);
  return (part.toLowerCase().match(/[a-z][a-z\d]{2,}/g) ?? []).some((word) => word !== 'news' && word !== 'com' && labels.includes(word));
}
