import { pageRoot } from '../dom/page-root';
import { safeAddress, safeUrl } from '../dom/safe-url';
import { statedAddress } from '../dom/stated-address';
import { lineSteps, type TextLine } from '../dom/text-lines';
import type { Hiding, Page } from '../model';
import { atOnce, type Steps } from '../steps';
import { foldSpace } from '../text/fold-space';
import { readHiding, readStyleSheet, type StyleSheet } from './read-hiding';
import { type ReaderRules, readerRules } from './reader-rules';
import { registrableDomain } from './registrable-domain';
import { type WordWeight, weighWords } from './weigh-words';

/** A link of the page with what can be known of it alone. */
export interface LinkFacts {
  element: Element;
  /** Whitespace folded, or the words of its picture. */
  text: string;
  /** Absolute. */
  href: string;
  url: URL;
  domain: string;
  /** Does it lead to another registrable domain than the page's? */
  foreign: boolean;
  words: WordWeight;
}

/** What the rules look at; everything is worked out once. */
export interface Survey {
  page: Page;
  /** What the reader has decided for this site. */
  rules: ReaderRules;
  root: Element;
  /** Registrable domain of the page, or null when nothing tells. */
  domain: string | null;
  links: readonly LinkFacts[];
  lines: readonly TextLine[];
  /** How an element or what it stands in hides it. */
  hidingOf: (element: Element) => Hiding;
  /** The element, this one or the nearest around it, that hides it deceitfully; null where none does. */
  deceiverOf: (element: Element) => Element | null;
}

/** Points for (or against) a link's being planted. */
export type LinkEvidence = (link: LinkFacts, survey: Survey) => number;

/** No page that is read by people has more links; hostile ones do. */
const MAX_LINKS = 20_000;

/**
 * Looks the page over. Gives null for a document without an element.
 * @param part only this part of it
 */
export function surveyPage(page: Page, part: Element | null = null): Survey | null {
  return atOnce(surveySteps(page, part));
}

/** The same in steps. */
export function* surveySteps(page: Page, part: Element | null = null): Steps<Survey | null> {
  const root = part ?? pageRoot(page.document);
  if (!root) return null;
  const found = collectLinks(page, part);
  yield;
  const domain = pageDomain(page, found);
  const weights = new Map<string, WordWeight>();
  const weigh = (text: string): WordWeight => {
    const known = weights.get(text) ?? weighWords(text);
    weights.set(text, known);
    return known;
  };
  const links = found.map((link) => ({ ...link, foreign: domain !== null && link.domain !== domain, words: weigh(link.text) }));
  yield;
  const lines = yield* lineSteps(root);
  return { page, rules: readerRules(page.rules ?? [], domain), root, domain, links, lines, ...hidingReader(page) };
}

type FoundLink = Omit<LinkFacts, 'foreign' | 'words'>;

function collectLinks(page: Page, part: Element | null): FoundLink[] {
  const domains = new Map<string, string>();
  const links: FoundLink[] = [];
  const self = part?.matches('a[href]') ? [part] : [];
  for (const element of [...self, ...(part ?? page.document).querySelectorAll('a[href]')]) {
    if (links.length >= MAX_LINKS) break;
    const url = safeAddress(element.getAttribute('href'), page.baseUrl);
    if (!url) continue;
    const domain = domains.get(url.hostname) ?? registrableDomain(url.hostname);
    domains.set(url.hostname, domain);
    links.push({ element, text: textOf(element), href: url.href, url, domain });
  }
  return links;
}

function textOf(link: Element): string {
  const text = foldSpace(link.textContent ?? '');
  return text || foldSpace(link.querySelector('img[alt]')?.getAttribute('alt') ?? link.getAttribute('title') ?? '');
}

/** The page's own domain: of its address, else of what it says of itself, else the one most of its links lead to. */
function pageDomain({ document, url, baseUrl }: Page, links: readonly FoundLink[]): string | null {
  for (const address of [url, baseUrl, statedAddress(document)]) {
    const own = safeUrl(address, 'about:blank');
    if (own) return registrableDomain(new URL(own).hostname);
  }
  const counts = new Map<string, number>();
  for (const { domain } of links) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function hidingReader(page: Page): Pick<Survey, 'hidingOf' | 'deceiverOf'> {
  // Read at the first question: most parts that a page adds later hold no link that anybody asks about.
  let sheet: StyleSheet | null = null;
  const known = new Map<Element, Hiding>();
  const deceivers = new Set<Element>();
  const hidingOf = (element: Element): Hiding => {
    const trail: Element[] = [];
    let result: Hiding = null;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        result = before;
        break;
      }
      trail.push(at);
    }
    // From the outermost inwards: what hides an ancestor hides what it holds, and deceit outweighs the plain ways.
    for (const at of trail.reverse()) {
      if (result !== 'deceit') {
        sheet ??= readStyleSheet(page.document);
        result = strongest(readHiding(at, sheet), page.hidingOf(at), result);
        if (result === 'deceit') deceivers.add(at);
      }
      known.set(at, result);
    }
    return result;
  };
  const deceiverOf = (element: Element): Element | null => {
    if (hidingOf(element) !== 'deceit') return null;
    for (let at: Element | null = element; at; at = at.parentElement) if (deceivers.has(at)) return at;
    return null;
  };
  return { hidingOf, deceiverOf };
}

function strongest(...ways: Hiding[]): Hiding {
  return ways.includes('deceit') ? 'deceit' : ways.includes('plain') ? 'plain' : null;
}
