import type { JSX } from 'preact';
import type { JunkFinding } from '../lib/model';
import { formatPages } from './format-pages';
import { areaText, hostsOf, reasonText } from './junk-words';
import type { Translate } from './messages';
import type { PanelActions } from './panel-model';

interface Props {
  t: Translate;
  finding: JunkFinding;
  /** Has the reader put it back? */
  kept: boolean;
  actions: PanelActions;
  host: string | null;
}

/** Longest excerpt of what was removed, in characters. */
const EXCERPT = 80;

/** So many hosts are named. */
const MOST_HOSTS = 3;

/** One thing that was removed: what it was, why, and the way back. */
export function JunkItem({ t, finding, kept, actions, host }: Props): JSX.Element {
  const hosts = hostsOf(finding);
  const shownHosts = hosts.slice(0, MOST_HOSTS).join(', ') + (hosts.length > MOST_HOSTS ? ' …' : '');
  const area = areaText(t, finding);
  return (
    <li data-junk-id={finding.id} class={kept ? 'kept' : undefined}>
      <p class="excerpt">{excerpt(finding.text)}</p>
      {finding.links.length > 0 && <p class="hosts">{t('junk_links', { count: finding.links.length, hosts: shownHosts })}</p>}
      <p class="reason">
        {isTold(finding.pages) && <span class="area">{t('junk_pages', { pages: formatPages(t, finding.pages ?? []) })}</span>}{' '}
        {area && <span class="area">{area}</span>} {reasonText(t, finding)} {finding.action === 'unlink' && t('unlinked')}
      </p>
      <Ways t={t} finding={finding} kept={kept} actions={actions} host={host} />
    </li>
  );
}

function Ways({ t, finding, kept, actions, host }: Props): JSX.Element {
  const { id, action, pages, rule } = finding;
  if (action === 'report') return <p class="reason">{t('report_only')}</p>;
  if (pages && !pages.includes(1)) return <p class="reason">{t('junk_elsewhere')}</p>;
  const way = (name: string, label: string, press: (id: string) => void): JSX.Element => (
    <button type="button" class="plain" data-action={name} onClick={() => press(id)}>
      {label}
    </button>
  );
  if (rule === 'marked-by-reader') return way('unmark', t('unmark'), actions.unmark);
  if (!kept) return way('put-back', t('put_back'), actions.putBack);
  return (
    <span class="ways">
      {way('remove-again', t('remove_again'), actions.removeAgain)}
      {host && way('keep-always', t('keep_always', { host }), actions.keepAlways)}
    </span>
  );
}

/** Where everything is on the page that is open, its number says nothing. */
function isTold(pages: readonly number[] | undefined): boolean {
  return pages !== undefined && (pages.length > 1 || pages[0] !== 1);
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
