import type { Converted, Dictionary } from './build-converter';
import type { OwnSpan } from './own-word-spans';

/** From left to right; of two that overlap the first. */
export function inOrder(spans: OwnSpan[]): OwnSpan[] {
  let end = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** Shows what is found as the finder says, and converts what lies between. */
export function replacing(find: (text: string) => OwnSpan[], convert: Dictionary['convert']): Dictionary['convert'] {
  return (text) => {
    const result: Converted = { text: '', drifts: [] };
    let at = 0;
    for (const { start, end, value } of find(text)) {
      append(result, convert(text.slice(at, start)), at, start);
      const drifts = value.length === end - start ? [] : [{ start: 0, end: end - start, outStart: 0, outEnd: value.length }];
      append(result, { text: value, drifts }, start, end);
      at = end;
    }
    if (at === 0) return convert(text);
    append(result, convert(text.slice(at)), at, text.length);
    return result;
  };
}

export function append(result: Converted, part: Converted, start: number, end: number): void {
  if (start === end) return;
  const outStart = result.text.length;
  for (const d of part.drifts) {
    result.drifts.push({ start: d.start + start, end: d.end + start, outStart: d.outStart + outStart, outEnd: d.outEnd + outStart });
  }
  result.text += part.text;
}
