import type { Span } from '../../model';
import type { TextView } from './text-view';

/** A stretch that may be a personal name. Several may overlap; settleNames decides. */
export interface NameCandidate extends Span {
  /** How likely, in units of the rules' weights: SURE or more stands alone, POSSIBLE or more stands beside a sure place. */
  score: number;
  kind: 'chinese' | 'foreign';
}

/** A rule that proposes names. */
export type NameSource = (view: TextView) => NameCandidate[];
