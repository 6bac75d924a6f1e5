import { dayNumber } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { EXCEL_EPOCH_DAY } from '../file/excel-day.ts';
import { columnLetter } from '../find/column-letter.ts';
import type { ExportColumn } from './export-column.ts';
import { FORMAT_NUMBERS } from './workbook-styles.ts';

/** Excel's own limit for one cell. */
const LONGEST_TEXT = 32_767;

/** Days before this one have a false number in Excel, which believes in 29 February 1900; they are written as words. */
const FIRST_EXACT_DAY = '1900-03-01';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: no sign that XML forbids, and nothing that Excel would take for one of its own escapes. */
export function xmlText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign: string) => ESCAPES[sign] ?? sign);
}

/** A cell that a spreadsheet program never takes for a formula, nor a number that is a name for a number. */
function textCell(place: string, text: string, format: number): string {
  return text === ''
    ? ''
    : `<c r="${place}" t="inlineStr" s="${format}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

const numberCell = (place: string, value: number, format: number): string =>
  `<c r="${place}" s="${format}"><v>${value}</v></c>`;

function dayCell(place: string, day: PlainDate): string {
  if (day < FIRST_EXACT_DAY) return textCell(place, day, FORMAT_NUMBERS.text);
  return numberCell(place, dayNumber(day) - dayNumber(EXCEL_EPOCH_DAY), FORMAT_NUMBERS.day);
}

function exportCell<Row>(column: ExportColumn<Row>, row: Row, place: string): string {
  switch (column.kind) {
    case 'text':
      return textCell(place, column.value(row) ?? '', FORMAT_NUMBERS.text);
    case 'number': {
      const value = column.value(row) ?? null;
      return value === null ? '' : numberCell(place, value, FORMAT_NUMBERS.number);
    }
    case 'day': {
      const value = column.value(row) ?? null;
      if (value === null) return '';
      return typeof value === 'string'
        ? dayCell(place, value)
        : textCell(place, value.word, FORMAT_NUMBERS.text);
    }
    default:
      return column satisfies never;
  }
}

/** The header row and the name column stay in view; a line above the header says what the list is. */
export function sheetStart(columns: readonly ExportColumn<never>[], above = ''): string {
  const line = above === '' ? 1 : 2;
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  const headers = columns
    .map(({ header }, index) => textCell(`${columnLetter(index)}${line}`, header, FORMAT_NUMBERS.header))
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    `<sheetView workbookViewId="0"><pane xSplit="1" ySplit="${line}" topLeftCell="B${line + 1}" activePane="bottomRight" ` +
    `state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>` +
    (above === '' ? '' : `<row r="1">${textCell('A1', above, FORMAT_NUMBERS.header)}</row>`) +
    `<row r="${line}">${headers}</row>`
  );
}

/** One row of cells; `line` stands below the header. */
export function sheetRow<Row>(columns: readonly ExportColumn<Row>[], row: Row, line: number): string {
  const cells = columns.map((column, index) => exportCell(column, row, `${columnLetter(index)}${line}`));
  return `<row r="${line}">${cells.join('')}</row>`;
}

export function sheetEnd(columnCount: number, headerLine: number, lastLine: number): string {
  return `</sheetData><autoFilter ref="A${headerLine}:${columnLetter(columnCount - 1)}${lastLine}"/></worksheet>`;
}
