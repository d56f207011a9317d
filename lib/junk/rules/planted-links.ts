import { type JudgedLink, sitesOf } from '../judged-link';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';
import { nodeWidener } from '../widen-node';

/** So many links in one place are a farm. */
const FARM = 4;

/** Planted links, gathered into the elements that hold nothing else. The reason is the strongest evidence among them. */
export function plantedLinks(survey: Survey, links: readonly JudgedLink[]): Suspicion[] {
  const whole = links.filter(({ points }) => points.repeated === undefined);
  const elements = new Set(whole.map(({ element }) => element));
  const hidden = (element: Element): boolean => survey.hidingOf(element) !== null;
  const widen = nodeWidener(elements, hidden);
  const places = new Map<Element, JudgedLink[]>();
  for (const link of whole) {
    const node = widen(link.element);
    const held = places.get(node);
    if (held) held.push(link);
    else places.set(node, [link]);
  }
  const gathered = [...places].map(([node, held]) => ({ ...reasonOf(held), node, links: held.map(({ text, href }) => ({ text, href })) }));
  return [...gathered, ...links.filter((link) => !whole.includes(link)).map(repeatedLink)];
}

/** The words are the report's own. */
function repeatedLink({ element, text, href, url }: JudgedLink): Suspicion {
  const reason = 'repeated-links';
  return { rule: reason, reason, values: { host: url.hostname }, node: element, links: [{ text, href }], action: 'unlink' };
}

function reasonOf(links: readonly JudgedLink[]): Pick<Suspicion, 'rule' | 'reason' | 'values'> {
  const first = links[0];
  const count = links.length;
  const hosts = sitesOf(links);
  const values = { count, hosts, host: first?.url.hostname ?? '', word: first?.text.slice(0, 20) ?? '' };
  if (links.some(({ points }) => points.reader !== undefined)) return { rule: 'marked-by-reader', reason: 'marked-by-reader', values };
  if (links.some((link) => link.foreign && (link.points.hiddenPlace ?? 0) > 0))
    return { rule: 'hidden-links', reason: 'hidden-links', values };
  if (links.some(({ points }) => (points.farmLabel ?? 0) > 0) || (count >= FARM && hosts > 1)) {
    return { rule: 'link-farm', reason: 'link-farm', values };
  }
  if (links.every(({ foreign }) => !foreign)) return { rule: 'planted-page', reason: 'planted-page', values };
  const trade = links.find(({ words }) => words.trade)?.words.trade ?? 'services';
  if (trade === 'services') return { rule: 'service-links', reason: 'service-links', values };
  return { rule: 'keyword-links', reason: trade === 'adult' ? 'adult-link' : 'gambling-link', values };
}
