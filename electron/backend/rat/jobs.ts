import { job } from '../base/job.ts';
import type { BoardExportOrder } from './write-board.ts';

/** The RAT board as a workbook; answers how many rows were written. */
export const WRITE_BOARD = job<BoardExportOrder, number>('writeBoard');
