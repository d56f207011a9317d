import { safeAddress } from '../../dom/safe-url';
import type { Link } from '../../model';
import { foldSpace } from '../../text/fold-space';
import { decodeScript } from '../decode-script';
import { registrableDomain } from '../registrable-domain';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';
import { type WordWeight, weighWords } from '../weigh-words';
import { TRUSTED } from './foreign-domain';

/** How a script puts markup on the page. Data that a page's own scripts work with hold markup as well, but do not write it. */
const WRITES = /document\s*(?:\.\s*write|\[)|innerHTML|outerHTML|insertAdjacentHTML|\.(?:html|append|prepend|after|before)\(|eval\(/;

/** Markup of a link, plain or as the encodings leave it recognisable; else there is nothing to decode. */
const MAY_HOLD_LINKS =
  /<a\s|fromCharCode|unescape|decodeURI|atob|\\x3c|\\u003c|%3c|\.reverse\(|\.split\('\|'\)|\d{2,5}(?:\s*,\s*\d{2,5}){19}/i;

const LINK = /<a\b[^>]*?\bhref\s*=\s*\\?["']?([^"'\s>\\]+)[^>]*>([\s\S]{0,400}?)<\\?\/a/gi;

const HIDES =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\s*\d{3}|opacity\s*:\s*0\b|font-size\s*:\s*0|<marquee|<noscript|\.style\.display\s*=\s*["']none/i;

/** Longer ones are a page's programs or its data; an intruder's are a few lines. */
const MAX_SCRIPT = 60_000;
const MAX_SCRIPTS = 200;
/** From this many other sites on, links that are hidden and encoded need no words to tell what they are. */
const SITES = 2;

/**
 * Scripts in the page that write links to other sites: of the trades' words, or hidden ones written in code. Where they
 * have run, what they wrote is found as well; where a page was saved or fetched, they are all there is of it.
 */
export function writtenLinks({ page, domain }: Survey): Suspicion[] {
  const scripts = [...page.document.querySelectorAll('script:not([src])')].slice(0, MAX_SCRIPTS);
  return scripts.flatMap((node) => {
    const source = node.textContent ?? '';
    if (source.length > MAX_SCRIPT || !WRITES.test(source) || !MAY_HOLD_LINKS.test(source)) return [];
    const decoded = decodeScript(source);
    const links = linksIn(decoded, page.baseUrl).filter((link) => link.domain !== domain && !TRUSTED.has(link.domain));
    const encoded = !/<a\s/i.test(source);
    const first = links.find(({ words }) => words.sure) ?? links[0];
    const sites = new Set(links.map((link) => link.domain)).size;
    const hidden = HIDES.test(decoded) && (links.some(({ words }) => words.weight + words.slight > 0) || (encoded && sites >= SITES));
    if (!first || !(first.words.sure || hidden)) return [];
    const values = { count: links.length, host: new URL(first.href).hostname };
    const told = links.map(({ text, href }) => ({ text, href }));
    return [{ rule: 'written-links', reason: 'written-links', values, node, links: told, text: told.map(({ text }) => text).join(' ') }];
  });
}

interface WrittenLink extends Link {
  domain: string;
  words: WordWeight;
}

function linksIn(markup: string, base: string): WrittenLink[] {
  return [...markup.matchAll(LINK)].flatMap(([, href = '', inside = '']) => {
    const url = safeAddress(href, base);
    const text = foldSpace(inside.replace(/<[^<>]*>/g, ''));
    return url ? [{ href: url.href, text, domain: registrableDomain(url.hostname), words: weighWords(text) }] : [];
  });
}
