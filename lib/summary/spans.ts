import type { Span } from '../model';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does the first stand in the second, which holds more? */
export function isWithin(a: Span, b: Span): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
}
