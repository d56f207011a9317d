import { MARGIN, type SentenceView } from './sentence-view';

/** Bits of a feature's hash. */
export const FEATURE_BITS = 26;

function mix(template: number, a: number, b: number): number {
  const h = Math.imul(Math.imul(template, 0x2c1b3c6d) ^ a, 0x85ebca6b);
  return Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
}

function more(hash: number, c: number, d: number): number {
  const h = Math.imul((hash ^ (hash >>> 14)) + c, 0x27d4eb2f);
  return Math.imul((h ^ (h >>> 16)) + d, 0x165667b1);
}

function done(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> (32 - FEATURE_BITS);
}

/** How many features a character has. */
export const FEATURE_COUNT = 66;

/** Writes the hashes of the features of character `i` of the view. The one place where features are made: trainer and tagger both call it. */
export function writeFeatures(view: SentenceView, i: number, out: Int32Array | Uint32Array, at: number): void {
  const p = i + MARGIN;
  const end = writeCharacters(view, p, out, writeClasses(view, p, out, writeWords(view, p, out, at)));
  if (end - at !== FEATURE_COUNT) throw new Error(`FEATURE_COUNT must be ${end - at}.`);
}

function writeCharacters({ codes }: SentenceView, p: number, out: Int32Array | Uint32Array, at: number): number {
  const a = codes[p - 3] as number;
  const b = codes[p - 2] as number;
  const c = codes[p - 1] as number;
  const d = codes[p] as number;
  const e = codes[p + 1] as number;
  const f = codes[p + 2] as number;
  const g = codes[p + 3] as number;
  const h = codes[p + 4] as number;
  let o = at;
  out[o++] = done(mix(1, a, 0));
  out[o++] = done(mix(2, b, 0));
  out[o++] = done(mix(3, c, 0));
  out[o++] = done(mix(4, d, 0));
  out[o++] = done(mix(5, e, 0));
  out[o++] = done(mix(6, f, 0));
  out[o++] = done(mix(7, g, 0));
  out[o++] = done(mix(8, a, b));
  out[o++] = done(mix(9, b, c));
  out[o++] = done(mix(10, c, d));
  out[o++] = done(mix(11, d, e));
  out[o++] = done(mix(12, e, f));
  out[o++] = done(mix(13, f, g));
  out[o++] = done(mix(14, c, e));
  out[o++] = done(mix(15, b, d));
  out[o++] = done(mix(16, d, f));
  out[o++] = done(more(mix(17, a, b), c, 0));
  out[o++] = done(more(mix(18, b, c), d, 0));
  out[o++] = done(more(mix(19, c, d), e, 0));
  out[o++] = done(more(mix(20, d, e), f, 0));
  out[o++] = done(more(mix(21, e, f), g, 0));
  out[o++] = done(more(mix(22, f, g), h, 0));
  out[o++] = done(mix(23, g, h));
  out[o++] = done(more(mix(24, b, c), d, e));
  out[o++] = done(more(mix(25, c, d), e, f));
  return o;
}

