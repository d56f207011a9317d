import { safeUrl } from '../../dom/safe-url';
import type { TextLine } from '../../dom/text-lines';
import { isProse } from '../find-prose';
import { registrableDomain } from '../registrable-domain';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** A time as it stands beside the source. */
const TIME = /\d{4}\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}/;
const ADDRESS = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/?(?=[\s\u3000)）]|$)/i;
/** A label that makes an address a statement of the source. */
const STATED = /(?:来源|來源|出处|出處|转自|轉自|网址|網址|Source)\s*[:：]?\s*$/i;
/** A slot line is short. */
const LONGEST = 120;
/** It stands among the first lines above the text. */
const ABOVE = 12;

/**
 * A bare address beside the publication time, where the source should stand. An address of another site is an intruder's.
 * The page's own is what cloning software writes in place of the original's; but honest portals of 2005–2016 print their
 * own there too: it counts only on pages that show other signs of tampering.
 */
export function sourceSlot({ lines, page, domain }: Survey, tampered: boolean): Suspicion[] {
  const first = lines.findIndex(isProse);
  if (first < 0) return [];
  return lines.slice(Math.max(0, first - ABOVE), first).flatMap((line) => {
    const match = line.text.length <= LONGEST && TIME.test(line.text) ? ADDRESS.exec(line.text) : null;
    if (!match || STATED.test(line.text.slice(0, match.index))) return [];
    const [address] = match;
    const href = safeUrl(/^https?:/i.test(address) ? address : `http://${address}`, page.baseUrl);
    if (!href) return [];
    const host = new URL(href).hostname;
    const own = domain !== null && registrableDomain(host) === domain;
    if (own && !tampered) return [];
    const place = placeOf(line, address);
    if (!place) return [];
    const reason = own ? 'own-address-as-source' : 'foreign-address-as-source';
    return [
      {
        rule: 'source-slot',
        reason,
        values: { host },
        ...place,
        links: [{ text: address, href }],
        text: address,
        area: 'source-slot' as const,
      },
    ];
  });
}

/** The link whose text is the address, else the span of the text node that holds it. */
function placeOf({ element }: TextLine, address: string): { node: Node; start?: number; end?: number } | null {
  for (const link of element.querySelectorAll('a')) if (link.textContent?.trim() === address.trim()) return { node: link };
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = node.nodeType === 3 ? (node.nodeValue ?? '').indexOf(address) : -1;
    if (start >= 0) return { node, start, end: start + address.length };
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return null;
}
