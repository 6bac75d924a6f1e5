import path from 'node:path';
import { errorSentence } from '#contract/error-sentence.ts';
import { AppError, toWire } from '#contract/errors.ts';
import type { PrintBatch, PrintSheet } from '#db/queries/printing/print-batch.ts';
import { insertSheetEvents, markSheetFailed, markSheetsMade } from '#db/queries/printing/print-sheet.ts';
import type { TaskContext } from '../base/context.ts';
import { fileNameOf } from '../base/file-name.ts';
import { mm } from '../documents/layout/paper.ts';
import { PRINT_DOCUMENT, PRINT_DOCUMENTS } from '../paper/print-jobs.ts';
import { openJob } from '../paper/stored-paper.ts';
import { certificateJob, fileStemOf, sheetsOf } from './print-source.ts';
import type { CertificateJob } from './print-source.ts';

const LABEL = 'Mencetak lembar';
/**
 * Files made between two notes of the queue: after a crash at most these are made again, to the same bytes. Each note
 * is flushed to the disk while the backend waits, so there are few of them.
 */
const FILES_AT_ONCE = 50;
const TENTHS = 10;

interface SheetsToMake {
  readonly batch: PrintBatch;
  readonly sheets: readonly PrintSheet[];
  /** All sheets of the run at once. */
  readonly isWhole: boolean;
}

/** The PDF of some sheets of a run, from its sealed job; stops at the first that cannot be made, and notes why. */
export async function makeSheetFiles(
  { batch, sheets, isWhole }: SheetsToMake,
  context: TaskContext,
): Promise<readonly string[]> {
  const job = certificateJob(openJob(batch.jobJson, batch.sha256, batch.title));
  const first = sheets[0];
  if (!first) return [];
  if (batch.isSeparate) return makeSeparately(batch, job, sheets, context);
  try {
    return [await makeTogether({ batch, sheets, isWhole }, job, context)];
  } catch (error) {
    await noteFault(batch, first, error, context);
    throw error;
  }
}

const shiftOf = ({ shift }: PrintBatch) => ({ x: mm(shift.x / TENTHS), y: mm(shift.y / TENTHS) });

const padded = (position: number): string => String(position).padStart(3, '0');

const positionsOf = (sheets: readonly PrintSheet[]): readonly number[] =>
  sheets.map(({ position }) => position);

/** "031-054" where they follow each other; else the first one and how many more. */
function rangeName(positions: readonly number[]): string {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  return last - first + 1 === positions.length
    ? `${padded(first)}-${padded(last)}`
    : `${padded(first)}-dan-${positions.length - 1}-lain`;
}

async function makeTogether(
  { batch, sheets, isWhole }: SheetsToMake,
  job: CertificateJob,
  context: TaskContext,
): Promise<string> {
  const positions = positionsOf(sheets);
  const stem = fileStemOf(batch);
  const name = isWhole ? stem : `${stem}-lembar-${rangeName(positions)}`;
  const target = path.join(batch.folder, `${name}.pdf`);
  const total = sheets.length;
  await context.runJob(
    PRINT_DOCUMENT,
    { job: sheetsOf(job, positions), target, shift: shiftOf(batch) },
    { signal: context.signal, onProgress: (done) => context.progress(Math.min(done, total), total, LABEL) },
  );
  await context.transaction((write) => markSheetsMade(write, batch.id, positions, target, context.now()));
  return target;
}

async function makeSeparately(
  batch: PrintBatch,
  job: CertificateJob,
  sheets: readonly PrintSheet[],
  context: TaskContext,
): Promise<readonly string[]> {
  const files: string[] = [];
  const [kind = ''] = fileStemOf(batch).split('-');
  const fileOf = ({ position, name }: PrintSheet): string =>
    path.join(batch.folder, `${kind}-${padded(position)}-${fileNameOf(name)}.pdf`);
  const makePart = async (part: readonly PrintSheet[]): Promise<void> => {
    const documents = part.map((sheet) => ({
      job: sheetsOf(job, [sheet.position]),
      target: fileOf(sheet),
    }));
    const before = files.length;
    await context.runJob(
      PRINT_DOCUMENTS,
      { documents, shift: shiftOf(batch) },
      { onProgress: (done) => context.progress(before + done, sheets.length, LABEL) },
    );
    files.push(...documents.map(({ target }) => target));
    await context.transaction(async (write) => {
      for (const [index, { target }] of documents.entries()) {
        await markSheetsMade(
          write,
          batch.id,
          positionsOf(part.slice(index, index + 1)),
          target,
          context.now(),
        );
      }
    });
  };
  for (let start = 0; start < sheets.length; start += FILES_AT_ONCE) {
    // Between two parts, never inside one: every file that was begun is whole and noted.
    if (context.signal.aborted) throw new AppError('CANCELLED');
    const part = sheets.slice(start, start + FILES_AT_ONCE);
    try {
      await makePart(part);
    } catch {
      // One of them cannot be made: one at a time, up to that one.
      for (const sheet of part) {
        try {
          await makePart([sheet]);
        } catch (error) {
          await noteFault(batch, sheet, error, context);
          throw error;
        }
      }
    }
  }
  return files;
}

async function noteFault(
  batch: PrintBatch,
  { position, state }: PrintSheet,
  error: unknown,
  { transaction, now, actor }: TaskContext,
): Promise<void> {
  const wire = toWire(error);
  // A person who stops the work is no fault of a sheet, and one that came out once is not taken back.
  if (wire.code === 'CANCELLED' || state === 'printed') return;
  const fault = errorSentence(wire).title;
  await transaction(async (write) => {
    await markSheetFailed(write, batch.id, position, { fault, at: now() });
    const event = { at: now(), who: actor.name, what: 'failed', detail: fault } as const;
    await insertSheetEvents(write, batch.id, [position], event);
  });
}
