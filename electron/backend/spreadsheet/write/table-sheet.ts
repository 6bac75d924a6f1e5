import type { PaperColumn, PaperRow, PaperTable } from '../../documents/recap/recap-paper-table.ts';
import { columnLetter } from '../find/column-letter.ts';
import { xmlText } from './sheet-xml.ts';
import { FORMAT_NUMBERS } from './workbook-styles.ts';

/** One table on a sheet of its own. */
export interface TableSheet {
  readonly name: string;
  readonly table: PaperTable;
  /** Between title and header: what it is frozen as, the day. */
  readonly lines: readonly string[];
  /** Under the table: source, filter, definitions. */
  readonly notes: readonly string[];
}

const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 18;
/** Letters of a note that stand on one line across the first columns. */
const NOTE_LETTERS = 110;
const NOTE_LINE_HEIGHT = 13;

function textAt(column: number, line: number, text: string, format: number): string {
  const place = `${columnLetter(column)}${line}`;
  return `<c r="${place}" t="inlineStr" s="${format}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A figure as a number to reckon with; a percentage as a share with a percent format, money in whole rupiah. */
function figureAt(
  column: number,
  line: number,
  value: number | null,
  unit: PaperColumn['unit'],
  isTotal: boolean,
): string {
  const isPercent = unit === 'percent';
  const format = isTotal
    ? FORMAT_NUMBERS[isPercent ? 'totalPercent' : 'totalCount']
    : FORMAT_NUMBERS[isPercent ? 'tablePercent' : 'tableCount'];
  if (value === null)
    return textAt(column, line, '-', isTotal ? FORMAT_NUMBERS.totalText : FORMAT_NUMBERS.tableText);
  // Two decimals of a percentage are hundredths: whole numbers divided once, so no binary remainder is written.
  const written = isPercent ? Math.round(value * 100) / 10_000 : value;
  return `<c r="${columnLetter(column)}${line}" s="${format}"><v>${written}</v></c>`;
}

const rowXml = (line: number, cells: readonly string[], height?: number): string =>
  `<row r="${line}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;

function figureRow({ columns }: PaperTable, row: PaperRow, line: number, number: string, isTotal: boolean) {
  const format = isTotal ? FORMAT_NUMBERS.totalText : FORMAT_NUMBERS.tableText;
  return rowXml(line, [
    number === ''
      ? textAt(0, line, '', format)
      : `<c r="A${line}" s="${FORMAT_NUMBERS.tableCount}"><v>${number}</v></c>`,
    textAt(1, line, row.label, format),
    ...columns.map(({ unit }, at) => figureAt(at + 2, line, row.cells[at] ?? null, unit, isTotal)),
  ]);
}

const headingOf = ({ heading, unit }: PaperColumn): string =>
  unit === 'rupiah' ? `${heading} (Rp)` : heading;

/** The sheet as XML: title, its lines, the table with the header kept in view, and the notes. */
export function tableSheetXml({ table, lines, notes }: TableSheet): string {
  const width = table.columns.length + 2;
  const rows: string[] = [];
  let line = 1;
  const push = (make: (at: number) => string) => {
    rows.push(make(line));
    line += 1;
  };
  push((at) => rowXml(at, [textAt(0, at, table.title, FORMAT_NUMBERS.title)]));
  for (const text of lines) push((at) => rowXml(at, [textAt(0, at, text, 0)]));
  const headings = ['No.', table.groupHeading, ...table.columns.map(headingOf)];
  push((at) =>
    rowXml(
      at,
      headings.map((text, column) => textAt(column, at, text, FORMAT_NUMBERS.tableHeader)),
    ),
  );
  const headerLine = line - 1;
  for (const [index, row] of table.rows.entries())
    push((at) => figureRow(table, row, at, String(index + 1), false));
  const { total } = table;
  if (total) push((at) => figureRow(table, total, at, '', true));
  line += 1;
  const merged: string[] = [];
  for (const note of notes) {
    merged.push(`<mergeCell ref="A${line}:${columnLetter(width - 1)}${line}"/>`);
    const height = Math.max(1, Math.ceil(note.length / NOTE_LETTERS)) * NOTE_LINE_HEIGHT;
    push((at) => rowXml(at, [textAt(0, at, note, FORMAT_NUMBERS.note)], height));
  }
  const widths = [6, LABEL_WIDTH, ...table.columns.map(() => FIGURE_WIDTH)]
    .map((size, at) => `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`)
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
    `<pane xSplit="2" ySplit="${headerLine}" topLeftCell="C${headerLine + 1}" activePane="bottomRight" ` +
    `state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><cols>${widths}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`) +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
