import type { JSX } from 'preact';
import type { Block } from '../lib/model';
import type { Translate } from './messages';
import { RunText } from './run-text';

interface Props {
  t: Translate;
  blocks: readonly Block[];
  /** lang attribute of the text. */
  lang: string;
  pictures: boolean;
  /** What to mark. */
  words: readonly string[];
  pageUrl: string | null;
  /** Is the reader picking out lines that are junk? Then what is called with the place of each. */
  markJunk: ((block: number) => void) | null;
}

/** The article's text and pictures, built from plain data: nothing of the page's markup gets here. */
export function ArticleBody({ t, blocks, lang, pictures, words, pageUrl, markJunk }: Props): JSX.Element {
  return (
    <section class="article" data-part="article" lang={lang}>
      {blocks.map((block, i) => {
        const view = <BlockView t={t} block={block} pictures={pictures} words={words} pageUrl={pageUrl} />;
        return markJunk && isMarkable(block) ? <Markable t={t} view={view} mark={() => markJunk(i)} /> : view;
      })}
    </section>
  );
}

/** Pictures and videos have no line of their own that could be recognised again. */
function isMarkable(block: Block): boolean {
  return block.kind !== 'picture' && block.kind !== 'video';
}

function Markable({ t, view, mark }: { t: Translate; view: JSX.Element; mark: () => void }): JSX.Element {
  return (
    <div class="markable">
      {view}
      <button type="button" class="plain" data-action="mark-junk" onClick={mark}>
        {t('mark_junk')}
      </button>
    </div>
  );
}

interface BlockProps {
  t: Translate;
  block: Block;
  pictures: boolean;
  words: readonly string[];
  pageUrl: string | null;
}

function BlockView({ t, block, pictures, words, pageUrl }: BlockProps): JSX.Element | null {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <RunText runs={block.runs} words={words} />
        </p>
      );
    case 'subhead':
      return (
        <h2 class={`subhead level-${block.level}`}>
          <RunText runs={block.runs} words={words} />
        </h2>
      );
    case 'quote':
      return (
        <blockquote>
          <RunText runs={block.runs} words={words} />
        </blockquote>
      );
    case 'list':
      return <List block={block} words={words} />;
    case 'table':
      return <Table block={block} words={words} />;
    case 'caption':
      return (
        <p class="caption">
          <RunText runs={block.runs} words={words} />
        </p>
      );
    case 'picture':
      return pictures ? <Picture block={block} words={words} /> : null;
    case 'video':
      return pictures ? <Video t={t} block={block} words={words} pageUrl={pageUrl} /> : null;
  }
}

function List({ block, words }: { block: Extract<Block, { kind: 'list' }>; words: readonly string[] }): JSX.Element {
  const items = block.items.map((runs) => (
    <li>
      <RunText runs={runs} words={words} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ block, words }: { block: Extract<Block, { kind: 'table' }>; words: readonly string[] }): JSX.Element {
  return (
    <div class="table-frame">
      <table>
        {block.rows.map((row, i) => (
          <tr>
            {row.map((runs) => {
              const content = <RunText runs={runs} words={words} />;
              return block.head && i === 0 ? <th>{content}</th> : <td>{content}</td>;
            })}
          </tr>
        ))}
      </table>
    </div>
  );
}

function Picture({ block, words }: { block: Extract<Block, { kind: 'picture' }>; words: readonly string[] }): JSX.Element {
  return (
    <figure>
      <img
        src={block.src}
        alt={block.alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        // A picture that does not come leaves its caption, not a broken frame.
        onError={(event) => event.currentTarget.classList.add('missing')}
      />
      {block.caption.length > 0 && (
        <figcaption>
          <RunText runs={block.caption} words={words} />
        </figcaption>
      )}
    </figure>
  );
}

interface VideoProps {
  t: Translate;
  block: Extract<Block, { kind: 'video' }>;
  words: readonly string[];
  pageUrl: string | null;
}

function Video({ t, block, words, pageUrl }: VideoProps): JSX.Element {
  return (
    <figure class="video">
      {block.poster && <img src={block.poster} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />}
      <p class="video-note">
        {t('video')}{' '}
        {pageUrl && /^https?:/i.test(pageUrl) && (
          <a href={pageUrl} target="_blank" rel="noopener noreferrer">
            {t('open_page')}
          </a>
        )}
      </p>
      {block.caption.length > 0 && (
        <figcaption>
          <RunText runs={block.caption} words={words} />
        </figcaption>
      )}
    </figure>
  );
}
