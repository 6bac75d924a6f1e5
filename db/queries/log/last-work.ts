import type { ReadHandle } from '../../handles.ts';

/** The instant of the last work that a person did, by the order of the log and not by its clock; null: none yet. */
export async function findLastWork(db: ReadHandle): Promise<string | null> {
  const row = await db
    .selectFrom('log_line')
    .innerJoin('log_words', 'log_words.line', 'log_line.number')
    .select('log_line.at')
    .where('log_line.kind', '=', 'work')
    // Coming in is possible on any day and proves none.
    .where('log_words.what', 'not like', 'session.%')
    .orderBy('log_line.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
