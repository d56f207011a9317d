import { WRONG_VARIANTS } from '../data/wrong-variants';
import type { Script } from '../model';
import { detectScript } from './detect-script';

/** Script of a text, with Traditional text apart that a program made badly: it is brought back to Simplified first. */
export type Source = Script | 'unsound';

/** A text of this many characters is allowed one wrong word more: names of firms and slips of the pen stand in sound text. */
const PER_SLIP = 400;

/** This many different wrong words tell enough, however long the text is. */
const ENOUGH = 6;

/** Longest text that is searched for wrong words. */
const SAMPLE = 100_000;

/** What a text is to be converted from. */
export function findSource(text: string): Source {
  const script = detectScript(text);
  return script === 'hant' && isUnsound(text) ? 'unsound' : script;
}

function isUnsound(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const needed = Math.min(ENOUGH, 1 + Math.floor(sample.length / PER_SLIP));
  let found = 0;
  for (const word of WRONG_VARIANTS) if (sample.includes(word) && ++found >= needed) return true;
  return false;
}
