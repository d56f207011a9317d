import { expect, it } from 'vitest';
import * as foreign from '../../lib/data/foreign-names';
import * as given from '../../lib/data/given-characters';
import { NAME_FOLLOWERS } from '../../lib/data/name-followers';
import { LONG_ORDINARY_WORDS, ORDINARY_WORDS } from '../../lib/data/ordinary-words';
import * as organisations from '../../lib/data/organisations';
import * as posts from '../../lib/data/posts';
import { REPORTING_VERBS, ROLE_VERBS } from '../../lib/data/role-verbs';
import * as surnames from '../../lib/data/surnames';
import { foldScript } from '../../lib/text/fold-script';

it('lists for recognising people are written as foldScript leaves text', () => {
  const lists = [foreign, given, organisations, posts, surnames].flatMap((module) => Object.values(module));
  const words = [...lists, NAME_FOLLOWERS, ORDINARY_WORDS, LONG_ORDINARY_WORDS, REPORTING_VERBS, ...Object.values(ROLE_VERBS)].flatMap(
    (list) => [...list],
  );
  expect(words.filter((word) => foldScript(word) !== word)).toEqual([]);
});

it('a character of given names is in one list only', () => {
  const all = given.GIVEN_STRONG + given.GIVEN_POSSIBLE + given.NEVER_GIVEN;
  expect(all.length).toBe(new Set(all).size);
});
