/** What shows nothing and may stand between the letters of a word, to hide it from those who look for it. */
const INVISIBLE = /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|[\ufe00-\ufe0f]/g;

/** Letters of other alphabets that look like Latin ones, pair by pair (Unicode's confusables, lower case). */
const ALIKE = 'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhαaοoρpνvιiκkτtυu';
const alike = new Map(Array.from({ length: ALIKE.length / 2 }, (_, i) => [ALIKE.charAt(2 * i), ALIKE.charAt(2 * i + 1)]));
const ALIKE_LETTER = new RegExp(`[${[...alike.keys()].join('')}]`, 'g');

/** Nearly all text is of these characters, and is its own plain form. */
const PLAIN = /^[\u0020-\u007e\u3000-\u303f㐀-鿿\uff0c\uff1a\uff08\uff09]*$/;

/**
 * The text as a reader takes it, in lower case: without what is invisible, in one width, look-alike letters as the Latin ones.
 * Not of the same length: for judging words, not for places.
 */
export function plainForm(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  // A word all in another alphabet is a word of its language.
  return /[a-z]/.test(plain) ? plain.replace(ALIKE_LETTER, (c) => alike.get(c) ?? c) : plain;
}
