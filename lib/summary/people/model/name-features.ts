import { MARGIN, type SentenceView } from './sentence-view';

/** Bits of a feature's hash. */
export const FEATURE_BITS = 26;

/**
 * What a feature is made of: its number, and the parts of the sentence that it looks at. c: the character, k and q: its fine and its coarse
 * class, m: what the word lists say, w: what the hashed word list says; c-1 is the character before, k+2 the class two characters on.
 */
const TEMPLATES = `
1 c-3, 2 c-2, 3 c-1, 4 c, 5 c+1, 6 c+2, 7 c+3, 8 c-3 c-2, 9 c-2 c-1, 10 c-1 c, 11 c c+1, 12 c+1 c+2, 13 c+2 c+3,
14 c-1 c+1, 15 c-2 c, 16 c c+2, 17 c-3 c-2 c-1, 18 c-2 c-1 c, 19 c-1 c c+1, 20 c c+1 c+2, 21 c+1 c+2 c+3,
22 c+2 c+3 c+4, 23 c+3 c+4, 24 c-2 c-1 c c+1, 25 c-1 c c+1 c+2,
31 k, 32 k-1 k, 33 k k+1, 34 k-1 k k+1, 35 k-2 k-1 k k+1, 36 k-1 k k+1 k+2, 37 k k+1 k+2 k+3, 38 k-3 k-2 k-1 k,
39 k-1 k+1 c, 40 c-1 k k+1 k+2, 41 k k+1 k+2 c+3, 42 k k+1 c+2, 43 k-1 k c+1, 44 k-2 k-1 k c+1, 45 c-2 k-1 k k+1,
46 c-3 k-2 k-1 k, 47 c-1 q q+1 q+2 c+3, 48 c-2 q-1 q q+1 c+2, 49 c-3 q-2 q-1 q c+1, 50 c-1 q q+1 c+2, 51 c-2 q-1 q c+1,
52 c-1 q c+1,
61 m, 62 m+1 k, 63 m+2 q q+1, 64 m+3 q q+1 q+2, 65 m k k+1 k+2, 66 m m+2 q q+1, 67 m m+3 q q+1 q+2, 68 m+1 k k-1 k-2,
69 m+1 m-2 q q-1 q-2, 70 m+1 m-1 q q-1, 71 w k, 72 w-1 w k, 73 w w+1 k, 74 w-1 w w+1, 75 w c, 76 w w+1 w+2 q,
77 w-2 w-1 w q, 78 w w+1 w+2 w+3 q q+1, 79 w-1 w w+1 w+2 q q+1
`
  .trim()
  .split(/,\s*/);

/** How many features a character has. */
export const FEATURE_COUNT = TEMPLATES.length;

/** The parts as they are laid out for a character: the first and the last place each is looked at, and where in the layout it begins. */
const LAYOUT = { c: [-3, 4, 1], k: [-3, 3, 9], q: [-2, 2, 16], m: [-2, 3, 21], w: [-2, 3, 27] } as const;

/** Its length. The first value of all is 0, which stands for a part that a feature has not. */
const LAID_OUT = 33;

/** So many parts a feature may have; two are mixed in at a time. */
const MOST_PARTS = 6;

/** Per feature: what its hash begins with, how many pairs are mixed in, and where its parts lie. */
const seeds = new Int32Array(FEATURE_COUNT);
const pairs = new Uint8Array(FEATURE_COUNT);
const places = new Uint8Array(FEATURE_COUNT * MOST_PARTS);
for (const [i, template] of TEMPLATES.entries()) {
  const [number, ...parts] = template.split(' ');
  seeds[i] = Math.imul(Number(number), 0x2c1b3c6d);
  pairs[i] = Math.ceil(parts.length / 2);
  for (const [k, part] of parts.entries()) {
    const [first, , start] = LAYOUT[part.charAt(0) as keyof typeof LAYOUT];
    places[i * MOST_PARTS + k] = start + Number(part.slice(1)) - first;
  }
}

const values = new Int32Array(LAID_OUT);

function lay(from: Uint8Array | Uint16Array, p: number, [first, last, start]: readonly [number, number, number]): void {
  for (let i = first; i <= last; i++) values[start + i - first] = from[p + i] as number;
}

function layOut({ codes, fine, coarse, marks, words }: SentenceView, p: number): void {
  lay(codes, p, LAYOUT.c);
  lay(fine, p, LAYOUT.k);
  lay(coarse, p, LAYOUT.q);
  lay(marks, p, LAYOUT.m);
  lay(words, p, LAYOUT.w);
}

/** Writes the hashes of the features of character `i` of the view. The one place where features are made: trainer and tagger both call it. */
export function writeFeatures(view: SentenceView, i: number, out: Int32Array | Uint32Array, at: number): void {
  layOut(view, i + MARGIN);
  for (let k = 0, place = 0; k < FEATURE_COUNT; k++, place += MOST_PARTS) {
    let h = Math.imul((seeds[k] as number) ^ (values[places[place] as number] as number), 0x85ebca6b);
    h = Math.imul((h ^ (h >>> 15)) + (values[places[place + 1] as number] as number), 0xc2b2ae35);
    for (let pair = 1; pair < (pairs[k] as number); pair++) {
      h = Math.imul((h ^ (h >>> 14)) + (values[places[place + 2 * pair] as number] as number), 0x27d4eb2f);
      h = Math.imul((h ^ (h >>> 16)) + (values[places[place + 2 * pair + 1] as number] as number), 0x165667b1);
    }
    out[at + k] = (h ^ (h >>> 15)) >>> (32 - FEATURE_BITS);
  }
}
