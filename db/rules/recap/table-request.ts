import type { RecapColumnChoice } from './column.ts';
import type { RecapGrouping } from './grouping.ts';

/** One table: what its lines are and what is counted in them. */
export interface TableRequest {
  readonly grouping: RecapGrouping;
  readonly columns: readonly RecapColumnChoice[];
}
