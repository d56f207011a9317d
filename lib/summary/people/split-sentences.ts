import type { Span } from '../../model';

export interface Sentence extends Span {
  /** Number of the line it stands in. */
  line: number;
  headline: boolean;
}

/** Sentences of a text with lines; a quotation mark after the full stop belongs to the sentence. Deck lines are cut at spaces. */
export function splitSentences(folded: string, bodyStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let line = 0;
  for (let at = 0; at <= folded.length; at++) {
    const c = folded.charAt(at);
    const headline = start < bodyStart;
    const ends = c === '' || c === '\n' || /[。！？；]/.test(c) || (headline && c === ' ');
    if (!ends) continue;
    let end = c === '' || c === '\n' ? at : at + 1;
    while (c !== '\n' && /[”」』]/.test(folded.charAt(end))) end++;
    if (end > start) sentences.push({ start, end, line, headline });
    if (c === '\n') line++;
    start = c === '\n' ? at + 1 : end;
    at = Math.max(at, end - 1);
  }
  return sentences;
}
