import { hasSurname, isTransliterated } from './name-lengths';

/** A list of so many items says of itself whether it is one of names. */
const FEWEST = 4;
/** Of a list of names at least this share begins with a family name, or is a transliteration. */
const SHARE = 0.6;

/** Four or more short Chinese items with the same mark between them. */
const LIST = /[\u3400-\u9fff]{1,6}(?:([、 ])[\u3400-\u9fff]{1,6})(?:\1[\u3400-\u9fff]{1,6}){2,}/g;

/**
 * Marks the characters of lists that are no lists of names: dishes, sorts of fruit, terms. One item of them may look like a
 * name, and its neighbours would speak for it.
 */
export function markWordLists(folded: string): Uint8Array {
  const marks = new Uint8Array(folded.length);
  for (const match of folded.matchAll(LIST)) {
    // Longer items may be a name with its organisation before it, and say nothing.
    const items = match[0].split(match[1] ?? '、').filter((item) => item.length <= LONGEST);
    if (items.length < FEWEST || items.filter(isNameLike).length >= items.length * SHARE) continue;
    marks.fill(1, match.index, match.index + match[0].length);
  }
  return marks;
}

const LONGEST = 4;

function isNameLike(item: string): boolean {
  return item.length > 1 && (isTransliterated(item) || hasSurname(item, 0));
}
