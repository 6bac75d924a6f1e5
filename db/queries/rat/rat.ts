import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type RatDays = { readonly heldOn: PlainDate; readonly reportedOn: PlainDate | null };

export async function findRat(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<RatDays | undefined> {
  const row = await db
    .selectFrom('rat')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .executeTakeFirst();
  if (!row) return undefined;
  const reportedOn = plainDateOrNull(row.reported_on);
  return { heldOn: toPlainDate(row.held_on), reportedOn };
}

/** One RAT a book year: writing it again corrects it. */
export async function writeRat(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  { heldOn, reportedOn }: RatDays,
): Promise<void> {
  const days = { held_on: heldOn, reported_on: reportedOn };
  await db
    .insertInto('rat')
    .values({ cooperative_id: cooperativeId, book_year: bookYear, ...days })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'book_year']).doUpdateSet(days))
    .execute();
}

export async function deleteRat(db: WriteHandle, cooperativeId: string, bookYear: number): Promise<void> {
  await db
    .deleteFrom('rat')
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .execute();
}
