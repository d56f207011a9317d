import { COUNTRIES, HOME_PLACES } from '../../data/foreign-names';
import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { POST_PREFIXES, POSTS } from '../../data/posts';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { phraseStart, titleAfter, titleBefore } from './find-title';
import type { TextView } from './text-view';

const posts = makeWordSet(POSTS);
const prefixes = makeWordSet(POST_PREFIXES);
const endings = makeWordSet(ORGANISATION_ENDINGS);
const countries = new Set(COUNTRIES);

/** What stands directly at one place of a name. */
export interface PlaceTitles {
  /** Titles in text order. */
  titles: Span[];
  /** Where the phrase before the name begins: the start of its first title, or of the name. */
  start: number;
  /** Where the phrase after the name ends. */
  end: number;
  /** Does the last title before the name touch it, so that a list of names may share it? */
  shareable: Span | null;
}

/** No more titles than this before one name; official lists give up to four. */
const MOST_TITLES = 6;
/** Offices that only one holds: never shared by a list. */
const ONE_HOLDER = /(?:^|[^副])(?:总书记|书记|总统|总理|首相|委员长|省长|市长|县长|区长|董事长|总经理|校长|行政长官|国王)$/;

/** The titles around the name that stands from `start` to `end`. */
export function readTitles(view: TextView, start: number, end: number): PlaceTitles {
  const { folded } = view;
  const titles: Span[] = [];
  const gap = folded.charAt(start - 1) === ' ' && folded.charAt(start - 2) !== '\n' ? 1 : 0;
  let from = start - gap;
  for (let i = 0; i < MOST_TITLES; i++) {
    const title = titleBefore(folded, from);
    if (!title || title.start < 0) break;
    titles.unshift(title);
    from = title.start;
    if (folded.charAt(from - 1) !== '、') break;
    from -= 1;
  }
  const first = titles[0]?.start ?? start;
  const near = titles.at(-1);
  const after = titleAfter(folded, end);
  if (after && !after.polite) titles.push({ start: after.start, end: after.end });
  titles.push(...heldPosts(folded, after?.end ?? end));
  const shareable = near && !ONE_HOLDER.test(folded.slice(near.start, near.end)) ? near : null;
  return { titles, start: first, end: after?.end ?? end, shareable };
}

/** 李某同志现任甲公司董事长、总经理: titles that the sentence says the person holds now. */
function heldPosts(folded: string, from: number): Span[] {
  const match = folded.slice(from, from + 60).match(/^，?(?:现任|现为|现系|系)([^，。；\n]{2,50})/);
  if (!match?.[1]) return [];
  const titles: Span[] = [];
  let start = from + match[0].length - match[1].length;
  for (const piece of match[1].split('、')) {
    const title = titleBefore(folded, start + piece.length);
    // A piece that is not a title as a whole says something else (是中国人民的老朋友).
    if (!title || title.start > start) break;
    titles.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return titles;
}

/** The organisation or place in front of the post of a title, in the page's script; null for a country or nothing. */
export function organisationOf(view: TextView, title: Span): string | null {
  const { folded } = view;
  // Of a chain (董事长兼总经理) the first post counts.
  const chain = folded.slice(title.start, title.end).search(/兼(?!职)/);
  const last = chain > 0 ? title.start + chain : title.end;
  let end = last - posts.endingAt(folded, last);
  for (let cut = prefixes.endingAt(folded, end); cut > 0 && end - cut >= title.start; cut = prefixes.endingAt(folded, end)) end -= cut;
  if (end <= title.start) {
    const before = folded.charAt(title.start - 1) === '的' ? title.start - 1 : title.start;
    const phrase = phraseStart(folded, before);
    const start = folded.startsWith('代表', phrase) ? phrase + 2 : phrase;
    return before - start > 3 && endings.endingAt(folded, before) > 0 && before < title.start ? view.text.slice(start, before) : null;
  }
  const party = folded.slice(title.start, end).match(/^(.*(?:公司|大学|学院|医院|银行))党[委组]$/)?.[1];
  if (party) end = title.start + party.length;
  // 外交部|长, 行政院|长: the office's own character ends the organisation.
  const office =
    /^[部局厅司处署院省市县区州]长$/.test(folded.slice(end, last)) &&
    endings.endingAt(folded, end) < 2 &&
    folded.charAt(end - 1) !== folded.charAt(end);
  if (office && end - title.start > 1) end += 1;
  const organisation = folded.slice(title.start, end);
  if (
    posts.endingAt(folded, end) > 0 ||
    (organisation.length < (COMPANY_POST.test(folded.slice(end, last)) ? 3 : 4) &&
      !office &&
      !isPlace(organisation) &&
      endings.endingAt(folded, end) === 0)
  )
    return null;
  // 甲公司子公司乙公司董事长: the nearer one.
  const under = Math.max(...['子公司', '旗下', '下属', '所属'].map((word) => organisation.lastIndexOf(word) + word.length));
  if (countries.has(organisation) || organisation.length < 2 || /^(?:我国$|国家$|[该本一两三])/.test(organisation)) return null;
  return view.text.slice(title.start + (under > 3 && under < organisation.length - 1 ? under : 0), end);
}

/** Before these even a short name without any ending is a company (阿里云创始人). */
const COMPANY_POST = /(?:创始人|创办人|CEO|总裁|董事长|总经理|总监|合伙人)$/;

/** Provinces and whatever ends like a place. */
function isPlace(name: string): boolean {
  return HOME_PLACES.includes(name) || /[省市县区州镇乡村旗盟港]$/.test(name);
}

/** The organisation that stands directly before a name without a title (中科院高能物理研究所王贻芳), or null. */
export function organisationBefore(view: TextView, start: number): string | null {
  const length = endings.endingAt(view.folded, start);
  if (length < 2) return null;
  const from = phraseStart(view.folded, start);
  return start - from > length + 1 ? view.text.slice(from, start) : null;
}
