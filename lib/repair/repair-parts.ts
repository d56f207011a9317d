import type { NoiseFinding } from '../model';

/**
 * Applies findings of one joined text to the parts it was joined from (runs of a block, text nodes). Noise may span parts:
 * what belongs in its place goes to the part where it begins.
 * @param findings of the joined text, in order and without overlaps
 */
export function repairParts(parts: readonly string[], findings: readonly NoiseFinding[]): string[] {
  if (findings.length === 0) return [...parts];
  let at = 0;
  let next = 0;
  return parts.map((part) => {
    const [from, to] = [at, at + part.length];
    at = to;
    let out = '';
    let cut = from;
    for (let i = next; i < findings.length; i++) {
      const finding = findings[i];
      if (!finding || finding.start >= to) break;
      if (finding.start >= from) out += part.slice(cut - from, finding.start - from) + finding.after;
      cut = Math.max(cut, Math.min(finding.end, to));
      if (finding.end <= to) next = i + 1;
    }
    return out + part.slice(cut - from);
  });
}
