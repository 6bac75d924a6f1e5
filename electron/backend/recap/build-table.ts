import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { countByGroup } from '#db/queries/recap-count.ts';
import type { CountedChoice } from '#db/queries/recap-count.ts';
import type { FactSource } from '#db/queries/recap-fact.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { recapColumnOf } from '#rules/recap-column.ts';
import type { RecapColumnChoice } from '#rules/recap-column.ts';
import { recapGroupingOf } from '#rules/recap-grouping.ts';
import type { RecapGrouping } from '#rules/recap-grouping.ts';
import { arrangeRecap, countedFor, findRecapImbalance, recapLine } from '#rules/recap-table.ts';
import { fixedGroups, foundGroups } from './groups.ts';

export interface TableRequest {
  readonly grouping: RecapGrouping;
  readonly columns: readonly RecapColumnChoice[];
  readonly cutOffOn: PlainDate;
  /** "Register koperasi Dinas …". */
  readonly source: string;
  readonly filterSentence: string;
}

/** What is counted is no percentage: `countedFor` has taken those apart. */
export const isCounted = (choice: RecapColumnChoice): choice is CountedChoice =>
  choice.key !== 'ratPercent' && choice.key !== 'certifiedPercent';

/**
 * A recap of any source: rows by the grouping, the total counted by itself, and the one held against the other.
 * @throws AppError RECAP_DOES_NOT_ADD_UP naming the row and the column
 */
export async function buildTable(
  read: ReadHandle,
  office: OfficeRecord,
  facts: FactSource,
  { grouping, columns, cutOffOn, source, filterSentence }: TableRequest,
): Promise<RecapTable> {
  const counted = countedFor(columns).filter(isCounted);
  const { groups: found, whole } = await countByGroup(read, facts, grouping, counted);
  const groups = (await fixedGroups(read, office, grouping)) ?? foundGroups(found.map(({ key }) => key));
  const { heading, definition, unknownLabel } = recapGroupingOf(grouping);
  const rows = arrangeRecap(groups, found, unknownLabel, counted.length);
  const total = {
    key: '',
    label: totalLabelOf(office),
    numbers: whole,
  };
  const imbalance = findRecapImbalance(counted, rows, total);
  if (imbalance) {
    const { heading: kolom } = recapColumnOf({ key: imbalance.column, bookYear: null });
    throw new AppError('RECAP_DOES_NOT_ADD_UP', { facts: { baris: imbalance.row, kolom } });
  }
  return {
    grouping,
    groupHeading: heading,
    groupDefinition: definition,
    cutOffOn,
    source,
    filterSentence,
    columns: columns.map(recapColumnOf),
    rows: rows.map((row) => recapLine(row, counted, columns)),
    total: recapLine(total, counted, columns),
  };
}

/** The total row carries the region's own name, as in the published tables. */
function totalLabelOf(office: OfficeRecord): string {
  return office.regionName.replace(/^(Kabupaten|Kota) /, '');
}
