import type { AwardReceived } from '#rules/reference/award-received.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { AwardReceivedRow } from '../../schema/reference.ts';

/** An award that the office was given, as it stands on record. */
export interface KeptAward extends AwardReceived {
  readonly id: string;
  readonly updatedAt: string;
  /** Null while it is listed. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const toAward = (row: AwardReceivedRow): KeptAward => ({
  id: row.id,
  receivedOn: toPlainDate(row.received_on),
  name: row.name,
  giver: row.giver,
  level: row.level,
  number: row.number,
  keptAt: row.kept_at,
  note: row.note,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

/** All of them, the newest first; `isRemoved`: those taken out instead. */
export async function listAwardsReceived(db: ReadHandle, isRemoved: boolean): Promise<readonly KeptAward[]> {
  const rows = await db
    .selectFrom('award_received')
    .selectAll()
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toAward);
}

export async function findAwardReceived(db: ReadHandle, id: string): Promise<KeptAward | undefined> {
  const row = await db.selectFrom('award_received').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAward(row);
}

const toRow = ({ receivedOn, keptAt, name, giver, level, number, note }: AwardReceived) => ({
  received_on: receivedOn,
  kept_at: keptAt,
  name,
  giver,
  level,
  number,
  note,
});

export async function insertAwardReceived(
  db: WriteHandle,
  id: string,
  facts: AwardReceived,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  const kept = { recorded_at: at, recorded_by: who, updated_at: at, removed_at: null, removed_reason: '' };
  await db
    .insertInto('award_received')
    .values({ id, ...toRow(facts), ...kept })
    .execute();
}

export async function updateAwardReceived(
  db: WriteHandle,
  id: string,
  facts: AwardReceived,
  at: string,
): Promise<void> {
  await db
    .updateTable('award_received')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes an award out of the list, or back; the reason is empty on the way back. */
export async function markAwardReceived(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('award_received').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
