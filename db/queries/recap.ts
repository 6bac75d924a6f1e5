import type { CertificateState, CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface CountedCooperative {
  readonly id: string;
  readonly districtCode: string | null;
  readonly regencyCode: string | null;
  readonly kind: string;
  readonly group: string;
  readonly sector: string;
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
}

/**
 * The register as it stood at the end of a day: each cooperative with the last status recorded for that day or
 * before; one founded after that day is not counted, nor one that was merged into another. A status without a day of
 * its own counts from the moment it was recorded.
 */
export async function listCounted(db: ReadHandle, on: PlainDate): Promise<readonly CountedCooperative[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select([
      'id',
      'district_code',
      'regency_code',
      'kind',
      'cooperative_group',
      'sector',
      'status',
      'certificate',
    ])
    .where('merged_into', 'is', null)
    .where((where) => where.or([where('legal_entity_on', 'is', null), where('legal_entity_on', '<=', on)]))
    .orderBy('id')
    .execute();
  const history = await db
    .selectFrom('cooperative_status')
    .select(['cooperative_id', 'status', 'since_on', 'recorded_at'])
    .orderBy('cooperative_id')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const statusThen = new Map<string, CooperativeStatus>();
  for (const change of history) {
    if ((change.since_on ?? change.recorded_at.slice(0, 10)) <= on)
      statusThen.set(change.cooperative_id, change.status);
  }
  return rows.map((row) => ({
    id: row.id,
    districtCode: row.district_code,
    regencyCode: row.regency_code,
    kind: row.kind,
    group: row.cooperative_group,
    sector: row.sector,
    status: statusThen.get(row.id) ?? row.status,
    certificate: row.certificate,
  }));
}

export interface RatYearCount {
  readonly bookYear: number;
  /** Active cooperatives with a RAT of that book year. */
  readonly reported: number;
}

/** RATs of active cooperatives per book year, oldest first. */
export async function countRatsByYear(db: ReadHandle): Promise<readonly RatYearCount[]> {
  const rows = await db
    .selectFrom('rat')
    .innerJoin('cooperative', 'cooperative.id', 'rat.cooperative_id')
    .select((expression) => ['book_year', expression.fn.countAll<number>().as('n')])
    .where('status', '=', 'active')
    .where('merged_into', 'is', null)
    .groupBy('book_year')
    .orderBy('book_year')
    .execute();
  return rows.map((row) => ({ bookYear: row.book_year, reported: row.n }));
}

export interface StoredRecap {
  readonly id: string;
  readonly year: number;
  readonly cutOffOn: PlainDate;
  readonly definition: string;
  readonly totalJson: string;
  readonly countedJson: string;
  readonly sha256: string;
  readonly frozenAt: string;
}

/** Frozen recaps, newest year first. */
export async function listFrozenRecaps(db: ReadHandle): Promise<readonly StoredRecap[]> {
  const rows = await db.selectFrom('recap_snapshot').selectAll().orderBy('year', 'desc').execute();
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    cutOffOn: toPlainDate(row.cut_off_on),
    definition: row.definition,
    totalJson: row.total_json,
    countedJson: row.counted_json,
    sha256: row.sha256,
    frozenAt: row.frozen_at,
  }));
}

export async function insertFrozenRecap(db: WriteHandle, recap: StoredRecap): Promise<void> {
  await db
    .insertInto('recap_snapshot')
    .values({
      id: recap.id,
      year: recap.year,
      cut_off_on: recap.cutOffOn,
      definition: recap.definition,
      total_json: recap.totalJson,
      counted_json: recap.countedJson,
      sha256: recap.sha256,
      frozen_at: recap.frozenAt,
    })
    .execute();
}
