import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
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

export interface AttendedTraining {
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** In the order of their certificates. */
  readonly participants: readonly string[];
}

/**
 * Trainings with participants of a cooperative, newest first. A participant's cooperative is what stands on the
 * certificate, so it is found by the key of that name and not by an id.
 */
export async function listTrainingsOf(db: ReadHandle, nameKey: string): Promise<readonly AttendedTraining[]> {
  const names = await db
    .selectFrom('training_participant')
    .select('cooperative_name')
    .distinct()
    .where('cooperative_name', '<>', '')
    .execute();
  const spelled = names
    .map((row) => row.cooperative_name)
    .filter((name) => normaliseCooperativeName(name) === nameKey);
  if (spelled.length === 0) return [];
  const rows = await db
    .selectFrom('training_participant')
    .innerJoin('training', 'training.id', 'training_participant.training_id')
    .select(['training.id', 'title', 'starts_on', 'ends_on', 'name'])
    .where('cooperative_name', 'in', spelled)
    .orderBy('starts_on', 'desc')
    .orderBy('training.id', 'desc')
    .orderBy('position')
    .execute();
  const trainings = new Map<string, AttendedTraining & { readonly participants: string[] }>();
  for (const row of rows) {
    const known = trainings.get(row.id) ?? {
      title: row.title,
      startsOn: toPlainDate(row.starts_on),
      endsOn: toPlainDate(row.ends_on),
      participants: [],
    };
    known.participants.push(row.name);
    trainings.set(row.id, known);
  }
  return [...trainings.values()];
}
