import { job } from '../base/job.ts';
import type { CheckedLog, CheckOrder } from './check-log.ts';

/** Reads the whole log and holds every row against it. */
export const CHECK_LOG = job<CheckOrder, CheckedLog>('checkLog');
