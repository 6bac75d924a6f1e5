import { AppError } from '#contract/errors.ts';
import { dataRows } from './data-rows.ts';
import { headerPaths } from './header-paths.ts';
import { meaningKey } from './register-columns.ts';
import type { ColumnMeaning } from './register-columns.ts';
import type { SheetGrid } from '../file/sheet-grid.ts';
import type { Table, TableColumn } from './table.ts';

/** How far down a sheet the header is looked for, and over how many rows it may reach. */
const SEARCHED_ROWS = 60;
const MAX_HEADER_ROWS = 3;

interface Candidate {
  readonly table: Table;
  readonly score: number;
}

/** What is looked for: how a heading is understood, and whether the recognised columns are enough for the work. */
export interface TableSearch {
  readonly meaningOf: (headings: readonly string[]) => ColumnMeaning | null;
  readonly isEnough: (columns: readonly TableColumn[]) => boolean;
}

/** Of several columns with one meaning the newest year stays, else the first. */
function withoutRivals(columns: readonly TableColumn[]): readonly TableColumn[] {
  const kept = new Map<string, TableColumn>();
  for (const column of columns) {
    if (column.meaning === null) continue;
    const key = meaningKey(column.meaning);
    const rival = kept.get(key)?.meaning;
    if (rival === undefined || (rival !== null && (column.meaning.bookYear ?? 0) > (rival.bookYear ?? 0))) {
      kept.set(key, column);
    }
  }
  const winners = new Set(kept.values());
  return columns.map((column) => (winners.has(column) ? column : { ...column, meaning: null }));
}

function candidateAt(
  grid: SheetGrid,
  top: number,
  depth: number,
  meaningOf: TableSearch['meaningOf'],
): Candidate {
  const columns = withoutRivals(
    headerPaths(grid, top, depth).map((path, index) => ({
      index,
      header: path.join(' / '),
      meaning: path.length === 0 ? null : meaningOf(path),
    })),
  );
  const score = columns.filter((column) => column.meaning !== null).length;
  const table = { grid, headerRow: grid.firstRow + top, firstDataIndex: top + depth, columns };
  return { table, score };
}

/** The best header of one sheet: most columns recognised, then fewest rows, then highest up. */
function bestInSheet(grid: SheetGrid, { meaningOf, isEnough }: TableSearch): Candidate | null {
  let best: Candidate | null = null;
  for (let depth = 1; depth <= MAX_HEADER_ROWS; depth += 1) {
    for (let top = 0; top < Math.min(SEARCHED_ROWS, grid.rows.length); top += 1) {
      const candidate = candidateAt(grid, top, depth, meaningOf);
      if (candidate.score > (best?.score ?? 0) && isEnough(candidate.table.columns)) best = candidate;
    }
  }
  return best;
}

function sheetsAskedFor(grids: readonly SheetGrid[], sheet: string | null): readonly SheetGrid[] {
  if (sheet === null) return grids;
  const plain = (name: string) => name.trim().toLowerCase();
  const asked =
    grids.find(({ name }) => name === sheet) ?? grids.find(({ name }) => plain(name) === plain(sheet));
  if (asked) return [asked];
  throw new AppError('SHEET_NOT_FOUND', {
    facts: { lembar: sheet, tersedia: grids.map(({ name }) => name).join(', ') },
    sheets: grids.map(({ name }) => name),
  });
}

/** The newest year in a sheet's name: of "Data 2023" and "Data 2024" the latter is the current register. */
function yearInName(grid: SheetGrid): number {
  return Math.max(0, ...(grid.name.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
}

/** A table with rows goes before one that is headed and empty, such as a form to be filled in. */
function hasRows({ table }: Candidate): boolean {
  return dataRows(table, 1).rows.length > 0;
}

/**
 * Finds the table in a workbook: the sheet asked for, else the visible sheet that has rows and whose header explains
 * most columns.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND; both name the sheets of the workbook
 */
export function findTable(grids: readonly SheetGrid[], sheet: string | null, search: TableSearch): Table {
  const found = sheetsAskedFor(grids, sheet)
    .map((grid) => bestInSheet(grid, search))
    .filter((candidate): candidate is Candidate => candidate !== null)
    .map((candidate) => ({ ...candidate, isFilled: hasRows(candidate) }))
    .sort(
      (a, b) =>
        Number(a.table.grid.isHidden) - Number(b.table.grid.isHidden) ||
        Number(b.isFilled) - Number(a.isFilled) ||
        b.score - a.score ||
        yearInName(b.table.grid) - yearInName(a.table.grid) ||
        b.table.grid.rows.length - a.table.grid.rows.length,
    );
  const best = found[0];
  if (best) return best.table;
  const sheets = grids.map(({ name }) => name);
  const searched = sheet ?? (sheets.length === 1 ? sheets[0] : undefined);
  throw new AppError('HEADER_NOT_FOUND', {
    facts: {
      ...(searched === undefined ? {} : { lembar: searched }),
      tersedia: sheets.map((name) => `"${name}"`).join(', '),
      jumlahLembar: sheets.length,
    },
    sheets,
  });
}
