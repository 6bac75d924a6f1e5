import type { PlainDate } from '#rules/plain-date.ts';
import type { WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';

/**
 * Writes a number that was given elsewhere (by the e-office) into a book of its own, so that it is found in the ledger
 * and cannot stand for two letters of one year. @returns its id
 */
export async function recordForeignNumber(
  db: WriteHandle,
  number: {
    readonly series: string;
    readonly year: number;
    readonly text: string;
    readonly on: PlainDate;
    readonly purpose: string;
  },
): Promise<string> {
  const last = await db
    .selectFrom('letter_number')
    .select((expression) => expression.fn.max('sequence').as('sequence'))
    .where('series', '=', number.series)
    .where('year', '=', number.year)
    .executeTakeFirst();
  const id = newId();
  await db
    .insertInto('letter_number')
    .values({
      id,
      series: number.series,
      year: number.year,
      sequence: (last?.sequence ?? 0) + 1,
      insertion: '',
      text: number.text,
      dated_on: number.on,
      purpose: number.purpose,
      state: 'issued',
      state_reason: '',
    })
    .execute();
  return id;
}

/** The number stays in its book, marked void with the reason. */
export async function voidNumber(db: WriteHandle, id: string, reason: string): Promise<void> {
  await db
    .updateTable('letter_number')
    .set({ state: 'void', state_reason: reason })
    .where('id', '=', id)
    .execute();
}

/** Whether a year's book already holds this number as text. */
export async function isNumberTaken(
  db: WriteHandle,
  { series, year, text }: { readonly series: string; readonly year: number; readonly text: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('letter_number')
    .select('id')
    .where('series', '=', series)
    .where('year', '=', year)
    .where('text', '=', text)
    .executeTakeFirst();
  return row !== undefined;
}
