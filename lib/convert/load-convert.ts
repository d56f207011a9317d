import {
  CONVERT_OVERRIDES,
  HONG_KONG_FORMS,
  KEPT_VARIANTS,
  REGIONAL_FORMS,
  SIMPLIFIED_CHARACTERS,
  SIMPLIFIED_WORDS,
  TAIWAN_FORMS,
} from '../data/convert-overrides';
import type { OwnWord, TargetScript } from '../model';
import { scriptMark } from '../text/script-mark';
import { buildConverter, type Converted, type Dictionary } from './build-converter';
import { characterPairs } from './character-pairs';
import { contextSpans } from './context-spans';
import { convertName } from './convert-name';
import { convertQuotes } from './convert-quotes';
import { findAddressed } from './find-addressed';
import { nameSpanFinder } from './find-name-spans';
import type { Source } from './find-source';
import { loadOpencc, type OpenccName } from './load-opencc';
import { type OwnSpan, ownWordFinder } from './own-word-spans';
import { append, inOrder, replacing } from './replace-spans';
import { splitByScript } from './split-by-script';
import { tourSpans } from './tour-spans';

export type Convert = (text: string) => Converted;

type FindNames = ReturnType<typeof nameSpanFinder>;

/** In names these stay as they are although Simplified text writes them otherwise elsewhere (張乾, 許著). */
const KEPT_IN_SIMPLIFIED = '乾著';

/** Simplified to each Traditional target, and from one Traditional standard to it. */
const TO_TRADITIONAL = {
  hant: { fromHans: 's2t', fromHant: null },
  tw: { fromHans: 's2tw', fromHant: 't2tw' },
  twp: { fromHans: 's2twp', fromHant: 't2tw' },
  hk: { fromHans: 's2hk', fromHant: 't2hk' },
} as const satisfies Record<string, { fromHans: OpenccName; fromHant: OpenccName | null }>;

const TAIWAN = [...REGIONAL_FORMS, ...TAIWAN_FORMS];
const HONG_KONG = [...REGIONAL_FORMS, ...HONG_KONG_FORMS];

const loaded = new Map<OpenccName | 'hans', Promise<Dictionary>>();

/** @param name 'hans' is the way back for readers; `tw2s` the plain one, of which a further way to Traditional can be made. */
function dictionary(name: OpenccName | 'hans'): Promise<Dictionary> {
  const known = loaded.get(name);
  if (known) return known;
  const promise = loadOpencc(name === 'hans' ? 'tw2s' : name).then((config) => {
    if (name === 'hans') return buildConverter(config, [...SIMPLIFIED_WORDS, ...characterPairs(SIMPLIFIED_CHARACTERS)]);
    if (!name.startsWith('s2')) return buildConverter(config, [], name === 't2tw' ? KEPT_VARIANTS : []);
    return buildConverter(config, CONVERT_OVERRIDES, name === 's2t' ? [] : name === 's2hk' ? HONG_KONG : TAIWAN);
  });
  loaded.set(name, promise);
  return promise;
}

/**
 * The way from a source to a target, with names protected. Dictionaries load on first need and once.
 * Text of unknown source counts as what the target is not.
 * @param names people of the document, as written anywhere in it, in either script
 * @param own the reader's own words, which go before names and dictionaries. Nothing made from them is kept between calls
 * @param taiwan is the document about Taiwan, so that names take the forms that are usual there?
 */
export async function loadConvert(
  from: Source,
  to: TargetScript,
  names: readonly string[] = [],
  own: readonly OwnWord[] = [],
  taiwan = false,
): Promise<Convert> {
  if (to === 'original') return unchanged;
  const findNames = nameSpanFinder(names);
  const findOwn = ownWordFinder(own, to);
  if (to === 'hans') {
    const back = await dictionary('hans');
    const convert = byScript(from, { hans: unchanged, hant: back.convert, mixed: back.convert });
    const named = replacing(
      spelling(uncovered(findNames, back), (name) => simplifiedName(name, back)),
      convert,
    );
    return withQuotes(replacing(findOwn, named), 'curly');
  }
  const convert = replacing(findOwn, await loadTraditional(from, to, findNames, taiwan));
  // OpenCC's own standard is about characters only; Taiwan and Hong Kong also quote with other marks.
  return to === 'hant' ? convert : withQuotes(convert, 'corner');
}

