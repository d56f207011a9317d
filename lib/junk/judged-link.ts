import type { LinkFacts } from './survey-page';

/** A link with what was found against it, by kind of evidence. */
export interface JudgedLink extends LinkFacts {
  points: Record<string, number>;
  score: number;
  junk: boolean;
}

/** Does it lead to a site that nothing speaks for: no authority, no school, none that everybody links to? */
export function isUnrelated({ points, score }: JudgedLink): boolean {
  return (points.foreignDomain ?? 1) > 0 && score >= 0;
}

/** How many registrable domains the links lead to. */
export function sitesOf(links: readonly JudgedLink[]): number {
  return new Set(links.map(({ domain }) => domain)).size;
}
