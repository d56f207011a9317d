import type { JSX } from 'preact';
import type { JunkFinding, Repair } from '../lib/model';
import { formatPages } from './format-pages';
import { hostOf } from './host-of';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  junk: readonly JunkFinding[];
  repairs: readonly Repair[];
  /** Findings that the reader has put back. */
  kept: readonly string[];
  putBack: (id: string) => void;
  removeAgain: (id: string) => void;
}

/** Longest excerpt of what was removed, in characters. */
const EXCERPT = 80;

/** Repairs of one kind that are shown one by one; the rest is counted. */
const EXAMPLES = 8;

/** What was removed and repaired, why, and the way back. */
export function CleaningList({ t, junk, repairs, kept, putBack, removeAgain }: Props): JSX.Element {
  if (junk.length + repairs.length === 0) return <p class="quiet">{t('nothing_removed')}</p>;
  return (
    <details class="cleaning">
      <summary>{t('cleaning', { count: junk.length + repairs.length })}</summary>
      {junk.length > 0 && (
        <ul data-part="junk" class="junk">
          {junk.map((finding) => (
            <JunkItem t={t} finding={finding} kept={kept.includes(finding.id)} putBack={putBack} removeAgain={removeAgain} />
          ))}
        </ul>
      )}
      {repairs.length > 0 && <Repairs t={t} repairs={repairs} />}
    </details>
  );
}

interface ItemProps {
  t: Translate;
  finding: JunkFinding;
  kept: boolean;
  putBack: (id: string) => void;
  removeAgain: (id: string) => void;
}

function JunkItem({ t, finding, kept, putBack, removeAgain }: ItemProps): JSX.Element {
  const reason = `reason_${finding.reason.replaceAll('-', '_')}`;
  const area = `area_${finding.area.replaceAll('-', '_')}`;
  const hosts = [...new Set(finding.links.map((link) => hostOf(link.href)))].filter(Boolean);
  const shownHosts = hosts.slice(0, 3).join(', ') + (hosts.length > 3 ? ' …' : '');
  return (
    <li data-junk-id={finding.id} class={kept ? 'kept' : undefined}>
      <p class="excerpt">{excerpt(finding.text)}</p>
      {finding.links.length > 0 && <p class="hosts">{t('junk_links', { count: finding.links.length, hosts: shownHosts })}</p>}
      <p class="reason">
        {isTold(finding.pages) && <span class="area">{t('junk_pages', { pages: formatPages(t, finding.pages ?? []) })}</span>}{' '}
        {t.has(area) && <span class="area">{t(area)}</span>} {t.has(reason) ? t(reason, finding.values) : t('junk_reason_other')}
      </p>
      {finding.action === 'report' ? (
        <p class="reason">{t('report_only')}</p>
      ) : finding.pages && !finding.pages.includes(1) ? (
        <p class="reason">{t('junk_elsewhere')}</p>
      ) : (
        <button
          type="button"
          class="plain"
          data-action={kept ? 'remove-again' : 'put-back'}
          onClick={() => (kept ? removeAgain : putBack)(finding.id)}
        >
          {t(kept ? 'remove_again' : 'put_back')}
        </button>
      )}
    </li>
  );
}

/** Where everything is on the page that is open, its number says nothing. */
function isTold(pages: readonly number[] | undefined): boolean {
  return pages !== undefined && (pages.length > 1 || pages[0] !== 1);
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

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