/** Here and below a name like k2 is the class two characters on, k_2 the one two characters back. */
function writeClasses({ codes, fine, coarse }: SentenceView, p: number, out: Int32Array | Uint32Array, at: number): number {
  const k_3 = fine[p - 3] as number;
  const k_2 = fine[p - 2] as number;
  const k_1 = fine[p - 1] as number;
  const k = fine[p] as number;
  const k1 = fine[p + 1] as number;
  const k2 = fine[p + 2] as number;
  const k3 = fine[p + 3] as number;
  const q_2 = coarse[p - 2] as number;
  const q_1 = coarse[p - 1] as number;
  const q = coarse[p] as number;
  const q1 = coarse[p + 1] as number;
  const q2 = coarse[p + 2] as number;
  const c_3 = codes[p - 3] as number;
  const c_2 = codes[p - 2] as number;
  const c_1 = codes[p - 1] as number;
  const c = codes[p] as number;
  const c1 = codes[p + 1] as number;
  const c2 = codes[p + 2] as number;
  const c3 = codes[p + 3] as number;
  let o = at;
  out[o++] = done(mix(31, k, 0));
  out[o++] = done(mix(32, k_1, k));
  out[o++] = done(mix(33, k, k1));
  out[o++] = done(more(mix(34, k_1, k), k1, 0));
  out[o++] = done(more(mix(35, k_2, k_1), k, k1));
  out[o++] = done(more(mix(36, k_1, k), k1, k2));
  out[o++] = done(more(mix(37, k, k1), k2, k3));
  out[o++] = done(more(mix(38, k_3, k_2), k_1, k));
  out[o++] = done(more(mix(39, k_1, k1), c, 0));
  out[o++] = done(more(mix(40, c_1, k), k1, k2));
  out[o++] = done(more(mix(41, k, k1), k2, c3));
  out[o++] = done(more(mix(42, k, k1), c2, 0));
  out[o++] = done(more(mix(43, k_1, k), c1, 0));
  out[o++] = done(more(mix(44, k_2, k_1), k, c1));
  out[o++] = done(more(mix(45, c_2, k_1), k, k1));
  out[o++] = done(more(mix(46, c_3, k_2), k_1, k));
  out[o++] = done(more(more(mix(47, c_1, q), q1, q2), c3, 0));
  out[o++] = done(more(more(mix(48, c_2, q_1), q, q1), c2, 0));
  out[o++] = done(more(more(mix(49, c_3, q_2), q_1, q), c1, 0));
  out[o++] = done(more(mix(50, c_1, q), q1, c2));
  out[o++] = done(more(mix(51, c_2, q_1), q, c1));
  out[o++] = done(more(mix(52, c_1, q), c1, 0));
  return o;
}

function writeWords({ codes, fine, coarse, marks, words }: SentenceView, p: number, out: Int32Array | Uint32Array, at: number): number {
  const k_2 = fine[p - 2] as number;
  const k_1 = fine[p - 1] as number;
  const k = fine[p] as number;
  const k1 = fine[p + 1] as number;
  const k2 = fine[p + 2] as number;
  const q_2 = coarse[p - 2] as number;
  const q_1 = coarse[p - 1] as number;
  const q = coarse[p] as number;
  const q1 = coarse[p + 1] as number;
  const q2 = coarse[p + 2] as number;
  const c = codes[p] as number;
  const m_2 = marks[p - 2] as number;
  const m_1 = marks[p - 1] as number;
  const m = marks[p] as number;
  const m1 = marks[p + 1] as number;
  const m2 = marks[p + 2] as number;
  const m3 = marks[p + 3] as number;
  const w_2 = words[p - 2] as number;
  const w_1 = words[p - 1] as number;
  const w = words[p] as number;
  const w1 = words[p + 1] as number;
  const w2 = words[p + 2] as number;
  const w3 = words[p + 3] as number;
  let o = at;
  out[o++] = done(mix(61, m, 0));
  out[o++] = done(mix(62, m1, k));
  out[o++] = done(more(mix(63, m2, q), q1, 0));
  out[o++] = done(more(mix(64, m3, q), q1, q2));
  out[o++] = done(more(mix(65, m, k), k1, k2));
  out[o++] = done(more(mix(66, m, m2), q, q1));
  out[o++] = done(more(more(mix(67, m, m3), q, q1), q2, 0));
  out[o++] = done(more(mix(68, m1, k), k_1, k_2));
  out[o++] = done(more(more(mix(69, m1, m_2), q, q_1), q_2, 0));
  out[o++] = done(more(mix(70, m1, m_1), q, q_1));
  out[o++] = done(mix(71, w, k));
  out[o++] = done(more(mix(72, w_1, w), k, 0));
  out[o++] = done(more(mix(73, w, w1), k, 0));
  out[o++] = done(more(mix(74, w_1, w), w1, 0));
  out[o++] = done(mix(75, w, c));
  out[o++] = done(more(mix(76, w, w1), w2, q));
  out[o++] = done(more(mix(77, w_2, w_1), w, q));
  out[o++] = done(more(more(mix(78, w, w1), w2, w3), q, q1));
  out[o++] = done(more(more(mix(79, w_1, w), w1, w2), q, q1));
  return o;
}
