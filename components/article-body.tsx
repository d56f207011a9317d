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
  /** Name to mark. */
  name: string | null;
  pageUrl: string | null;
  /** Is the reader picking out lines that are junk? Then what is called with the place of each. */
  markJunk: ((block: number) => void) | null;
}

/** The article's text and pictures, built from plain data: nothing of the page's markup gets here. */
export function ArticleBody({ t, blocks, lang, pictures, name, pageUrl, markJunk }: Props): JSX.Element {
  return (
    <section class="article" data-part="article" lang={lang}>
      {blocks.map((block, i) => {
        const view = <BlockView t={t} block={block} pictures={pictures} name={name} pageUrl={pageUrl} />;
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
  name: string | null;
  pageUrl: string | null;
}

function BlockView({ t, block, pictures, name, pageUrl }: BlockProps): JSX.Element | null {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <RunText runs={block.runs} name={name} />
        </p>
      );
    case 'subhead':
      return (
        <h2 class={`subhead level-${block.level}`}>
          <RunText runs={block.runs} name={name} />
        </h2>
      );
    case 'quote':
      return (
        <blockquote>
          <RunText runs={block.runs} name={name} />
        </blockquote>
      );
    case 'list':
      return <List block={block} name={name} />;
    case 'table':
      return <Table block={block} name={name} />;
    case 'caption':
      return (
        <p class="caption">
          <RunText runs={block.runs} name={name} />
        </p>
      );
    case 'picture':
      return pictures ? <Picture block={block} name={name} /> : null;
    case 'video':
      return pictures ? <Video t={t} block={block} name={name} pageUrl={pageUrl} /> : null;
  }
}

function List({ block, name }: { block: Extract<Block, { kind: 'list' }>; name: string | null }): JSX.Element {
  const items = block.items.map((runs) => (
    <li>
      <RunText runs={runs} name={name} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ block, name }: { block: Extract<Block, { kind: 'table' }>; name: string | null }): JSX.Element {
  return (
    <div class="table-frame">
      <table>
        {block.rows.map((row, i) => (
          <tr>
            {row.map((runs) => {
              const content = <RunText runs={runs} name={name} />;
              return block.head && i === 0 ? <th>{content}</th> : <td>{content}</td>;
            })}
          </tr>
        ))}
      </table>
    </div>
  );
}

function Picture({ block, name }: { block: Extract<Block, { kind: 'picture' }>; name: string | null }): JSX.Element {
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
          <RunText runs={block.caption} name={name} />
        </figcaption>
      )}
    </figure>
  );
}

interface VideoProps {
  t: Translate;
  block: Extract<Block, { kind: 'video' }>;
  name: string | null;
  pageUrl: string | null;
}

function Video({ t, block, name, pageUrl }: VideoProps): JSX.Element {
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
          <RunText runs={block.caption} name={name} />
        </figcaption>
      )}
    </figure>
  );
}
