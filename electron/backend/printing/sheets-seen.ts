import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findPrintBatch, listPrintSheets } from '#db/queries/printing/print-batch.ts';
import type { PrintSheet } from '#db/queries/printing/print-batch.ts';
import { insertSheetEvents, markSheetFailed, markSheets } from '#db/queries/printing/print-sheet.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { CommandContext } from '../base/context.ts';

const placesOf = (sheets: readonly PrintSheet[]) => sheets.map(({ position }) => position);

async function requireSheets(
  read: ReadHandle,
  batchId: string,
  upTo: number,
): Promise<readonly PrintSheet[]> {
  if (!(await findPrintBatch(read, batchId)))
    throw new AppError('NOT_FOUND', { facts: { apa: 'Antrean cetak' } });
  const sheets = await listPrintSheets(read, batchId);
  if (upTo > sheets.length) throw new AppError('PRINT_OUT_OF_RANGE', { facts: { lembar: sheets.length } });
  return sheets;
}

async function notePrinted(batchId: string, sheets: readonly PrintSheet[], context: CommandContext) {
  const { write, now, actor } = context;
  const at = now();
  await markSheets(write, batchId, placesOf(sheets), { state: 'printed', more: 1, at });
  await insertSheetEvents(write, batchId, placesOf(sheets), {
    at,
    who: actor.name,
    what: 'printed',
    detail: '',
  });
}

/** Says which sheets came out of the printer: every made one up to `upTo` did, the later ones did not. */
export async function confirmSheets(
  { batchId, upTo }: CheckedInputOf<'printing.confirmSheets'>,
  context: CommandContext,
): Promise<OutputOf<'printing.confirmSheets'>> {
  const { read, write, now, actor } = context;
  const sheets = await requireSheets(read, batchId, upTo);
  await notePrinted(
    batchId,
    sheets.filter(({ position, state }) => position <= upTo && state === 'made'),
    context,
  );
  const taken = sheets.filter(({ position, state }) => position > upTo && state === 'printed');
  const at = now();
  await markSheets(write, batchId, placesOf(taken), { state: 'made', more: -1, at });
  await insertSheetEvents(write, batchId, placesOf(taken), {
    at,
    who: actor.name,
    what: 'withdrawn',
    detail: '',
  });
  const after = await listPrintSheets(read, batchId);
  return { printed: after.filter(({ state }) => state === 'printed').length };
}

/** The printer stopped at a sheet: what was made before it came out, it and what follows did not. */
export async function failSheet(
  { batchId, position, reason }: CheckedInputOf<'printing.failSheet'>,
  context: CommandContext,
): Promise<OutputOf<'printing.failSheet'>> {
  const { read, write, now, actor } = context;
  const sheets = await requireSheets(read, batchId, position);
  const made = sheets.filter(({ state }) => state === 'made');
  await notePrinted(
    batchId,
    made.filter((sheet) => sheet.position < position),
    context,
  );
  const at = now();
  const later = made.filter((sheet) => sheet.position > position);
  await markSheets(write, batchId, placesOf(later), { state: 'waiting', more: 0, at });
  await markSheetFailed(write, batchId, position, { fault: reason, at });
  await insertSheetEvents(write, batchId, [position], {
    at,
    who: actor.name,
    what: 'failed',
    detail: reason,
  });
  const after = await listPrintSheets(read, batchId);
  return {
    printed: after.filter(({ state }) => state === 'printed').length,
    left: after.filter(({ state }) => state !== 'printed').length,
  };
}
