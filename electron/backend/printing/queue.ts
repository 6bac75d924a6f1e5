import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { findNewestBatch, insertPrintBatch, listPrintSheets } from '#db/queries/printing/print-batch.ts';
import type { PrintBatch, PrintSheet } from '#db/queries/printing/print-batch.ts';
import { listVoidedNumbers } from '#db/queries/numbers/printed-number.ts';
import { listSheetNotes } from '#db/queries/printing/print-sheet.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { QueryContext, TaskContext } from '../base/context.ts';
import { sealJob, sha256Of } from '../paper/stored-paper.ts';
import { certificatesOf, readSource, sourceKey } from './print-source.ts';
import type { ReadSource } from './print-source.ts';

/** How the sheets of a run are made. */
export interface RunChoice {
  readonly folder: string;
  readonly isSeparate: boolean;
  /** Right and down, in tenths of a millimetre. */
  readonly shift: { readonly x: number; readonly y: number };
}

interface Queue extends ReadSource {
  readonly key: string;
  readonly jobJson: string;
  readonly batch: PrintBatch | undefined;
  /** The source's sheets as they are to be now, each with what is known of its number. */
  readonly sheets: readonly PrintSheet[];
}

/** A source with the run that stands for it: after a correction the sheets of numbers that stayed keep their state. */
async function readQueue(read: ReadHandle, source: PrintSource): Promise<Queue> {
  const found = await readSource(read, source);
  const key = sourceKey(source);
  const batch = await findNewestBatch(read, key);
  const known = new Map(
    (batch ? await listPrintSheets(read, batch.id) : []).map((sheet) => [sheet.number, sheet]),
  );
  const sheets = certificatesOf(found.job).map(({ cooperativeName: name, number }, index) => {
    const { state = 'waiting', file = '', copies = 0, fault = '' } = known.get(number) ?? {};
    return { position: index + 1, name, number, state, file, copies, fault };
  });
  return { ...found, key, batch, sheets, jobJson: sealJob(found.job) };
}

/** Where a source's papers lie unless a person chose another place: one folder a source. */
export const folderOf = (documents: string, { folder }: Pick<ReadSource, 'folder'>): string =>
  path.join(documents, folder);

/**
 * The run that a source's sheets are made in. There is one: begun anew only when other sheets, another place or another
 * printer are asked for, and then with everything that came out of the printer already.
 */
export async function standingRun(
  source: PrintSource,
  choice: Partial<RunChoice>,
  { read, transaction, folders, now }: TaskContext,
): Promise<{ readonly batch: PrintBatch; readonly sheets: readonly PrintSheet[] }> {
  const batchId = await transaction(async (write) => {
    const queue = await readQueue(read, source);
    const { batch, key, title, jobJson } = queue;
    const wanted: RunChoice = {
      folder: choice.folder ?? batch?.folder ?? folderOf(folders.documents, queue),
      isSeparate: choice.isSeparate ?? batch?.isSeparate ?? false,
      shift: choice.shift ?? batch?.shift ?? { x: 0, y: 0 },
    };
    const sha256 = sha256Of(jobJson);
    if (batch && batch.sha256 === sha256 && isSameChoice(batch, wanted)) return batch.id;
    const sheets = queue.sheets.map(({ name, number, state, file, copies }) => ({
      name,
      number,
      printed: state === 'printed' ? { file, copies } : undefined,
    }));
    return insertPrintBatch(write, { source: key, title, jobJson, sha256, ...wanted, sheets }, now());
  });
  const batch = await findNewestBatch(read, sourceKey(source));
  if (batch?.id !== batchId) throw new AppError('INTERNAL');
  return { batch, sheets: await listPrintSheets(read, batchId) };
}

const isSameChoice = (batch: PrintBatch, { folder, isSeparate, shift }: RunChoice): boolean =>
  batch.folder === folder &&
  batch.isSeparate === isSeparate &&
  batch.shift.x === shift.x &&
  batch.shift.y === shift.y;

const VOIDED = 'Nomornya sudah dibatalkan; tidak dicetak lagi.';

/** The queue of a source as a screen shows it: every sheet with its state, also before the first one is made. */
export async function showQueue(
  { source }: CheckedInputOf<'printing.queue'>,
  { read, folders }: QueryContext,
): Promise<OutputOf<'printing.queue'>> {
  const queue = await readQueue(read, source);
  const { batch, title, paperKind } = queue;
  const notes = await listSheetNotes(read, queue.key);
  const voided = await listVoidedNumbers(
    read,
    queue.sheets.map(({ number }) => number),
  );
  // What was voided before it came out is printed no more; what came out stays, and says so.
  const shown = queue.sheets.filter(({ number, state }) => state === 'printed' || !voided.has(number));
  return {
    batchId: batch?.id ?? null,
    title,
    paperKind,
    folder: batch?.folder ?? folderOf(folders.documents, queue),
    isSeparate: batch?.isSeparate ?? false,
    sheets: shown.map(({ fault, ...sheet }) => {
      const note = notes.get(sheet.number);
      return {
        ...sheet,
        state: fault === '' ? sheet.state : 'failed',
        printedAt: note?.printedAt ?? null,
        note: voided.has(sheet.number) ? VOIDED : fault === '' ? (note?.again ?? '') : fault,
      };
    }),
  };
}
