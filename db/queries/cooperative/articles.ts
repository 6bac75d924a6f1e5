import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type ArticlesNote = {
  readonly state: 'kept' | 'lost';
  readonly notedOn: PlainDate;
  readonly note: string;
};

/** What an officer noted about the articles (AD/ART); undefined when nothing was. */
export async function findArticles(db: ReadHandle, cooperativeId: string): Promise<ArticlesNote | undefined> {
  const row = await db
    .selectFrom('cooperative_articles')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst();
  return (
    row && { state: row.is_lost === 1 ? 'lost' : 'kept', notedOn: toPlainDate(row.noted_on), note: row.note }
  );
}

export async function writeArticles(
  db: WriteHandle,
  cooperativeId: string,
  note: ArticlesNote | null,
): Promise<void> {
  if (note === null) {
    await db.deleteFrom('cooperative_articles').where('cooperative_id', '=', cooperativeId).execute();
    return;
  }
  const facts = {
    is_lost: note.state === 'lost' ? (1 as const) : (0 as const),
    noted_on: note.notedOn,
    note: note.note,
  };
  await db
    .insertInto('cooperative_articles')
    .values({ cooperative_id: cooperativeId, ...facts })
    .onConflict((conflict) => conflict.column('cooperative_id').doUpdateSet(facts))
    .execute();
}
