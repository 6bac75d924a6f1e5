import type Sqlite from 'better-sqlite3';
import type { CooperativeTable } from '../schema/cooperative.ts';
import { HELD_ITEMS } from './completeness-index.ts';

/**
 * What the list filters and sums by, beside the name that orders it. Any filters together are answered by reading this
 * index from end to end, never the records (measured at 220,000: 20 ms, where the records take 150 to 400), and no
 * index for each pair of filters is needed. Every row is asked the first ones, so they stand where reading begins; the
 * fields that the list filters by follow.
 */
const LEADING: readonly (keyof CooperativeTable)[] = ['name_key', 'is_listed', 'status', 'district_code'];
const OTHERS: readonly (keyof CooperativeTable)[] = [
  'certificate',
  'assigned_officer',
  'latest_verification',
  'village_code',
  'regency_code',
  'merged_into',
  'latest_members',
  'latest_own_capital',
  'latest_assets',
  'latest_turnover',
  'latest_surplus',
];

/**
 * Makes the index, anew where an older program counted other items or filtered by other columns; its sums take the
 * place of those of step 2.
 *
 * @param filtered columns of the register's own fields that the list filters by
 */
export function ensureListIndex(raw: Sqlite.Database, filtered: readonly (keyof CooperativeTable)[]): void {
  const find = raw.prepare<[string], { sql: string }>(`SELECT sql FROM sqlite_master WHERE name = ?`);
  if (!find.get('cooperative_listed_name')) return;
  const known = raw.pragma('table_info(cooperative)') as readonly { readonly name: string }[];
  // A file half-way through an upgrade, opened by a test, lacks the newest ones.
  const columns = [...LEADING, ...filtered, ...OTHERS].filter((one) =>
    known.some(({ name }) => name === one),
  );
  const wanted = `CREATE INDEX cooperative_list ON cooperative (${columns.join(', ')}, (${HELD_ITEMS}))`;
  if (find.get('cooperative_list')?.sql === wanted) return;
  raw.transaction(() =>
    raw.exec(`DROP INDEX IF EXISTS cooperative_list; DROP INDEX IF EXISTS cooperative_totals; ${wanted}`),
  )();
}
