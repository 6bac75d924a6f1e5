import type { FileHandle } from 'node:fs/promises';
import { openReader } from '#db/open.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listExportEntries, listSelectedRatYears } from '#db/queries/cooperative/export.ts';
import type { ExportEntry } from '#db/queries/cooperative/export.ts';
import { listLines } from '#db/queries/cooperative/list.ts';
import { wholeList } from '#db/queries/cooperative/page.ts';
import type { ListRequest } from '#db/queries/cooperative/page.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { inParts } from '#db/in-parts.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import { writeNewFile } from '../base/replace-file.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { odsColumns } from '../spreadsheet/write/export-columns.ts';
import type { ExportedCooperative } from '../spreadsheet/write/export-columns.ts';
import { writeCsv } from '../spreadsheet/write/export-csv.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { listColumns } from '../spreadsheet/write/list-columns.ts';

export interface ExportOrder {
  readonly databaseFile: string;
  readonly request: ListRequest;
  readonly format: 'xlsx' | 'csv';
  /** Null: every field in ODS order. */
  readonly columns: readonly RegisterColumn[] | null;
  readonly isMasked: boolean;
  readonly provinceName: string;
  /** A new file; the caller gives it its name when it is whole. */
  readonly target: string;
}

const SHEET_NAME = 'Register Koperasi';
const ROWS_PER_PAGE = 1000;

/**
 * Writes the filtered list in its order, page by page through the database's own reader, so that neither the rows nor
 * the file are ever in memory as a whole. Runs in the worker.
 * @returns how many cooperatives were written
 */
export async function writeExport(
  order: ExportOrder,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const reader = openReader(order.databaseFile);
  try {
    const { db } = reader;
    const numbers = await wholeList(db, order.request);
    const origin = { isSample: await isSampleOffice(db) };
    let count = 0;
    const pages = async function* <Row>(read: (part: readonly number[]) => Promise<readonly Row[]>) {
      for (const [index, part] of inParts(numbers, ROWS_PER_PAGE).entries()) {
        yield await read(part);
        progress(Math.min((index + 1) * ROWS_PER_PAGE, numbers.length), numbers.length);
      }
    };
    const write = async <Row>(
      file: FileHandle,
      columns: readonly ExportColumn<Row>[],
      read: (part: readonly number[]) => Promise<readonly Row[]>,
    ): Promise<void> => {
      count =
        order.format === 'csv'
          ? await writeCsv(file, columns, pages(read), origin)
          : await writeWorkbook(file, SHEET_NAME, columns, pages(read), origin);
    };
    const { columns } = order;
    const phone = order.isMasked ? maskPhone : (text: string) => text;
    await writeNewFile(order.target, async (file) => {
      if (columns === null) {
        const all = odsColumns(await listSelectedRatYears(db, order.request));
        await write(file, all, async (part) =>
          (await listExportEntries(db, part)).map((entry) => toExported(entry, order.provinceName, phone)),
        );
        return;
      }
      await write(file, listColumns(columns), (part) => linesOf(db, part, phone));
    });
    return count;
  } finally {
    await reader.close();
  }
}

async function linesOf(db: ReadHandle, part: readonly number[], phone: (text: string) => string) {
  return (await listLines(db, part)).map((line) => ({ ...line, phone: phone(line.phone) }));
}

function toExported(
  entry: ExportEntry,
  provinceName: string,
  phone: (text: string) => string,
): ExportedCooperative {
  const figures = entry.figures.at(-1);
  return {
    ...entry,
    phone: phone(entry.phone),
    phone2: phone(entry.phone2),
    provinceName,
    membersMale: figures?.membersMale ?? null,
    membersFemale: figures?.membersFemale ?? null,
    membersTotal: figures?.membersTotal ?? null,
    managerCount: figures?.managers ?? null,
    employeeCount: figures?.employees ?? null,
    ownCapital: figures?.ownCapital ?? null,
    outsideCapital: figures?.outsideCapital ?? null,
    assets: figures?.assets ?? null,
    turnover: figures?.turnover ?? null,
    surplus: figures?.surplus ?? null,
    bookYear: figures?.bookYear ?? null,
  };
}
