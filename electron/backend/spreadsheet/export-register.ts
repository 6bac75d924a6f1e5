import { CFB, utils, write } from '@e965/xlsx';
import type { CellObject, DenseWorkSheet } from '@e965/xlsx';
import { dayNumber } from '#rules/plain-date.ts';
import { EXCEL_EPOCH_DAY } from './excel-day.ts';
import { exportColumns } from './export-columns.ts';
import type { ExportColumn, ExportedCooperative } from './export-columns.ts';

export type { ExportedCooperative } from './export-columns.ts';

const SHEET_NAME = 'Register Koperasi';
const SHEET_PART = 'Root Entry/xl/worksheets/sheet1.xml';
const FROZEN_HEADER =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>';

/** Days before this one have a false number in Excel, which believes in 29 February 1900; they are written as words. */
const FIRST_EXACT_DAY = '1900-03-01';

/** A cell that a spreadsheet program never takes for a formula, nor a number that is a name for a number. */
function textCell(text: string): CellObject {
  return { t: 's', v: text, z: '@' };
}

function exportCell(column: ExportColumn, row: ExportedCooperative): CellObject | undefined {
  switch (column.kind) {
    case 'text': {
      const value = column.value(row) ?? '';
      return value === '' ? undefined : textCell(value);
    }
    case 'number': {
      const value = column.value(row) ?? null;
      return value === null ? undefined : { t: 'n', v: value, z: '#,##0' };
    }
    case 'day': {
      const value = column.value(row) ?? null;
      if (value === null) return undefined;
      if (value < FIRST_EXACT_DAY) return textCell(value);
      return { t: 'n', v: dayNumber(value) - dayNumber(EXCEL_EPOCH_DAY), z: 'dd/mm/yyyy' };
    }
    default:
      return column satisfies never;
  }
}

/** The library cannot freeze panes, so the mark is put into the finished sheet. */
function withFrozenHeader(bytes: Buffer): Uint8Array {
  const container = CFB.read(bytes, { type: 'buffer' });
  const part = container.FileIndex[container.FullPaths.indexOf(SHEET_PART)];
  if (part?.content === undefined) return bytes;
  const xml = Buffer.from(part.content).toString('utf8');
  const frozen = xml.replace(/<sheetView ([^>]*)\/>/, `<sheetView $1>${FROZEN_HEADER}</sheetView>`);
  CFB.utils.cfb_add(container, '/xl/worksheets/sheet1.xml', Buffer.from(frozen, 'utf8'));
  return CFB.write(container, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
}

/**
 * The register as an XLSX workbook in ODS field order: numbers that are names as text, days as true dates, money and
 * counts as numbers, never a formula. The header row and the name column stay in view.
 */
export function buildRegisterWorkbook(rows: readonly ExportedCooperative[]): Uint8Array {
  const columns = exportColumns(rows);
  const data: (CellObject | undefined)[][] = [columns.map(({ header }) => textCell(header))];
  for (const row of rows) data.push(columns.map((column) => exportCell(column, row)));
  const sheet: DenseWorkSheet = {
    '!data': data as CellObject[][],
    '!cols': columns.map(({ width }) => ({ wch: width })),
  };
  sheet['!ref'] = `A1:${utils.encode_col(columns.length - 1)}${String(data.length)}`;
  sheet['!autofilter'] = { ref: sheet['!ref'] };
  const workbook = { SheetNames: [SHEET_NAME], Sheets: { [SHEET_NAME]: sheet } };
  return withFrozenHeader(write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}
