import type { Evidence, Span } from '../model';
import { type Sentence, splitSentences } from './people/split-sentences';
import type { TextView } from './people/text-view';

const MOST = 3;
/** A text of fewer sentences is its own summary. */
const FEWEST = 6;
/** Shorter sentences say little alone, longer ones are lists. */
const SHORTEST = 15;
const LONGEST = 180;

/*
 * Weights by feel, checked on reports of every kind: a sentence that says what the headline says is what the report is about
 * (3 when it says all of it), the first of the body tells the news (2), the first of a paragraph opens a thought (0.5).
 */
const HEADLINE = 3;
const FIRST = 2;
const OPENS = 0.5;
const NAMED = 0.4;
const MOST_NAMED = 3;
const FIGURES = 0.4;
const LEANS = 0.8;
const QUOTED = 0.6;
/** What repeats a sentence that is taken already loses so much, when it repeats all of it. */
const REPEATS = 4;

/** A number, or an amount in words. */
const FIGURE = /\d|[一二三四五六七八九十百千万亿]{2,}[支名个個亩畝元人家处處项項米吨噸公立平度户戶座台辆輛层層条條倍成年]/;

/** What needs the sentence before it to be understood. */
const LEANING = /^(?:他|她|它|其|这|该|此|但|而|同时|此外|另外|对此|因此|随后|然而|不过|与此同时|据悉|据介绍|如果)/;
/** No sentence of the report: credits, contacts, forms. */
const FORMAL = /(?:^感谢|日电 ?题：|记者[^，。]{0,12}(?:摄|图)|责任编辑|电话[：:]|来源：|微信|二维码|版权|转载)/;

/**
 * The three sentences that tell most of the report: near the headline in words, early, with people and figures, different
 * from each other. Extractive, in text order, each with its place.
 * @param named where people are named
 */
export function findKeySentences(view: TextView, named: readonly Span[]): Evidence[] {
  const { folded, text, bodyStart } = view;
  const body = splitSentences(folded, bodyStart).filter(({ headline }) => !headline);
  if (body.length < FEWEST) return [];
  const headline = pairsOf(folded.slice(0, bodyStart));
  const lines = new Set<number>();
  const rated = body.flatMap((sentence, i) => {
    const opens = !lines.has(sentence.line);
    lines.add(sentence.line);
    const words = folded.slice(sentence.start, sentence.end);
    const length = words.trim().length;
    if (length < SHORTEST || length > LONGEST || FORMAL.test(words) || /[？?]$/.test(words)) return [];
    const pairs = pairsOf(words);
    return [{ sentence, pairs, score: scoreOf(words, pairs, headline, i === 0, opens) + people(sentence, named) }];
  });
  const taken: typeof rated = [];
  while (taken.length < MOST && rated.length > 0) {
    const value = ({ score, pairs }: (typeof rated)[number]): number =>
      score - REPEATS * Math.max(0, ...taken.map((other) => share(pairs, other.pairs)));
    const best = rated.reduce((a, b) => (value(b) > value(a) ? b : a));
    taken.push(best);
    rated.splice(rated.indexOf(best), 1);
  }
  return taken.map(({ sentence }) => trimmed(text, sentence)).sort((a, b) => a.start - b.start);
}

function scoreOf(words: string, pairs: ReadonlySet<string>, headline: ReadonlySet<string>, first: boolean, opens: boolean): number {
  let score = HEADLINE * share(headline, pairs) + (first ? FIRST : 0) + (opens ? OPENS : 0);
  if (FIGURE.test(words)) score += FIGURES;
  if (LEANING.test(words.trim())) score -= LEANS;
  if (/^[\s“「]/.test(words) && /[”」]/.test(words)) score -= QUOTED;
  return score;
}

function people({ start, end }: Sentence, named: readonly Span[]): number {
  const inside = named.filter((place) => place.start >= start && place.end <= end).length;
  return NAMED * Math.min(MOST_NAMED, inside);
}

/** Share of the first set that the second holds too. */
function share(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let common = 0;
  for (const pair of of) if (among.has(pair)) common++;
  return common / of.size;
}

/** Pairs of neighbouring Han characters: near enough to words for comparing. */
function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (/^[\u3400-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

function trimmed(text: string, { start, end }: Span): Evidence {
  const words = text.slice(start, end);
  const lead = /^[\s，、；：]*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).trimEnd();
  return { text: rest, start: start + lead, end: start + lead + rest.length };
}
