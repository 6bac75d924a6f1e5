import type { DenseWorkSheet, WorkBook } from '@e965/xlsx';
import { notAList, tooMuch } from '../file/file-refusal.ts';
import { gridRows } from '../file/grid-from-sheet.ts';
import { openWorkbook } from '../file/open-workbook.ts';
import type { ReadLimits } from '../file/read-limits.ts';
import type { SheetGrid } from '../file/sheet-grid.ts';
import { isList } from '../find/text-list.ts';

function workbookGrids(workbook: WorkBook, spend: (places: number) => void): readonly SheetGrid[] {
  const isEpoch1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    if (!Array.isArray(sheet?.['!data'])) return []; // a chart sheet has no cells
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ name, rows: gridRows(sheet, isEpoch1904, spend), firstRow: 1, isHidden }];
  });
}

/**
 * Every sheet of an office's workbook (XLSX, XLS, ODS) or CSV file as plain data that can cross a thread. Hostile files
 * are the normal case here: run it where a time limit can end it.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_EMPTY, FILE_IN_USE, FILE_TOO_LARGE, FILE_PASSWORD_PROTECTED,
 * FILE_NOT_SPREADSHEET, FILE_DAMAGED
 */
export async function readWorkbookGrids(path: string, limits: ReadLimits): Promise<readonly SheetGrid[]> {
  const file = await openWorkbook(path, limits);
  let places = 0;
  const spend = (count: number) => {
    places += count;
    if (places > limits.maxCells) {
      throw tooMuch(path, { sel: places, batasSel: limits.maxCells });
    }
  };
  if (file.kind === 'workbook') return workbookGrids(file.workbook, spend);
  if (!isList(file.rows)) throw notAList(path);
  const rows = file.rows.map((fields) => {
    spend(fields.length);
    return fields.map((text) => (text === '' ? null : { text }));
  });
  return [{ name: 'CSV', rows, firstRow: file.firstRow, isHidden: false }];
}
