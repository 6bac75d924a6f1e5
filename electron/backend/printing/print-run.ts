import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { findPrintBatch, listPrintSheets } from '#db/queries/printing/print-batch.ts';
import type { PrintBatch, PrintSheet } from '#db/queries/printing/print-batch.ts';
import { insertSheetEvents, markSheets } from '#db/queries/printing/print-sheet.ts';
import { listPrinterProfiles } from '#db/queries/printing/printer-profile.ts';
import type { TaskContext } from '../base/context.ts';
import { makeSheetFiles } from './make-sheets.ts';
import { standingRun } from './queue.ts';
import type { RunChoice } from './queue.ts';

type Made = OutputOf<'printing.make'>;

/**
 * Goes on with a source's run: what has not come out of the printer is made, and nothing else. The whole job is sealed
 * and its sheets are listed before the first one is made, so that a crash, a cancel or a paper jam can be gone on from.
 * @throws AppError PRINT_NOTHING_LEFT where every sheet came out
 */
export async function startPrinting(
  { source, folder, isSeparate, printer }: CheckedInputOf<'printing.start'>,
  context: TaskContext,
): Promise<Made> {
  const profile = (await listPrinterProfiles(context.read)).find(
    (one) => one.printer === printer?.name && one.paper === printer.paper,
  );
  const { batch, sheets } = await standingRun(
    source,
    {
      ...(folder !== null && { folder }),
      isSeparate,
      shift: profile?.offset ?? { x: 0, y: 0 },
    },
    context,
  );
  const left = sheets.filter(({ state }) => state !== 'printed');
  if (left.length === 0) throw new AppError('PRINT_NOTHING_LEFT', { facts: { lembar: sheets.length } });
  return make(batch, left, context);
}

/**
 * Every sheet of a source as files where somebody wants them; what came out of the printer stays so.
 * @param skipped numbers whose sheets are left out: they were voided
 */
export async function printAllSheets(
  source: PrintSource,
  choice: Partial<RunChoice>,
  context: TaskContext,
  skipped: ReadonlySet<string> = new Set(),
): Promise<Made> {
  const { batch, sheets } = await standingRun(source, choice, context);
  return make(
    batch,
    sheets.filter(({ number }) => !skipped.has(number)),
    context,
  );
}

/**
 * Makes the PDF of some sheets of a run from its sealed job: going on from sheet n, one sheet again, a range.
 * @throws AppError NOT_FOUND, PRINT_OUT_OF_RANGE, SNAPSHOT_ALTERED, CANCELLED
 */
export async function makeSheets(
  { batchId, from, to }: CheckedInputOf<'printing.make'>,
  context: TaskContext,
): Promise<Made> {
  const batch = await findPrintBatch(context.read, batchId);
  if (!batch) throw new AppError('NOT_FOUND', { facts: { apa: 'Antrean cetak' } });
  const sheets = await listPrintSheets(context.read, batchId);
  const last = to ?? sheets.length;
  if (from > last || last > sheets.length) {
    throw new AppError('PRINT_OUT_OF_RANGE', { facts: { lembar: sheets.length } });
  }
  return make(batch, sheets.slice(from - 1, last), context);
}

/**
 * Prints sheets again that came out once: the same number and the same page, counted, with the reason.
 * @throws AppError PRINT_NOT_YET for one that never came out: it is printed by going on
 */
export async function printAgain(
  { source, numbers, reason }: CheckedInputOf<'printing.again'>,
  context: TaskContext,
): Promise<Made> {
  const { batch, sheets } = await standingRun(source, {}, context);
  const asked = new Set(numbers);
  const again = sheets.filter(({ number }) => asked.has(number));
  if (again.length < asked.size) throw new AppError('NOT_FOUND', { facts: { apa: 'Lembar' } });
  const early = again.find(({ state }) => state !== 'printed');
  if (early) throw new AppError('PRINT_NOT_YET', { facts: { nomor: early.number } });
  const made = await make(batch, again, context);
  const at = context.now();
  const positions = again.map(({ position }) => position);
  await context.transaction(async (write) => {
    await markSheets(write, batch.id, positions, { state: 'printed', more: 1, at });
    const event = { at, who: context.actor.name, what: 'again', detail: reason } as const;
    await insertSheetEvents(write, batch.id, positions, event);
  });
  return made;
}

async function make(batch: PrintBatch, sheets: readonly PrintSheet[], context: TaskContext): Promise<Made> {
  const all = await listPrintSheets(context.read, batch.id);
  const files = await makeSheetFiles({ batch, sheets, isWhole: sheets.length === all.length }, context);
  const [from, to] = [sheets[0]?.position ?? 0, sheets.at(-1)?.position ?? 0];
  return { batchId: batch.id, files, pages: sheets.length, from, to };
}
