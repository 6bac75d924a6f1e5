import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { certificateFit } from './documents/certificate/certificate-fit.ts';
import { createRenderer } from './documents/render.ts';
import type { DocumentRenderer, PrintJob, Shift } from './documents/render.ts';
import type { CertificateData } from './documents/certificate/certificate-data.ts';
import { readEmblem } from './documents/picture/read-emblem.ts';
import { PictureFault } from './documents/picture/png-head.ts';
import { writeExport } from './cooperative/write-export.ts';
import type { ExportOrder } from './cooperative/write-export.ts';
import { readQrPicture } from './proof/read-qr-picture.ts';
import { reconcileList } from './reconcile/reconcile-list.ts';
import type { ReconcileOrder } from './reconcile/reconcile-list.ts';
import { writeReconciliation } from './reconcile/write-export.ts';
import type { ReconciliationExportOrder } from './reconcile/write-export.ts';
import { writeBoard } from './rat/write-board.ts';
import type { BoardExportOrder } from './rat/write-board.ts';
import { letterToDocx } from './documents/letters/office-letter-docx.ts';
import type { LetterData } from './documents/letters/office-letter-data.ts';
import { readKeptPicture } from './printing/kept-picture.ts';
import { writeFileAtomically } from './base/replace-file.ts';
import { writeMarkedWorkbook } from './spreadsheet/write/marked-workbook.ts';
import type { JudgedRow } from './spreadsheet/write/marked-workbook.ts';
import { DEFAULT_READ_LIMITS } from './spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from './spreadsheet/read/read-workbook.ts';

interface JobContext {
  readonly renderer: DocumentRenderer;
  readonly progress: (done: number, total: number) => void;
}

/** Everything that runs in the worker thread: plain data in, plain data out. To add one, add it here. */
export const JOBS = {
  readWorkbook: ({ path: file }: { readonly path: string }) => readWorkbookGrids(file, DEFAULT_READ_LIMITS),

  writeMarkedWorkbook: async (input: {
    readonly source: string;
    readonly target: string;
    readonly sheet: string;
    readonly headerRow: number;
    readonly judged: readonly JudgedRow[];
  }) => writeMarkedWorkbook(input.source, input.target, input.sheet, input.headerRow, input.judged),

  writeExport: (order: ExportOrder, { progress }: JobContext) => writeExport(order, progress),

  readQrPicture: ({ path: file }: { readonly path: string }) => readQrPicture(file),
  reconcileList: (order: ReconcileOrder, { progress }: JobContext) => reconcileList(order, progress),
  writeReconciliation: (order: ReconciliationExportOrder, { progress }: JobContext) =>
    writeReconciliation(order, progress),

  writeBoard: (order: BoardExportOrder, { progress }: JobContext) => writeBoard(order, progress),

  printDocument: async (
    { job, target, shift }: { readonly job: PrintJob; readonly target: string; readonly shift?: Shift },
    { renderer, progress }: JobContext,
  ) => {
    const { bytes, pages } = await renderer.renderToBytes(job, {
      ...(shift && { shift }),
      onPage: (done) => progress(done, 0),
    });
    await writeFileAtomically(target, bytes);
    return { path: target, pages };
  },

  /** How many pages a document would have; nothing is written. */
  countPages: async ({ job }: { readonly job: PrintJob }, { renderer }: JobContext) => {
    const { pages } = await renderer.renderToBytes(job);
    return { pages };
  },

  writeLetterDocx: async (
    { job, letter, target }: { readonly job: PrintJob; readonly letter: LetterData; readonly target: string },
    { renderer }: JobContext,
  ) => {
    const { pages } = await renderer.renderToBytes(job);
    await writeFileAtomically(target, await letterToDocx(letter, renderer.measure, pages));
    return { path: target };
  },

  /** Prints several documents into a file each; while one is flushed to the disk the next is laid out. */
  printDocuments: async (
    {
      documents,
      shift,
    }: {
      readonly documents: readonly { readonly job: PrintJob; readonly target: string }[];
      readonly shift: Shift;
    },
    { renderer, progress }: JobContext,
  ) => {
    const writing: Promise<void>[] = [];
    let pages = 0;
    for (const [done, { job, target }] of documents.entries()) {
      const printed = await renderer.renderToBytes(job, { shift });
      writing.push(writeFileAtomically(target, printed.bytes));
      pages += printed.pages;
      progress(done + 1, documents.length);
    }
    // Every write ends before the answer, also after one has failed: no file is left half written behind it.
    const ended = await Promise.allSettled(writing);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return { pages };
  },

  /** Judges and packs a supplied emblem; unpacking a large picture takes a second and much memory. */
  readEmblem: async ({ path: file }: { readonly path: string }) => {
    try {
      return readEmblem(await readFile(file));
    } catch (error) {
      if (!(error instanceof PictureFault)) throw error;
      const facts = { namaBerkas: path.basename(file), sebab: error.message };
      throw new AppError('PICTURE_NOT_ACCEPTED', { facts }, { cause: error });
    }
  },

  fitNames: async (
    { certificates }: { readonly certificates: readonly CertificateData[] },
    { renderer }: JobContext,
  ) => certificates.map((certificate) => certificateFit(certificate, renderer.measure)),
} as const;

export type JobName = keyof typeof JOBS;
export type JobInput<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;

/** A renderer over the shipped fonts and the pictures kept beside the database. */
export function rendererFor(resourceFolder: string, scanFolder: string): DocumentRenderer {
  return createRenderer({
    fontFolder: path.join(resourceFolder, 'fonts'),
    readPicture: (sha256) => readKeptPicture(scanFolder, sha256),
  });
}
