import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QuorumRule } from '#rules/rule-book/rule-value.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

// Types, not interfaces: the change log keeps them as plain values.

/** How a RAT met and what its accounts said; rupiah. */
export type RatDetail = {
  /** Null: 31 December. */
  readonly endsOn: PlainDate | null;
  readonly mode: '' | 'luring' | 'daring' | 'keduanya';
  readonly place: string;
  readonly entitled: number | null;
  readonly present: number | null;
  /** A second meeting, after the first was not attended by enough. */
  readonly isSecond: 0 | 1;
  /** The day of the meeting that was put off. */
  readonly postponedOn: PlainDate | null;
  readonly income: number | null;
  readonly expenses: number | null;
  readonly liabilities: number | null;
  readonly note: string;
};

export const NO_RAT_DETAIL: RatDetail = {
  endsOn: null,
  mode: '',
  place: '',
  entitled: null,
  present: null,
  isSecond: 0,
  postponedOn: null,
  income: null,
  expenses: null,
  liabilities: null,
  note: '',
};

/** Quorum by the statutes of one cooperative. */
export type StatuteQuorum = Omit<QuorumRule, 'mustExceed'> & {
  readonly mustExceed: 0 | 1;
  readonly note: string;
};

export async function findRatDetail(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<RatDetail | undefined> {
  const row = await db
    .selectFrom('rat_detail')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .executeTakeFirst();
  if (!row) return undefined;
  const { mode, place, entitled, present, income, expenses, liabilities, note } = row;
  return {
    endsOn: plainDateOrNull(row.ends_on),
    mode,
    place,
    entitled,
    present,
    isSecond: row.is_second,
    postponedOn: plainDateOrNull(row.postponed_on),
    income,
    expenses,
    liabilities,
    note,
  };
}

export async function writeRatDetail(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  { endsOn, isSecond, postponedOn, ...same }: RatDetail,
): Promise<void> {
  const facts = { ...same, ends_on: endsOn, is_second: isSecond, postponed_on: postponedOn };
  await db
    .insertInto('rat_detail')
    .values({ cooperative_id: cooperativeId, book_year: bookYear, ...facts })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'book_year']).doUpdateSet(facts))
    .execute();
}

export async function deleteRatDetail(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<void> {
  await db
    .deleteFrom('rat_detail')
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .execute();
}

export async function findStatuteQuorum(
  db: ReadHandle,
  cooperativeId: string,
): Promise<StatuteQuorum | undefined> {
  const row = await db
    .selectFrom('cooperative_quorum')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { numerator, denominator, note } = row;
  return { numerator, denominator, mustExceed: row.must_exceed, note };
}

export async function writeStatuteQuorum(
  db: WriteHandle,
  cooperativeId: string,
  { mustExceed, ...same }: StatuteQuorum,
): Promise<void> {
  const facts = { ...same, must_exceed: mustExceed };
  await db
    .insertInto('cooperative_quorum')
    .values({ cooperative_id: cooperativeId, ...facts })
    .onConflict((conflict) => conflict.column('cooperative_id').doUpdateSet(facts))
    .execute();
}

export async function deleteStatuteQuorum(db: WriteHandle, cooperativeId: string): Promise<void> {
  await db.deleteFrom('cooperative_quorum').where('cooperative_id', '=', cooperativeId).execute();
}
