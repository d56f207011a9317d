import type { Brief, Span } from '../model';
import type { Convert } from './load-convert';
import { mapOffset } from './map-offset';

/** A brief in another script: its text line by line, every span moved to where its words went. */
export function convertBrief(brief: Brief, convert: Convert): Brief {
  const { text, map } = convertLines(brief.text, convert);
  const words = (value: string): string => convert(value).text;
  const span = <T extends Span>(old: T): T => ({ ...old, start: map(old.start), end: map(old.end) });
  const quoted = <T extends Span & { text: string }>(old: T): T => {
    const moved = span(old);
    return { ...moved, text: text.slice(moved.start, moved.end) };
  };
  return {
    ...brief,
    text,
    events: brief.events.map((event) => ({ ...event, text: words(event.text), span: span(event.span) })),
    places: brief.places.map(quoted),
    keySentences: brief.keySentences.map(quoted),
    edition: brief.edition && { ...brief.edition, paper: words(brief.edition.paper) },
    participants: brief.participants.map((person) => ({
      ...person,
      name: words(person.name),
      titles: person.titles.map(words),
      organisation: person.organisation === null ? null : words(person.organisation),
      group: person.group === null ? null : words(person.group),
      evidence: person.evidence.map(quoted),
      places: person.places.map(span),
    })),
    mentioned: brief.mentioned.map((person) => ({
      ...person,
      name: words(person.name),
      titles: person.titles.map(words),
      places: person.places.map(span),
    })),
  };
}

function convertLines(text: string, convert: Convert): { text: string; map: (offset: number) => number } {
  const lines = text.split('\n');
  const starts: number[] = [];
  const outStarts: number[] = [];
  const converted = lines.map((line) => convert(line));
  let at = 0;
  let out = 0;
  for (const [i, line] of lines.entries()) {
    starts.push(at);
    outStarts.push(out);
    at += line.length + 1;
    out += (converted[i]?.text.length ?? 0) + 1;
  }
  const map = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (outStarts[low] ?? 0) + mapOffset(converted[low] ?? { drifts: [] }, offset - (starts[low] ?? 0));
  };
  return { text: converted.map((line) => line.text).join('\n'), map };
}
