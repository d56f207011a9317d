import type { JSX } from 'preact';
import type { Person } from '../lib/model';
import { fieldValue } from './field-value';
import { Icon } from './icon';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  person: Person;
  /** @param titles those that hold; null: no person at all */
  correct: (titles: string[] | null) => void;
}

/** The way to put an entry right, folded away: not a person, or other titles. */
export function CorrectPerson({ t, person, correct }: Props): JSX.Element {
  const label = t('correct', { name: person.name });
  return (
    <details class="correct">
      <summary class="pencil" aria-label={label} title={label}>
        <Icon name="edit" />
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const titles = fieldValue(event.currentTarget, 'titles').split(/[、,，;；]/);
          correct(titles.map((title) => title.trim()).filter(Boolean));
        }}
      >
        <input type="text" name="titles" value={person.titles.join('、')} aria-label={t('correct_titles')} autocomplete="off" />
        <button type="submit" class="plain" data-action="correct-titles">
          {t('correct_titles')}
        </button>
        <button type="button" class="plain" data-action="not-a-person" onClick={() => correct(null)}>
          {t('not_a_person')}
        </button>
      </form>
    </details>
  );
}
