import { sql } from 'kysely';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface Pair {
  readonly firstId: string;
  readonly secondId: string;
}

export interface PairMember {
  readonly id: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly nikKoperasi: string;
  readonly districtName: string;
  readonly status: string;
  readonly origin: string;
  readonly lastRatOn: PlainDate | null;
}

type TellingColumn = 'legal_entity_key' | 'nik_koperasi';

/**
 * Pairs of records, none of them merged, with the same number; the smaller id first. Dismissed pairs are left out. No
 * index but that of the number serves: each number would else be looked for among all unmerged records.
 */
export async function listPairsByNumber(
  db: ReadHandle,
  column: TellingColumn,
  limit: number,
): Promise<readonly Pair[]> {
  const key = sql.ref(column);
  const { rows } = await sql<{ first: string; second: string }>`
    SELECT a.id AS first, b.id AS second
    FROM (SELECT ${key} AS k FROM cooperative WHERE ${key} <> '' GROUP BY ${key} HAVING count(*) > 1) AS twice
    JOIN cooperative AS a ON a.${key} = twice.k AND ${unindexed(sql.ref('a.merged_into'))} IS NULL
    JOIN cooperative AS b ON b.${key} = twice.k AND ${unindexed(sql.ref('b.merged_into'))} IS NULL
      AND ${unindexed(sql.ref('b.id'))} > a.id
    WHERE NOT EXISTS (SELECT 1 FROM not_duplicate WHERE first_id = a.id AND second_id = b.id)
    ORDER BY twice.k, a.id, b.id LIMIT ${limit}`.execute(db as never);
  return rows.map((row) => ({ firstId: row.first, secondId: row.second }));
}

export interface NamedRecord {
  readonly id: string;
  readonly nameKey: string;
  readonly districtCode: string;
}

/** Every record that is not merged, kecamatan by kecamatan, by name. */
export async function listNamedRecords(db: ReadHandle): Promise<readonly NamedRecord[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'name_key', 'district_code'])
    .where('merged_into', 'is', null)
    .orderBy('district_code')
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, nameKey: row.name_key, districtCode: row.district_code ?? '' }));
}

/** Pairs people have declared to be two cooperatives, as "first second". */
export async function listDismissed(db: ReadHandle): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('not_duplicate').select(['first_id', 'second_id']).execute();
  return new Set(rows.map((row) => `${row.first_id} ${row.second_id}`));
}

export async function insertDismissal(
  db: WriteHandle,
  pair: Pair,
  reason: string,
  at: string,
): Promise<void> {
  await db
    .insertInto('not_duplicate')
    .values({ first_id: pair.firstId, second_id: pair.secondId, reason, decided_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What a pair is shown by, for each of these records that exists. */
export async function listPairMembers(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PairMember>> {
  const rows = await db
    .selectFrom('cooperative')
    .select([
      'id',
      'name',
      'legal_entity_number',
      'nik_koperasi',
      'district_name',
      'status',
      'origin',
      'latest_rat_on',
    ])
    .where(isAmongWords(sql.ref('id'), ids))
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        legalEntityNumber: row.legal_entity_number,
        nikKoperasi: row.nik_koperasi,
        districtName: row.district_name,
        status: STATUS_LABELS[row.status],
        origin: row.origin,
        lastRatOn: plainDateOrNull(row.latest_rat_on),
      },
    ]),
  );
}
