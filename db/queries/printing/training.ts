import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface Training {
  readonly id: string;
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly place: string;
  /** The day on the certificates. */
  readonly datedOn: PlainDate;
}

export interface TrainingParticipant {
  readonly name: string;
  readonly cooperativeName: string;
  readonly role: string;
  readonly letterNumberId: string;
}

export async function insertTraining(
  db: WriteHandle,
  training: Training,
  participants: readonly TrainingParticipant[],
  at: string,
): Promise<void> {
  const { id, title, startsOn, endsOn, place, datedOn } = training;
  await db
    .insertInto('training')
    .values({ id, title, starts_on: startsOn, ends_on: endsOn, place, dated_on: datedOn, created_at: at })
    .execute();
  for (const [index, one] of participants.entries()) {
    await db
      .insertInto('training_participant')
      .values({
        training_id: id,
        position: index + 1,
        name: one.name,
        cooperative_name: one.cooperativeName,
        role: one.role,
        letter_number_id: one.letterNumberId,
      })
      .execute();
  }
}

/** Newest first, with how many took part. */
export async function listTrainings(
  db: ReadHandle,
  limit: number,
): Promise<readonly (Training & { readonly participantCount: number })[]> {
  const rows = await db
    .selectFrom('training')
    .innerJoin('training_participant', 'training_participant.training_id', 'training.id')
    .select(['training.id', 'title', 'starts_on', 'ends_on', 'place', 'dated_on', 'created_at'])
    .select((expression) => expression.fn.countAll<number>().as('participants'))
    .groupBy(['training.id', 'title', 'starts_on', 'ends_on', 'place', 'dated_on', 'created_at'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    startsOn: toPlainDate(row.starts_on),
    endsOn: toPlainDate(row.ends_on),
    place: row.place,
    datedOn: toPlainDate(row.dated_on),
    participantCount: row.participants,
  }));
}
