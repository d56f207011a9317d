/** Each character of a packed text holds six bits. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** For the code of each of those characters its six bits. */
export const SIX_BITS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) SIX_BITS[ALPHABET.charCodeAt(i)] = i;

/**
 * Rising numbers from their differences: five bits a character, low ones first, the sixth says that more follow.
 * @param count how many; the text may hold more
 */
export function readSortedNumbers(text: string, count: number): Int32Array {
  const sorted = new Int32Array(count);
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let bits = 0;
    do {
      bits = SIX_BITS[text.charCodeAt(at++)] as number;
      last += (bits & 31) << shift;
      shift += 5;
    } while (bits & 32);
    sorted[i] = last;
  }
  return sorted;
}

/** The way there. */
export function packSortedNumbers(sorted: ArrayLike<number>): string {
  const out: string[] = [];
  let last = 0;
  for (let i = 0; i < sorted.length; i++) {
    let rest = (sorted[i] as number) - last;
    last = sorted[i] as number;
    while (rest > 31) {
      out.push(ALPHABET.charAt((rest & 31) | 32));
      rest >>>= 5;
    }
    out.push(ALPHABET.charAt(rest));
  }
  return out.join('');
}
