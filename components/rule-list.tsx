import type { JSX } from 'preact';
import type { Correction, JunkRule } from '../lib/model';
import type { Translate } from './messages';
import { RemoveButton } from './remove-button';

interface CorrectionProps {
  t: Translate;
  corrections: readonly Correction[];
  forget: (correction: Correction) => void;
}

/** What the reader has put right about people; each can be taken back. */
export function CorrectionList({ t, corrections, forget }: CorrectionProps): JSX.Element {
  return (
    <section>
      <h2>{t('section_corrections')}</h2>
      {corrections.length === 0 && <p class="quiet">{t('corrections_none')}</p>}
      <ul class="sites" data-part="corrections">
        {corrections.map((correction) => (
          <li>
            <span>
              {correction.titles === null
                ? t('correction_nobody', { name: correction.name })
                : t('correction_titles', { name: correction.name, titles: correction.titles.join('、') })}
            </span>
            <RemoveButton label={t('rule_forget', { value: correction.name })} press={() => forget(correction)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  t: Translate;
  rules: readonly JunkRule[];
  forget: (rule: JunkRule) => void;
}

/** What the reader has decided about junk, site by site; each can be taken back. */
export function RuleList({ t, rules, forget }: Props): JSX.Element {
  const sites = [...new Set(rules.map(({ site }) => site))].sort();
  return (
    <section>
      <h2>{t('section_rules')}</h2>
      <p class="hint">{t('rules_hint')}</p>
      {rules.length === 0 && <p class="quiet">{t('rules_none')}</p>}
      {sites.map((site) => (
        <div class="rules" data-site={site}>
          <h3>{site}</h3>
          <ul class="sites">
            {rules
              .filter((rule) => rule.site === site)
              .map((rule) => (
                <li>
                  <span>{t(`rule_${rule.verdict}_${rule.about}`, { value: rule.value })}</span>
                  <RemoveButton label={t('rule_forget', { value: rule.value })} press={() => forget(rule)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
