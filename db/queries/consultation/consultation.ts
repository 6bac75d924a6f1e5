import { sql } from 'kysely';
import type { ConsultationFacts } from '#rules/consultation/consultation.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ConsultationRow } from '../../schema/consultation.ts';

/** A consultation as it stands. */
export interface Consultation extends ConsultationFacts {
  readonly id: string;
  /** Empty where it concerns no cooperative of the register. */
  readonly cooperativeName: string;
  /** Of the business of the register; empty where there is none. */
  readonly umkmName: string;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

/** Rows of the log with the name of their cooperative. */
export const selectConsultations = (db: ReadHandle) =>
  db
    .selectFrom('consultation')
    .leftJoin('cooperative', 'cooperative.id', 'consultation.cooperative_id')
    .leftJoin('umkm', 'umkm.id', 'consultation.umkm_id')
    .selectAll('consultation')
    .select('umkm.name as umkm_name')
    .select('cooperative.name as cooperative_name');

export function toConsultation(
  row: ConsultationRow & { readonly cooperative_name: string | null; readonly umkm_name: string | null },
): Consultation {
  const { id, name, phone, place, channel, topic, summary, outcome, officer } = row;
  return {
    id,
    name,
    phone,
    place,
    channel,
    topic,
    summary,
    outcome,
    officer,
    heldOn: toPlainDate(row.held_on),
    heldAt: row.held_at,
    nikKtp: row.nik_ktp,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name ?? '',
    umkmId: row.umkm_id,
    umkmName: row.umkm_name ?? '',
    topicNote: row.topic_note,
    doneOn: plainDateOrNull(row.done_on),
    followUpNote: row.follow_up_note,
    dueOn: plainDateOrNull(row.due_on),
    referredTo: row.referred_to,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

function toRow(facts: ConsultationFacts) {
  return {
    held_on: facts.heldOn,
    held_at: facts.heldAt,
    name: facts.name,
    name_key: normalisePersonName(facts.name),
    nik_ktp: facts.nikKtp,
    phone: facts.phone,
    place: facts.place,
    cooperative_id: facts.cooperativeId,
    umkm_id: facts.umkmId,
    channel: facts.channel,
    topic: facts.topic,
    topic_note: facts.topicNote,
    summary: facts.summary,
    outcome: facts.outcome,
    done_on: facts.doneOn,
    follow_up_note: facts.followUpNote,
    due_on: facts.dueOn,
    officer: facts.officer,
    referred_to: facts.referredTo,
  };
}

export async function findConsultation(db: ReadHandle, id: string): Promise<Consultation | undefined> {
  const row = await selectConsultations(db).where('consultation.id', '=', id).executeTakeFirst();
  return row && toConsultation(row);
}

export async function insertConsultation(
  db: WriteHandle,
  id: string,
  facts: ConsultationFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('consultation')
    .values({
      id,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateConsultation(
  db: WriteHandle,
  id: string,
  facts: ConsultationFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('consultation')
    .set({
      ...toRow(facts),
      // A person who was taken out keeps the key that still tells him from others.
      name_key: sql<string>`CASE WHEN name = ${facts.name} THEN name_key ELSE ${normalisePersonName(facts.name)} END`,
      updated_at: at,
    })
    .where('id', '=', id)
    .execute();
}

/** Takes a consultation out of every count, or back; the reason is empty on the way back. */
export async function markConsultation(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('consultation').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
