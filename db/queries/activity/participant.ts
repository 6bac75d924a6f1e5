import { sql } from 'kysely';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import type { ParticipantFacts } from '#rules/activity/participant.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A participant as he or she stands, with the marks of the days. */
export interface Participant extends ParticipantFacts {
  readonly id: string;
  readonly batchId: string;
  readonly position: number;
  /** Empty where the cooperative is not of the register. */
  readonly cooperativeName: string;
  /** Of the business of the register; empty where there is none. */
  readonly umkmName: string;
  /** The cooperative's business number; null where the cooperative is not of the register. */
  readonly cooperativeNib: string | null;
  readonly marks: ReadonlyMap<PlainDate, AttendanceMark>;
  readonly updatedAt: string;
  /** Null while he or she counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const select = (db: ReadHandle) =>
  db
    .selectFrom('activity_participant')
    .leftJoin('cooperative', 'cooperative.id', 'activity_participant.cooperative_id')
    .leftJoin('umkm', 'umkm.id', 'activity_participant.umkm_id')
    .selectAll('activity_participant')
    .select('umkm.name as umkm_name')
    .select(['cooperative.name as cooperative_name', 'cooperative.nib as cooperative_nib'])
    .orderBy('activity_participant.batch_id')
    .orderBy('activity_participant.position');

async function withMarks(
  db: ReadHandle,
  rows: Awaited<ReturnType<ReturnType<typeof select>['execute']>>,
): Promise<readonly Participant[]> {
  const marks = new Map<string, Map<PlainDate, AttendanceMark>>();
  const marked = await db
    .selectFrom('activity_attendance')
    .selectAll()
    .where(
      isAmongWords(
        sql.ref('participant_id'),
        rows.map(({ id }) => id),
      ),
    )
    .orderBy('held_on')
    .execute();
  for (const { participant_id, held_on, mark } of marked) {
    const own = marks.get(participant_id) ?? new Map<PlainDate, AttendanceMark>();
    own.set(toPlainDate(held_on), mark);
    marks.set(participant_id, own);
  }
  return rows.map((row) => ({
    id: row.id,
    batchId: row.batch_id,
    position: row.position,
    personId: row.person_id,
    name: row.name,
    nikKtp: row.nik_ktp,
    sex: row.sex,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name ?? '',
    cooperativeNib: row.cooperative_nib,
    business: row.business,
    umkmId: row.umkm_id,
    umkmName: row.umkm_name ?? '',
    role: row.role,
    originCode: row.origin_code,
    category: row.category,
    nibBasis: row.nib_basis,
    preScore: row.pre_score,
    postScore: row.post_score,
    verdict: row.verdict,
    verdictReason: row.verdict_reason,
    competenceNumber: row.competence_number,
    competenceIssuer: row.competence_issuer,
    competenceOn: plainDateOrNull(row.competence_on),
    competenceUntil: plainDateOrNull(row.competence_until),
    allowanceRate: row.allowance_rate,
    transportRate: row.transport_rate,
    marks: marks.get(row.id) ?? new Map<PlainDate, AttendanceMark>(),
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  }));
}

/** The participants of these batches who count, in their order. */
export async function listParticipants(
  db: ReadHandle,
  batchIds: readonly string[],
): Promise<readonly Participant[]> {
  const rows = await select(db)
    .where(isAmongWords(sql.ref('activity_participant.batch_id'), batchIds))
    .where('activity_participant.removed_at', 'is', null)
    .execute();
  return withMarks(db, rows);
}

export async function findParticipant(db: ReadHandle, id: string): Promise<Participant | undefined> {
  const rows = await select(db).where('activity_participant.id', '=', id).execute();
  return (await withMarks(db, rows))[0];
}

/** The number after the last one given in a batch; a number is not given again. */
export async function nextPosition(db: ReadHandle, batchId: string): Promise<number> {
  const row = await db
    .selectFrom('activity_participant')
    .select((expression) => expression.fn.max<number | null>('position').as('last'))
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow();
  return (row.last ?? 0) + 1;
}

function toRow(facts: ParticipantFacts) {
  return {
    person_id: facts.personId,
    name: facts.name,
    nik_ktp: facts.nikKtp,
    sex: facts.sex,
    cooperative_id: facts.cooperativeId,
    business: facts.business,
    umkm_id: facts.umkmId,
    role: facts.role,
    origin_code: facts.originCode,
    category: facts.category,
    nib_basis: facts.nibBasis,
    pre_score: facts.preScore,
    post_score: facts.postScore,
    verdict: facts.verdict,
    verdict_reason: facts.verdictReason,
    competence_number: facts.competenceNumber,
    competence_issuer: facts.competenceIssuer,
    competence_on: facts.competenceOn,
    competence_until: facts.competenceUntil,
    allowance_rate: facts.allowanceRate,
    transport_rate: facts.transportRate,
  };
}

export async function insertParticipant(
  db: WriteHandle,
  { id, batchId, position }: { readonly id: string; readonly batchId: string; readonly position: number },
  facts: ParticipantFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('activity_participant')
    .values({
      id,
      batch_id: batchId,
      position,
      ...toRow(facts),
      name_key: normalisePersonName(facts.name),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateParticipant(
  db: WriteHandle,
  id: string,
  facts: ParticipantFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('activity_participant')
    .set({
      ...toRow(facts),
      // A person who was taken out keeps the key that still tells him from others.
      name_key: sql<string>`CASE WHEN name = ${facts.name} THEN name_key ELSE ${normalisePersonName(facts.name)} END`,
      updated_at: at,
    })
    .where('id', '=', id)
    .execute();
}

/** Takes a participant out of every count, or back; the reason is empty on the way back. */
export async function markParticipant(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('activity_participant')
    .set(removalColumns(removed, at))
    .where('id', '=', id)
    .execute();
}

export interface DayMark {
  readonly participantId: string;
  readonly on: PlainDate;
  /** Null takes the mark away. */
  readonly mark: AttendanceMark | null;
}

/** Writes each mark over what stood for that person and day. */
export async function writeMarks(db: WriteHandle, marks: readonly DayMark[]): Promise<void> {
  for (const { participantId, on, mark } of marks) {
    await db
      .deleteFrom('activity_attendance')
      .where('participant_id', '=', participantId)
      .where('held_on', '=', on)
      .execute();
    if (mark === null) continue;
    await db
      .insertInto('activity_attendance')
      .values({ participant_id: participantId, held_on: on, mark })
      .execute();
  }
}

/** Participations of one record of a person go to another record of the same person. */
export async function moveParticipations(db: WriteHandle, fromId: string, toId: string): Promise<void> {
  await db
    .updateTable('activity_participant')
    .set({ person_id: toId })
    .where('person_id', '=', fromId)
    .execute();
}
