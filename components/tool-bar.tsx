import type { JSX } from 'preact';
import type { TargetScript } from '../lib/model';
import { CHOICES, TEXT_SIZE } from '../lib/settings';
import { Icon } from './icon';
import type { Translate } from './messages';
import type { PanelActions, PanelModel } from './panel-model';

interface Props {
  t: Translate;
  model: PanelModel;
  actions: PanelActions;
}

/** What concerns reading itself, always in reach at the top of the panel. */
export function ToolBar({ t, model, actions }: Props): JSX.Element {
  const { target, textSize } = model.settings;
  return (
    <header class="tool-bar">
      <select
        id="script"
        aria-label={t('script')}
        title={t('script')}
        value={target}
        onChange={(event) => actions.chooseScript(event.currentTarget.value as TargetScript)}
      >
        {CHOICES.target.map((choice) => (
          <option value={choice} selected={choice === target}>
            {t(`script_${choice}`)}
          </option>
        ))}
      </select>
      <span class="space" />
      <Tool
        id="text-smaller"
        icon="smaller"
        label={t('text_smaller')}
        disabled={textSize <= TEXT_SIZE.min}
        press={() => actions.resizeText(-1)}
      />
      <Tool
        id="text-larger"
        icon="larger"
        label={t('text_larger')}
        disabled={textSize >= TEXT_SIZE.max}
        press={() => actions.resizeText(1)}
      />
      <Tool id="reload" icon="reload" label={t('reload')} press={actions.reload} />
      <Tool id="copy-json" icon="copy" label={t('copy_json')} disabled={!model.reading} press={actions.copyJson} />
      <Tool id="open-options" icon="options" label={t('open_options')} press={actions.openOptions} />
    </header>
  );
}

interface ToolProps {
  id: string;
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  disabled?: boolean;
  press: () => void;
}

function Tool({ id, icon, label, disabled = false, press }: ToolProps): JSX.Element {
  return (
    <button type="button" id={id} class="tool" aria-label={label} title={label} disabled={disabled} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
