import { COUNTRIES, FOREIGN_PLACES } from '../../../data/foreign-names';
import { NAME_FOLLOWERS } from '../../../data/name-followers';
import { LONG_ORDINARY_WORDS, ORDINARY_WORDS } from '../../../data/ordinary-words';
import { ORGANISATION_ENDINGS } from '../../../data/organisations';
import { EVENT_ROLES, POLITE_FORMS, POSTS, POSTS_AFTER_NAME } from '../../../data/posts';
import { REPORTING_VERBS, ROLE_VERBS } from '../../../data/role-verbs';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES } from '../../../data/surnames';
import { makeWordSet, type WordSet } from '../../word-set';

/** What the word lists of lib/data say about a position: one bit each. */
const TITLE_ENDS = 1;
const TITLE_STARTS = 2;
const VERB_STARTS = 4;
const ORGANISATION_ENDS = 8;
const FAMILY_STARTS = 16;
const WORD_STARTS = 32;
const WORD_COVERS = 64;
const PLACE_COVERS = 128;

interface Words {
  titles: WordSet;
  verbs: WordSet;
  organisations: WordSet;
  families: WordSet;
  ordinary: WordSet;
  places: WordSet;
}

let words: Words | null = null;

function allWords(): Words {
  words ??= {
    titles: makeWordSet([...POSTS, ...POSTS_AFTER_NAME, ...POLITE_FORMS, ...EVENT_ROLES]),
    verbs: makeWordSet([...Object.values(ROLE_VERBS).flat(), ...REPORTING_VERBS, ...NAME_FOLLOWERS]),
    organisations: makeWordSet(ORGANISATION_ENDINGS),
    families: makeWordSet([...COMPOUND_SURNAMES, ...JAPANESE_SURNAMES]),
    ordinary: makeWordSet([...ORDINARY_WORDS, ...LONG_ORDINARY_WORDS]),
    places: makeWordSet([...COUNTRIES, ...FOREIGN_PLACES].filter((place) => place.length > 1)),
  };
  return words;
}

/** Writes for every character of text[start, end) the marks above into `marks`, from `at` on; one entry more, for the end. */
export function markWords(text: string, start: number, end: number, marks: Uint8Array, at: number): void {
  const { titles, verbs, organisations, families, ordinary, places } = allWords();
  const sentence = text.slice(start, end);
  marks.fill(0, at, at + sentence.length + 1);
  const add = (place: number, mark: number): void => {
    marks[at + place] = (marks[at + place] ?? 0) | mark;
  };
  for (let i = 0; i < sentence.length; i++) {
    const title = titles.startingAt(sentence, i);
    if (title > 0) {
      add(i, TITLE_STARTS);
      add(i + title, TITLE_ENDS);
    }
    if (verbs.startingAt(sentence, i) > 0) add(i, VERB_STARTS);
    if (families.startingAt(sentence, i) > 0) add(i, FAMILY_STARTS);
    const organisation = organisations.startingAt(sentence, i);
    if (organisation > 0) add(i + organisation, ORGANISATION_ENDS);
    const word = ordinary.startingAt(sentence, i);
    if (word > 0) {
      add(i, WORD_STARTS);
      for (let k = 1; k < word; k++) add(i + k, WORD_COVERS);
    }
    const place = places.startingAt(sentence, i);
    for (let k = 0; k < place; k++) add(i + k, PLACE_COVERS);
  }
}
