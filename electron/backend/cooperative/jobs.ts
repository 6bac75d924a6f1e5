import { job } from '../base/job.ts';
import type { ExportOrder } from './write-export.ts';

/** The list as a workbook or text; answers how many rows were written. */
export const WRITE_EXPORT = job<ExportOrder, number>('writeExport');
