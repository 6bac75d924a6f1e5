import { sql } from 'kysely';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';

/** What the register says of a cooperative, as a visit sheet prints it; null and empty where it says nothing. */
export interface SheetFacts {
  readonly cooperativeId: string;
  readonly name: string;
  readonly districtName: string;
  readonly villageName: string;
  readonly address: string;
  readonly legalEntityNumber: string;
  readonly nikKoperasi: string;
  readonly nib: string;
  readonly phone: string;
  readonly chairName: string;
  readonly supervisorName: string;
  readonly status: CooperativeStatus;
  readonly assignedOfficer: string;
  readonly bookYear: number | null;
  readonly figures: {
    readonly membersMale: number | null;
    readonly membersFemale: number | null;
    readonly members: number | null;
    readonly ownCapital: number | null;
    readonly outsideCapital: number | null;
    readonly turnover: number | null;
    readonly surplus: number | null;
  };
  /** Book year of the last RAT. */
  readonly ratYear: number | null;
}

/** Facts of these cooperatives, by kecamatan and name: the order of the sheets. */
export async function readSheetFacts(db: ReadHandle, ids: readonly string[]): Promise<readonly SheetFacts[]> {
  const rats = await db
    .selectFrom('rat')
    .select((expression) => ['cooperative_id', expression.fn.max('book_year').as('year')])
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .groupBy('cooperative_id')
    .execute();
  const ratYears = new Map(rats.map(({ cooperative_id, year }) => [cooperative_id, year]));
  const rows = await db
    .selectFrom('cooperative')
    .selectAll()
    .where(isAmongWords(sql.ref('id'), ids))
    .orderBy('district_name')
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    cooperativeId: row.id,
    name: row.name,
    districtName: row.district_name,
    villageName: row.village_name,
    address: row.address,
    legalEntityNumber: row.legal_entity_number,
    nikKoperasi: row.nik_koperasi,
    nib: row.nib,
    phone: row.phone,
    chairName: row.chair_name,
    supervisorName: row.supervisor_name,
    status: row.status,
    assignedOfficer: row.assigned_officer,
    bookYear: row.latest_book_year,
    figures: {
      membersMale: row.latest_members_male,
      membersFemale: row.latest_members_female,
      members: row.latest_members,
      ownCapital: row.latest_own_capital,
      outsideCapital: row.latest_outside_capital,
      turnover: row.latest_turnover,
      surplus: row.latest_surplus,
    },
    ratYear: ratYears.get(row.id) ?? null,
  }));
}

/** Which of these cooperatives a visit of which day is on record of: "id day". */
export async function listVisitDays(db: ReadHandle, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('coaching_visit')
    .select(['cooperative_id', 'visited_on'])
    .where('removed_at', 'is', null)
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .execute();
  return new Set(rows.map(({ cooperative_id, visited_on }) => `${cooperative_id} ${visited_on}`));
}

/** The visits that were keyed in one table. */
export async function listVisitBatch(db: ReadHandle, batchId: string) {
  return db
    .selectFrom('coaching_visit')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_visit.cooperative_id')
    .select([
      'coaching_visit.id',
      'coaching_visit.recorded_at',
      'coaching_visit.updated_at',
      'coaching_visit.removed_at',
      'cooperative.name',
    ])
    .where('batch_id', '=', batchId)
    .orderBy('coaching_visit.id')
    .execute();
}
