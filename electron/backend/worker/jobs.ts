import path from 'node:path';
import { createRenderer } from '../documents/render.ts';
import type { DocumentRenderer, PrintJob } from '../documents/render.ts';
import { writeExport } from '../list/write-export.ts';
import type { ExportOrder } from '../list/write-export.ts';
import { letterToDocx } from '../documents/office-letter-docx.ts';
import type { LetterData } from '../documents/office-letter-data.ts';
import { writeFileAtomically } from '../replace-file.ts';
import { writeMarkedWorkbook } from '../spreadsheet/marked-workbook.ts';
import type { JudgedRow } from '../spreadsheet/marked-workbook.ts';
import { DEFAULT_READ_LIMITS } from '../spreadsheet/read-limits.ts';
import { readWorkbookGrids } from '../spreadsheet/read-workbook.ts';

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

  printDocument: async (
    { job, target }: { readonly job: PrintJob; readonly target: string },
    { renderer, progress }: JobContext,
  ) => {
    const { bytes, pages } = await renderer.renderToBytes(job, { onPage: (done) => progress(done, 0) });
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
} as const;

export type JobName = keyof typeof JOBS;
export type JobInput<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;

export function rendererFor(resourceFolder: string): DocumentRenderer {
  return createRenderer({ fontFolder: path.join(resourceFolder, 'fonts') });
}
