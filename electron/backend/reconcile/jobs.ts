import { job } from '../base/job.ts';
import type { ReconciledList, ReconcileOrder } from './reconcile-list.ts';
import type { ReconciliationExportOrder } from './write-export.ts';

/** Another system's list read, matched and compared with the register; nothing is written. */
export const RECONCILE_LIST = job<ReconcileOrder, ReconciledList>('reconcileList');

/** The findings as a workbook; answers how many rows were written. */
export const WRITE_RECONCILIATION = job<ReconciliationExportOrder, number>('writeReconciliation');
