import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findPrintBatch,
  insertPrintBatch,
  listPrintSheets,
  markSheetsMade,
} from '#db/queries/printing/print-batch.ts';
import type { PrintBatch, PrintSheet } from '#db/queries/printing/print-batch.ts';
import { listPrinterProfiles } from '#db/queries/printing/printer-profile.ts';
import type { TaskContext } from '../base/context.ts';
import { mm } from '../documents/layout/paper.ts';
import { fileNameOf } from '../base/file-name.ts';
import { openJob, sealJob, sha256Of } from '../paper/stored-paper.ts';
import { certificateJob, certificatesOf, readSource, sheetsOf, sourceKey } from './print-source.ts';
import type { CertificateJob } from './print-source.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { PRINT_DOCUMENTS } from '../paper/print-jobs.ts';

type Made = OutputOf<'printing.make'>;

const LABEL = 'Mencetak piagam';
/**
 * Files made between two notes of the queue: after a crash at most these are made again, to the same bytes. Each note
 * is flushed to the disk while the backend waits, so there are few of them.
 */
const FILES_AT_ONCE = 50;
const TENTHS = 10;

/**
 * Begins a print run: the whole job is sealed and its sheets are listed before the first one is made, so that a crash,
 * a cancel or a paper jam can be gone on from.
 */
export async function startPrinting(
  input: CheckedInputOf<'printing.start'>,
  context: TaskContext,
): Promise<Made> {
  const { source, isSeparate, printer } = input;
  const { job, title, stem } = await readSource(context.read, source);
  const folder = input.folder ?? path.join(context.folders.documents, stem);
  const jobJson = sealJob(job);
  const profile = (await listPrinterProfiles(context.read)).find(
    (one) => one.printer === printer?.name && one.paper === printer.paper,
  );
  const batchId = await context.transaction((write) =>
    insertPrintBatch(
      write,
      {
        source: sourceKey(source),
        title,
        jobJson,
        sha256: sha256Of(jobJson),
        folder,
        isSeparate,
        shift: profile?.offset ?? { x: 0, y: 0 },
        sheets: certificatesOf(job).map(({ cooperativeName, number }) => ({ name: cooperativeName, number })),
      },
      context.now(),
    ),
  );
  return makeSheets({ batchId, from: 1, to: null }, context);
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
  const job = certificateJob(openJob(batch.jobJson, batch.sha256, batch.title));
  const range = { from, to: last };
  const files = batch.isSeparate
    ? await makeSeparately(batch, job, sheets, range, context)
    : [await makeTogether(batch, job, { ...range, isWhole: from === 1 && last === sheets.length }, context)];
  return { batchId, files, pages: last - from + 1, ...range };
}

const shiftOf = ({ shift }: PrintBatch) => ({ x: mm(shift.x / TENTHS), y: mm(shift.y / TENTHS) });

const padded = (position: number): string => String(position).padStart(3, '0');

async function makeTogether(
  batch: PrintBatch,
  job: CertificateJob,
  range: { readonly from: number; readonly to: number; readonly isWhole: boolean },
  context: TaskContext,
): Promise<string> {
  const { from, to, isWhole } = range;
  const stem = fileNameOf(batch.title);
  const name = isWhole ? stem : `${stem}-lembar-${padded(from)}-${padded(to)}`;
  const target = path.join(batch.folder, `${name}.pdf`);
  const total = to - from + 1;
  await context.runJob(
    PRINT_DOCUMENT,
    { job: sheetsOf(job, from, to), target, shift: shiftOf(batch) },
    { signal: context.signal, onProgress: (done) => context.progress(Math.min(done, total), total, LABEL) },
  );
  await context.transaction((write) => markSheetsMade(write, batch.id, range, target, context.now()));
  return target;
}

async function makeSeparately(
  batch: PrintBatch,
  job: CertificateJob,
  sheets: readonly PrintSheet[],
  { from, to }: { readonly from: number; readonly to: number },
  context: TaskContext,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (let first = from; first <= to; first += FILES_AT_ONCE) {
    // Between two parts, never inside one: every file that was begun is whole and noted.
    if (context.signal.aborted) throw new AppError('CANCELLED');
    const part = sheets.slice(first - 1, Math.min(to, first + FILES_AT_ONCE - 1));
    const documents = part.map(({ position, name }) => ({
      job: sheetsOf(job, position, position),
      target: path.join(batch.folder, `${padded(position)}-${fileNameOf(name)}.pdf`),
    }));
    const before = files.length;
    await context.runJob(
      PRINT_DOCUMENTS,
      { documents, shift: shiftOf(batch) },
      { onProgress: (done) => context.progress(before + done, to - from + 1, LABEL) },
    );
    files.push(...documents.map(({ target }) => target));
    await context.transaction(async (write) => {
      for (const [index, { target }] of documents.entries()) {
        const position = first + index;
        await markSheetsMade(write, batch.id, { from: position, to: position }, target, context.now());
      }
    });
  }
  return files;
}
