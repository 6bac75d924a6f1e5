import { isNothing } from '#rules/value/nothing.ts';
import { cellText } from '../file/clean-text.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { Cell, Row, SheetGrid } from '../file/sheet-grid.ts';

/** A heading further down than this heads no list. */
const HEADER_ROWS = 50;
/** As much of a row as is shown where it is passed over or refused. */
const SHOWN_CELLS = 200;

/** A list in a sheet, known by the headings of its columns. */
export interface HeadedTable<Column extends string> {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly headerRow: number;
  /** The row of headings itself, with those that name no column. */
  readonly headings: Row;
  readonly has: (column: Column) => boolean;
  /** Rows below the headings that hold anything. */
  readonly rows: readonly HeadedRow<Column>[];
}

export interface HeadedRow<Column extends string> {
  /** As Excel numbers it. */
  readonly row: number;
  /** All that stands in the row, for a list of what was passed over. */
  readonly text: string;
  /** In the order of the headings. */
  readonly cells: Row;
  readonly cell: (column: Column) => Cell;
  /** In one line; empty where the cell says that there is nothing ("-"). */
  readonly words: (column: Column) => string;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

const rowText = (row: Row): string =>
  ownCells(row)
    .map(({ text }) => text.trim())
    .join(' | ')
    .slice(0, SHOWN_CELLS);

/**
 * The first list of a workbook whose headings hold every needed column; undefined where no sheet in sight has one.
 *
 * @param headings - what a heading looks like by its small letters alone, without spaces and signs
 */
export function findHeadedTable<Column extends string>(
  grids: readonly SheetGrid[],
  headings: Readonly<Record<Column, RegExp>>,
  needed: readonly NoInfer<Column>[],
): HeadedTable<Column> | undefined {
  const names = Object.keys(headings) as Column[];
  for (const grid of grids.filter(({ isHidden }) => !isHidden)) {
    for (const [headerAt, row] of grid.rows.slice(0, HEADER_ROWS).entries()) {
      const heads = row.map((cell) => lettersOf(cellText(cell) ?? ''));
      const columns = new Map(
        names.flatMap((name) => {
          const at = heads.findIndex((head) => headings[name].test(head));
          return at < 0 ? [] : [[name, at] as const];
        }),
      );
      if (needed.every((name) => columns.has(name))) return tableIn(grid, headerAt, columns);
    }
  }
  return undefined;
}

function tableIn<Column extends string>(
  grid: SheetGrid,
  headerAt: number,
  columns: ReadonlyMap<Column, number>,
): HeadedTable<Column> {
  const cellOf = (cells: Row, column: Column): Cell => {
    const at = columns.get(column);
    return at === undefined ? null : (cells[at] ?? null);
  };
  const rows = grid.rows.flatMap((cells, index): readonly HeadedRow<Column>[] => {
    if (index <= headerAt || ownCells(cells).length === 0) return [];
    return [
      {
        row: grid.firstRow + index,
        text: rowText(cells),
        cells,
        cell: (column) => cellOf(cells, column),
        words: (column) => {
          const text = cellText(cellOf(cells, column));
          return text === null || isNothing(text) ? '' : text.trim().replaceAll(/\s+/g, ' ');
        },
      },
    ];
  });
  return {
    sheet: grid.name,
    headerRow: grid.firstRow + headerAt,
    headings: grid.rows[headerAt] ?? [],
    has: (column) => columns.has(column),
    rows,
  };
}
