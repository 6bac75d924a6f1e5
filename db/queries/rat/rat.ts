import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { ratDayColumns, toRatDays } from '../cooperative/rat-days.ts';
import type { RatDays } from '../cooperative/rat-days.ts';

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
  return row && toRatDays(row);
}

/** One RAT a book year: writing it again corrects it. */
export async function writeRat(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  value: RatDays,
): Promise<void> {
  const days = ratDayColumns(value);
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
