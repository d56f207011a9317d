import type { NoiseFinding } from '../model';
import { foldScript } from '../text/fold-script';
import { scriptMark } from '../text/script-mark';
import { usualCharacters } from '../text/usual-characters';
import { PINYIN_LETTERS, readSyllables } from './read-syllable';
import { usualReading } from './usual-reading';

/** Behind one to four characters, in any brackets, with any tone: 區(qū), 區【qu1】, 區域（qū yù）. */
const NOTE = new RegExp(`([㐀-鿿]{1,4})\\s?[(（[［【〔]\\s?([${PINYIN_LETTERS}\\u0300-\\u030c1-5 '’·-]{1,28}?)\\s?[)）\\]］】〕]`, 'gi');
const HAN = /[㐀-鿿]/g;

/**
 * The gate. Measured on 33 pages with injected notes and 283 without (32 of them with genuine notes): no false alarm.
 * An editor notes rare characters, once each; the cloner notes usual Traditional-only ones, every time.
 */
const GATE = {
  /** Different usual Traditional-only characters with a note, at least. */
  kinds: 2,
  /** Share of the notes that stand on such characters. */
  share: 0.85,
  /** Share of these characters that are noted nearly every time … */
  faithful: 0.75,
  /** … which is this share of their occurrences. */
  everyTime: 0.8,
  /** A text of which more is noted is written for learners. */
  dense: 0.45,
  /** Share of the notes whose syllable is the character's usual reading (some have several). */
  readings: 0.8,
};

/** A note on one character, or what a note on several says of one of them: those have the same place. */
interface Note {
  text: number;
  start: number;
  end: number;
  character: string;
  plain: string;
  toned: boolean;
}

/** Injected pinyin notes in the texts of one document: 區(qū)域 is 區域. Genuine notes are left alone. */
export function findPinyinNotes(texts: readonly string[]): NoiseFinding[] {
  const notes = texts.flatMap(notesIn);
  const toned = notes.filter((note) => note.toned);
  if (toned.length === 0 || !isInjected(toned, texts)) return [];
  const places = new Set<string>();
  return notes.filter(belongs).flatMap(({ text, start, end }): NoiseFinding[] => {
    const place = `${text} ${start}`;
    if (places.has(place)) return [];
    places.add(place);
    return [{ rule: 'pinyin-note', text, start, end, before: (texts[text] ?? '').slice(start, end), after: '' }];
  });
}

function notesIn(text: string, index: number): Note[] {
  if (!/[(（[［【〔]/.test(text)) return [];
  return [...text.matchAll(NOTE)].flatMap((match) => {
    const characters = match[1] ?? '';
    const syllables = readSyllables(match[2] ?? '');
    if (!syllables || syllables.length === 0 || syllables.length > characters.length) return [];
    const noted = characters.slice(-syllables.length);
    const place = { text: index, start: match.index + characters.length, end: match.index + match[0].length };
    return syllables.map((syllable, i) => ({ ...place, character: noted.charAt(i), ...syllable }));
  });
}

function isInjected(notes: readonly Note[], texts: readonly string[]): boolean {
  const targets = notes.filter((note) => isTarget(note.character));
  const counts = new Map<string, number>();
  for (const { character } of targets) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (counts.size < GATE.kinds || targets.length < GATE.share * notes.length) return false;
  if (targets.filter(readsSo).length < GATE.readings * targets.length) return false;
  const { han, seen } = countHan(texts, counts);
  if (notes.length > GATE.dense * han) return false;
  const faithful = [...counts].filter(([character, noted]) => noted >= GATE.everyTime * (seen.get(character) ?? 0));
  return faithful.length >= GATE.faithful * counts.size;
}

/** How many Chinese characters there are, and how often each of some stands in the texts, noted or not. */
function countHan(texts: readonly string[], wanted: ReadonlyMap<string, number>): { han: number; seen: Map<string, number> } {
  const seen = new Map<string, number>();
  let han = 0;
  for (const text of texts) {
    for (const [c] of text.matchAll(HAN)) {
      han++;
      if (wanted.has(c)) seen.set(c, (seen.get(c) ?? 0) + 1);
    }
  }
  return { han, seen };
}

/** What the cloner's table holds: characters written otherwise in Simplified, in daily use. */
function isTarget(character: string): boolean {
  return scriptMark(character) === 'hant' && usualCharacters('hans').has(foldScript(character));
}

function readsSo({ character, plain }: Note): boolean {
  return usualReading(character) === plain;
}

/** On a page with injected notes a note on a rare character is still an editor's own. */
function belongs(note: Note): boolean {
  if (isTarget(note.character)) return note.toned || readsSo(note);
  return note.toned && usualCharacters('hans').has(note.character);
}
