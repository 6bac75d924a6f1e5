import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  FIRM,
  HAIR,
  headerCell,
  officeTable,
  PADDING_ACROSS,
  PADDING_DOWN,
  resolveWidths,
  textCell,
} from './table-style.ts';
import type { ListTable } from './table-style.ts';

/** Rows that move to the next page together with what follows the table. */
const ROWS_WITH_ENDING = 2;

/** From inside a cell back to the outer edge of its table. */
const TO_TABLE_EDGE = -(PADDING_ACROSS + HAIR);

/** The last rows as a table of their own on the columns of the table around it, which draws the line above them. */
function lastRowsTable(list: ListTable, rows: ListTable['rows']): Content {
  return {
    margin: [TO_TABLE_EDGE, 0, TO_TABLE_EDGE, 0],
    layout: {
      ...officeTable(),
      hLineWidth: (index) => (index === 0 ? 0 : index === rows.length ? FIRM : HAIR),
    },
    table: {
      widths: resolveWidths(list.widths, list.textWidth),
      heights: list.rowHeight ?? 'auto',
      body: rows.map((row) => [...row]),
    },
  };
}

/**
 * A list followed by an ending, such as its signature, that must never stand alone on a page. pdfmake cannot keep a
 * table's last rows with what follows, so those rows and the ending form one unbreakable, borderless last row: a page
 * turn takes rows along and repeats the header above them. `fontSize` of the ending is given in points.
 */
export function listTableWithEnding(list: ListTable, ending: Content, fontSize: number): Content {
  const kept = Math.max(0, list.rows.length - ROWS_WITH_ENDING);
  const lastRows = list.rows.slice(kept);
  const endRow = kept + 1;
  const tail: TableCell = {
    colSpan: list.headings.length,
    border: [false, false, false, false],
    stack: [
      ...(lastRows.length === 0 ? [] : [lastRowsTable(list, lastRows)]),
      { stack: [ending], fontSize, margin: [TO_TABLE_EDGE, 0, TO_TABLE_EDGE, 0] },
    ],
  };
  const paddingDown = (row: number) => (row === endRow ? 0 : PADDING_DOWN);
  return {
    fontSize: list.fontSize,
    layout: { ...officeTable(), paddingTop: paddingDown, paddingBottom: paddingDown },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: resolveWidths(list.widths, list.textWidth),
      heights: (row: number) => (row === 0 || row === endRow ? 'auto' : (list.rowHeight ?? 'auto')),
      body: [
        list.headings.map(headerCell),
        ...list.rows.slice(0, kept).map((row) => [...row]),
        [tail, ...Array.from({ length: list.headings.length - 1 }, () => textCell(''))],
      ],
    },
  };
}
