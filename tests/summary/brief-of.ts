import type { Brief } from '../../lib/model';
import { loadNameModel } from '../../lib/summary/people/model/load-name-model';
import { summarise } from '../../lib/summary/summarise';

const model = await loadNameModel();

/** The brief of an invented article whose first line is its headline. */
export function briefOf(text: string, published: string | null = '2024-06-21', byline: string[] = []): Brief {
  return summarise({ text, headlineLines: 1, published, byline }, model);
}

/** Names of those who took part, in order. */
export function names(brief: Brief): string[] {
  return brief.participants.map(({ name }) => name);
}

/** Name → roles, titles or whatever else is asked of the participants. */
export function each<K extends keyof Brief['participants'][number]>(
  brief: Brief,
  key: K,
): Record<string, Brief['participants'][number][K]> {
  return Object.fromEntries(brief.participants.map((person) => [person.name, person[key]]));
}
