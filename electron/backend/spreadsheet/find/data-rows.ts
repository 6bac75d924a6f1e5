import { cleanText } from '../file/clean-text.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { Row } from '../file/sheet-grid.ts';
import { isNumberedRow, nameOf, rowKind } from './row-kind.ts';
import type { KnowsPlace, RowKind, RowLayout, TailKind } from './row-kind.ts';
import { isSectionNumeral, sectionPlace } from './row-words.ts';
import type { Table } from './table.ts';

export interface DataRow {
  /** Excel's number of the row. */
  readonly row: number;
  readonly cells: Row;
  /** The kecamatan of the section the row stands in ("KECAMATAN BENGALON" above the rows), as typed. */
  readonly sectionDistrict: string | null;
  /** The kabupaten of the section, as typed. */
  readonly sectionRegency: string | null;
}

/** A row that is no data, with its first words, so that the office can see what was passed over. */
export interface PassedOverRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'data'>;
  readonly text: string;
}

/** A row of sums, and how many data rows stand above it. */
export interface TotalRow {
  readonly row: number;
  readonly text: string;
  readonly cells: Row;
  readonly upTo: number;
}

/** Every row of the sheet to its last filled one, in two piles. */
export interface SheetRows {
  readonly rows: readonly DataRow[];
  readonly passedOver: readonly PassedOverRow[];
  readonly totals: readonly TotalRow[];
  /** How many data rows stand above each section. */
  readonly sectionStarts: readonly number[];
}

const KNOWS_NO_PLACE: KnowsPlace = () => false;
/** From so many rows with a name on, the share that is numbered says whether the list is. */
const NUMBERED_SHARE = 0.5;

function layoutOf(table: Table, knowsPlace: KnowsPlace): RowLayout {
  const indexOf = (field: string) =>
    table.columns.find(({ meaning }) => meaning?.field === field)?.index ?? null;
  const headed = table.columns.filter(({ header }) => header !== '');
  const nameColumn = indexOf('name') ?? indexOf('legalEntityNumber') ?? indexOf('nikKoperasi');
  const numberColumn = indexOf('rowNumber');
  const named = table.grid.rows
    .slice(table.firstDataIndex)
    .filter((row) => nameOf(row, { nameColumn }) !== null);
  const numbered = named.filter((row) => isNumberedRow(row, { numberColumn }));
  return {
    nameColumn,
    numberColumn,
    fieldColumns: table.columns
      .filter(({ meaning, index }) => meaning !== null && index !== numberColumn && index !== nameColumn)
      .map(({ index }) => index),
    headers: new Map(headed.map(({ index, header }) => [index, header.split(' / ')])),
    isNumberedList: numberColumn !== null && numbered.length > named.length * NUMBERED_SHARE,
    hasDistrictColumn: indexOf('districtName') !== null,
    knowsPlace,
  };
}

const firstWords = (cells: Row): string => cleanText(ownCells(cells)[0]?.text.slice(0, 120) ?? '');
const sectionWords = (cells: Row): string =>
  ownCells(cells)
    .find(({ text }) => /\p{L}{2}/u.test(text.slice(0, 300)) && !isSectionNumeral(text))
    ?.text.slice(0, 300) ?? '';

/** The rows above the header, and those of the header itself. */
function rowsAbove({ grid, firstDataIndex, headerRow }: Table): readonly PassedOverRow[] {
  const before = Array.from({ length: grid.firstRow - 1 }, (_, index): PassedOverRow => {
    return { row: index + 1, kind: 'blank', text: '' };
  });
  const above = grid.rows.slice(0, firstDataIndex).map((cells, index): PassedOverRow => {
    const row = grid.firstRow + index;
    const isBlank = ownCells(cells).length === 0;
    return { row, kind: isBlank ? 'blank' : row < headerRow ? 'title' : 'heading', text: firstWords(cells) };
  });
  return [...before, ...above];
}

const lastFilled = ({ grid }: Table): number =>
  grid.rows.findLastIndex((cells) => ownCells(cells).length > 0);

/** The sheet's last filled row, as Excel numbers it. */
export const lastRowOf = (table: Table): number => table.grid.firstRow + lastFilled(table);

/**
 * Puts every row of the table's sheet into one of two piles: those that speak of a cooperative, and those passed over.
 *
 * @param knowsPlace by it sections are told from names; without it only by their shape
 */
export function dataRows(table: Table, knowsPlace: KnowsPlace = KNOWS_NO_PLACE): SheetRows {
  const layout = layoutOf(table, knowsPlace);
  const rows: DataRow[] = [];
  const passedOver: PassedOverRow[] = [...rowsAbove(table)];
  const [totals, sectionStarts]: [TotalRow[], number[]] = [[], []];
  let section: Pick<DataRow, 'sectionDistrict' | 'sectionRegency'> = {
    sectionDistrict: null,
    sectionRegency: null,
  };
  let begun: TailKind | null = null;
  const last = lastFilled(table);
  for (let index = table.firstDataIndex; index <= last; index += 1) {
    const cells = table.grid.rows[index] ?? [];
    const row = table.grid.firstRow + index;
    const kind = rowKind(cells, layout, begun);
    if (kind === 'data') {
      rows.push({ row, cells, ...section });
      begun = null;
      continue;
    }
    const text = firstWords(cells);
    passedOver.push({ row, kind, text });
    if (kind === 'total') totals.push({ row, text, cells, upTo: rows.length });
    if (kind === 'section') sectionStarts.push(rows.length);
    if (kind !== 'blank') begun = kind === 'signature' || kind === 'footnote' ? kind : null;
    if (kind === 'section') section = { ...section, ...sectionAt(cells, knowsPlace) };
  }
  return { rows, passedOver, totals, sectionStarts };
}

/** What a section says of the rows below it: nothing where it names no place. */
function sectionAt(
  cells: Row,
  knowsPlace: KnowsPlace,
): Partial<Pick<DataRow, 'sectionDistrict' | 'sectionRegency'>> {
  const { level, name } = sectionPlace(sectionWords(cells));
  if (level === 'regency') return { sectionDistrict: null, sectionRegency: name };
  return level === null && !knowsPlace('district', name) ? {} : { sectionDistrict: name };
}
