import type { ReadHandle } from '../../handles.ts';

/** The instant of the last work that a person did, by the order of the log and not by its clock; null: none yet. */
export async function findLastWork(db: ReadHandle): Promise<string | null> {
  const row = await db
    .selectFrom('log_line')
    .select('at')
    .where('kind', '=', 'work')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
