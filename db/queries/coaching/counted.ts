import { sql } from 'kysely';
import type { CountedVisit } from '#rules/coaching/recap.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';
import type { Days } from './visit-list.ts';

/** What a recap counts of the visits of these days; of one cooperative more where plans ask for it. */
export async function listCountedVisits(
  db: ReadHandle,
  { from, until }: Days,
): Promise<readonly (CountedVisit & { readonly id: string })[]> {
  const rows = await db
    .selectFrom('coaching_visit')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_visit.cooperative_id')
    .select([
      'coaching_visit.id',
      'coaching_visit.cooperative_id',
      'coaching_visit.visited_on',
      'coaching_visit.outcome',
      'cooperative.district_code',
    ])
    .where('coaching_visit.removed_at', 'is', null)
    .where('visited_on', '>=', from)
    .where('visited_on', '<=', until)
    .orderBy('coaching_visit.id')
    .execute();
  const officers = await db
    .selectFrom('coaching_visit_officer')
    .innerJoin('coaching_visit', 'coaching_visit.id', 'coaching_visit_officer.visit_id')
    .select(['visit_id', 'officer_id'])
    .where('coaching_visit.removed_at', 'is', null)
    .where('visited_on', '>=', from)
    .where('visited_on', '<=', until)
    .orderBy('visit_id')
    .orderBy('coaching_visit_officer.position')
    .execute();
  const byVisit = new Map<string, string[]>();
  for (const { visit_id, officer_id } of officers)
    byVisit.set(visit_id, [...(byVisit.get(visit_id) ?? []), officer_id]);
  return rows.map((row) => ({
    id: row.id,
    cooperativeId: row.cooperative_id,
    visitedOn: toPlainDate(row.visited_on),
    outcome: row.outcome,
    district: row.district_code ?? '',
    officerIds: byVisit.get(row.id) ?? [],
  }));
}

/** The years that have plans or visits, newest first. */
export async function listCoachingYears(db: ReadHandle): Promise<readonly number[]> {
  const visited = await db
    .selectFrom('coaching_visit')
    .select(sql<string>`substr(visited_on, 1, 4)`.as('year'))
    .distinct()
    .execute();
  const planned = await db.selectFrom('coaching_plan').select('year').distinct().execute();
  return [
    ...new Set([...visited.map(({ year }) => Number(year)), ...planned.map(({ year }) => year)]),
  ].toSorted((a, b) => b - a);
}

/** How a cooperative stands in the register today. */
export interface StandingFacts {
  readonly id: string;
  readonly status: CooperativeStatus | null;
  readonly members: number | null;
  readonly foundedOn: PlainDate | null;
  /** Book years of its RATs. */
  readonly ratYears: readonly number[];
}

export async function readStanding(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingFacts>> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'status', 'latest_members', 'legal_entity_on'])
    .where(isAmongWords(sql.ref('id'), ids))
    .execute();
  const rats = await db
    .selectFrom('rat')
    .select(['cooperative_id', 'book_year'])
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .orderBy('book_year')
    .execute();
  const years = new Map<string, number[]>();
  for (const { cooperative_id, book_year } of rats)
    years.set(cooperative_id, [...(years.get(cooperative_id) ?? []), book_year]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        status: COOPERATIVE_STATUSES.find((one) => one === row.status) ?? null,
        members: row.latest_members,
        foundedOn: plainDateOrNull(row.legal_entity_on),
        ratYears: years.get(row.id) ?? [],
      },
    ]),
  );
}

/** Kecamatan of the register by code, for naming those that a recap counts. */
export async function districtNames(db: ReadHandle): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['district_code', 'district_name'])
    .distinct()
    .where('district_code', 'is not', null)
    .orderBy('district_name')
    .execute();
  return new Map(rows.map(({ district_code, district_name }) => [district_code ?? '', district_name]));
}

/** Cooperatives that bear a number: the NIK Koperasi as it is, or the legal entity's in its normalised form. */
export async function findNumbered(
  db: ReadHandle,
  nikKoperasi: string,
  legalEntityKey: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select('id')
    .where('merged_into', 'is', null)
    .where((where) =>
      where.or([
        where('nik_koperasi', '=', nikKoperasi),
        ...(legalEntityKey === '' ? [] : [where('legal_entity_key', '=', legalEntityKey)]),
      ]),
    )
    .orderBy('id')
    .limit(2)
    .execute();
  return rows.map(({ id }) => id);
}

/** NIK certificates issued in a year until a day, at the cooperatives of each officer's plans of that year. */
export async function countCertificates(
  db: ReadHandle,
  year: number,
  until: PlainDate,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('coaching_plan')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_plan.cooperative_id')
    .select((expression) => ['officer_id', expression.fn.count<number>('cooperative.id').distinct().as('n')])
    .where('coaching_plan.year', '=', year)
    .where('coaching_plan.removed_at', 'is', null)
    .where('officer_id', 'is not', null)
    .where('certificate_issued_on', '>=', `${String(year)}-01-01`)
    .where('certificate_issued_on', '<=', `${String(year)}-12-31`)
    .where('certificate_issued_on', '<=', until)
    .groupBy('officer_id')
    .execute();
  return new Map(rows.map(({ officer_id, n }) => [officer_id ?? '', n]));
}
