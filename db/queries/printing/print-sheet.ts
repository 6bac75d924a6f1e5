import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { PrintSheetEventRow } from '../../schema/printing.ts';
import type { SheetState } from './print-batch.ts';

/** Notes that sheets stand in a file; those already printed stay so, and what failed before is tried again. */
export async function markSheetsMade(
  db: WriteHandle,
  batchId: string,
  positions: readonly number[],
  file: string,
  at: string,
): Promise<void> {
  for (const part of inParts(positions)) {
    await db
      .updateTable('print_sheet')
      .set((expression) => ({
        file,
        fault: '',
        changed_at: at,
        state: expression
          .case()
          .when('state', '=', 'printed')
          .then('printed' as const)
          .else('made' as const)
          .end(),
      }))
      .where('batch_id', '=', batchId)
      .where('position', 'in', part)
      .execute();
  }
}

/** What a person saw of sheets: they came out of the printer, or one that was said to did not. */
export async function markSheets(
  db: WriteHandle,
  batchId: string,
  positions: readonly number[],
  now: { readonly state: SheetState; readonly more: -1 | 0 | 1; readonly at: string },
): Promise<void> {
  for (const part of inParts(positions)) {
    await db
      .updateTable('print_sheet')
      .set((expression) => ({
        state: now.state,
        fault: '',
        copies: expression('copies', '+', now.more),
        changed_at: now.at,
      }))
      .where('batch_id', '=', batchId)
      .where('position', 'in', part)
      .execute();
  }
}

/** One sheet did not come out; it waits again, with the reason. */
export async function markSheetFailed(
  db: WriteHandle,
  batchId: string,
  position: number,
  { fault, at }: { readonly fault: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('print_sheet')
    .set({ state: 'waiting', fault, changed_at: at })
    .where('batch_id', '=', batchId)
    .where('position', '=', position)
    .execute();
}

export type SheetEvent = Pick<PrintSheetEventRow, 'at' | 'who' | 'what' | 'detail'>;

export async function insertSheetEvents(
  db: WriteHandle,
  batchId: string,
  positions: readonly number[],
  event: SheetEvent,
): Promise<void> {
  if (positions.length === 0) return;
  const known = await db
    .selectFrom('print_sheet_event')
    .select((expression) => ['sheet', expression.fn.max<number>('position').as('last')])
    .where('batch_id', '=', batchId)
    .groupBy('sheet')
    .execute();
  const last = new Map(known.map((row) => [row.sheet, row.last]));
  const rows = positions.map((sheet) => ({
    batch_id: batchId,
    sheet,
    position: (last.get(sheet) ?? 0) + 1,
    ...event,
  }));
  for (const part of inParts(rows, ROWS_AT_ONCE)) {
    await db.insertInto('print_sheet_event').values(part).execute();
  }
}

const ROWS_AT_ONCE = 100;

/** Of each number of a source when it last came out, and why it was last printed again. */
export async function listSheetNotes(
  db: ReadHandle,
  source: string,
): Promise<ReadonlyMap<string, { readonly printedAt: string; readonly again: string }>> {
  const rows = await db
    .selectFrom('print_sheet_event')
    .innerJoin('print_sheet', (join) =>
      join
        .onRef('print_sheet.batch_id', '=', 'print_sheet_event.batch_id')
        .onRef('print_sheet.position', '=', 'print_sheet_event.sheet'),
    )
    .innerJoin('print_batch', 'print_batch.id', 'print_sheet.batch_id')
    .select(['print_sheet.number', 'print_sheet_event.at', 'what', 'detail'])
    .where('print_batch.source', '=', source)
    .where('what', 'in', ['printed', 'again'])
    .orderBy('print_sheet_event.at')
    .orderBy('print_sheet_event.position')
    .execute();
  const notes = new Map<string, { readonly printedAt: string; readonly again: string }>();
  for (const { number, at, what, detail } of rows) {
    notes.set(number, { printedAt: at, again: what === 'again' ? detail : (notes.get(number)?.again ?? '') });
  }
  return notes;
}
