import type { JSX } from 'preact';
import { CHOICES, PANEL_SECTIONS, TEXT_SIZE } from '../lib/settings';
import { Choice } from './choice';
import type { Translate } from './messages';
import type { OptionsActions, OptionsModel } from './options-model';
import { OwnWords } from './own-words';
import { CorrectionList, RuleList } from './rule-list';
import { scriptLanguage } from './script-language';
import { SiteList } from './site-list';

interface Props {
  t: Translate;
  model: OptionsModel;
  actions: OptionsActions;
}

/** The options page: every control takes effect and is stored at once. */
export function OptionsView({ t, model, actions }: Props): JSX.Element {
  const { settings, notice, problems, canUndo } = model;
  return (
    <main class="options">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="quiet">{t('options_intro')}</p>
        </div>
      </header>

      <section>
        <h2>{t('section_text')}</h2>
        <Choice t={t} name="target" prefix="script" label="target" choices={CHOICES.target} settings={settings} change={actions.change} />
        <p class="hint">{t('target_hint')}</p>
        <Choice t={t} name="font" prefix="font" label="font" choices={CHOICES.font} settings={settings} change={actions.change} />
        <label class="row">
          <span>{t('text_size')}</span>
          <span class="size">
            <input
              type="range"
              name="textSize"
              {...TEXT_SIZE}
              value={settings.textSize}
              onInput={(event) => actions.change({ textSize: event.currentTarget.valueAsNumber })}
            />
            <output>{t('text_size_value', { size: settings.textSize })}</output>
          </span>
        </label>
        <p class="preview" lang={scriptLanguage(settings.target, t.lang === 'zh-CN' ? 'hans' : 'hant')}>
          {t('preview')}
        </p>
      </section>

      <section>
        <h2>{t('section_look')}</h2>
        <Choice t={t} name="theme" prefix="theme" label="theme" choices={CHOICES.theme} settings={settings} change={actions.change} />
        <Choice
          t={t}
          name="language"
          prefix="language"
          label="language"
          choices={CHOICES.language}
          settings={settings}
          change={actions.change}
        />
      </section>

      <section>
        <h2>{t('section_panel')}</h2>
        <Choice
          t={t}
          name="joinPages"
          prefix="joinPages"
          label="several_pages"
          choices={CHOICES.joinPages}
          settings={settings}
          change={actions.change}
        />
        <p class="hint">{t('several_pages_hint')}</p>
        <Choice
          t={t}
          name="cleanPages"
          prefix="cleanPages"
          label="clean_pages"
          choices={CHOICES.cleanPages}
          settings={settings}
          change={actions.change}
        />
        <p class="hint">{t('clean_pages_hint')}</p>
        {PANEL_SECTIONS.map((section) => {
          const shown = !settings.hidden.includes(section);
          const hidden = shown ? [...settings.hidden, section] : settings.hidden.filter((other) => other !== section);
          return (
            <label class="check">
              <input type="checkbox" name="hidden" value={section} checked={shown} onChange={() => actions.change({ hidden })} />
              {t(`panel_${section}`)}
            </label>
          );
        })}
      </section>

      <SiteList t={t} hosts={settings.alwaysRead} add={actions.addSite} remove={actions.removeSite} />

      <OwnWords t={t} words={settings.ownWords} problems={problems.map(({ key, values }) => t(key, values))} actions={actions} />

      <CorrectionList t={t} corrections={settings.corrections} forget={actions.forgetCorrection} />

      <RuleList t={t} rules={settings.junkRules} forget={actions.forgetRule} />

      <footer>
        <button type="button" id="reset" class="action" onClick={actions.reset}>
          {t('reset')}
        </button>
        <p role="status" class={notice?.wrong ? 'wrong' : undefined}>
          {notice && t(notice.key, notice.values)}{' '}
          {canUndo && (
            <button type="button" id="undo-reset" class="plain" onClick={actions.undoReset}>
              {t('reset_undo')}
            </button>
          )}
        </p>
      </footer>
    </main>
  );
}
