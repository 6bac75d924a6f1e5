import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

/** A batch of an activity that somebody of a business is written down for. */
export interface UmkmTraining {
  readonly activityId: string;
  readonly title: string;
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Days marked at all, and those on which the participant was there. */
  readonly markedDays: number;
  readonly presentDays: number;
}

/** The latest first; what was taken out counts no more. */
export async function listUmkmTrainings(db: ReadHandle, umkmId: string): Promise<readonly UmkmTraining[]> {
  const rows = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch as batch', 'batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'batch.activity_id')
    .select(['one.id', 'activity.id as activity_id', 'activity.title', 'one.name', 'starts_on', 'ends_on'])
    .select((expression) => [
      expression
        .selectFrom('activity_attendance as mark')
        .select((mark) => mark.fn.countAll<number>().as('n'))
        .whereRef('mark.participant_id', '=', 'one.id')
        .as('marked'),
      expression
        .selectFrom('activity_attendance as mark')
        .select((mark) => mark.fn.countAll<number>().as('n'))
        .whereRef('mark.participant_id', '=', 'one.id')
        .where('mark.mark', '=', 'present')
        .as('present'),
    ])
    .where('one.umkm_id', '=', umkmId)
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .where('activity.state', '<>', 'cancelled')
    .orderBy('starts_on', 'desc')
    .orderBy('one.id')
    .execute();
  return rows.map((row) => ({
    activityId: row.activity_id,
    title: row.title,
    name: row.name,
    startsOn: toPlainDate(row.starts_on),
    endsOn: toPlainDate(row.ends_on),
    markedDays: row.marked ?? 0,
    presentDays: row.present ?? 0,
  }));
}

/** A consultation of a business. */
export interface UmkmConsultation {
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly name: string;
  readonly topic: string;
  readonly topicNote: string;
}

/** The latest first; what was taken out counts no more. */
export async function listUmkmConsultations(
  db: ReadHandle,
  umkmId: string,
): Promise<readonly UmkmConsultation[]> {
  const rows = await db
    .selectFrom('consultation')
    .select(['id', 'held_on', 'name', 'topic', 'topic_note'])
    .where('umkm_id', '=', umkmId)
    .where('removed_at', 'is', null)
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    heldOn: toPlainDate(row.held_on),
    name: row.name,
    topic: row.topic,
    topicNote: row.topic_note,
  }));
}
