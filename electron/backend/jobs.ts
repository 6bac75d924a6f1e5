import path from 'node:path';
import { differences } from '#db/engine/chain/differences.ts';
import { lookAt } from '#db/open.ts';
import type { Job, Progress } from './base/job.ts';
import { scanFolderOf } from './base/scan-file.ts';
import { writeFileAtomically } from './base/replace-file.ts';
import { MAKE_COPY, TRY_OUT, UNPACK_BACKUP } from './backup/jobs.ts';
import { makeCopy, unpackBackup } from './backup/make-copy.ts';
import { tryOut } from './backup/try-out.ts';
import { SHRINK_PHOTO } from './coaching/jobs.ts';
import { shrinkPhotoFile } from './coaching/shrink-photo-file.ts';
import { WRITE_EXPORT } from './cooperative/jobs.ts';
import { writeExport } from './cooperative/write-export.ts';
import { certificateFit } from './documents/certificate/certificate-fit.ts';
import { chapterToDocx } from './documents/performance/chapter-docx.ts';
import { letterToDocx } from './documents/letters/office-letter-docx.ts';
import type { Codecs } from './documents/picture/codecs.ts';
import { createRenderer } from './documents/render.ts';
import type { DocumentRenderer } from './documents/render.ts';
import { checkLog } from './log/check-log.ts';
import { CHECK_LOG, FIND_DIFFERENCES } from './log/jobs.ts';
import { WRITE_LETTER_DOCX } from './letters/jobs.ts';
import { WRITE_CHAPTER_DOCX } from './performance/jobs.ts';
import { MARK_SCAN } from './people/jobs.ts';
import { writeMarkedScan } from './people/mark-scan.ts';
import { countPages, printDocument, printDocuments } from './paper/do-print.ts';
import { COUNT_PAGES, PRINT_DOCUMENT, PRINT_DOCUMENTS } from './paper/print-jobs.ts';
import { FIT_NAMES, READ_EMBLEM } from './printing/jobs.ts';
import { readKeptPicture } from './printing/kept-picture.ts';
import { readEmblemFile } from './printing/read-emblem-file.ts';
import { READ_QR_PICTURE } from './proof/jobs.ts';
import { readQrPicture } from './proof/read-qr-picture.ts';
import { WRITE_BOARD } from './rat/jobs.ts';
import { writeBoard } from './rat/write-board.ts';
import { RECONCILE_LIST, WRITE_RECONCILIATION } from './reconcile/jobs.ts';
import { reconcileList } from './reconcile/reconcile-list.ts';
import { writeReconciliation } from './reconcile/write-export.ts';
import { DEFAULT_READ_LIMITS } from './spreadsheet/file/read-limits.ts';
import { READ_WORKBOOK, WRITE_MARKED_WORKBOOK } from './spreadsheet/jobs.ts';
import { readWorkbookGrids } from './spreadsheet/read/read-workbook.ts';
import { writeMarkedWorkbook } from './spreadsheet/write/marked-workbook.ts';

interface JobContext {
  readonly renderer: DocumentRenderer;
  readonly codecs: Codecs;
  readonly progress: Progress;
}

type Work = (input: unknown, context: JobContext) => Promise<unknown>;

/** What does a job, typed by the job's own name. */
const does = <Input, Output>(
  { name }: Job<Input, Output>,
  work: (input: Input, context: JobContext) => Output | Promise<Output>,
): readonly [string, Work] => [name, async (input, context) => work(input as Input, context)];

/** Everything that runs in the worker thread. To add one: name it in its area's `jobs.ts`, say here what does it. */
export const JOBS: ReadonlyMap<string, Work> = new Map([
  does(READ_WORKBOOK, ({ path: file }) => readWorkbookGrids(file, DEFAULT_READ_LIMITS)),
  does(WRITE_MARKED_WORKBOOK, ({ source, target, sheet, headerRow, judged }) =>
    writeMarkedWorkbook(source, target, sheet, headerRow, judged),
  ),
  does(WRITE_EXPORT, (order, { progress }) => writeExport(order, progress)),
  does(READ_QR_PICTURE, ({ path: file }) => readQrPicture(file)),
  does(RECONCILE_LIST, (order, { progress }) => reconcileList(order, progress)),
  does(WRITE_RECONCILIATION, (order, { progress }) => writeReconciliation(order, progress)),
  does(WRITE_BOARD, (order, { progress }) => writeBoard(order, progress)),
  does(PRINT_DOCUMENT, (input, { renderer, progress }) => printDocument(input, renderer, progress)),
  does(PRINT_DOCUMENTS, (input, { renderer, progress }) => printDocuments(input, renderer, progress)),
  does(COUNT_PAGES, (input, { renderer }) => countPages(input, renderer)),
  does(WRITE_LETTER_DOCX, async ({ job, letter, target }, { renderer }) => {
    const { pages, tightness } = await renderer.renderToBytes(job);
    const set = { ...letter, tightness: Math.max(letter.tightness, tightness) };
    const { measure, readPicture } = renderer;
    await writeFileAtomically(target, await letterToDocx(set, measure, pages, readPicture));
    return { path: target };
  }),
  does(WRITE_CHAPTER_DOCX, async ({ chapter, target }) => {
    await writeFileAtomically(target, await chapterToDocx(chapter));
    return { path: target };
  }),
  does(MARK_SCAN, writeMarkedScan),
  does(FIND_DIFFERENCES, ({ databaseFile }) => lookAt(databaseFile, (raw) => Array.from(differences(raw)))),
  does(CHECK_LOG, (order, { progress }) => checkLog(order, progress)),
  does(MAKE_COPY, (order, { progress }) => makeCopy(order, progress)),
  does(UNPACK_BACKUP, (order, { progress }) => unpackBackup(order, progress)),
  does(TRY_OUT, (order, { progress }) => tryOut(order, progress)),
  does(READ_EMBLEM, ({ path: file }) => readEmblemFile(file)),
  does(SHRINK_PHOTO, ({ path: file }, { codecs }) => shrinkPhotoFile(file, codecs)),
  does(FIT_NAMES, ({ certificates }, { renderer }) =>
    certificates.map((certificate) => certificateFit(certificate, renderer.measure)),
  ),
]);

/** A renderer over the shipped fonts and the pictures kept beside the database. */
export function rendererFor(resourceFolder: string, dataFolder: string): DocumentRenderer {
  return createRenderer({
    fontFolder: path.join(resourceFolder, 'fonts'),
    readPicture: (sha256) => readKeptPicture(scanFolderOf(dataFolder), sha256),
  });
}
