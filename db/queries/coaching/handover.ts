import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { HandoverKind } from '#rules/coaching/handover.ts';

/** One piece of open work, as it was when it was handed over. */
export interface HandoverItem {
  readonly kind: HandoverKind;
  readonly itemId: string;
  readonly cooperative: string;
  readonly what: string;
  readonly due: string;
  /** Who had it: an officer's id of a plan, a name of a follow-up. */
  readonly officerBefore: string;
}

/** Work of one officer given to another. */
export interface Handover {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly toName: string;
  readonly startsOn: PlainDate;
  /** The last day of who left, as it stood before. */
  readonly endedBefore: PlainDate | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly isUndone: boolean;
  readonly items: readonly HandoverItem[];
}

const selectHandovers = (db: ReadHandle) =>
  db
    .selectFrom('coaching_handover')
    .innerJoin('field_officer', 'field_officer.id', 'coaching_handover.to_id')
    .selectAll('coaching_handover')
    .select('field_officer.name as to_name');

type Row = Awaited<ReturnType<ReturnType<typeof selectHandovers>['execute']>>[number];

async function withItems(db: ReadHandle, row: Row): Promise<Handover> {
  const items = await db
    .selectFrom('coaching_handover_item')
    .selectAll()
    .where('handover_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    id: row.id,
    fromId: row.from_id,
    toId: row.to_id,
    toName: row.to_name,
    startsOn: toPlainDate(row.starts_on),
    endedBefore: plainDateOrNull(row.before_ends_on),
    note: row.note,
    recordedBy: row.recorded_by,
    isUndone: row.undone_at !== null,
    items: items.map(({ kind, item_id, cooperative, what, due, officer_before }) => ({
      kind,
      cooperative,
      what,
      due,
      itemId: item_id,
      officerBefore: officer_before,
    })),
  };
}

export async function findHandover(db: ReadHandle, id: string): Promise<Handover | undefined> {
  const row = await selectHandovers(db).where('coaching_handover.id', '=', id).executeTakeFirst();
  return row && withItems(db, row);
}

/** What an officer handed over, the latest first. */
export async function listHandovers(db: ReadHandle, officerId: string): Promise<readonly Handover[]> {
  const rows = await selectHandovers(db)
    .where('from_id', '=', officerId)
    .orderBy('coaching_handover.recorded_at', 'desc')
    .orderBy('coaching_handover.id')
    .execute();
  const found: Handover[] = [];
  for (const row of rows) found.push(await withItems(db, row));
  return found;
}

export async function insertHandover(
  db: WriteHandle,
  {
    id,
    fromId,
    toId,
    startsOn,
    endedBefore,
    note,
    items,
  }: Omit<Handover, 'toName' | 'recordedBy' | 'isUndone'>,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('coaching_handover')
    .values({
      id,
      from_id: fromId,
      to_id: toId,
      starts_on: startsOn,
      before_ends_on: endedBefore,
      note,
      recorded_at: at,
      recorded_by: who,
      undone_at: null,
    })
    .execute();
  for (const [index, item] of items.entries())
    await db
      .insertInto('coaching_handover_item')
      .values({
        handover_id: id,
        position: index + 1,
        kind: item.kind,
        item_id: item.itemId,
        cooperative: item.cooperative,
        what: item.what,
        due: item.due,
        officer_before: item.officerBefore,
      })
      .execute();
}

export async function markHandoverUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('coaching_handover').set({ undone_at: at }).where('id', '=', id).execute();
}

/** Gives a plan to another officer; the rest of it stays. */
export async function movePlan(
  db: WriteHandle,
  id: string,
  officerId: string | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('coaching_plan')
    .set({ officer_id: officerId, updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Leaves a follow-up to somebody else by name; its visit says that it was changed. */
export async function moveFollowUp(db: WriteHandle, id: string, officer: string, at: string): Promise<void> {
  await db.updateTable('coaching_follow_up').set({ officer }).where('id', '=', id).execute();
  await db
    .updateTable('coaching_visit')
    .set({ updated_at: at })
    .where('id', 'in', db.selectFrom('coaching_follow_up').select('visit_id').where('id', '=', id))
    .execute();
}

/** Sets the last day of an officer's period alone. */
export async function setOfficerEnd(
  db: WriteHandle,
  id: string,
  endsOn: PlainDate | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('field_officer')
    .set({ ends_on: endsOn, updated_at: at })
    .where('id', '=', id)
    .execute();
}
