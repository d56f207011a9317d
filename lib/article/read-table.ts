import { tagOf } from '../dom/text-lines';
import type { Block, Run } from '../model';
import { foldSpace } from '../text/fold-space';

/** A cell with more text than this holds paragraphs: the table is layout. */
const MAX_CELL = 200;

/** Larger tables are archives of data, not part of a story. */
const MAX_ROWS = 500;

/** Does the table show data (at least two columns and rows of short cells), or does it only lay out the page? */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  const rows = rowsOf(table);
  if (rows.length < 2 || rows.length > MAX_ROWS) return false;
  const cells = rows.map((row) => [...row.children]);
  const wide = cells.filter((row) => row.length >= 2).length;
  const long = cells
    .flat()
    .some((cell) => (cell.textContent?.length ?? 0) > MAX_CELL * 2 || foldSpace(cell.textContent ?? '').length > MAX_CELL);
  return wide >= rows.length / 2 && !long;
}

export function tableBlock(table: Element, read: (cell: Element) => Run[]): Extract<Block, { kind: 'table' }> | null {
  const rows = rowsOf(table);
  const head = [...(rows[0]?.children ?? [])].every((cell) => tagOf(cell) === 'TH');
  const filled = rows.map((row) => [...row.children].map(read)).filter((row) => row.some((cell) => cell.length > 0));
  return filled.length > 0 ? { kind: 'table', head, rows: filled } : null;
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')];
}
