import { z } from 'zod';
import type { DispositionFacts } from '#rules/incoming/disposition.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import { readStored } from '../../read-stored.ts';
import type { IncomingDispositionRow } from '../../schema/incoming.ts';

/** One disposition as it stands. */
export interface Disposition extends DispositionFacts {
  readonly id: string;
  readonly letterId: string;
  readonly position: number;
  readonly doneOn: PlainDate | null;
  readonly doneNote: string;
  readonly recordedBy: string;
  readonly updatedAt: string;
  readonly removedAt: string | null;
}

const codes = z.array(z.string()).readonly();

function toDisposition(row: IncomingDispositionRow): Disposition {
  const { id, position, note } = row;
  return {
    id,
    position,
    note,
    letterId: row.letter_id,
    fromWhom: row.from_whom,
    toWhom: row.to_whom,
    instructions: readStored(codes, row.instructions_json, `disposisi kepada ${row.to_whom}`),
    givenOn: toPlainDate(row.given_on),
    dueOn: plainDateOrNull(row.due_on),
    doneOn: plainDateOrNull(row.done_on),
    doneNote: row.done_note,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}

const toRow = ({ fromWhom, toWhom, instructions, note, givenOn, dueOn }: DispositionFacts) => ({
  from_whom: fromWhom,
  to_whom: toWhom,
  instructions_json: JSON.stringify(instructions),
  note,
  given_on: givenOn,
  due_on: dueOn,
});

/** Those that count, in the order in which they were given. */
export async function listDispositions(db: ReadHandle, letterId: string): Promise<readonly Disposition[]> {
  const rows = await db
    .selectFrom('incoming_disposition')
    .selectAll()
    .where('letter_id', '=', letterId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(toDisposition);
}

export async function findDisposition(db: ReadHandle, id: string): Promise<Disposition | undefined> {
  const row = await db.selectFrom('incoming_disposition').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDisposition(row);
}

export async function insertDisposition(
  db: WriteHandle,
  letterId: string,
  facts: DispositionFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<string> {
  const id = newId();
  const last = await db
    .selectFrom('incoming_disposition')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('letter_id', '=', letterId)
    .executeTakeFirst();
  await db
    .insertInto('incoming_disposition')
    .values({
      id,
      letter_id: letterId,
      position: (last?.position ?? 0) + 1,
      ...toRow(facts),
      done_on: null,
      done_note: '',
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
  return id;
}

export async function updateDisposition(
  db: WriteHandle,
  id: string,
  facts: DispositionFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('incoming_disposition')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Says when it was done and with what, or that it waits again. */
export async function markDone(
  db: WriteHandle,
  id: string,
  done: { readonly on: PlainDate; readonly note: string } | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('incoming_disposition')
    .set({ done_on: done?.on ?? null, done_note: done?.note ?? '', updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a disposition out, or back; the reason is empty on the way back. */
export async function markDisposition(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('incoming_disposition')
    .set(removalColumns(removed, at))
    .where('id', '=', id)
    .execute();
}

export interface DueCount {
  /** The last day is gone by. */
  readonly overdue: number;
  readonly dueToday: number;
  /** The earliest last day that is today or gone by. */
  readonly firstOn: PlainDate | null;
}

/** Dispositions that wait and whose last day is today or gone by; none of a letter that was taken out. */
export async function countDueDispositions(db: ReadHandle, today: PlainDate): Promise<DueCount> {
  const rows = await db
    .selectFrom('incoming_disposition as one')
    .innerJoin('incoming_letter as incoming', 'incoming.id', 'one.letter_id')
    .select(({ fn }) => ['one.due_on', fn.countAll<number>().as('n')])
    .where('one.removed_at', 'is', null)
    .where('incoming.removed_at', 'is', null)
    .where('one.done_on', 'is', null)
    .where('one.due_on', '<=', today)
    .groupBy('one.due_on')
    .orderBy('one.due_on')
    .execute();
  const sum = (of: readonly { readonly n: number }[]) => of.reduce((total, { n }) => total + n, 0);
  const over = rows.filter((row) => row.due_on !== today);
  return {
    overdue: sum(over),
    dueToday: sum(rows) - sum(over),
    firstOn: plainDateOrNull(rows[0]?.due_on ?? null),
  };
}
