import type { Reading } from '../model';

/** A byline longer than this is no bare name (it holds an organisation, or several people). */
const LONGEST_BARE_NAME = 4;

/** Everybody the brief and the byline name, as written there: conversion keeps their names as names. */
export function namesOf({ article, brief }: Reading): string[] {
  const bylines = article ? [...article.byline, ...article.editors] : [];
  return [
    ...brief.participants.map((person) => person.name),
    ...brief.mentioned.map((person) => person.name),
    ...bylines.filter((name) => name.length <= LONGEST_BARE_NAME || /[·・•]/.test(name)),
  ];
}
