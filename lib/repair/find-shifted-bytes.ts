import type { NoiseFinding } from '../model';
import { foldScript } from '../text/fold-script';
import { scriptMark } from '../text/script-mark';
import { usualCharacters } from '../text/usual-characters';
import { decodeGbk, gbkCode } from './gbk-bytes';
import { PINYIN_LETTERS, readSyllable } from './read-syllable';
import { usualReading } from './usual-reading';

/*
 * The cloner replaces byte pairs in GBK text without aligning them to characters. When the pair it looks for stands across two
 * characters, (note) goes in between the bytes of the second one: its first byte takes "(" for its second one and shows as "?",
 * and everything after it is read one byte late, until another single byte sets it right:
 * 當 AE94 地 B5D8 → AE 94B5"(shù)" D8 … → 當?shù)亟… The lost byte is the second one of the character that the note reads.
 */

/** The trace it leaves: a character, the lost byte, the note without its opening bracket. */
const TRACE = new RegExp(`[?\\ufffd]([${PINYIN_LETTERS}]{1,6})\\)`, 'g');

/** After the damage may stand a note of the ordinary kind on a character that was cut (鏈?zhǔn)桨l(fā)). */
const NOTE_AFTER = new RegExp(`^\\([${PINYIN_LETTERS}]{1,6}\\)`);

/** Characters that are read late in one stretch, at most: bytes fall into step again soon or never. */
const LONGEST = 24;

/** Places that are tried in one document: damage is rare, and a page of nothing else is no article. */
const MOST_PLACES = 2000;

/** Text of the document that is read for what is familiar, at most. */
const SAMPLE = 200_000;

/** What the document shows elsewhere, for choosing among several possible bytes. */
interface Known {
  /** Its characters and pairs of characters. */
  familiar: ReadonlySet<string>;
  /** Characters with a whole note in this document, by syllable. */
  noted: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Mended {
  end: number;
  after: string;
  score: number;
}

/** Text that was damaged by injected notes between the bytes of characters, with what stood there, where that is certain enough. */
export function findShiftedBytes(texts: readonly string[]): NoiseFinding[] {
  if (!texts.some((text) => text.search(TRACE) > 0)) return [];
  const known = { familiar: pieces(texts), noted: notedBySyllable(texts) };
  let tried = 0;
  return texts.flatMap((text, index) => {
    const found: NoiseFinding[] = [];
    for (const match of text.matchAll(TRACE)) {
      const start = match.index - 1;
      if (start < (found.at(-1)?.end ?? 0)) continue;
      if (++tried > MOST_PLACES) break;
      const mended = mend(text, match.index, known);
      if (!mended) continue;
      found.push({
        rule: 'shifted-bytes',
        text: index,
        start,
        end: mended.end,
        before: text.slice(start, mended.end),
        after: mended.after,
      });
    }
    return found;
  });
}

function notedBySyllable(texts: readonly string[]): Map<string, Set<string>> {
  const noted = new Map<string, Set<string>>();
  const note = new RegExp(`([\\u3400-\\u9fff])\\(([${PINYIN_LETTERS}]{1,6})\\)`, 'g');
  for (const text of texts) {
    for (const match of text.matchAll(note)) {
      const syllable = match[2] ?? '';
      noted.set(syllable, (noted.get(syllable) ?? new Set()).add(match[1] ?? ''));
    }
  }
  return noted;
}

/** @param at place of the "?" */
function mend(text: string, at: number, known: Known): Mended | null {
  const before = text.charAt(at - 1);
  const code = gbkCode(before);
  if (code === null) return null;
  // Bytes still to be grouped: the whole character before, then what follows.
  let stretches: { bytes: number[]; score: number }[] = [{ bytes: [code >> 8, code & 0xff], score: 0 }];
  let place = at;
  for (let steps = 0; steps < LONGEST; steps++) {
    const trace = traceAt(text, place);
    if (trace) {
      stretches = stretches.flatMap(({ bytes, score }) =>
        lostBytes(bytes.at(-1) ?? 0, trace.syllable, known).map((lost) => ({ bytes: [...bytes, lost.byte], score: score + lost.score })),
      );
      place = trace.end;
    } else {
      const next = bytesOf(text.charAt(place));
      if (!next) return null;
      stretches = stretches.map(({ bytes, score }) => ({ bytes: [...bytes, ...next], score }));
      place++;
    }
    if (stretches.length === 0 || stretches.length > 64) return null;
    // In step again: an even number of bytes, and the next one is not lost.
    if ((stretches[0]?.bytes.length ?? 1) % 2 === 0 && !traceAt(text, place)) return best(stretches, text, place, known);
  }
  return null;
}

function traceAt(text: string, at: number): { syllable: string; end: number } | null {
  const c = text.charAt(at);
  if (c !== '?' && c !== '\ufffd') return null;
  // "?", at most six letters, ")".
  const close = text.slice(at, at + 8).indexOf(')');
  const syllable = text.slice(at + 1, at + Math.max(1, close));
  return readSyllable(syllable)?.toned ? { syllable, end: at + close + 1 } : null;
}

/** Second bytes that make, with the given first one, a character that the cloner annotates and that reads so. */
function lostBytes(lead: number, syllable: string, known: Known): { byte: number; score: number }[] {
  const plain = readSyllable(syllable)?.plain ?? '';
  const found: { byte: number; score: number }[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const c = trail === 0x7f ? null : decodeGbk([lead, trail]);
    if (c?.length !== 1 || scriptMark(c) !== 'hant' || !usualCharacters('hans').has(foldScript(c))) continue;
    const onPage = known.noted.get(syllable)?.has(c) ?? false;
    // A character that the page itself notes with this syllable beats any other.
    if (onPage || usualReading(c) === plain) found.push({ byte: trail, score: onPage ? 4 : 0 });
  }
  return found;
}

function bytesOf(character: string): number[] | null {
  const code = gbkCode(character);
  if (code !== null) return [code >> 8, code & 0xff];
  const ascii = character.charCodeAt(0);
  // Only what can be the second byte of a character.
  return ascii >= 0x40 && ascii < 0x7f ? [ascii] : null;
}

/** The one reading of the bytes that is text in daily use, if one is better than all others and than what stands there. */
function best(stretches: readonly { bytes: number[]; score: number }[], text: string, end: number, known: Known): Mended | null {
  const after = end + (NOTE_AFTER.exec(text.slice(end, end + 9))?.[0].length ?? 0);
  const choices = stretches
    .flatMap(({ bytes, score }): Mended[] => {
      const decoded = decodeGbk(bytes);
      if (!decoded || ![...decoded].every(isUsual)) return [];
      return [{ end: after, after: decoded, score: score + familiarity(decoded, known.familiar) }];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = choices;
  return first && first.score > (second?.score ?? 0) ? first : null;
}

function isUsual(c: string): boolean {
  return /[\u3000-\u303f\uff00-\uffef]/.test(c) || usualCharacters('hans').has(foldScript(c));
}

/** How much of a text stands elsewhere in the document: its characters, and more so its pairs. */
function familiarity(decoded: string, familiar: ReadonlySet<string>): number {
  // Half a point for being readable at all: nothing wins against nothing.
  let score = 0.5;
  for (let i = 1; i < decoded.length; i++) {
    if (familiar.has(decoded.slice(i - 1, i + 1))) score += 2;
    else if (familiar.has(decoded.charAt(i))) score += 1;
  }
  return score;
}

function pieces(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  let read = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length && read < SAMPLE; i++, read++) found.add(text.charAt(i)).add(text.slice(i, i + 2));
  }
  return found;
}
