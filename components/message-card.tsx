import type { JSX } from 'preact';
import type { Translate } from './messages';
import type { PanelState } from './panel-model';

interface Props {
  t: Translate;
  state: Exclude<PanelState, 'reading' | 'headlines'>;
  details: string | null;
  reload: () => void;
}

/** Where there is nothing to read: what is the matter, and the next step. */
export function MessageCard({ t, state, details, reload }: Props): JSX.Element {
  const key = state.replaceAll('-', '_');
  return (
    <section class={`message ${state}`} data-part="message" aria-live="polite">
      {state === 'loading' ? <span class="spinner" aria-hidden="true" /> : <img class="sign" src="/icon/96.png" alt="" />}
      <h1>{t(`${key}_title`)}</h1>
      <p>{t(`${key}_next`)}</p>
      {(state === 'failed' || state === 'none') && (
        <button type="button" class="action" onClick={reload}>
          {t('try_again')}
        </button>
      )}
      {details && <pre class="details">{details}</pre>}
    </section>
  );
}
