import type { JSX } from 'preact';
import { fieldValue } from './field-value';
import type { Translate } from './messages';
import { RemoveButton } from './remove-button';

interface Props {
  t: Translate;
  hosts: readonly string[];
  add: (input: string) => void;
  remove: (host: string) => void;
}

/** Sites that are read without a click: to add one, the browser asks the reader at that moment. */
export function SiteList({ t, hosts, add, remove }: Props): JSX.Element {
  return (
    <section>
      <h2>{t('section_sites')}</h2>
      <p class="hint">{t('sites_hint')}</p>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add(fieldValue(event.currentTarget, 'site'));
        }}
      >
        <input
          type="text"
          id="always-read-host"
          name="site"
          aria-label={t('site_label')}
          placeholder={t('site_placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <button type="submit" id="always-read-add" class="action">
          {t('site_add')}
        </button>
      </form>
      {hosts.length === 0 && <p class="quiet">{t('sites_none')}</p>}
      <ul data-part="always-read" class="sites">
        {hosts.map((host) => (
          <li data-host={host}>
            <span>{host}</span>
            <RemoveButton label={t('site_remove', { host })} press={() => remove(host)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
