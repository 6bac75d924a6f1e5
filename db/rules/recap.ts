import type { CertificateState, CooperativeStatus } from './cooperative.ts';
import { percentageOf } from './numbers.ts';

/** One line of the table, also when no cooperative stands in it. */
export interface RecapGroup {
  readonly key: string;
  readonly label: string;
}

export interface CountedCooperative {
  /** Null, or a key no group has, when it is not known where it belongs. */
  readonly groupKey: string | null;
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
}

export interface RecapRow {
  readonly label: string;
  readonly active: number;
  readonly inactive: number;
  readonly total: number;
  readonly certified: number;
  readonly inProgress: number;
  /** Certified of the active ones, as printed: "37,61", or "-" when none is active. */
  readonly percentage: string;
}

export interface RecapTable {
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

export const UNKNOWN_GROUP_LABEL = 'Tidak diketahui';

/** How a status is counted: proposed for dissolution or in settlement is not active; dissolved leaves the count. */
const COUNTED_AS: Readonly<Record<CooperativeStatus, 'active' | 'inactive' | 'not_counted'>> = {
  active: 'active',
  inactive: 'inactive',
  dissolution_proposed: 'inactive',
  in_settlement: 'inactive',
  dissolved: 'not_counted',
};

function rowOf(label: string, counted: readonly CountedCooperative[]): RecapRow {
  const count = (test: (one: CountedCooperative) => boolean) => counted.filter(test).length;
  const active = count((one) => COUNTED_AS[one.status] === 'active');
  const certified = count((one) => one.certificate === 'certified');
  return {
    label,
    active,
    inactive: count((one) => COUNTED_AS[one.status] === 'inactive'),
    total: counted.length,
    certified,
    inProgress: count((one) => one.certificate === 'in_progress'),
    percentage: percentageOf(certified, active),
  };
}

/**
 * The recap table: a row for every group in the order given, a row "Tidak diketahui" only when needed, and a total
 * counted from the cooperatives themselves, so that rows and total check each other.
 */
export function recapTable(
  groups: readonly RecapGroup[],
  cooperatives: readonly CountedCooperative[],
  totalLabel: string,
): RecapTable {
  const counted = cooperatives.filter((one) => COUNTED_AS[one.status] !== 'not_counted');
  const members = new Map<string, CountedCooperative[]>(groups.map((group) => [group.key, []]));
  const unknown: CountedCooperative[] = [];
  for (const one of counted) (members.get(one.groupKey ?? '') ?? unknown).push(one);
  const rows = groups.map((group) => rowOf(group.label, members.get(group.key) ?? []));
  return {
    rows: unknown.length === 0 ? rows : [...rows, rowOf(UNKNOWN_GROUP_LABEL, unknown)],
    total: rowOf(totalLabel, counted),
  };
}

const SUMMED = ['active', 'inactive', 'total', 'certified', 'inProgress'] as const;

/**
 * The label of the first row that does not add up (aktif + tidak aktif = total, percentage of its own figures), or of
 * the total when a column is not the sum of the rows; undefined when the whole table adds up.
 */
export function findImbalance(table: RecapTable): string | undefined {
  const isSound = (row: RecapRow) =>
    row.active + row.inactive === row.total && row.percentage === percentageOf(row.certified, row.active);
  const unsound = [...table.rows, table.total].find((row) => !isSound(row));
  if (unsound) return unsound.label;
  const addsUp = SUMMED.every(
    (column) => table.rows.reduce((sum, row) => sum + row[column], 0) === table.total[column],
  );
  return addsUp ? undefined : table.total.label;
}
