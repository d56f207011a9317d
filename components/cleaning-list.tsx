import type { JSX } from 'preact';
import type { JunkFinding, Repair } from '../lib/model';
import { JunkItem } from './junk-item';
import type { Translate } from './messages';
import type { PanelActions } from './panel-model';

interface Props {
  t: Translate;
  junk: readonly JunkFinding[];
  repairs: readonly Repair[];
  /** What the page added after the reading. */
  late: readonly JunkFinding[];
  /** Findings that the reader has put back. */
  kept: readonly string[];
  actions: PanelActions;
  /** Where what is always kept is kept; null for a page without an address. */
  host: string | null;
}

/** Repairs of one kind that are shown one by one; the rest is counted. */
const EXAMPLES = 8;

/** What was removed and repaired, why, and the way back. */
export function CleaningList({ t, junk, repairs, late, kept, actions, host }: Props): JSX.Element {
  if (junk.length + repairs.length + late.length === 0) return <p class="quiet">{t('nothing_removed')}</p>;
  return (
    <details class="cleaning">
      <summary>{t('cleaning', { count: junk.length + repairs.length + late.length })}</summary>
      {junk.length > 0 && (
        <ul data-part="junk" class="junk">
          {junk.map((finding) => (
            <JunkItem t={t} finding={finding} kept={kept.includes(finding.id)} actions={actions} host={host} />
          ))}
        </ul>
      )}
      {late.length > 0 && (
        <>
          <p class="reason">{t('late_junk', { count: late.length })}</p>
          <ul data-part="late-junk" class="junk">
            {late.map((finding) => (
              <JunkItem t={t} finding={finding} kept={false} actions={{ ...actions, putBack: actions.putBackLate }} host={null} />
            ))}
          </ul>
        </>
      )}
      {repairs.length > 0 && <Repairs t={t} repairs={repairs} />}
      {junk.length > 0 && (
        <p class="report">
          <span>{t('report')}</span>
          <button type="button" class="plain" data-action="report-md" onClick={() => actions.saveReport('md')}>
            {t('report_md')}
          </button>
          <button type="button" class="plain" data-action="report-json" onClick={() => actions.saveReport('json')}>
            {t('report_json')}
          </button>
        </p>
      )}
    </details>
  );
}

function Repairs({ t, repairs }: { t: Translate; repairs: readonly Repair[] }): JSX.Element {
  const kinds = [...new Set(repairs.map((repair) => repair.kind))];
  return (
    <div data-part="repairs" class="repairs">
      {kinds.map((kind) => {
        const some = repairs.filter((repair) => repair.kind === kind);
        return (
          <>
            <p class="reason">{t('repair_count', { kind: t(`repair_${kind.replaceAll('-', '_')}`), count: some.length })}</p>
            <p class="examples">
              {some.slice(0, EXAMPLES).map((repair) => (
                <span class="example">
                  {repair.before && <del>{repair.before}</del>}
                  {repair.after && <ins>{repair.after}</ins>}
                </span>
              ))}
              {some.length > EXAMPLES && <span class="quiet">{t('more', { count: some.length - EXAMPLES })}</span>}
            </p>
          </>
        );
      })}
    </div>
  );
}
