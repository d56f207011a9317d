import { COUNTRIES, FOREIGN_PLACES, HOME_PLACES } from '../../data/foreign-names';
import type { Span } from '../../model';
import { foldScript } from '../../text/fold-script';
import { makeWordSet } from '../word-set';

/** The text as the recognisers of people see it. All spans hold in both forms. */
export interface TextView {
  text: string;
  /** Folded to Simplified, half-width punctuation made full-width; same length. */
  folded: string;
  /** Where the body starts: everything before it is headline lines. */
  bodyStart: number;
  /** Insides of “…” and 「…」. */
  quotes: Span[];
  /** 1 where the character stands inside 《…》: titles of works are no evidence of anybody. */
  inWork: Uint8Array;
  /** 1 where the character belongs to the name of a country, region, foreign city or company. */
  inPlace: Uint8Array;
}

/** Half-width marks between Han characters mean what their full-width forms mean. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** A quotation longer than this is a lost quotation mark. */
const LONGEST_QUOTE = 600;
/** A work's title longer than this is a lost 》. */
const LONGEST_WORK = 80;

const places = makeWordSet([...COUNTRIES, ...FOREIGN_PLACES, ...HOME_PLACES].filter((place) => place.length > 1));

/** Prepares a text for recognition. Linear. */
export function viewText(text: string, headlineLines: number): TextView {
  const folded = foldScript(text).replace(/[,;:()!?\u3000\u00a0]/g, (c) => FULL_WIDTH[c] ?? c);
  let bodyStart = 0;
  for (let i = 0; i < headlineLines; i++) {
    const next = text.indexOf('\n', bodyStart);
    bodyStart = next < 0 ? text.length : next + 1;
  }
  const inWork = new Uint8Array(text.length);
  for (const span of pairs(folded, '《', '》', LONGEST_WORK)) inWork.fill(1, span.start, span.end);
  const quotes = [...pairs(folded, '“', '”', LONGEST_QUOTE), ...pairs(folded, '「', '」', LONGEST_QUOTE)].sort((a, b) => a.start - b.start);
  return { text, folded, bodyStart, quotes, inWork, inPlace: markPlaces(folded) };
}

function markPlaces(folded: string): Uint8Array {
  const marks = new Uint8Array(folded.length);
  for (let at = 0; at < folded.length; at++) {
    const length = folded.charCodeAt(at) > 0x33ff ? places.startingAt(folded, at) : 0;
    marks.fill(1, at, at + length);
    at += Math.max(0, length - 1);
  }
  return marks;
}

function pairs(text: string, open: string, close: string, longest: number): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const end = text.slice(start, start + longest).indexOf(close);
    if (end < 0) continue;
    spans.push({ start: start + 1, end: start + end });
    start += end;
  }
  return spans;
}
