import type { Brief, SummaryInput } from '../model';
import { findEdition } from './dates/find-edition';
import { findEventDates } from './dates/find-event-dates';
import { findKeySentences } from './find-key-sentences';
import { findPlaces } from './find-places';
import { findPeople } from './people/find-people';
import type { NameModel } from './people/model/name-model';
import { viewText } from './people/text-view';
import { isWithin, overlaps } from './spans';

/** Characters that are read for the brief: a long book. What no report has must not make the reader wait for seconds. */
const MAX_READ = 400_000;

/** The brief of an article: when, where printed, who took part and who is only mentioned. Every item is verbatim, with its place. */
export function summarise(input: SummaryInput, model: NameModel): Brief {
  const { text, headlineLines, published, byline } = input;
  const read = text.slice(0, MAX_READ);
  const view = viewText(read, headlineLines);
  const printed = findEdition(read, view.folded);
  const { events, earlier } = findEventDates(read, view.folded, view.bodyStart, published, printed ? [printed.span] : []);
  const people = findPeople(view, byline, earlier, model);
  const named = [...people.participants, ...people.mentioned].flatMap(({ places }) => places);
  return {
    text,
    headlineLines,
    // 周天 of 周天行 is no Sunday; a clause may name somebody.
    events: events.filter(({ span }) => !named.some((place) => overlaps(place, span) && !isWithin(place, span))),
    edition: printed?.edition ?? null,
    places: findPlaces(read, view.folded, view.bodyStart),
    keySentences: findKeySentences(view, named),
    ...people,
  };
}
