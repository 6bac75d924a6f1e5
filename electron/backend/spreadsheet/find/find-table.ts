import { AppError } from '#contract/errors.ts';
import { dataRows } from './data-rows.ts';
import { headerPaths } from './header-paths.ts';
import { isKnownHeading, meaningKey } from './register-columns.ts';
import type { ColumnMeaning } from './register-columns.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { Row, SheetGrid } from '../file/sheet-grid.ts';
import type { Table, TableColumn } from './table.ts';
import { apartByYear, yearsSideBySide } from './year-columns.ts';

/** How far down a sheet the header is looked for, and over how many rows it may reach. */
const SEARCHED_ROWS = 60;
const MAX_HEADER_ROWS = 3;
/** Below the header, to tell a filled table from an empty form. */
const LOOKED_AT_ROWS = 200;

interface Candidate {
  readonly table: Table;
  readonly score: number;
}

/** What is looked for: how a heading is understood, and whether the recognised columns are enough for the work. */
export interface TableSearch {
  readonly meaningOf: (headings: readonly string[]) => ColumnMeaning | null;
  readonly isEnough: (columns: readonly TableColumn[]) => boolean;
}

/** Where a person wants the table to be read. */
export interface TablePlace {
  readonly sheet: string | null;
  /** Excel's number of the first header row; null: found by itself. */
  readonly headerRow: number | null;
}

/** Of several columns with one meaning the newest year stays, else the first; the others name the one that is read. */
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
  return columns.map((column) => {
    if (column.meaning === null) return column;
    const winner = kept.get(meaningKey(column.meaning));
    return winner === undefined || winner === column
      ? column
      : { ...column, meaning: null, sameAs: winner.index };
  });
}

function candidateAt(
  grid: SheetGrid,
  top: number,
  depth: number,
  meaningOf: TableSearch['meaningOf'],
): Candidate {
  const headed = headerPaths(grid, top, depth).map((path, index): TableColumn => ({
    index,
    header: path.join(' / '),
    meaning: path.length === 0 ? null : meaningOf(path),
  }));
  const columns = withoutRivals(apartByYear(headed, yearsSideBySide(headed).at(-1) ?? null));
  const score = columns.filter((column) => column.meaning !== null).length;
  const table = { grid, headerRow: grid.firstRow + top, firstDataIndex: top + depth, columns };
  return { table, score };
}

/** So many cells below headings of their own make a row one of data. */
const CELLS_OF_DATA = 2;

/**
 * Whether a row may belong to the header that begins above it. A second header row fills what an upper heading spans; a
 * row that fills several columns below headings of their own holds data, whatever its words ("Aktif") may mean.
 */
function mayContinueHeader(grid: SheetGrid, lower: number): boolean {
  const [upper, below] = [grid.rows[lower - 1] ?? [], grid.rows[lower] ?? []];
  const own = (row: Row, column: number): string => {
    const cell = row[column] ?? null;
    return cell === null || cell.isMergeCopy === true ? '' : cell.text.trim();
  };
  const isSpanning = (column: number): boolean => upper.length > column + 1 && own(upper, column + 1) === '';
  const filled = below.flatMap((_cell, column) => {
    const [above, text] = [own(upper, column).slice(0, 300), own(below, column).slice(0, 300)];
    if (above === '' || text === '' || isSpanning(column)) return [];
    return [isKnownHeading(text) || isKnownHeading(`${above} ${text}`)];
  });
  return filled.every((isHeading) => isHeading) || filled.length < CELLS_OF_DATA;
}

/** The best header among some rows: most columns recognised, then fewest rows, then highest up. */
function bestAmong(
  grid: SheetGrid,
  tops: readonly number[],
  meaningOf: TableSearch['meaningOf'],
  isFit: (candidate: Candidate) => boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (let depth = 1; depth <= MAX_HEADER_ROWS; depth += 1) {
    for (const top of tops) {
      if (depth > 1 && !mayContinueHeader(grid, top + depth - 1)) continue;
      const candidate = candidateAt(grid, top, depth, meaningOf);
      if (candidate.score > (best?.score ?? -1) && isFit(candidate)) best = candidate;
    }
  }
  return best;
}

/** A cell merged with the one above it: both are of one heading. */
const reachesUp = (grid: SheetGrid, top: number): boolean =>
  (grid.rows[top] ?? []).some((cell, column) => {
    const above = grid.rows[top - 1]?.[column] ?? null;
    return cell?.isMergeCopy === true && above !== null && above.text === cell.text;
  });

