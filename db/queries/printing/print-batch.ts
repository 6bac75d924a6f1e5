import type { Selectable } from 'kysely';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { newId } from '../../new-id.ts';
import type { PrintBatchRow } from '../../schema/printing.ts';

/** waiting: nothing made yet; made: its PDF exists; printed: a person saw it come out of the printer. */
export type SheetState = 'waiting' | 'made' | 'printed';

export interface NewPrintBatch {
  /** What it prints, "award:2024" or "training:<id>". */
  readonly source: string;
  readonly title: string;
  readonly jobJson: string;
  readonly sha256: string;
  readonly folder: string;
  readonly isSeparate: boolean;
  /** Right and down, in tenths of a millimetre. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly sheets: readonly NewPrintSheet[];
}

/** A sheet of a new run; what an earlier run of the same source brought out of the printer is not printed again. */
export interface NewPrintSheet {
  readonly name: string;
  readonly number: string;
  readonly printed?: Pick<PrintSheet, 'file' | 'copies'> | undefined;
}

export interface PrintBatch extends Omit<NewPrintBatch, 'sheets'> {
  readonly id: string;
  readonly createdAt: string;
}

export interface PrintSheet {
  readonly position: number;
  readonly name: string;
  readonly number: string;
  readonly state: SheetState;
  /** Where its PDF lies; empty while there is none. */
  readonly file: string;
  /** How often it came out of the printer. */
  readonly copies: number;
  /** Why it did not; empty otherwise. */
  readonly fault: string;
}

const ROWS_AT_ONCE = 100;

export async function insertPrintBatch(db: WriteHandle, batch: NewPrintBatch, at: string): Promise<string> {
  const id = newId();
  await db
    .insertInto('print_batch')
    .values({
      id,
      source: batch.source,
      title: batch.title,
      job_json: batch.jobJson,
      sha256: batch.sha256,
      folder: batch.folder,
      is_separate: batch.isSeparate ? 1 : 0,
      shift_x: batch.shift.x,
      shift_y: batch.shift.y,
      created_at: at,
    })
    .execute();
  const rows = batch.sheets.map((sheet, index) => ({
    batch_id: id,
    position: index + 1,
    name: sheet.name,
    number: sheet.number,
    state: sheet.printed ? ('printed' as const) : ('waiting' as const),
    file: sheet.printed?.file ?? '',
    copies: sheet.printed?.copies ?? 0,
    changed_at: at,
  }));
  for (const part of inParts(rows, ROWS_AT_ONCE)) await db.insertInto('print_sheet').values(part).execute();
  return id;
}

export async function findPrintBatch(db: ReadHandle, id: string): Promise<PrintBatch | undefined> {
  const row = await db.selectFrom('print_batch').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toBatch(row);
}

/** The run that stands for a source: the one begun last. */
export async function findNewestBatch(db: ReadHandle, source: string): Promise<PrintBatch | undefined> {
  const row = await db
    .selectFrom('print_batch')
    .selectAll()
    .where('source', '=', source)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row && toBatch(row);
}

function toBatch(row: Selectable<PrintBatchRow>): PrintBatch {
  return {
    id: row.id,
    source: row.source,
    title: row.title,
    jobJson: row.job_json,
    sha256: row.sha256,
    folder: row.folder,
    isSeparate: row.is_separate === 1,
    shift: { x: row.shift_x, y: row.shift_y },
    createdAt: row.created_at,
  };
}

/** In the order of the list. */
export async function listPrintSheets(db: ReadHandle, batchId: string): Promise<readonly PrintSheet[]> {
  return db
    .selectFrom('print_sheet')
    .select(['position', 'name', 'number', 'state', 'file', 'copies', 'fault'])
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute();
}

export interface PrintBatchSummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly isSeparate: boolean;
  readonly sheets: number;
  readonly made: number;
  readonly printed: number;
}

/** The print runs of one source, newest first; `made` counts the printed ones too. */
export async function listPrintBatches(
  db: ReadHandle,
  source: string,
  limit: number,
): Promise<readonly PrintBatchSummary[]> {
  const rows = await db
    .selectFrom('print_batch')
    .innerJoin('print_sheet', 'print_sheet.batch_id', 'print_batch.id')
    .select(['print_batch.id', 'title', 'created_at', 'is_separate'])
    .select((expression) => [
      expression.fn.countAll<number>().as('sheets'),
      expression.fn
        .sum<number>(expression.case().when('state', '=', 'waiting').then(0).else(1).end())
        .as('made'),
      expression.fn
        .sum<number>(expression.case().when('state', '=', 'printed').then(1).else(0).end())
        .as('printed'),
    ])
    .where('source', '=', source)
    .groupBy(['print_batch.id', 'title', 'created_at', 'is_separate'])
    .orderBy('created_at', 'desc')
    .orderBy('print_batch.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    createdAt: row.created_at,
    isSeparate: row.is_separate === 1,
    sheets: row.sheets,
    made: row.made,
    printed: row.printed,
  }));
}
