import { COMPOUND_SURNAMES } from '../../data/surnames';
import { foldScript } from '../../text/fold-script';
import { makeWordSet } from '../word-set';
import { findAliases } from './find-aliases';
import { titleAfter } from './find-title';
import { japaneseSurname } from './name-lengths';
import type { NamePlace } from './settle-names';
import type { TextView } from './text-view';

/** Somebody named in the text, with all places in text order. */
export interface Named {
  /** Folded, fullest form: two people are the same when it is the same. */
  key: string;
  name: string;
  places: NamePlace[];
}

/** Marks and words after which a form of address can begin. */
const BEFORE = /[^\u3400-\u9fff]|[向同与和对由请给为以及是随由的]/u;
const compound = makeWordSet(COMPOUND_SURNAMES);

/** One entry per person: places of the same name, of its last part (沃克 for 肯巴-沃克), of other names, of family name and title (石主席). */
export function gatherPeople(view: TextView, settled: readonly NamePlace[]): Named[] {
  const people = new Map<string, Named>();
  const parts = partOwners(settled.map((place) => foldScript(place.name)));
  const aliases = findAliases(view, settled);
  for (const place of settled) {
    const surface = foldScript(place.name);
    const alias = aliases.get(surface);
    const key = parts.get(alias ?? surface) ?? alias ?? surface;
    const person = people.get(key) ?? { key, name: '', places: [] };
    if (alias === undefined && place.name.length > person.name.length) person.name = place.name;
    person.places.push(place);
    people.set(key, person);
  }
  const all = [...people.values()];
  addFormsOfAddress(view, all);
  return all;
}

/** Part of a dotted name → the dotted name, where only one has it. */
function partOwners(surfaces: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const full of new Set(surfaces)) {
    const pieces = full.split(/[·‧•・．-]/);
    if (pieces.length < 2) continue;
    for (const piece of new Set([...pieces, pieces.slice(1).join('-'), full.slice(full.search(/[·‧•・．-]/) + 1)])) {
      if (owners.has(piece) && owners.get(piece) !== full) shared.add(piece);
      owners.set(piece, full);
    }
  }
  for (const piece of shared) owners.delete(piece);
  return owners;
}

/** 石主席, 罗书记: a family name that one person of the text has, with a title. */
function addFormsOfAddress(view: TextView, people: readonly Named[]): void {
  const bySurname = new Map<string, Named | null>();
  for (const person of people) {
    if (person.key.length > 4 || /[·A-Za-z]/.test(person.key)) continue;
    const surname = person.key.slice(0, compound.startingAt(person.key, 0) || japaneseSurname(person.key, 0) || 1);
    bySurname.set(surname, bySurname.has(surname) ? null : person);
  }
  // Nearly every character begins no such form: asked before anything is cut out of the text.
  const beginnings = new Set([...bySurname.keys()].map((surname) => surname.charAt(0)));
  const taken = new Uint8Array(view.folded.length);
  for (const { places } of people) for (const { start, end } of places) taken.fill(1, start, end);
  for (let at = 0; at < view.folded.length; at++) {
    if (taken[at] || !beginnings.has(view.folded.charAt(at))) continue;
    const person = bySurname.get(view.folded.slice(at, at + 2)) ?? bySurname.get(view.folded.charAt(at));
    const end = at + (person && bySurname.get(view.folded.slice(at, at + 2)) === person ? 2 : 1);
    if (!person || taken[end] || !BEFORE.test(view.folded.charAt(at - 1) || '\n')) continue;
    const title = titleAfter(view.folded, end);
    if (title) person.places.push({ start: at, end, name: view.text.slice(at, end), score: 0 });
  }
  for (const person of people) person.places.sort((a, b) => a.start - b.start);
}
