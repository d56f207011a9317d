import type { JSX } from 'preact';
import type { HeadlineLink } from '../lib/model';
import { formatDate } from './format-date';
import type { Translate } from './messages';

/** The day's stories of a front or section page, without the clutter. */
export function HeadlineList({ t, headlines, lang }: { t: Translate; headlines: readonly HeadlineLink[]; lang: string }): JSX.Element {
  return (
    <section class="headline-list">
      <h1 class="list-title">{t('headlines', { count: headlines.length })}</h1>
      <ol data-part="headline-list">
        {headlines.map((headline) => (
          <li>
            <a href={/^https?:/i.test(headline.url) ? headline.url : undefined} target="_blank" rel="noopener noreferrer" lang={lang}>
              {headline.title}
            </a>
            {headline.date && <time dateTime={headline.date}>{formatDate(headline.date, t.lang)}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}
