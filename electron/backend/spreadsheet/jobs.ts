import { job } from '../base/job.ts';
import type { SheetGrid } from './file/sheet-grid.ts';
import type { JudgedRow } from './write/marked-workbook.ts';

/** Every sheet of a file of the office, as rows of cells. */
export const READ_WORKBOOK = job<{ readonly path: string }, readonly SheetGrid[]>('readWorkbook');

/** A copy of the office's file with the verdict beside each row. */
export const WRITE_MARKED_WORKBOOK = job<
  {
    readonly source: string;
    readonly target: string;
    readonly sheet: string;
    readonly headerRow: number;
    readonly judged: readonly JudgedRow[];
  },
  void
>('writeMarkedWorkbook');
