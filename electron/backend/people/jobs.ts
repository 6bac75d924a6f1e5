import { job } from '../base/job.ts';
import type { ScanMark } from '../documents/scan/mark-operators.ts';
import type { UnmarkedCause } from '../documents/scan/mark-scan.ts';

/** Draws a mark into a copy of a scan; nothing is written where that cannot be done. */
export const MARK_SCAN = job<
  { readonly source: string; readonly target: string; readonly mark: ScanMark },
  { readonly pages: number } | { readonly cause: UnmarkedCause }
>('markScan');
