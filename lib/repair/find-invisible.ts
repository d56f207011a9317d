import type { NoiseFinding } from '../model';

/**
 * Characters that show nothing: controls other than tab and line ends, soft hyphen, zero-width space and joiners,
 * direction marks, word joiner and invisible operators, Hangul fillers, byte order mark.
 */
const INVISIBLE =
  /(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]|\u034f)+/g;

/** Chinese characters and punctuation, full-width forms: nothing invisible has a meaning beside them. */
const CHINESE = /[\u2e80-\u2fdf\u3000-\u303f\u3105-\u312f\u31a0-\u31bf㐀-鿿\uf900-\ufaff\uff01-\uff5e]/;

/** Scripts that need joiners and direction marks, and pictures that are joined from parts. */
const NEEDS_THEM =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Hangul}\p{Extended_Pictographic}]|\ufe0f/u;

/** Invisible characters beside Chinese text, where they only break words apart. */
export function findInvisible(texts: readonly string[]): NoiseFinding[] {
  return texts.flatMap((text, index) =>
    [...text.matchAll(INVISIBLE)].flatMap((match): NoiseFinding[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
      if (NEEDS_THEM.test(left) || NEEDS_THEM.test(right)) return [];
      if (!CHINESE.test(left.slice(-1)) && !CHINESE.test(right.charAt(0))) return [];
      return [{ rule: 'invisible-character', text: index, start, end, before: match[0], after: '' }];
    }),
  );
}
