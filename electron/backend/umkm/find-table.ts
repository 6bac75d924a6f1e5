import { refuse } from '../base/refusal.ts';
import { columnLetter } from '../spreadsheet/find/column-letter.ts';
import { headerPaths } from '../spreadsheet/find/header-paths.ts';
import { isNumberedRow, nameOf, rowKind } from '../spreadsheet/find/row-kind.ts';
import type { KnowsPlace, RowKind, RowLayout, TailKind } from '../spreadsheet/find/row-kind.ts';
import { sectionPlace } from '../spreadsheet/find/row-words.ts';
import { ownCells } from '../spreadsheet/file/sheet-grid.ts';
import type { Row, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { headingMeaning, REPEATED, UMKM_COLUMNS } from './headings.ts';
import type { HeadingMeaning, UmkmColumn } from './headings.ts';

/** A heading further down than this heads no list. */
const HEADER_ROWS = 40;
const DEEPEST = 3;
/** As much of a row as is shown where it is passed over. */
const SHOWN = 120;

/** One column of the sheet, and what is made of it. */
export interface FoundColumn extends HeadingMeaning {
  readonly index: number;
  /** "C". */
  readonly letter: string;
  /** "Pemilik / Nama". */
  readonly heading: string;
}

export interface UmkmTable {
  readonly grid: SheetGrid;
  /** As Excel numbers it. */
  readonly headerRow: number;
  readonly firstData: number;
  readonly columns: readonly FoundColumn[];
}

/** What each heading means where each thing is said once; a second column of the same is told as such. */
function meaningsOf(paths: readonly (readonly string[])[]): readonly FoundColumn[] {
  const seen = new Map<UmkmColumn, string>();
  const found = paths.map((parts, index): FoundColumn => {
    const heading = parts.join(' / ');
    const letter = columnLetter(index);
    const said: HeadingMeaning =
      heading === '' ? { column: null, year: null, scale: 1, why: 'tanpa judul' } : headingMeaning(parts);
    const before = said.column === null || REPEATED.has(said.column) ? undefined : seen.get(said.column);
    if (before !== undefined)
      return { ...said, column: null, index, letter, heading, why: `sama dengan kolom ${before}` };
    if (said.column !== null) seen.set(said.column, letter);
    return { ...said, index, letter, heading };
  });
  return withoutLoneNames(found);
}

/** A lone "Nama" is the business's where nothing else says so and no column speaks of a person. */
function withoutLoneNames(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const has = (column: UmkmColumn): boolean => columns.some((one) => one.column === column);
  if (has('name') || has('ownerNik') || has('ownerSex')) return columns;
  return columns.map((one) =>
    one.column === 'ownerName' && /^(?:\W*)nama\W*$/i.test(one.heading) ? { ...one, column: 'name' } : one,
  );
}

const scoreOf = (columns: readonly FoundColumn[]): number =>
  new Set(columns.flatMap(({ column }) => (column === null ? [] : [column]))).size;

/** The list of a workbook whose headings say most of a business. @throws AppError INVALID_INPUT where none does */
export function findUmkmTable(grids: readonly SheetGrid[]): UmkmTable {
  let best: { readonly table: UmkmTable; readonly score: number } | undefined;
  for (const grid of grids.filter(({ isHidden }) => !isHidden)) {
    for (let top = 0; top < Math.min(HEADER_ROWS, grid.rows.length); top += 1) {
      if (ownCells(grid.rows[top] ?? []).length < 2) continue;
      for (let depth = 1; depth <= DEEPEST; depth += 1) {
        const columns = meaningsOf(headerPaths(grid, top, depth));
        const isNamed = columns.some(({ column }) => column === 'name' || column === 'ownerName');
        const score = scoreOf(columns);
        if (!isNamed || score < 2 || score <= (best?.score ?? 0)) continue;
        best = {
          score,
          table: { grid, headerRow: grid.firstRow + top, firstData: top + depth, columns },
        };
      }
    }
  }
  return (
    best?.table ??
    refuse(
      'path',
      'Tidak ada lembar dengan baris judul yang memuat nama usaha atau pemilik beserta satu kolom lain, misalnya Kecamatan. Beri judul kolomnya, lalu baca lagi.',
    )
  );
}

export interface UmkmDataRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly cells: Row;
  /** The kecamatan of the heading above it. */
  readonly section: string | null;
}

export interface PassedOver {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'data'>;
  readonly text: string;
}

const textOf = (cells: Row): string =>
  ownCells(cells)
    .map(({ text }) => text.trim())
    .join(' | ')
    .slice(0, SHOWN);

function layoutOf({ grid, firstData, columns }: UmkmTable, knowsPlace: KnowsPlace): RowLayout {
  const at = (column: UmkmColumn) => columns.find((one) => one.column === column)?.index ?? null;
  const nameColumn = at('name') ?? at('ownerName');
  const numberColumn =
    columns.find(({ heading }) => /^(no|nomor|nomer|urut|no\.? urut)\W*$/i.test(heading))?.index ?? null;
  const headers = new Map(
    columns
      .filter(({ heading }) => heading !== '')
      .map(({ index, heading }) => [index, heading.split(' / ')]),
  );
  const rows = grid.rows.slice(firstData);
  const named = rows.filter((row) => nameOf(row, { nameColumn }) !== null);
  const numbered = named.filter((row) => isNumberedRow(row, { numberColumn }));
  return {
    nameColumn,
    numberColumn,
    fieldColumns: columns
      .filter(({ column, index }) => column !== null && index !== nameColumn)
      .map(({ index }) => index),
    headers,
    isNumberedList: numberColumn !== null && numbered.length * 2 > named.length,
    hasDistrictColumn: at('districtName') !== null,
    knowsPlace,
  };
}

/** Every row of the list's sheet in one of two piles: those that speak of a business, and those passed over. */
export function umkmRows(
  table: UmkmTable,
  knowsPlace: KnowsPlace,
): { readonly rows: readonly UmkmDataRow[]; readonly passedOver: readonly PassedOver[] } {
  const { grid, firstData, headerRow } = table;
  const layout = layoutOf(table, knowsPlace);
  const rows: UmkmDataRow[] = [];
  const passedOver: PassedOver[] = [];
  let section: string | null = null;
  let begun: TailKind | null = null;
  const last = grid.rows.findLastIndex((cells) => ownCells(cells).length > 0);
  for (const [index, cells] of grid.rows.slice(0, last + 1).entries()) {
    const row = grid.firstRow + index;
    const isBlank = ownCells(cells).length === 0;
    if (index < firstData) {
      passedOver.push({
        row,
        kind: isBlank ? 'blank' : row < headerRow ? 'title' : 'heading',
        text: textOf(cells),
      });
      continue;
    }
    const kind = rowKind(cells, layout, begun);
    if (kind === 'data') {
      rows.push({ row, cells, section });
      begun = null;
      continue;
    }
    passedOver.push({ row, kind, text: textOf(cells) });
    if (kind !== 'blank') begun = kind === 'signature' || kind === 'footnote' ? kind : null;
    if (kind === 'section') {
      const { level, name } = sectionPlace(textOf(cells));
      if (level === 'district' || knowsPlace('district', name)) section = name;
    }
  }
  return { rows, passedOver };
}

/** What stands in the columns that are read, by what they say. */
export const columnsThatSay = ({ columns }: UmkmTable, wanted: UmkmColumn): readonly FoundColumn[] =>
  columns.filter(({ column }) => column === wanted);

export const labelOfColumn = (column: UmkmColumn): string => UMKM_COLUMNS[column].label;
