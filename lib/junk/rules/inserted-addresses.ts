import { textNodes } from '../../dom/text-lines';
import { elementOfLine } from '../element-of-line';
import { registrableDomain } from '../registrable-domain';
import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';

/** In brackets right behind a punctuation mark: an editor's address stands behind the name that it belongs to. */
const BRACKETED = /(?<=[，。；、！？,.;!?：:]\s?|^\s*)[（(]\s*(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?\s*[)）]/gi;
/** A line that does nothing but send the reader elsewhere. */
const SENDING =
  /^(?:更多|想了解更多|欲知|详情|詳情|欢迎|歡迎|本文|请|請)[^。，]{0,14}(?:登[录錄陆陸]|访问|訪問|浏览|瀏覽|点击|點擊|关注|關注|进入|進入|来自|來自)?[^。，]{0,6}?(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?\s*(?:查看|了解|浏览|瀏覽|阅读|閱讀)?[。！]?$/i;
const LONGEST = 100;

/** Addresses of other sites put into sentences or between paragraphs. Only on pages that were tampered with. */
export function insertedAddresses(survey: Survey): Suspicion[] {
  const common = { rule: 'inserted-addresses', reason: 'inserted-address' };
  const isForeign = (host: string): boolean => survey.domain !== null && registrableDomain(host.toLowerCase()) !== survey.domain;
  const found: Suspicion[] = [];
  for (const node of textNodes(survey.root)) {
    const value = node.nodeValue ?? '';
    if (!/[（(]/.test(value) || !value.includes('.')) continue;
    for (const match of value.matchAll(BRACKETED)) {
      const host = match[1] ?? '';
      if (!isForeign(host)) continue;
      const end = match.index + match[0].length;
      found.push({ ...common, values: { host }, node, start: match.index, end, text: match[0] });
    }
  }
  for (const line of survey.lines) {
    const host = line.text.length <= LONGEST && line.linked === 0 ? SENDING.exec(line.text)?.[1] : undefined;
    const place = host && isForeign(host) ? elementOfLine(line)?.place : null;
    if (place && host) found.push({ ...common, values: { host }, ...place });
  }
  return found;
}
