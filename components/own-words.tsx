import type { JSX } from 'preact';
import type { OwnWord } from '../lib/model';
import { CHOICES } from '../lib/settings';
import { fieldValue } from './field-value';
import type { Translate } from './messages';
import type { OptionsActions } from './options-model';
import { RemoveButton } from './remove-button';

interface Props {
  t: Translate;
  words: readonly OwnWord[];
  /** What was wrong with the entries of the last import, as sentences. */
  problems: readonly string[];
  actions: OptionsActions;
}

/** So many are shown; whoever has more keeps them in a file. */
const MOST_SHOWN = 200;

/** The reader's own words for conversion: added, taken away, brought in from a file and written to one. */
export function OwnWords({ t, words, problems, actions }: Props): JSX.Element {
  return (
    <section>
      <h2>{t('section_words')}</h2>
      <p class="hint">{t('words_hint')}</p>
      <WordForm t={t} add={actions.addWord} />
      {words.length === 0 && <p class="quiet">{t('words_none')}</p>}
      <ul data-part="own-words" class="sites">
        {words.slice(0, MOST_SHOWN).map((word) => (
          <li>
            <span>
              {word.kind === 'protect' ? t('word_protected', { from: word.from }) : `${word.from} → ${word.to}`}{' '}
              <span class="quiet">{word.targets === 'all' ? '' : word.targets.map((target) => t(`script_${target}`)).join('、')}</span>
            </span>
            <RemoveButton label={t('word_remove', { from: word.from })} press={() => actions.removeWord(word)} />
          </li>
        ))}
      </ul>
      {words.length > MOST_SHOWN && <p class="quiet">{t('more', { count: words.length - MOST_SHOWN })}</p>}
      <p class="report">
        <label class="plain file">
          {t('words_import')}
          <input
            type="file"
            id="own-words-file"
            accept=".json,.txt,.tsv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) actions.importWords(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {words.length > 0 && (
          <>
            <button type="button" class="plain" id="own-words-json" onClick={() => actions.exportWords('json')}>
              {t('words_export_json')}
            </button>
            <button type="button" class="plain" id="own-words-lines" onClick={() => actions.exportWords('tsv')}>
              {t('words_export_lines')}
            </button>
          </>
        )}
      </p>
      {problems.length > 0 && (
        <ul class="problems" data-part="own-word-problems">
          {problems.map((problem) => (
            <li>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WordForm({ t, add }: { t: Translate; add: OptionsActions['addWord'] }): JSX.Element {
  const submit = (form: HTMLFormElement): void => {
    const [from, to] = [fieldValue(form, 'from').trim(), fieldValue(form, 'to').trim()];
    const target = CHOICES.target.find((choice) => choice === fieldValue(form, 'to-script'));
    // Without a second word the first is to stay as it is.
    add({
      from,
      to: to || from,
      kind: to && to !== from ? 'replace' : 'protect',
      targets: target && target !== 'original' ? [target] : 'all',
    });
    form.reset();
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <input type="text" id="own-word-from" name="from" aria-label={t('word_from')} placeholder={t('word_from')} autocomplete="off" />
      <input type="text" id="own-word-to" name="to" aria-label={t('word_to')} placeholder={t('word_to')} autocomplete="off" />
      <select name="to-script" aria-label={t('word_target')}>
        {CHOICES.target.map((choice) => (
          <option value={choice}>{choice === 'original' ? t('word_all_targets') : t(`script_${choice}`)}</option>
        ))}
      </select>
      <button type="submit" id="own-word-add" class="action">
        {t('site_add')}
      </button>
    </form>
  );
}
