import { cleanText, comparableWords } from '../file/clean-text.ts';
import type { Table } from './table.ts';
import { rowKind } from './row-kind.ts';
import type { RowKind, RowLayout } from './row-kind.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { Row } from '../file/sheet-grid.ts';

export interface DataRow {
  /** Excel's number of the row. */
  readonly row: number;
  readonly cells: Row;
  /** The kecamatan of the section the row stands in ("KECAMATAN BENGALON" above the rows), as typed. */
  readonly sectionDistrict: string | null;
}

/** A row that is no data, with its first words, so that the office can see what was passed over. */
export interface PassedOverRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'data' | 'blank'>;
  readonly text: string;
}

const DISTRICT_SECTION = /^(?:[a-z]{1,4} |\d+ )?(?:kecamatan|kec) (.+)$/;

function layoutOf(table: Table): RowLayout {
  const indexOf = (field: string) =>
    table.columns.find(({ meaning }) => meaning?.field === field)?.index ?? null;
  const headed = table.columns.filter(({ header }) => header !== '');
  return {
    nameColumn: indexOf('name') ?? indexOf('legalEntityNumber') ?? indexOf('nikKoperasi'),
    numberColumn: indexOf('rowNumber'),
    fieldColumns: table.columns
      .filter(({ meaning }) => meaning !== null && meaning.field !== 'rowNumber')
      .map(({ index }) => index),
    headers: new Map(headed.map(({ index, header }) => [index, header.split(' / ')])),
  };
}

/** The rows below the header that speak of a cooperative, at most so many, and those that were passed over. */
export function dataRows(
  table: Table,
  atMost = Number.POSITIVE_INFINITY,
): {
  readonly rows: readonly DataRow[];
  readonly passedOver: readonly PassedOverRow[];
} {
  const layout = layoutOf(table);
  const rows: DataRow[] = [];
  const passedOver: PassedOverRow[] = [];
  let sectionDistrict: string | null = null;
  let isTail = false;
  for (let index = table.firstDataIndex; index < table.grid.rows.length && rows.length < atMost; index += 1) {
    const cells = table.grid.rows[index] ?? [];
    const row = table.grid.firstRow + index;
    const kind = rowKind(cells, layout, isTail);
    if (kind === 'blank') continue;
    if (kind === 'data') {
      rows.push({ row, cells, sectionDistrict });
      isTail = false;
      continue;
    }
    const text = cleanText(ownCells(cells)[0]?.text.slice(0, 120) ?? '');
    passedOver.push({ row, kind, text });
    isTail ||= kind === 'signature';
    if (kind === 'section')
      sectionDistrict = DISTRICT_SECTION.exec(comparableWords(text))?.[1] ?? sectionDistrict;
  }
  return { rows, passedOver };
}
