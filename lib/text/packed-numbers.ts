/** Each character of a packed text holds six bits. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** For the code of each of those characters its six bits. */
export const SIX_BITS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) SIX_BITS[ALPHABET.charCodeAt(i)] = i;

/**
 * Numbers from their differences, five bits a character, low ones first; the sixth says that more follow.
 * @param count how many; the text may hold more
 * @param signOf what a packed difference stands for; rising numbers have none below 0
 */
function readNumbers(text: string, count: number, signOf: (difference: number) => number): Int32Array {
  const numbers = new Int32Array(count);
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let difference = 0;
    let bits = 0;
    do {
      bits = SIX_BITS[text.charCodeAt(at++)] as number;
      difference += (bits & 31) << shift;
      shift += 5;
    } while (bits & 32);
    last += signOf(difference);
    numbers[i] = last;
  }
  return numbers;
}

export function readSortedNumbers(text: string, count: number): Int32Array {
  return readNumbers(text, count, (difference) => difference);
}

/** Numbers in any order: an odd difference is a negative one. */
export function readAnyNumbers(text: string, count: number): Int32Array {
  return readNumbers(text, count, (difference) => (difference & 1 ? -(difference + 1) >> 1 : difference >> 1));
}

function packNumbers(numbers: ArrayLike<number>, unsigned: (difference: number) => number): string {
  const out: string[] = [];
  let last = 0;
  for (let i = 0; i < numbers.length; i++) {
    let rest = unsigned((numbers[i] as number) - last);
    last = numbers[i] as number;
    while (rest > 31) {
      out.push(ALPHABET.charAt((rest & 31) | 32));
      rest >>>= 5;
    }
    out.push(ALPHABET.charAt(rest));
  }
  return out.join('');
}

/** The way to readSortedNumbers. */
export function packSortedNumbers(sorted: ArrayLike<number>): string {
  return packNumbers(sorted, (difference) => difference);
}

/** The way to readAnyNumbers. */
export function packAnyNumbers(numbers: ArrayLike<number>): string {
  return packNumbers(numbers, (difference) => (difference < 0 ? -2 * difference - 1 : 2 * difference));
}
