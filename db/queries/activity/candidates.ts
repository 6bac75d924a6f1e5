import { sql } from 'kysely';
import type { TrainingCandidate } from '#rules/activity/candidates.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

export interface CandidateFilter {
  /** Code or name of a kecamatan, in any case; empty: all. */
  readonly district: string;
  /** Only village and kelurahan cooperatives. */
  readonly onlyVillages: boolean;
}

/** The active cooperatives of the office's region with their part in what was held: who was there counts, not who was listed. */
export async function listTrainingCandidates(
  db: ReadHandle,
  regionCode: string,
  { district, onlyVillages }: CandidateFilter,
): Promise<readonly TrainingCandidate[]> {
  const part = db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .innerJoin('activity_attendance', 'activity_attendance.participant_id', 'one.id')
    .select((expression) => [
      'one.cooperative_id',
      sql<number>`count(DISTINCT activity.id)`.as('times'),
      expression.fn.max('activity_attendance.held_on').as('last_on'),
    ])
    .where('one.removed_at', 'is', null)
    .where('one.cooperative_id', 'is not', null)
    .where('activity.removed_at', 'is', null)
    .where('activity.state', 'in', ['done', 'reported'])
    .where('activity_attendance.mark', '=', 'present')
    .groupBy('one.cooperative_id')
    .as('part');
  const rows = await db
    .selectFrom('cooperative')
    .leftJoin(part, 'part.cooperative_id', 'cooperative.id')
    .leftJoin('village_programme', 'village_programme.cooperative_id', 'cooperative.id')
    .select([
      'cooperative.id',
      'cooperative.name',
      'cooperative.nib',
      'cooperative.district_name',
      'village_programme.village_code',
      'part.times',
      'part.last_on',
    ])
    .where('cooperative.status', '=', 'active')
    .where('cooperative.merged_into', 'is', null)
    // Where the place is not known the register's own cooperatives are not passed over.
    .where((where) =>
      where.or([
        where('cooperative.regency_code', 'is', null),
        where('cooperative.regency_code', '=', regionCode),
        where('cooperative.regency_code', 'like', `${regionCode}.%`),
      ]),
    )
    .$if(district !== '', (query) =>
      query.where((where) =>
        where.or([
          where('cooperative.district_code', '=', district),
          where(sql<string>`lower(cooperative.district_name)`, '=', district.toLowerCase()),
        ]),
      ),
    )
    .$if(onlyVillages, (query) => query.where('village_programme.village_code', 'is not', null))
    .execute();
  return rows.map((row) => ({
    cooperativeId: row.id,
    name: row.name,
    districtName: row.district_name ?? '',
    hasNib: row.nib !== '',
    isVillage: row.village_code !== null,
    lastOn: plainDateOrNull(row.last_on),
    times: row.times ?? 0,
  }));
}
