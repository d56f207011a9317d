import type { Survey } from '../survey-page';
import type { Suspicion } from '../suspicion';
import { weighWords } from '../weigh-words';

/** One piece of this weight among others of the kind: a brand with what one does there, or two brands. */
const ENOUGH = 5;
const META = 'meta[name="keywords" i],meta[name="description" i]';

/**
 * The document's title or its description speaks of betting or pornography in pieces (开云体育·官方网站-APP下载): search
 * engines are to see it. Pieces of the honest title between them stay.
 */
export function injectedTitle({ page: { document } }: Survey): Suspicion[] {
  const found: Suspicion[] = [];
  const title = document.querySelector('title');
  const value = title?.textContent ?? '';
  const only = title?.childNodes.length === 1 ? title.firstChild : null;
  for (const { start, end } of title ? junkPieces(value) : []) {
    const whole = start === 0 && end === value.length;
    // Some parsers cut a text at every character reference; then only the whole can be named.
    if (!only && !whole) continue;
    const place = only ? { node: only, start, end } : { node: title as Element };
    found.push({ rule: 'injected-title', reason: 'injected-title', ...place, text: value.slice(start, end), area: 'head' });
  }
  for (const meta of document.querySelectorAll(META)) {
    const content = meta.getAttribute('content') ?? '';
    if (junkPieces(content.slice(0, 400)).length === 0) continue;
    found.push({ rule: 'injected-title', reason: 'injected-title', node: meta, text: content, area: 'head' });
  }
  return found;
}

/** Spans of the title's pieces that are advertisements, neighbours joined; none unless their sum is beyond doubt. */
function junkPieces(value: string): { start: number; end: number }[] {
  const pieces = [...value.matchAll(/[^_|｜,，、·・\-–—【】]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: weighWords(match[0].trim()),
  }));
  const sure = pieces.filter(({ words }) => words.sure);
  const sum = pieces.reduce((all, { words }) => all + (words.sure ? words.weight : words.weight / 2 + words.slight / 2), 0);
  if (sure.length === 0 || sum < ENOUGH || (sure.length < 2 && pieces.length > 4)) return [];
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, words } of pieces) {
    if (words.weight + words.slight < 1) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= 2) last.end = end;
    else spans.push({ start, end });
  }
  // When nothing of the honest title is left, its separators go as well.
  const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), value);
  return /[\p{L}\p{N}]/u.test(rest) ? spans : [{ start: 0, end: value.length }];
}
