import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { countByGroup } from '#db/queries/recap/count.ts';
import type { CountedChoice, GroupedCount } from '#db/queries/recap/count.ts';
import type { FactSource } from '#db/queries/recap/fact.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { RECAP_EDITION, recapColumnOf, recapColumnOfEdition } from '#rules/recap/column.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import { arrangeRecap, countedFor, findRecapImbalance, recapLine } from '#rules/recap/table.ts';
import type { RecapGroup } from '#rules/recap/table.ts';
import type { TableRequest } from '#rules/recap/table-request.ts';
import { fixedGroups, foundGroups } from './groups.ts';

/** What stands under a table. */
export interface TableOrigin {
  readonly cutOffOn: PlainDate;
  /** "Register koperasi Dinas …". */
  readonly source: string;
  readonly filterSentence: string;
  /** When the rows were frozen; left out where they are read now. */
  readonly knownAt?: string;
  /** By which edition of the definitions they were counted; left out: today's. */
  readonly edition?: number;
}

const dayOf = ({ cutOffOn, knownAt }: TableOrigin) => ({ on: cutOffOn, knownAt });

/** What is counted is no percentage: `countedFor` has taken those apart. */
export const isCounted = (choice: RecapColumnChoice): choice is CountedChoice =>
  choice.key !== 'ratPercent' && choice.key !== 'certifiedPercent';

/**
 * Recaps of any source, counted in one look at it: rows by the grouping, the total counted by itself, and the one held
 * against the other.
 * @throws AppError RECAP_DOES_NOT_ADD_UP naming the row and the column
 */
export async function buildTables(
  read: ReadHandle,
  office: OfficeRecord,
  facts: FactSource,
  requests: readonly TableRequest[],
  origin: TableOrigin,
): Promise<readonly RecapTable[]> {
  const wanted = requests.map(({ grouping, columns }) => ({
    grouping,
    columns: countedFor(columns).filter(isCounted),
  }));
  const { knownAt: _known, edition = RECAP_EDITION, ...shown } = origin;
  const counts = await countByGroup(read, facts, wanted);
  const tables: RecapTable[] = [];
  for (const [at, { grouping, columns }] of requests.entries()) {
    const found = counts[at] ?? { groups: [], whole: [] };
    const groups =
      (await fixedGroups(read, office, grouping, dayOf(origin))) ??
      foundGroups(found.groups.map(({ key }) => key));
    const counted = wanted[at]?.columns ?? [];
    tables.push({
      ...arrangedTable({ grouping, columns }, counted, groups, found, totalLabelOf(office)),
      columns: columns.map((choice) => recapColumnOfEdition(choice, edition)),
      edition,
      ...shown,
    });
  }
  return tables;
}

/** One recap; see `buildTables`. @throws AppError RECAP_DOES_NOT_ADD_UP */
export async function buildTable(
  read: ReadHandle,
  office: OfficeRecord,
  facts: FactSource,
  request: TableRequest,
  origin: TableOrigin,
): Promise<RecapTable> {
  const [table] = await buildTables(read, office, facts, [request], origin);
  if (!table) throw new Error('one request is answered by one table');
  return table;
}

function arrangedTable(
  { grouping, columns }: TableRequest,
  counted: readonly CountedChoice[],
  groups: readonly RecapGroup[],
  found: GroupedCount,
  totalLabel: string,
): Omit<RecapTable, keyof TableOrigin | 'columns'> {
  const { heading, definition, unknownLabel } = recapGroupingOf(grouping);
  const rows = arrangeRecap(groups, found.groups, unknownLabel, counted.length);
  const total = { key: '', label: totalLabel, numbers: found.whole };
  const imbalance = findRecapImbalance(counted, rows, total);
  if (imbalance) {
    const { heading: kolom } = recapColumnOf({ key: imbalance.column, bookYear: null });
    throw new AppError('RECAP_DOES_NOT_ADD_UP', { facts: { baris: imbalance.row, kolom } });
  }
  return {
    grouping,
    groupHeading: heading,
    groupDefinition: definition,
    rows: rows.map((row) => recapLine(row, counted, columns)),
    total: recapLine(total, counted, columns),
  };
}

/** The total row carries the region's own name, as in the published tables. */
function totalLabelOf(office: OfficeRecord): string {
  return office.regionName.replace(/^(Kabupaten|Kota) /, '');
}
