import { REALISED_STATES } from '#rules/activity/activity.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

/** From 1 January of a day's year to that day. */
interface YearSoFar {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** One participant, and the cooperative as the record or a list has it. */
interface TookPart {
  /** Null on a list that no activity stands behind. */
  readonly participantId: string | null;
  /** Tied to the register by a person or by its name when it was written down. */
  readonly cooperativeId: string | null;
  /** Names by which it may be known otherwise, the surest first. */
  readonly names: readonly string[];
}

/**
 * Lines of the lists that certificates were printed from, of trainings that began within the days. Those made since there
 * are activities, and those carried over to them, belong to a participant: the register's tie is asked there, and one
 * taken out since is no line any more.
 */
async function listedLines(db: ReadHandle, { from, until }: YearSoFar): Promise<readonly TookPart[]> {
  const rows = await db
    .selectFrom('training_participant as line')
    .innerJoin('training', 'training.id', 'line.training_id')
    .leftJoin('activity_certificate as given', (join) =>
      join.onRef('given.training_id', '=', 'line.training_id').onRef('given.position', '=', 'line.position'),
    )
    .leftJoin('activity_participant as one', 'one.id', 'given.participant_id')
    .leftJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .leftJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .select(['line.cooperative_name', 'one.id', 'one.cooperative_id', 'one.business'])
    .where('training.starts_on', '>=', from)
    .where('training.starts_on', '<=', until)
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .execute();
  return rows.map(({ id, cooperative_id, business, cooperative_name }) => ({
    participantId: id,
    cooperativeId: cooperative_id,
    // The list as printed says it still where the record was emptied of somebody's name.
    names: [business ?? '', cooperative_name],
  }));
}

/** Participants of activities that were held, who were there on one of the days at least. */
async function presentOnes(db: ReadHandle, { from, until }: YearSoFar): Promise<readonly TookPart[]> {
  const rows = await db
    .selectFrom('activity_attendance as mark')
    .innerJoin('activity_participant as one', 'one.id', 'mark.participant_id')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .select(['one.id', 'one.cooperative_id', 'one.business'])
    .distinct()
    .where('mark.mark', '=', 'present')
    .where('mark.held_on', '>=', from)
    .where('mark.held_on', '<=', until)
    .where('activity.state', 'in', [...REALISED_STATES])
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .execute();
  return rows.map(({ id, cooperative_id, business }) => ({
    participantId: id,
    cooperativeId: cooperative_id,
    names: [business],
  }));
}

/**
 * The one cooperative that bears each name, by its key; a name that two share, or none has, is nobody's. A record that was
 * merged is the one it was merged into.
 */
async function bearersOf(
  db: ReadHandle,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const bearers = new Map<string, string | null>();
  for (const some of inParts(keys)) {
    const rows = await db
      .selectFrom('cooperative')
      .select(['id', 'name_key', 'merged_into'])
      .where('name_key', 'in', [...some])
      .execute();
    for (const { id, name_key, merged_into } of rows) {
      const standing = merged_into ?? id;
      const known = bearers.get(name_key);
      bearers.set(name_key, known === undefined || known === standing ? standing : null);
    }
  }
  return bearers;
}

/**
 * How many participants of activities and trainings each cooperative had from 1 January of a day's year to that day; each
 * participant once, whether on a list of certificates, present, or both.
 */
export async function countTrained(db: ReadHandle, on: PlainDate): Promise<ReadonlyMap<string, number>> {
  const days = { from: toPlainDate(`${on.slice(0, 4)}-01-01`), until: on };
  const seen = new Set<string>();
  const once = [...(await listedLines(db, days)), ...(await presentOnes(db, days))].filter(
    ({ participantId }) => {
      if (participantId === null) return true;
      const isNew = !seen.has(participantId);
      seen.add(participantId);
      return isNew;
    },
  );
  const keyed = once.map(({ cooperativeId, names }) => ({
    cooperativeId,
    keys: names.map(normaliseCooperativeName).filter((key) => key !== ''),
  }));
  const untied = keyed.filter(({ cooperativeId }) => cooperativeId === null).flatMap(({ keys }) => keys);
  const bearers = await bearersOf(db, [...new Set(untied)]);
  const numbers = new Map<string, number>();
  for (const { cooperativeId, keys } of keyed) {
    const known = keys.find((key) => bearers.has(key));
    const id = cooperativeId ?? (known === undefined ? null : (bearers.get(known) ?? null));
    if (id !== null) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  }
  return numbers;
}