async function loadTraditional(from: Source, to: keyof typeof TO_TRADITIONAL, findNames: FindNames, taiwan: boolean): Promise<Convert> {
  const ways = TO_TRADITIONAL[to];
  const variants = ways.fromHant ? await dictionary(ways.fromHant) : null;
  const keep = (name: string): string => variants?.convert(name).text ?? name;
  const [standard, forth, back] = await Promise.all([dictionary('s2t'), dictionary(ways.fromHans), dictionary('tw2s')]);
  const words = to === 'twp' ? await dictionary('s2tw') : forth;
  const nameOut = (name: string): string => {
    const taiwanese = forth.convert(name).text;
    if (taiwanese !== words.convert(name).text) return taiwanese;
    return keep(isTraditional(name) ? name : convertName(name, standard, taiwan));
  };
  const mixed = (text: string): Converted => chain(back.convert(text), text, forth);
  // Traditional words inside of a Simplified page are looked up as well when Taiwan's own words are wanted.
  const sound = from === 'unsound' ? mixed : from !== 'hant' && to === 'twp' ? forth.convert : (variants?.convert ?? unchanged);
  const both = from === 'hans' || from === 'other' ? forth.convert : mixed;
  const named = spelling(uncovered(findNames, standard), nameOut);
  const forms = { inside: forth.convert('心里').text.slice(-1), week: forth.convert('本周').text.slice(-1) };
  const addressed = spelling(uncovered(findAddressed, standard), nameOut);
  const told = (text: string): OwnSpan[] => inOrder([...named(text), ...addressed(text), ...tourSpans(text), ...contextSpans(text, forms)]);
  const spelt = from === 'hant' ? named : told;
  return replacing(spelt, byScript(from, { hans: forth.convert, hant: sound, mixed: both }));
}

/** Each clause by the script it shows itself; those that show none by the document's. */
function byScript(from: Source, ways: Record<'hans' | 'hant' | 'mixed', Convert>): Convert {
  const general = from === 'hant' ? ways.hant : from === 'unsound' ? ways.mixed : ways.hans;
  return (text) => {
    const result: Converted = { text: '', drifts: [] };
    for (const { start, end, marks } of splitByScript(text)) {
      const way = marks === null ? general : marks === 'both' ? ways.mixed : ways[marks];
      append(result, way(text.slice(start, end)), start, end);
    }
    return result;
  };
}

/** Does the dictionary know the Simplified word? For telling words from names. */
export async function loadIsWord(): Promise<(word: string) => boolean> {
  return (await dictionary('s2t')).holds;
}

/** Is the name written in Traditional script already? One character of either script tells. */
function isTraditional(name: string): boolean {
  const marks = [...name].map(scriptMark);
  return marks.includes('hant') && !marks.includes('hans');
}

function withQuotes(convert: Convert, to: 'curly' | 'corner'): Convert {
  return (text) => {
    const result = convert(text);
    return { ...result, text: convertQuotes(result.text, to) };
  };
}

function unchanged(text: string): Converted {
  return { text, drifts: [] };
}

/** What a longer phrase of the dictionary covers is part of that phrase, and no name (牛骥同 in 牛骥同皂). */
function uncovered(find: FindNames, dictionary: Dictionary): FindNames {
  return (text) => find(text).filter(({ start, end }) => !dictionary.covers(text, start, end));
}

function simplifiedName(name: string, back: Dictionary): string {
  if (back.holds(name)) return back.convert(name).text;
  return [...name].map((c) => (KEPT_IN_SIMPLIFIED.includes(c) ? c : back.convert(c).text)).join('');
}

/** To Simplified, then on. The way back keeps lengths; should it not, the text counts as one stretch. */
function chain(base: Converted, text: string, forth: Dictionary): Converted {
  const result = forth.convert(base.text);
  if (base.text.length === text.length) return result;
  return { text: result.text, drifts: [{ start: 0, end: text.length, outStart: 0, outEnd: result.text.length }] };
}

/** The names that are found, each with its spelling. */
function spelling(find: FindNames, convertOne: (name: string) => string): (text: string) => OwnSpan[] {
  return (text) => find(text).map(({ start, end }) => ({ start, end, value: convertOne(text.slice(start, end)) }));
}
