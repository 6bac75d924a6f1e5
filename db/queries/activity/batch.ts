import { sql } from 'kysely';
import type { BatchFacts, BatchSession } from '#rules/activity/batch.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A batch of an activity with its sessions. */
export interface Batch extends BatchFacts {
  readonly id: string;
  readonly activityId: string;
  /** Those who were not taken out. */
  readonly participants: number;
  readonly updatedAt: string;
}

async function sessionsOf(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly BatchSession[]>> {
  const rows = await db
    .selectFrom('activity_session')
    .selectAll()
    .where(isAmongWords(sql.ref('batch_id'), ids))
    .orderBy('batch_id')
    .orderBy('position')
    .execute();
  const found = new Map<string, BatchSession[]>();
  for (const { batch_id, held_on, subject, hours, speaker } of rows) {
    const sessions = found.get(batch_id) ?? [];
    sessions.push({ heldOn: toPlainDate(held_on), subject, hours, speaker });
    found.set(batch_id, sessions);
  }
  return found;
}

/** The batches of these activities, by number. */
export async function listBatches(db: ReadHandle, activityIds: readonly string[]): Promise<readonly Batch[]> {
  const rows = await db
    .selectFrom('activity_batch')
    .selectAll()
    .select(
      sql<number>`(SELECT count(*) FROM activity_participant
        WHERE activity_participant.batch_id = activity_batch.id AND activity_participant.removed_at IS NULL)`.as(
        'participants',
      ),
    )
    .where(isAmongWords(sql.ref('activity_id'), activityIds))
    .orderBy('activity_id')
    .orderBy('number')
    .execute();
  const sessions = await sessionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    activityId: row.activity_id,
    number: row.number,
    startsOn: toPlainDate(row.starts_on),
    endsOn: toPlainDate(row.ends_on),
    place: row.place,
    quota: row.quota,
    participants: row.participants,
    updatedAt: row.updated_at,
    sessions: sessions.get(row.id) ?? [],
  }));
}

/** The activity that a batch belongs to. */
export async function findActivityOfBatch(db: ReadHandle, batchId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('activity_batch')
    .select('activity_id')
    .where('id', '=', batchId)
    .executeTakeFirst();
  return row?.activity_id;
}

/** Days on which anybody's attendance is recorded in a batch. */
export async function listMarkedDays(db: ReadHandle, batchId: string): Promise<readonly PlainDate[]> {
  const rows = await db
    .selectFrom('activity_attendance')
    .innerJoin('activity_participant', 'activity_participant.id', 'activity_attendance.participant_id')
    .select('activity_attendance.held_on')
    .distinct()
    .where('activity_participant.batch_id', '=', batchId)
    .where('activity_participant.removed_at', 'is', null)
    .orderBy('activity_attendance.held_on')
    .execute();
  return rows.map(({ held_on }) => toPlainDate(held_on));
}

const toRow = ({ number, startsOn, endsOn, place, quota }: BatchFacts, at: string) => ({
  number,
  starts_on: startsOn,
  ends_on: endsOn,
  place,
  quota,
  updated_at: at,
});

async function replaceSessions(
  db: WriteHandle,
  batchId: string,
  sessions: readonly BatchSession[],
): Promise<void> {
  await db.deleteFrom('activity_session').where('batch_id', '=', batchId).execute();
  if (sessions.length === 0) return;
  await db
    .insertInto('activity_session')
    .values(
      sessions.map(({ heldOn, subject, hours, speaker }, at) => ({
        batch_id: batchId,
        position: at + 1,
        held_on: heldOn,
        subject,
        hours,
        speaker,
      })),
    )
    .execute();
}

export async function insertBatch(
  db: WriteHandle,
  { id, activityId }: { readonly id: string; readonly activityId: string },
  facts: BatchFacts,
  at: string,
): Promise<void> {
  await db
    .insertInto('activity_batch')
    .values({ id, activity_id: activityId, ...toRow(facts, at) })
    .execute();
  await replaceSessions(db, id, facts.sessions);
}

export async function updateBatch(db: WriteHandle, id: string, facts: BatchFacts, at: string): Promise<void> {
  await db.updateTable('activity_batch').set(toRow(facts, at)).where('id', '=', id).execute();
  await replaceSessions(db, id, facts.sessions);
}

/** Whether a batch ever had a participant, also one taken out since. */
export async function hasParticipants(db: ReadHandle, batchId: string): Promise<boolean> {
  const row = await db
    .selectFrom('activity_participant')
    .select('id')
    .where('batch_id', '=', batchId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes a batch that never had a participant. */
export async function deleteBatch(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('activity_session').where('batch_id', '=', id).execute();
  await db.deleteFrom('activity_batch').where('id', '=', id).execute();
}

/** The last day of an activity; null where it has no batch. */
export async function lastDayOf(db: ReadHandle, activityId: string): Promise<PlainDate | null> {
  const row = await db
    .selectFrom('activity_batch')
    .select((expression) => expression.fn.max<string | null>('ends_on').as('last'))
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow();
  return plainDateOrNull(row.last);
}
