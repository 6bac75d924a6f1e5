import type { CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle } from '../handles.ts';
import type { RatRecord } from './cooperative.ts';

/** All that the yearly evaluation and the award look at, for one cooperative. */
export interface EvaluationFacts {
  readonly id: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly districtName: string;
  readonly form: 'primer' | 'sekunder';
  readonly status: CooperativeStatus;
  readonly rats: readonly RatRecord[];
  /** Business volume of the asked book year in rupiah; null when not known. */
  readonly turnover: number | null;
}

/** Every cooperative that counts (neither dissolved nor merged into another), by kecamatan and then by name. */
export async function listEvaluationFacts(
  db: ReadHandle,
  bookYear: number,
): Promise<readonly EvaluationFacts[]> {
  const rows = await db
    .selectFrom('cooperative')
    .leftJoin('cooperative_year', (join) =>
      join
        .onRef('cooperative_year.cooperative_id', '=', 'cooperative.id')
        .on('cooperative_year.book_year', '=', bookYear),
    )
    .select([
      'cooperative.id',
      'name',
      'legal_entity_number',
      'legal_entity_on',
      'district_name',
      'form',
      'status',
      'turnover',
    ])
    .where('is_listed', '=', 1)
    .orderBy('district_code')
    .orderBy('name_key')
    .orderBy('cooperative.id')
    .execute();
  const rats = await listAllRats(db);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    legalEntityNumber: row.legal_entity_number,
    legalEntityOn: row.legal_entity_on === null ? null : toPlainDate(row.legal_entity_on),
    districtName: row.district_name,
    form: row.form,
    status: row.status,
    rats: rats.get(row.id) ?? [],
    turnover: row.turnover,
  }));
}

async function listAllRats(db: ReadHandle): Promise<ReadonlyMap<string, readonly RatRecord[]>> {
  const rows = await db
    .selectFrom('rat')
    .selectAll()
    .orderBy('cooperative_id')
    .orderBy('book_year')
    .execute();
  const byCooperative = new Map<string, RatRecord[]>();
  for (const row of rows) {
    const rat: RatRecord = {
      bookYear: row.book_year,
      heldOn: toPlainDate(row.held_on),
      reportedOn: row.reported_on === null ? null : toPlainDate(row.reported_on),
    };
    const list = byCooperative.get(row.cooperative_id);
    if (list) list.push(rat);
    else byCooperative.set(row.cooperative_id, [rat]);
  }
  return byCooperative;
}
