import type { Article, Block, Run } from '../model';

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Lines of running text that a block holds: a list gives one per item, a table one per row, pictures and captions none. */
export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return [runsText(block.runs)];
    case 'list':
      return block.items.map(runsText);
    case 'table':
      return block.rows.map((row) => row.map(runsText).join('\t'));
    default:
      return [];
  }
}

export function bodyLines(article: Article): string[] {
  return article.blocks.flatMap(blockLines);
}

export function headlineLines(article: Article): string[] {
  const { kicker, title, decks } = article.headline;
  return [kicker, title, ...decks].filter((line): line is string => Boolean(line));
}

/** Captions and credits, in page order. */
export function captionLines(article: Article): string[] {
  return article.blocks
    .flatMap((block) => (block.kind === 'picture' || block.kind === 'video' || block.kind === 'caption' ? [captionRuns(block)] : []))
    .filter((line) => line !== '');
}

function captionRuns(block: Extract<Block, { kind: 'picture' | 'video' | 'caption' }>): string {
  return runsText(block.kind === 'caption' ? block.runs : block.caption);
}
