import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

const ROWS_AT_ONCE = 100;

/** Whom the office chose for a programme; null: nobody has chosen yet. */
export async function findChoice(db: ReadHandle, programmeId: string): Promise<ReadonlySet<string> | null> {
  const programme = await db
    .selectFrom('award_programme')
    .select('chosen_at')
    .where('id', '=', programmeId)
    .executeTakeFirst();
  if (!programme || programme.chosen_at === null) return null;
  const rows = await db
    .selectFrom('award_choice')
    .select('cooperative_id')
    .where('programme_id', '=', programmeId)
    .orderBy('cooperative_id')
    .execute();
  return new Set(rows.map((row) => row.cooperative_id));
}

export interface ChoiceMoment {
  readonly at: string;
  readonly by: string;
}

/** Chooses some and lets others go; what stands already stays as it was written. */
export async function changeChoice(
  db: WriteHandle,
  programmeId: string,
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  { at, by }: ChoiceMoment,
): Promise<void> {
  await db
    .updateTable('award_programme')
    .set((expression) => ({ chosen_at: expression.fn.coalesce('chosen_at', expression.val(at)) }))
    .where('id', '=', programmeId)
    .execute();
  for (const part of inParts(removed)) {
    await db
      .deleteFrom('award_choice')
      .where('programme_id', '=', programmeId)
      .where('cooperative_id', 'in', part)
      .execute();
  }
  const rows = added.map((id) => ({
    programme_id: programmeId,
    cooperative_id: id,
    chosen_at: at,
    chosen_by: by,
  }));
  for (const part of inParts(rows, ROWS_AT_ONCE)) {
    await db
      .insertInto('award_choice')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
