import type { JSX } from 'preact';
import type { Edition, EventDate, Evidence } from '../lib/model';
import { formatDate } from './format-date';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  events: readonly EventDate[];
  places: readonly Evidence[];
  edition: Edition | null;
  lang: string;
}

/** When (the first of the dates is the event's own; the others are told apart) and where it happened, and where it stood in print. */
export function DateFacts({ t, events, places, edition, lang }: Props): JSX.Element | null {
  const [own, ...others] = events;
  if (!own && !edition && places.length === 0) return null;
  return (
    <dl class="facts">
      {own && (
        <>
          <dt>{t('event')}</dt>
          <dd data-part="event">
            <EventTime event={own} t={t} lang={lang} />
            {others.length > 0 && (
              <details>
                <summary>{t('background_dates', { count: others.length })}</summary>
                <ul>
                  {others.map((event) => (
                    <li>
                      <EventTime event={event} t={t} lang={lang} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </dd>
        </>
      )}
      {places.length > 0 && (
        <>
          <dt>{t('place')}</dt>
          <dd data-part="place" lang={lang}>
            {places.map(({ text }) => text).join('、')}
          </dd>
        </>
      )}
      {edition && (
        <>
          <dt>{t('edition')}</dt>
          <dd data-part="edition">
            <span lang={lang}>{edition.paper}</span> <time dateTime={edition.date}>{formatDate(edition.date, t.lang)}</time>{' '}
            {edition.page && t('edition_page', { page: edition.page })}
          </dd>
        </>
      )}
    </dl>
  );
}

function EventTime({ event, t, lang }: { event: EventDate; t: Translate; lang: string }): JSX.Element {
  const end = event.end ? ` – ${formatDate(event.end, t.lang)}` : '';
  return (
    <>
      <time dateTime={event.date}>{formatDate(event.date, t.lang) + end}</time>{' '}
      <q class="words" lang={lang}>
        {event.text}
      </q>
      {event.implied && <span class="words"> {t('event_implied')}</span>}
    </>
  );
}
