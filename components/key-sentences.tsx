import type { JSX } from 'preact';
import type { Evidence } from '../lib/model';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  sentences: readonly Evidence[];
  lang: string;
}

/** The sentences that tell most, as they stand in the report. */
export function KeySentences({ t, sentences, lang }: Props): JSX.Element {
  return (
    <details class="key-sentences" data-part="key-sentences">
      <summary>{t('key_sentences')}</summary>
      <ul lang={lang}>
        {sentences.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </details>
  );
}
