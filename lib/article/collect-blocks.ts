import { BLOCK_TAGS, SILENT_TAGS } from '../dom/block-tags';
import { safeUrl } from '../dom/safe-url';
import { tagOf, textLines } from '../dom/text-lines';
import type { Block, Run } from '../model';
import { pictureOf } from './find-picture';
import { foldRuns } from './fold-runs';
import { isDataTable, tableBlock } from './read-table';

/** Deeper than people nest: below it only the text counts, so that no hostile page exhausts the stack. */
const MAX_DEPTH = 120;

/** A figure with more text than this is no picture: a table, a listing, a quotation. */
const MAX_CAPTION = 200;

type TextKind = 'paragraph' | 'quote' | 'subhead' | 'caption';

interface Style {
  href?: string;
  strong?: true;
  emphasis?: true;
  kind: TextKind;
  level: 2 | 3 | 4;
}

/** The body as blocks of plain data, in reading order; runs folded, empty blocks left out, links absolute. */
export function collectBlocks(root: Element, base: string): Block[] {
  const collector = new Collector(base);
  collector.children(root, { kind: 'paragraph', level: 2 }, 0);
  collector.flush({ kind: 'paragraph', level: 2 });
  return collector.blocks;
}

class Collector {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private readonly pictures = new Set<string>();

  constructor(private readonly base: string) {}

  flush({ kind, level }: Pick<Style, 'kind' | 'level'>): void {
    const runs = foldRuns(this.runs);
    this.runs = [];
    if (runs.length === 0) return;
    this.blocks.push(kind === 'subhead' ? { kind, level, runs } : { kind, runs });
  }

  children(parent: Element, style: Style, depth: number): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? '', style);
      else if (node.nodeType === 1) this.element(node as Element, style, depth + 1);
    }
  }

  private text(text: string, { href, strong, emphasis }: Style): void {
    if (text) this.runs.push({ text, ...(href ? { href } : {}), ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) });
  }

  private element(element: Element, style: Style, depth: number): void {
    const tag = tagOf(element);
    if (tag === 'BR' || tag === 'HR') {
      this.flush(style);
      return;
    }
    if (tag === 'IMG') {
      this.picture(element, style);
      return;
    }
    if (tag === 'VIDEO' || tag === 'EMBED') {
      this.video(element, style);
      return;
    }
    if (SILENT_TAGS.has(tag)) return;
    if (depth > MAX_DEPTH) {
      this.text(
        textLines(element)
          .map((line) => line.text)
          .join(' '),
        style,
      );
      return;
    }
    if (tag === 'UL' || tag === 'OL') {
      this.list(element, style, depth, tag === 'OL');
      return;
    }
    if (tag === 'TABLE' && isDataTable(element)) {
      this.table(element, style);
      return;
    }
    const inner = innerStyle(element, tag, style, this.base);
    if (!BLOCK_TAGS.has(tag)) {
      this.children(element, inner, depth);
      return;
    }
    this.flush(style);
    this.children(element, inner, depth);
    this.flush(inner);
  }

  private picture(element: Element, style: Style): void {
    const picture = pictureOf(element, this.base);
    if (!picture || this.pictures.has(picture.src)) return;
    this.pictures.add(picture.src);
    this.flush(style);
    this.blocks.push(picture);
  }

  private video(element: Element, style: Style): void {
    this.flush(style);
    const src = safeUrl(element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src'), this.base);
    this.blocks.push({ kind: 'video', src, poster: safeUrl(element.getAttribute('poster'), this.base), caption: [] });
  }

  /** A list of short items stays a list; one whose items hold paragraphs or pictures is only layout. */
  private list(element: Element, style: Style, depth: number, ordered: boolean): void {
    this.flush(style);
    const items = [...element.children].filter((child) => tagOf(child) === 'LI');
    if (items.length === 0 || items.some((item) => item.querySelector('p, div, img, ul, ol, table, h1, h2, h3, h4'))) {
      this.children(element, style, depth);
      this.flush(style);
      return;
    }
    const read = items.map((item) => this.runsOf(item, style, depth)).filter((runs) => runs.length > 0);
    if (read.length > 0) this.blocks.push({ kind: 'list', ordered, items: read });
  }

  private table(element: Element, style: Style): void {
    this.flush(style);
    const block = tableBlock(element, (cell) => this.runsOf(cell, style, 0));
    if (block) this.blocks.push(block);
  }

  private runsOf(element: Element, style: Style, depth: number): Run[] {
    const inner = new Collector(this.base);
    inner.children(element, { ...style, kind: 'paragraph' }, depth);
    return foldRuns(inner.takeRuns());
  }

  /** Everything read so far as one line. */
  private takeRuns(): Run[] {
    const lines = this.blocks.flatMap((block) => ('runs' in block ? [...block.runs, { text: ' ' }] : []));
    return [...lines, ...this.runs];
  }
}

const SUBHEAD_LEVEL: Record<string, 2 | 3 | 4> = { H1: 2, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 };

function innerStyle(element: Element, tag: string, style: Style, base: string): Style {
  const level = SUBHEAD_LEVEL[tag];
  if (level) return { ...style, kind: 'subhead', level };
  if (tag === 'BLOCKQUOTE') return { ...style, kind: 'quote' };
  // What a figure holds beside its picture says what that shows, also without the element made for it.
  if (tag === 'FIGCAPTION' || (tag === 'FIGURE' && (element.textContent?.trim().length ?? 0) <= MAX_CAPTION))
    return { ...style, kind: 'caption' };
  if (tag === 'A') {
    const href = safeUrl(element.getAttribute('href'), base);
    return href ? { ...style, href } : style;
  }
  if (tag === 'STRONG' || tag === 'B') return { ...style, strong: true };
  if (tag === 'EM' || tag === 'I') return { ...style, emphasis: true };
  return style;
}
