import type { JSX } from 'preact';
import type { Reading } from '../lib/model';
import type { PanelSection } from '../lib/settings';
import { ArticleBody } from './article-body';
import { CleaningList } from './cleaning-list';
import { DateFacts } from './date-facts';
import { FurtherPages } from './further-pages';
import { HeadlineList } from './headline-list';
import { HeadlineView } from './headline-view';
import { hostOf } from './host-of';
import { Icon } from './icon';
import { KeySentences } from './key-sentences';
import { MessageCard } from './message-card';
import type { Translate } from './messages';
import { PageActions } from './page-actions';
import type { PanelActions, PanelModel } from './panel-model';
import { MentionedList, PeopleList } from './people-list';
import { scriptLanguage } from './script-language';
import { SearchField } from './search-field';
import { ToolBar } from './tool-bar';

interface Props {
  t: Translate;
  model: PanelModel;
  actions: PanelActions;
}

/** The whole panel: the brief above, the article below, or what stands in the way. */
export function PanelView({ t, model, actions }: Props): JSX.Element {
  const { state, reading, shown } = model;
  return (
    <main data-state={state}>
      <ToolBar t={t} model={model} actions={actions} />
      {state !== 'reading' && state !== 'headlines' ? (
        <MessageCard t={t} state={state} details={model.details} reload={actions.reload} />
      ) : (
        reading && shown && <ReadingView t={t} model={model} actions={actions} reading={reading} shown={shown} />
      )}
    </main>
  );
}

function ReadingView({ t, model, actions, reading, shown }: Props & { reading: Reading; shown: Reading }): JSX.Element {
  const { settings, marked } = model;
  const { article, brief } = shown;
  const lang = scriptLanguage(shown === reading ? 'original' : settings.target, reading.script);
  const shows = (section: PanelSection): boolean => !settings.hidden.includes(section);
  const name = marked?.name ?? null;
  const words = marked?.words ?? [];
  const after = (
    <>
      {shows('cleaning') && (
        <CleaningList t={t} {...reading} late={model.page.late} kept={model.kept} actions={actions} host={hostOf(reading.url)} />
      )}
      <PageActions t={t} model={model} actions={actions} />
    </>
  );
  if (!article) {
    return (
      <>
        <HeadlineList t={t} headlines={shown.headlines} lang={lang} />
        <div class="brief">{after}</div>
      </>
    );
  }
  return (
    <>
      <div class="brief">
        <HeadlineView t={t} article={article} reading={reading} lang={lang} words={words} />
        {reading.junk.some((finding) => finding.area === 'source-slot') && (
          <p class="warning">
            <Icon name="warning" /> {t('copy_warning')}
          </p>
        )}
        {shows('dates') && <DateFacts t={t} events={brief.events} places={brief.places} edition={brief.edition} lang={lang} />}
        {shows('participants') && brief.participants.length > 0 && (
          <PeopleList t={t} people={brief.participants} lang={lang} marked={name} mark={actions.mark} correct={actions.correct} />
        )}
        {shows('keySentences') && brief.keySentences.length > 0 && <KeySentences t={t} sentences={brief.keySentences} lang={lang} />}
        {shows('mentioned') && brief.mentioned.length > 0 && <MentionedList t={t} people={brief.mentioned} lang={lang} />}
        {after}
      </div>
      <SearchField t={t} search={actions.search} />
      <ArticleBody
        t={t}
        blocks={article.blocks}
        lang={lang}
        pictures={shows('pictures')}
        words={words}
        pageUrl={reading.url}
        markJunk={model.marking ? actions.markJunk : null}
      />
      <FurtherPages t={t} article={article} pages={model.pages} join={actions.joinPages} stop={actions.stopJoining} />
    </>
  );
}
