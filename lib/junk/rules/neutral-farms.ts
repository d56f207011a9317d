import { COMMERCE_WORDS } from '../../data/junk-marks';
import { isBehind } from '../../dom/document-order';
import { tagOf } from '../../dom/text-lines';
import { foldScript } from '../../text/fold-script';
import { findProse } from '../find-prose';
import { isUnrelated, type JudgedLink, sitesOf } from '../judged-link';
import type { Survey } from '../survey-page';

/** So many links to as many sites nobody puts where no reader sees them, or in one row under one trade, without intent. */
const FARM = 3;
const SERIES = 4;

/** Of the links that stand there at least this share leads elsewhere. */
const FOREIGN = 0.7;

/**
 * Groups of links that one element hides in a way that lets them count as shown, to several unrelated sites: whatever
 * their words say. Words that are indented away on the link itself are those of an icon.
 */
export function hiddenFarms(links: readonly JudgedLink[], survey: Survey): JudgedLink[][] {
  const byDeceiver = new Map<Element, JudgedLink[]>();
  for (const link of links) {
    const deceiver = link.foreign ? survey.deceiverOf(link.element) : null;
    if (deceiver && deceiver !== link.element) byDeceiver.set(deceiver, [...(byDeceiver.get(deceiver) ?? []), link]);
  }
  // What is written before </body> or after </html> stands behind all that the page shows.
  const last = byDeceiver.size > 0 ? survey.lines.findLast(({ element }) => survey.deceiverOf(element) === null)?.element : undefined;
  const behind: JudgedLink[] = [];
  const farms = [...byDeceiver].flatMap(([deceiver, group]) => {
    const all = links.filter(({ element }) => deceiver.contains(element)).length;
    const unrelated = group.filter(isUnrelated);
    if (unrelated.length === 0 || group.length < all * FOREIGN) return [];
    if (last && isBehind(deceiver, last)) behind.push(...unrelated.filter(({ url }) => url.pathname === '/' && url.search === ''));
    // A running line of one pixel has no honest use.
    return sitesOf(unrelated) >= FARM || unrelated.length >= MANY || tagOf(deceiver) === 'MARQUEE' ? [unrelated] : [];
  });
  return sitesOf(behind) >= FEW_BEHIND ? [...farms, behind] : farms;
}

/** So many links to one site are no hidden mark of who built the page. */
const MANY = 6;

/** Hidden at the very end, two sites' front pages are enough; share buttons and counters, which hide there too, have addresses with more. */
const FEW_BEHIND = 2;

/** 北京搬家公司 上海搬家公司 广州搬家公司 …: neighbours that name one trade in many places, each on another site. */
export function serialFarms(links: readonly JudgedLink[]): JudgedLink[][] {
  const bySeries = new Map<Element, Map<string, JudgedLink[]>>();
  for (const link of links) {
    const trade = link.foreign && isUnrelated(link) ? tradeOf(link.text) : null;
    const box = trade && boxOf(link.element);
    if (!trade || !box) continue;
    const trades = bySeries.get(box) ?? new Map<string, JudgedLink[]>();
    bySeries.set(box, trades.set(trade, [...(trades.get(trade) ?? []), link]));
  }
  return [...bySeries.values()].flatMap((trades) => [...trades.values()].filter((series) => sitesOf(series) >= SERIES));
}

/** One place in a report may be named with its address, twice perhaps; not every other word of it. */
const REPEATED = 3;
const MAX_WORD = 8;

/** Ordinary words of a report's own sentences that all lead to one other site's front page. */
export function repeatedLinks(links: readonly JudgedLink[], { lines }: Survey): JudgedLink[][] {
  const prose = findProse(lines);
  if (!prose) return [];
  const bySite = new Map<string, JudgedLink[]>();
  for (const link of links) {
    const fits = link.foreign && link.url.pathname === '/' && link.text.length <= MAX_WORD && isUnrelated(link);
    if (fits && prose.contains(link.element)) bySite.set(link.domain, [...(bySite.get(link.domain) ?? []), link]);
  }
  return [...bySite.values()].filter((group) => new Set(group.map(({ text }) => text)).size >= REPEATED);
}

/** The end of the text where it is an ordinary trade and something short stands before it. */
function tradeOf(text: string): string | null {
  const folded = foldScript(text);
  const trade = COMMERCE_WORDS.find((word) => folded.endsWith(word));
  const before = folded.length - (trade?.length ?? 0);
  return trade && before >= 2 && before <= MOST_BEFORE ? trade : null;
}

/** A place's name and perhaps a word more. */
const MOST_BEFORE = 5;

/** The element that holds the links of a list: the link's parent, or above an item of it. */
function boxOf(link: Element): Element | null {
  const parent = link.parentElement;
  return parent && /^(?:LI|SPAN|P|DD|TD|STRONG|B)$/i.test(parent.nodeName) ? parent.parentElement : parent;
}
