import type { CompetenceFacts } from '#rules/activity/competence.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

/** A certificate of competence as it was typed, with whose it is. */
export interface RecordedCompetence extends CompetenceFacts {
  readonly activityId: string;
  readonly title: string;
  readonly name: string;
  /** The cooperative or business. */
  readonly from: string;
}

/** Every certificate of competence of a participant who counts, by name. */
export async function listRecordedCompetences(db: ReadHandle): Promise<readonly RecordedCompetence[]> {
  const rows = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .leftJoin('cooperative', 'cooperative.id', 'one.cooperative_id')
    .select([
      'activity.id',
      'activity.title',
      'one.name',
      'one.business',
      'cooperative.name as cooperative_name',
      'one.competence_number',
      'one.competence_issuer',
      'one.competence_on',
      'one.competence_until',
    ])
    .where('one.competence_number', '<>', '')
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .orderBy('one.name_key')
    .orderBy('one.id')
    .execute();
  return rows.map((row) => ({
    activityId: row.id,
    title: row.title,
    name: row.name,
    from: row.cooperative_name ?? row.business,
    competenceNumber: row.competence_number,
    competenceIssuer: row.competence_issuer,
    competenceOn: plainDateOrNull(row.competence_on),
    competenceUntil: plainDateOrNull(row.competence_until),
  }));
}
