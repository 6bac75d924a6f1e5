import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { AwardTickRow } from '../../schema/award.ts';

/** A person's word against the rule: chosen or left out in spite of it, with reason, who and when. */
export interface AwardTick {
  readonly cooperativeId: string;
  readonly choice: AwardTickRow['choice'];
  readonly reason: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

/** The standing choice of each cooperative that somebody decided about; the earlier ones stay as history. */
export async function listTicks(db: ReadHandle, programmeId: string): Promise<readonly AwardTick[]> {
  const rows = await db
    .selectFrom('award_tick')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('cooperative_id')
    .orderBy('position')
    .execute();
  const latest = new Map(rows.map((row) => [row.cooperative_id, row]));
  return [...latest.values()]
    .filter((row) => row.choice !== 'by_rule')
    .map((row) => ({
      cooperativeId: row.cooperative_id,
      choice: row.choice,
      reason: row.reason,
      decidedAt: row.decided_at,
      decidedBy: row.decided_by,
    }));
}

export async function insertTick(db: WriteHandle, programmeId: string, tick: AwardTick): Promise<void> {
  const last = await db
    .selectFrom('award_tick')
    .select((expression) => expression.fn.max('position').as('position'))
    .where('programme_id', '=', programmeId)
    .where('cooperative_id', '=', tick.cooperativeId)
    .executeTakeFirst();
  await db
    .insertInto('award_tick')
    .values({
      programme_id: programmeId,
      cooperative_id: tick.cooperativeId,
      position: (last?.position ?? 0) + 1,
      choice: tick.choice,
      reason: tick.reason,
      decided_at: tick.decidedAt,
      decided_by: tick.decidedBy,
    })
    .execute();
}
