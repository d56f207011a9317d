import type { Brief, Correction } from '../model';
import { foldScript } from '../text/fold-script';

/** The brief with what the reader has put right: who is no person is gone, and titles are as they should be. */
export function correctBrief(brief: Brief, corrections: readonly Correction[]): Brief {
  if (corrections.length === 0) return brief;
  const byName = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const nobody = new Set(corrections.filter(({ titles }) => titles === null).map(({ name }) => foldScript(name)));
  const isSomebody = ({ name }: { name: string }): boolean => !nobody.has(foldScript(name));
  const titled = <T extends { name: string; titles: string[] }>(person: T): T => {
    const titles = byName.get(keyOf({ name: person.name, was: person.titles }))?.titles;
    return titles ? { ...person, titles: [...titles] } : person;
  };
  return {
    ...brief,
    participants: brief.participants.filter(isSomebody).map(titled),
    mentioned: brief.mentioned.filter(isSomebody).map(titled),
  };
}

/** The corrections with one more; a later one about the same thing replaces the earlier. */
export function withCorrection(corrections: readonly Correction[], fresh: Correction): Correction[] {
  const about = (one: Correction): string => (one.titles === null ? foldScript(one.name) : keyOf(one));
  return [...corrections.filter((old) => about(old) !== about(fresh)), fresh];
}

function keyOf({ name, was }: Pick<Correction, 'name' | 'was'>): string {
  return foldScript([name, ...was].join('\n'));
}
