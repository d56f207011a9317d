import type { Span } from '../../model';
import { phraseStart, titleAfter, titleBefore } from './find-title';
import type { TextView } from './text-view';

/** What stands directly at one place of a name. */
export interface PlaceTitles {
  /** Titles in text order. */
  titles: Span[];
  /** Where the phrase before the name begins: the start of its first title, or of the name. */
  start: number;
  /** Where the phrase after the name ends. */
  end: number;
  /** The titles before the name that a list of names may share. */
  shareable: readonly Span[];
  /** Do they stand before the whole list, as its label? Then organisations may stand before the names. */
  label?: true;
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
  const after = titleAfter(folded, end);
  if (titles.length === 0 && after && !after.polite) titles.push(...titleBeforeOrganisation(folded, from));
  const first = titles[0]?.start ?? start;
  if (after && !after.polite) titles.push({ start: after.start, end: after.end });
  titles.push(...heldPosts(folded, after?.end ?? end));
  // Of 甲局副局长、党组成员张三、李四 both are both; where one office has one holder only, the last title alone may be meant.
  const before = titles.filter((title) => title.end <= start);
  const held = before.map((title) => ONE_HOLDER.test(folded.slice(title.start, title.end)));
  const shareable = held.at(-1) !== false ? [] : held.includes(true) ? before.slice(-1) : before;
  return { titles, start: first, end: after?.end ?? end, shareable };
}

/** 甲学会副主任、乙学院|周某教授: the name's organisation stands between its first title and the name. */
function titleBeforeOrganisation(folded: string, start: number): Span[] {
  const organisation = phraseStart(folded, start);
  const title = organisation < start && folded.charAt(organisation - 1) === '、' ? titleBefore(folded, organisation - 1) : null;
  return title ? [title] : [];
}

/** 现任甲公司董事长、总经理; （甲大学教授）; ，甲公司总裁，: titles that stand behind the name as a phrase of their own. */
function heldPosts(folded: string, from: number): Span[] {
  const rest = folded.slice(from, from + 60);
  const match =
    rest.match(/^，?(?:现任|现为|现系|系)([^，。；\n]{2,50})/) ??
    rest.match(/^[（，]([^（），。；\n]{2,40})(?=[），])/) ??
    rest.match(/^ ([^ （），。；\n]{3,40})(?=[ ，。；\n]|$)/);
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
