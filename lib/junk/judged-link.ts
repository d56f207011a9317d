import type { LinkFacts } from './survey-page';

/** A link with what was found against it, by kind of evidence. */
export interface JudgedLink extends LinkFacts {
  points: Record<string, number>;
  score: number;
  junk: boolean;
}
