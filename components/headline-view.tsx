import type { JSX } from 'preact';
import type { Article, Reading } from '../lib/model';
import { formatDate } from './format-date';
import { Icon } from './icon';
import { MarkedText } from './marked-text';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  article: Article;
  reading: Reading;
  /** lang attribute of the article's text. */
  lang: string;
  words: readonly string[];
}

/** Kicker, title and decks as the newspaper would set them, and below them who published it and when. */
export function HeadlineView({ t, article, reading, lang, words }: Props): JSX.Element {
  const { kicker, title, decks, original } = article.headline;
  return (
    <div class="headline">
      <div lang={lang}>
        {kicker && (
          <p class="kicker" data-part="kicker">
            <MarkedText text={kicker} words={words} />
          </p>
        )}
        <h1 data-part="title">
          <MarkedText text={title} words={words} />
        </h1>
        {decks.map((deck) => (
          <p class="deck" data-part="deck">
            <MarkedText text={deck} words={words} />
          </p>
        ))}
      </div>
      <p class="imprint">
        <Source t={t} article={article} reading={reading} lang={lang} />
        {article.published && (
          <time data-part="published" dateTime={article.published.iso} title={article.published.text}>
            {formatDate(article.published.iso, t.lang)}
          </time>
        )}
      </p>
      {article.byline.length > 0 && <People label={t('byline')} names={article.byline} lang={lang} part="byline" />}
      {article.editors.length > 0 && <People label={t('editors')} names={article.editors} lang={lang} part="editors" />}
      {original && (
        <p class="imprint">
          <span class="label">{t('original_title')}</span> <span lang={lang}>{original}</span>
        </p>
      )}
    </div>
  );
}

function Source({ t, article, reading, lang }: Omit<Props, 'words'>): JSX.Element {
  if (article.source) {
    return (
      <span data-part="source" lang={lang}>
        {article.source}
      </span>
    );
  }
  const hijacked = reading.junk.some((finding) => finding.area === 'source-slot');
  return (
    <span data-part="source" class={hijacked ? 'unknown warned' : 'unknown'}>
      {hijacked && <Icon name="warning" />}
      {t('source_unknown')}
    </span>
  );
}

function People({ label, names, lang, part }: { label: string; names: readonly string[]; lang: string; part: string }): JSX.Element {
  return (
    <p class="imprint" data-part={part}>
      <span class="label">{label}</span> <span lang={lang}>{names.join('　')}</span>
    </p>
  );
}
