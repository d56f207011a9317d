/**
 * A large word list as a table of hashes: a byte for each, 0 where no word is. With 50,000 words in 2^22 places about one
 * stretch in eighty seems to be a word that is none; the training saw the same mistakes.
 */
export const WORD_BITS = 22;

/** Words have at least two characters; longer ones than this are left out. */
export const LONGEST_WORD = 5;

const MASK = (1 << WORD_BITS) - 1;

/** The hash of a word grows character by character: feed it from 0. */
export function growHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1) + (hash >>> 15);
}

/** Its place in the table. */
export function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 13)) >>> 3) & MASK;
}

/**
 * Writes for every character of codes[from, from + length) what the words around it say: bits 0 to 3 the kind and length of the longest
 * that starts there, bits 4 and 5 the length of the longest that ends there, bit 6 whether one goes across from the character before.
 */
export function markHashes(table: Uint8Array, codes: Uint16Array, from: number, length: number, out: Uint8Array): void {
  out.fill(0, from, from + length + 1);
  for (let i = 0; i < length; i++) {
    let hash = growHash(0, codes[from + i] ?? 0);
    let longest = 0;
    let kind = 0;
    for (let n = 2; n <= LONGEST_WORD && i + n <= length; n++) {
      hash = growHash(hash, codes[from + i + n - 1] ?? 0);
      const found = table[placeOf(hash)] ?? 0;
      if (found === 0) continue;
      longest = n;
      kind = found;
      const last = from + i + n - 1;
      out[last] = ((out[last] ?? 0) & ~48) | Math.max((out[last] ?? 0) & 48, n > 2 ? 32 : 16);
    }
    if (longest === 0) continue;
    out[from + i] = (out[from + i] ?? 0) | (kind + (longest > 2 ? 8 : 0));
    for (let k = 1; k < longest; k++) out[from + i + k] = (out[from + i + k] ?? 0) | 64;
  }
}
