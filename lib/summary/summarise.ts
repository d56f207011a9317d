import type { Brief, SummaryInput } from '../model';

export function summarise(input: SummaryInput): Brief {
  return { text: input.text, headlineLines: input.headlineLines, events: [], edition: null, participants: [], mentioned: [] };
}
