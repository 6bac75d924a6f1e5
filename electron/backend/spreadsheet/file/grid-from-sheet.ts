import { SSF } from '@e965/xlsx';
import type { CellObject, DenseWorkSheet, Range } from '@e965/xlsx';
import { excelDay } from './excel-day.ts';
import type { Cell, FilledCell, Row } from './sheet-grid.ts';

const EMPTY_ROW: Row = [];

function isDateFormat(format: CellObject['z']): boolean {
  return typeof format === 'string' && Boolean(SSF.is_date(format));
}

function gridCell(cell: CellObject | undefined, isEpoch1904: boolean): Cell {
  if (cell === undefined || cell.v === undefined || cell.v === null) return null;
  if (cell.t === 'n' && typeof cell.v === 'number') {
    if (!Number.isFinite(cell.v)) return null;
    const day = isDateFormat(cell.z) ? excelDay(cell.v, isEpoch1904) : undefined;
    const text = cell.w ?? String(cell.v);
    return day === undefined ? { text, number: cell.v } : { text, number: cell.v, day };
  }
  const text = cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
  return text === '' ? null : { text };
}

/** Copies the first cell of each merged block over its blank places, inside the grid only. */
function fillMerges(rows: Cell[][], merges: readonly Range[], spend: (places: number) => void): void {
  for (const { s: start, e: end } of merges) {
    const source = rows[start.r]?.[start.c] ?? null;
    if (source === null) continue;
    const copy: FilledCell = { ...source, isMergeCopy: true };
    const lastRow = Math.min(end.r, rows.length - 1);
    for (let r = start.r; r <= lastRow; r += 1) {
      const row = rows[r];
      if (row === undefined || row.length === 0) continue;
      const lastColumn = Math.min(
        end.c,
        Math.max(...[start.r, r].map((index) => (rows[index]?.length ?? 1) - 1)),
      );
      spend(lastColumn - start.c + 1);
      for (let c = start.c; c <= lastColumn; c += 1) {
        while (row.length < c) row.push(null);
        row[c] ??= copy;
      }
    }
  }
}

/**
 * The rows of a sheet as plain cells. Trailing blanks are cut, so a stray format in the last row of Excel costs nothing.
 *
 * @param spend is told how many places are about to be used and throws when there were too many
 */
export function gridRows(
  sheet: DenseWorkSheet,
  isEpoch1904: boolean,
  spend: (places: number) => void,
): readonly Row[] {
  const rows: Cell[][] = [];
  // The library's arrays are sparse: forEach passes over the holes.
  sheet['!data'].forEach((source, index) => {
    const cells: Cell[] = [];
    source.forEach((cell, column) => {
      const filled = gridCell(cell, isEpoch1904);
      if (filled === null) return;
      spend(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      cells.push(filled);
    });
    if (cells.length === 0) return;
    spend(index - rows.length);
    while (rows.length < index) rows.push([]);
    rows.push(cells);
  });
  fillMerges(rows, sheet['!merges'] ?? [], spend);
  return rows.map((row) => (row.length === 0 ? EMPTY_ROW : row));
}
