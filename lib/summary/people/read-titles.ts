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

/** 专家组成员简介 甲: of whom the next lines tell. */
const OVER_NAME = /简[介历][ ：]$/;

/** The titles around the name that stands from `start` to `end`. */
export function readTitles(view: TextView, start: number, end: number): PlaceTitles {
  const { folded } = view;
  const titles: Span[] = [];
  const over = OVER_NAME.exec(folded.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const gap = over || (folded.charAt(start - 1) === ' ' && folded.charAt(start - 2) !== '\n' ? 1 : 0);
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
  titles.push(...heldPosts(folded, after?.end ?? end), ...newPosts(folded, start, end));
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

/** 聘任|张三|为总经理, 选举|张三|为主席. */
const APPOINTED = /(?:聘任|聘请|任命|委任|选举|推选|推举|提名|推荐|增选|补选|拔擢)[^，。；、]{0,12}$/;
/** 由|张三|出任局长, and alone: 张三接任局长. What somebody once was (曾任) is no title of today. */
const TAKES_OFFICE = /^(?:将|正式|再次|获任|升任|转任|改任|兼任|接任|出任|担任|继任|获聘为|获选为|当选为?){1,3}/;
/** 2004年4月，甲出任…: a career, not this day's news. */
const LONG_AGO = /(?:\d{4}年(?!\d{1,2}月\d{1,2}日)|曾|历任|此前|早前|当时)[^。；\n]*$/;
const AS = /^(?:为|任|出任|担任)/;
/** 总经理由|张三|担任. */
const OFFICE_BY = /由$/;
const HOLDS = /^(?:正式|继续|暂时|临时)?(?:担任|出任|接任|兼任|继任|代理|接替|接棒)(?=[，。；、\n]|$)/;

/** Posts that the clause gives to the name. */
function newPosts(folded: string, start: number, end: number): Span[] {
  const rest = folded.slice(end, end + 50);
  const lead = folded.slice(Math.max(0, start - 30), start);
  if (OFFICE_BY.test(lead) && HOLDS.test(rest)) {
    const title = titleBefore(folded, start - 1);
    return title && title.start >= 0 ? [title] : [];
  }
  if (LONG_AGO.test(lead)) return [];
  const verb = (APPOINTED.test(lead) ? AS : TAKES_OFFICE).exec(rest)?.[0];
  const words = verb && /^[^，。；、\n]{2,40}/.exec(rest.slice(verb.length))?.[0];
  if (!words) return [];
  const at = end + verb.length;
  const title = titleBefore(folded, at + words.length);
  // Words that are no title as a whole say something else (出任务, 担任主角).
  return title && title.start <= at ? [{ start: at, end: at + words.length }] : [];
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
  const said = /^，?[现系]/.test(match[0]);
  let start = from + match[0].length - match[1].length;
  for (const piece of match[1].split('、')) {
    const title = titleBefore(folded, start + piece.length);
    // A piece that is not a title as a whole says something else (是中国人民的老朋友); without 现任 the whole phrase does:
    // 甲，市委副书记、市长乙 is the next one of a list.
    if (!title || title.start > start) return said ? titles : [];
    titles.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return titles;
}
