import type { JunkAction, JunkArea, Link } from '../model';

/** What a rule has found, before it gets its id, its path and its area. */
export interface Suspicion {
  rule: string;
  reason: string;
  values?: Record<string, string | number>;
  node: Node;
  /** Span of a text node's value; both or none. */
  start?: number;
  end?: number;
  links?: Link[];
  /** Where the rule itself knows it. */
  area?: JunkArea;
  /** Where it differs from the node's text. */
  text?: string;
  action?: JunkAction;
}
