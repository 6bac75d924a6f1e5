import type { Difference } from '#db/engine/chain/differences.ts';
import { job } from '../base/job.ts';
import type { CheckedLog, CheckOrder } from './check-log.ts';

/** Rows of the office that are not as its log last saw them. */
export const FIND_DIFFERENCES = job<{ readonly databaseFile: string }, readonly Difference[]>(
  'findDifferences',
);

/** Reads the whole log and holds every row against it. */
export const CHECK_LOG = job<CheckOrder, CheckedLog>('checkLog');
