import type { JSX } from 'preact';
import { fieldValue } from './field-value';
import type { Translate } from './messages';

/** Finds a word in the article; Enter goes on to the next place. */
export function SearchField({ t, search }: { t: Translate; search: (word: string) => void }): JSX.Element {
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(fieldValue(event.currentTarget, 'word'));
      }}
    >
      <input
        type="search"
        id="search"
        name="word"
        aria-label={t('search')}
        placeholder={t('search')}
        autocomplete="off"
        onInput={(event) => {
          if (event.currentTarget.value === '') search('');
        }}
      />
    </form>
  );
}
