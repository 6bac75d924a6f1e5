import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { SpecialMeetingRow } from '../../schema/rat.ts';

// A type, not an interface: the change log keeps it as a plain value.
/** An extraordinary members' meeting (RALB). */
export type SpecialMeeting = {
  readonly heldOn: PlainDate;
  readonly subject: string;
  readonly place: string;
  readonly entitled: number | null;
  readonly present: number | null;
  readonly note: string;
};

export interface StoredSpecialMeeting extends SpecialMeeting {
  readonly id: string;
  readonly cooperativeId: string;
}

function toMeeting(row: SpecialMeetingRow): StoredSpecialMeeting {
  const { id, subject, place, entitled, present, note } = row;
  return {
    id,
    cooperativeId: row.cooperative_id,
    heldOn: toPlainDate(row.held_on),
    subject,
    place,
    entitled,
    present,
    note,
  };
}

/** Newest first. */
export async function listSpecialMeetings(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly StoredSpecialMeeting[]> {
  const rows = await db
    .selectFrom('special_meeting')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toMeeting);
}

export async function findSpecialMeeting(
  db: ReadHandle,
  id: string,
): Promise<StoredSpecialMeeting | undefined> {
  const row = await db.selectFrom('special_meeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMeeting(row);
}

export async function writeSpecialMeeting(
  db: WriteHandle,
  place: { readonly id: string; readonly cooperativeId: string },
  { heldOn, ...same }: SpecialMeeting,
  at: string,
): Promise<void> {
  const facts = { ...same, held_on: heldOn };
  await db
    .insertInto('special_meeting')
    .values({ id: place.id, cooperative_id: place.cooperativeId, ...facts, recorded_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteSpecialMeeting(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('special_meeting').where('id', '=', id).execute();
}
