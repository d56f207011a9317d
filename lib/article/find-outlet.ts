import type { TextLine } from '../dom/text-lines';
import type { Metadata } from './read-metadata';
import { ADDRESS, MAX_ACCOUNT, MAX_LENGTH, OUTLET, sourceName } from './source-name';

/** The outlet that the page's head names. */
export function outlet({ article, metas }: Metadata): string | null {
  return outletName(article?.publisher ?? undefined) ?? outletName(metas.get('og:site_name'));
}

/** Apple Daily 蘋果日報: of a name in two scripts the Chinese one; The New York Times is whole. */
function outletName(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const parts = trimmed.split(/[\s|｜]+/);
  const chinese =
    parts.find((part) => /^(?!中文)[㐀-鿿]{4}/.test(part) && !/[，。、；]/.test(part)) ??
    parts.find((part) => part.length >= 3 && OUTLET.test(part));
  if (!chinese && /^[A-Za-z][\w.&'’ -]+$/.test(trimmed) && trimmed.length <= MAX_LENGTH && !ADDRESS.test(trimmed)) return trimmed;
  return sourceName(chinese ?? trimmed);
}

/** What sets the outlet apart in a page's title: of the signs of compare-titles.ts those that no headline holds, so no bare hyphen. */
const TITLE_SIGNS = /\s*(?:[|｜│_–—]|\s-{1,2}\s|--|\s\/\s)\s*/;

/**
 * … -- 星島日報, … │三立新聞網 SETN.COM: the outlet behind the headline in the page's title; the last part that ends as outlets'
 * names do. 上報 / 國際: behind it the section.
 */
export function outletOfTitle(title: string, opening: readonly TextLine[]): string | null {
  const parts = title.split(TITLE_SIGNS).slice(1).reverse();
  const names = parts.flatMap((part) => part.split(/\s+/)).filter((part) => part.length <= MAX_ACCOUNT && OUTLET.test(part));
  const name = names.find(
    (part) => !/^(?:即時|即时|最新|焦點|焦点|财经|財經|国际|國際|社会|社會|热点|今日)?(?:新闻|新聞|報導|报道|頻道|频道)$/.test(part),
  );
  if (!name) return null;
  // What a report of the page calls its own outlet (星島日報報道) is shorter than the name of the site.
  return opening.some(({ text }) => text.startsWith(name)) ? name : name.replace(/(?:電子報|电子报)$/, '');
}
