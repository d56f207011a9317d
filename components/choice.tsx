import type { JSX } from 'preact';
import type { CHOICES, Settings } from '../lib/settings';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  name: keyof typeof CHOICES;
  /** Catalogue key of the label. */
  label: string;
  /** Catalogue keys of the choices begin with it. */
  prefix: string;
  choices: readonly string[];
  settings: Settings;
  change: (some: Partial<Settings>) => void;
}

/** The names of languages stand in these languages, so that everybody finds their own. */
const OWN_NAMES: Record<string, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
};

/** One setting with a few choices, as a list. */
export function Choice({ t, name, label, prefix, choices, settings, change }: Props): JSX.Element {
  const value = settings[name];
  return (
    <label class="row">
      <span>{t(label)}</span>
      <select name={name} value={value} onChange={(event) => change({ [name]: event.currentTarget.value })}>
        {choices.map((choice) => (
          <option value={choice} selected={choice === value}>
            {OWN_NAMES[choice] ?? t(`${prefix}_${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
