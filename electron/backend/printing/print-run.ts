import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { findPrintBatch, listPrintSheets } from '#db/queries/printing/print-batch.ts';
import type { PrintBatch, PrintSheet } from '#db/queries/printing/print-batch.ts';
import { listVoidedNumbers } from '#db/queries/numbers/printed-number.ts';
import { insertSheetEvents, markSheets } from '#db/queries/printing/print-sheet.ts';
import { listPrinterProfiles } from '#db/queries/printing/printer-profile.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
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
  const voided = await voidedOf(sheets, context);
  const left = sheets.filter(({ state, number }) => state !== 'printed' && !voided.has(number));
  if (left.length === 0) throw new AppError('PRINT_NOTHING_LEFT', { facts: { lembar: sheets.length } });
  return make(batch, left, context);
}

/**
 * Every sheet of a source as files where somebody wants them, but those whose number was voided; what came out of the
 * printer stays so.
 */
export async function printAllSheets(
  source: PrintSource,
  choice: Partial<RunChoice>,
  context: TaskContext,
): Promise<Made> {
  const { batch, sheets } = await standingRun(source, choice, context);
  const voided = await voidedOf(sheets, context);
  return make(
    batch,
    sheets.filter(({ number }) => !voided.has(number)),
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
  const voided = await voidedOf(sheets, context);
  const asked = sheets.slice(from - 1, last).filter(({ number }) => !voided.has(number));
  if (asked.length === 0) throw new AppError('PRINT_NOTHING_LEFT', { facts: { lembar: sheets.length } });
  return make(batch, asked, context);
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
  const voided = await voidedOf(again, context);
  const gone = again.find(({ number }) => voided.has(number));
  if (gone)
    refuse(
      'numbers',
      `Nomor ${gone.number} sudah dibatalkan; lembarnya tidak dicetak lagi. Pilih lembar lain.`,
    );
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

/** Numbers that were voided since: their sheets are not printed any more. */
const voidedOf = (sheets: readonly PrintSheet[], { read }: TaskContext): Promise<ReadonlySet<string>> =>
  listVoidedNumbers(
    read,
    sheets.map(({ number }) => number),
  );

async function make(batch: PrintBatch, sheets: readonly PrintSheet[], context: TaskContext): Promise<Made> {
  const all = await listPrintSheets(context.read, batch.id);
  const files = await makeSheetFiles({ batch, sheets, isWhole: sheets.length === all.length }, context);
  const [from, to] = [sheets[0]?.position ?? 0, sheets.at(-1)?.position ?? 0];
  return { batchId: batch.id, files, pages: sheets.length, from, to };
}
