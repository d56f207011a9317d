import type { JSX } from 'preact';
import type { Article } from '../lib/model';
import { hostOf } from './host-of';
import { Icon } from './icon';
import type { Translate } from './messages';
import type { PagesProblem, PagesState } from './panel-model';

interface Props {
  t: Translate;
  article: Article;
  pages: PagesState;
  join: () => void;
  stop: () => void;
}

/** Problems that may be gone when it is tried again: the line, the login, the site. */
const WORTH_ANOTHER_TRY: readonly PagesProblem[] = [
  'unreachable',
  'refused',
  'server-error',
  'too-slow',
  'no-article',
  'stopped',
  'page-gone',
];

/** Below the article: the further pages of it, being read, joined, or what stands in the way. */
export function FurtherPages({ t, article, pages, join, stop }: Props): JSX.Element | null {
  const next = article.nextPage ?? article.wholePage ?? null;
  if (!next && pages.joined === 1 && !pages.problem) return null;
  return (
    <section class="further" data-part="pages" data-joined={pages.joined} aria-live="polite">
      {pages.reading ? (
        <Reading t={t} whole={pages.joined === 1 && article.wholePage !== undefined} joined={pages.joined} stop={stop} />
      ) : pages.problem ? (
        <Problem t={t} pages={pages} problem={pages.problem} address={pages.failed ?? next} join={join} />
      ) : next ? (
        <Offer t={t} address={next} join={join} />
      ) : (
        <p class="line">
          <span>{t(pages.whole ? 'pages_joined_whole' : 'pages_joined', { joined: pages.joined })}</span>
          <PageLink address={pages.last} label={t('open_last_page')} />
        </p>
      )}
    </section>
  );
}

function Offer({ t, address, join }: { t: Translate; address: string; join: () => void }): JSX.Element {
  return (
    <>
      <p class="line">
        <button type="button" id="join-pages" class="action" onClick={join}>
          <Icon name="pages" />
          {t('join_pages')}
        </button>
        <PageLink address={address} label={t('next_page')} />
      </p>
      <p class="quiet">{t('join_pages_hint', { host: hostOf(address) ?? '' })}</p>
    </>
  );
}

function Reading({ t, whole, joined, stop }: { t: Translate; whole: boolean; joined: number; stop: () => void }): JSX.Element {
  return (
    <p class="line">
      <span class="spinner small" aria-hidden="true" />
      <span>{whole ? t('joining_whole') : t('joining_page', { page: joined + 1 })}</span>
      {joined > 1 && <span class="quiet">{t('joined_so_far', { joined })}</span>}
      <button type="button" id="stop-joining" class="action" onClick={stop}>
        {t('stop_joining')}
      </button>
    </p>
  );
}

interface ProblemProps {
  t: Translate;
  pages: PagesState;
  problem: PagesProblem;
  address: string | null;
  join: () => void;
}

function Problem({ t, pages, problem, address, join }: ProblemProps): JSX.Element {
  return (
    <>
      <p class={problem === 'stopped' ? 'line' : 'line warned'} data-problem={problem}>
        {problem !== 'stopped' && <Icon name="warning" />}
        <span>{t(`pages_${problem.replaceAll('-', '_')}`)}</span>
      </p>
      <p class="line">
        {WORTH_ANOTHER_TRY.includes(problem) && (
          <button type="button" id="join-pages" class="action" onClick={join}>
            {t(problem === 'stopped' ? 'read_on' : 'try_again')}
          </button>
        )}
        <PageLink address={address} label={t('open_that_page')} />
        {pages.joined > 1 && <span class="quiet">{t('joined_so_far', { joined: pages.joined })}</span>}
      </p>
    </>
  );
}

function PageLink({ address, label }: { address: string | null; label: string }): JSX.Element | null {
  if (!address || !/^https?:/i.test(address)) return null;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label} →
    </a>
  );
}
