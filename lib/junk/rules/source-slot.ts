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
/** An address in brackets behind a name belongs to that name. */
const NAMED = /[A-Za-zÀ-ɏ\d㐀-鿿]\s*[(（]\s*$/;
/** A slot line is short … */
const LONGEST = 120;
/** … and stands not far above running text. */
const ABOVE = 30;
/** What else may stand beside address and time without saying more. */
const LABELS =
  /\d{1,2}\s*[:：时時]\s*\d{1,2}(?:\s*[:：分]\s*\d{1,2})?|来源|來源|点击|點擊|浏览|瀏覽|阅读|閱讀|次|日|[\d\s\u3000()（）[\]:：|/-]+/g;

/**
 * A bare address beside the publication time, where the source should stand: with nothing else there, an address of
 * another site is an intruder's. The page's own is what cloning software writes in place of the original's; but honest
 * portals of 2005–2016 print their own or a sister's there too, beside a name: those count only on pages that show other
 * signs of tampering.
 */
export function sourceSlot(survey: Survey, tampered: boolean): Suspicion[] {
  const { lines, page, domain } = survey;
  const last = lines.findLastIndex(isProse);
  let nextProse = Number.POSITIVE_INFINITY;
  const found: Suspicion[] = [];
  for (let i = last; i >= 0; i--) {
    const line = lines[i];
    if (!line) continue;
    if (isProse(line)) nextProse = i;
    if (nextProse - i > ABOVE || line.text.length > LONGEST || !TIME.test(line.text)) continue;
    const match = ADDRESS.exec(line.text);
    const before = line.text.slice(0, match?.index ?? 0);
    if (!match || STATED.test(before) || NAMED.test(before)) continue;
    const [address] = match;
    const href = safeUrl(/^https?:/i.test(address) ? address : `http://${address}`, page.baseUrl);
    const host = href ? new URL(href).hostname : '';
    const own = domain !== null && registrableDomain(host) === domain;
    const alone = line.text.replace(address, '').replace(TIME, '').replace(LABELS, '') === '';
    const place = href && (tampered || (!own && alone)) ? placeOf(line, address) : null;
    if (!href || !place) continue;
    const reason = own ? 'own-address-as-source' : 'foreign-address-as-source';
    const told = { values: { host }, links: [{ text: address, href }], text: address, area: 'source-slot' as const };
    found.push({ rule: 'source-slot', reason, ...place, ...told });
  }
  return found;
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
