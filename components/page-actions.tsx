import type { JSX } from 'preact';
import { hostOf } from './host-of';
import { Icon } from './icon';
import type { Translate } from './messages';
import type { PanelActions, PanelModel } from './panel-model';

interface Props {
  t: Translate;
  model: PanelModel;
  actions: PanelActions;
}

/** What can be done to the page itself, and undone. */
export function PageActions({ t, model, actions }: Props): JSX.Element {
  const { page, reading, pageTarget, settings, notice } = model;
  const clean = page.removed.length > 0 || page.repaired > 0;
  const host = hostOf(reading?.url ?? null);
  return (
    <section class="page-actions" aria-label={t('page_actions')}>
      <h2>{t('page_actions')}</h2>
      <div class="buttons">
        {clean ? (
          <Action id="restore-page" icon="undo" label={t('restore_page')} press={actions.restorePage} />
        ) : (
          <Action id="clean-page" icon="broom" label={t('clean_page')} press={actions.cleanPage} />
        )}
        {reading?.article && host && (
          <Action id="mark-junk" icon="mark" label={t(model.marking ? 'marking_done' : 'marking_start')} press={actions.toggleMarking} />
        )}
        {page.converted ? (
          <Action id="restore-text" icon="undo" label={t('restore_text')} press={actions.restoreText} />
        ) : (
          <Action
            id="convert-page"
            icon="swap"
            label={t('convert_page', { script: t(`script_${pageTarget}`) })}
            press={actions.convertPage}
          />
        )}
        {host &&
          (settings.alwaysRead.includes(host) ? (
            <p class="quiet">{t('always_read_on', { host })}</p>
          ) : (
            <Action id="always-read" icon="pin" label={t('always_read', { host })} press={() => actions.alwaysRead(host)} />
          ))}
      </div>
      <p class="notice" role="status">
        {notice && t(notice.key, notice.values)}
      </p>
    </section>
  );
}

interface ActionProps {
  id: string;
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  press: () => void;
}

function Action({ id, icon, label, press }: ActionProps): JSX.Element {
  return (
    <button type="button" id={id} class="action" onClick={press}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
