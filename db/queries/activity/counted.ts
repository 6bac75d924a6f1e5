import { sql } from 'kysely';
import type { ExpressionBuilder, Expression, SqlBool } from 'kysely';
import { comingWithin } from '#rules/activity/recap-days.ts';
import type { DatedActivity } from '#rules/activity/recap-days.ts';
import type { CountedActivity } from '#rules/activity/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';
import type { DatabaseTables } from '../../schema.ts';
import { fundsOf } from './activity.ts';
import { listBatches } from './batch.ts';

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

type Where = (where: ExpressionBuilder<DatabaseTables, 'activity'>) => Expression<SqlBool>;

/** The activities that stand and meet a condition, with who came on which days. */
async function listDated(db: ReadHandle, condition: Where): Promise<readonly DatedActivity[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['id', 'title', 'state', 'sub_activity_code'])
    .where(condition)
    .where('removed_at', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const [funds, batches] = [await fundsOf(db, ids), await listBatches(db, ids)];
  const participants = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .leftJoin('person', 'person.id', 'one.person_id')
    .leftJoin('cooperative', 'cooperative.id', 'one.cooperative_id')
    .select([
      'one.id',
      'activity_batch.activity_id',
      'one.person_id',
      'one.name_key',
      'one.nik_ktp',
      'person.nik_ktp as person_nik',
      'one.sex',
      'one.cooperative_id',
      'one.business',
      'one.umkm_id',
      'one.origin_code',
      'one.category',
      'cooperative.regency_code',
      'cooperative.district_name',
    ])
    .where(isAmongWords(sql.ref('activity_batch.activity_id'), ids))
    .where('one.removed_at', 'is', null)
    // One order, so that a name two people bear is always told apart in the same way.
    .orderBy('one.id')
    .execute();
  const marks = await db
    .selectFrom('activity_attendance')
    .innerJoin('activity_participant', 'activity_participant.id', 'activity_attendance.participant_id')
    .innerJoin('activity_batch', 'activity_batch.id', 'activity_participant.batch_id')
    .select(['activity_attendance.participant_id', 'activity_attendance.held_on'])
    .where('activity_attendance.mark', '=', 'present')
    .where(isAmongWords(sql.ref('activity_batch.activity_id'), ids))
    .execute();
  const batchesOf = grouped(batches, ({ activityId }) => activityId);
  const peopleOf = grouped(participants, ({ activity_id }) => activity_id);
  const marksOf = grouped(marks, ({ participant_id }) => participant_id);
  return rows.map(({ id, title, state, sub_activity_code }) => ({
    id,
    title,
    state,
    subActivityCode: sub_activity_code,
    funds: (funds.get(id) ?? []).map(({ source }) => source),
    batches: batchesOf.get(id) ?? [],
    participants: (peopleOf.get(id) ?? []).map((row) => ({
      id: row.id,
      personId: row.person_id,
      nikKtp: row.nik_ktp === '' ? (row.person_nik ?? '') : row.nik_ktp,
      // The key, not the name: people who were taken out are still told apart by it.
      name: row.name_key,
      sex: row.sex,
      cooperativeId: row.cooperative_id,
      business: row.business,
      umkmId: row.umkm_id,
      // Nobody wrote down where the participants of earlier certificates came from; whose cooperative is known is of its
      // district.
      originCode: row.origin_code === '' ? (row.regency_code ?? '') : row.origin_code,
      category: row.category,
      cooperativeRegency: row.regency_code ?? '',
      district: row.district_name ?? '',
      presentOn: (marksOf.get(row.id) ?? []).map(({ held_on }) => toPlainDate(held_on)),
    })),
  }));
}

/** Every activity recorded for a year that stands, whenever its days were. */
export const listYearActivities = (db: ReadHandle, year: number): Promise<readonly DatedActivity[]> =>
  listDated(db, (where) => where('activity.year', '=', year));

/** Every activity that stands with a day in a year, also one recorded for the year before or after. */
export const listActivitiesWithin = (db: ReadHandle, year: number): Promise<readonly DatedActivity[]> =>
  listDated(db, (where) =>
    where.exists(
      where
        .selectFrom('activity_batch')
        .select('activity_batch.id')
        .whereRef('activity_batch.activity_id', '=', 'activity.id')
        .where('activity_batch.starts_on', '<=', toPlainDate(`${String(year)}-12-31`))
        .where('activity_batch.ends_on', '>=', toPlainDate(`${String(year)}-01-01`)),
    ),
  );

/** What a recap of a year counts: every activity that stands, with who came. */
export const listCountedActivities = async (
  db: ReadHandle,
  year: number,
): Promise<readonly CountedActivity[]> => comingWithin(await listYearActivities(db, year));
