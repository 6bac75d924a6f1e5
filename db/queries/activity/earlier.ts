import { sql } from 'kysely';
import { isSamePerson } from '#rules/activity/participant.ts';
import type { Identity } from '#rules/activity/participant.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';

export interface EarlierTraining {
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/**
 * What each of these people came to before a day, the latest first: only what was done, and only where somebody was
 * present on a day at least. The order of the answer is that of the people.
 */
export async function listEarlierTrainings(
  db: ReadHandle,
  people: readonly Identity[],
  before: PlainDate,
): Promise<readonly (readonly EarlierTraining[])[]> {
  const words = (all: readonly string[]) => [...new Set(all.filter((one) => one !== ''))];
  const rows = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .select([
      'one.person_id',
      'one.name',
      'one.nik_ktp',
      'one.cooperative_id',
      'one.business',
      'activity.title',
      'activity_batch.starts_on',
      'activity_batch.ends_on',
    ])
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .where('activity.state', 'in', ['done', 'reported'])
    .where('activity_batch.ends_on', '<', before)
    .where(
      sql<boolean>`(${isAmongWords(sql.ref('one.person_id'), words(people.map(({ personId }) => personId ?? '')))}
        OR ${isAmongWords(sql.ref('one.nik_ktp'), words(people.map(({ nikKtp }) => nikKtp)))}
        OR ${isAmongWords(sql.ref('one.name_key'), words(people.map(({ name }) => normalisePersonName(name))))})`,
    )
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM activity_attendance WHERE activity_attendance.participant_id = one.id
        AND activity_attendance.mark = 'present')`,
    )
    .orderBy('activity_batch.starts_on', 'desc')
    .orderBy('one.id')
    .execute();
  const known = rows.map((row) => ({
    who: {
      personId: row.person_id,
      nikKtp: row.nik_ktp,
      name: row.name,
      cooperativeId: row.cooperative_id,
      business: row.business,
    },
    training: {
      title: row.title,
      startsOn: toPlainDate(row.starts_on),
      endsOn: toPlainDate(row.ends_on),
    },
  }));
  return people.map((person) =>
    known.filter(({ who }) => isSamePerson(person, who)).map(({ training }) => training),
  );
}

/** Kecamatan of cooperatives of the register, as far as it is known. */
export async function listDistrictNames(
  db: ReadHandle,
  cooperativeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'district_name'])
    .where(isAmongWords(sql.ref('id'), cooperativeIds))
    .execute();
  return new Map(rows.map(({ id, district_name }) => [id, district_name ?? '']));
}
