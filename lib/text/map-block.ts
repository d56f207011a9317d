import type { Block, Run } from '../model';

/**
 * The block with all its runs mapped, in reading order; its addresses stay.
 * @param alt maps the alternative text of a picture, before its caption
 */
export function mapBlock(block: Block, runs: (list: Run[]) => Run[], alt: (text: string) => string = (text) => text): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(runs) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(runs)) };
    case 'picture':
      return { ...block, alt: alt(block.alt), caption: runs(block.caption) };
    case 'video':
      return { ...block, caption: runs(block.caption) };
    default:
      return { ...block, runs: runs(block.runs) };
  }
}