/** The header with a row below it that holds nothing but headings: "Desa/Kelurahan" under "Alamat". */
function withLowerRow(candidate: Candidate, meaningOf: TableSearch['meaningOf']): Candidate {
  const { grid, headerRow, firstDataIndex } = candidate.table;
  const top = headerRow - grid.firstRow;
  const below = ownCells(grid.rows[firstDataIndex] ?? []);
  const isHeading = ({ text }: { readonly text: string }): boolean => isKnownHeading(text.slice(0, 300));
  if (firstDataIndex - top >= MAX_HEADER_ROWS || below.length === 0 || !below.every(isHeading))
    return candidate;
  const taller = candidateAt(grid, top, firstDataIndex - top + 1, meaningOf);
  return taller.score < candidate.score ? candidate : taller;
}

/** The header with the rows above it that its cells are merged with. */
function wholeHeader(candidate: Candidate, meaningOf: TableSearch['meaningOf']): Candidate {
  const { grid, headerRow, firstDataIndex } = candidate.table;
  const top = headerRow - grid.firstRow;
  if (firstDataIndex - top >= MAX_HEADER_ROWS || !reachesUp(grid, top)) return candidate;
  const taller = candidateAt(grid, top - 1, firstDataIndex - top + 1, meaningOf);
  return taller.score < candidate.score ? candidate : wholeHeader(taller, meaningOf);
}

const searchedRows = (grid: SheetGrid): readonly number[] =>
  Array.from({ length: Math.min(SEARCHED_ROWS, grid.rows.length) }, (_, top) => top);

/** The best header of one sheet that is enough for the work. */
function bestInSheet(grid: SheetGrid, { meaningOf, isEnough }: TableSearch): Candidate | null {
  const best = bestAmong(
    grid,
    searchedRows(grid),
    meaningOf,
    ({ score, table }) => score > 0 && isEnough(table.columns),
  );
  return best && withLowerRow(wholeHeader(best, meaningOf), meaningOf);
}

/** The row a person calls the header, whatever is understood of it. */
function headerAt(grid: SheetGrid, headerRow: number, { meaningOf }: TableSearch): Candidate | null {
  const top = headerRow - grid.firstRow;
  return top < 0 || top >= grid.rows.length ? null : bestAmong(grid, [top], meaningOf, () => true);
}

/** One word that is a heading elsewhere ("Aktif") makes no header. */
const LEAST_HEADINGS = 2;

/** Nothing is understood enough: the row with most words is shown as the header, for a person to say what it means. */
function widestHeader(grid: SheetGrid, { meaningOf }: TableSearch): Candidate | null {
  const best = bestAmong(grid, searchedRows(grid), meaningOf, ({ score }) => score >= LEAST_HEADINGS);
  if (best !== null) return best;
  const words = (top: number): number =>
    ownCells(grid.rows[top] ?? []).filter(({ text }) => /\p{L}/u.test(text)).length;
  const top = [...searchedRows(grid)].sort((a, b) => words(b) - words(a) || a - b)[0];
  return top === undefined || words(top) === 0 ? null : candidateAt(grid, top, 1, meaningOf);
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
  const { grid, firstDataIndex } = table;
  const rows = grid.rows.slice(0, firstDataIndex + LOOKED_AT_ROWS);
  return dataRows({ ...table, grid: { ...grid, rows } }).rows.length > 0;
}

function bestOf(candidates: readonly (Candidate | null)[]): Table | undefined {
  return candidates
    .filter((candidate): candidate is Candidate => candidate !== null)
    .map((candidate) => ({ ...candidate, isFilled: hasRows(candidate) }))
    .sort(
      (a, b) =>
        Number(a.table.grid.isHidden) - Number(b.table.grid.isHidden) ||
        Number(b.isFilled) - Number(a.isFilled) ||
        b.score - a.score ||
        yearInName(b.table.grid) - yearInName(a.table.grid) ||
        b.table.grid.rows.length - a.table.grid.rows.length,
    )[0]?.table;
}

/**
 * Finds the table in a workbook: the sheet and header row asked for, else the visible sheet that has rows and whose
 * header explains most columns. Where no header is understood the widest row stands for one, so that a person can say
 * what the columns mean.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND (no sheet holds words at all, or not the row asked for); both name
 * the sheets of the workbook
 */
export function findTable(
  grids: readonly SheetGrid[],
  { sheet, headerRow }: TablePlace,
  search: TableSearch,
): Table {
  const asked = sheetsAskedFor(grids, sheet);
  const found =
    headerRow === null
      ? (bestOf(asked.map((grid) => bestInSheet(grid, search))) ??
        bestOf(asked.filter(({ isHidden }) => !isHidden).map((grid) => widestHeader(grid, search))))
      : bestOf(asked.map((grid) => headerAt(grid, headerRow, search)));
  if (found) return found;
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
