import type { PlainDate } from '#rules/value/plain-date.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { LetterNumberEventRow, LetterNumberRow } from '../../schema/numbers.ts';

export type NumberState = LetterNumberRow['state'];
export type NumberEvent = LetterNumberEventRow['what'];

/** A number book is one series in one calendar year. */
export interface NumberBook {
  readonly series: string;
  readonly year: number;
}

export interface LetterNumber extends NumberBook {
  readonly id: string;
  readonly sequence: number;
  readonly insertion: string;
  readonly text: string;
  readonly datedOn: PlainDate | null;
  readonly purpose: string;
  readonly addressee: string;
  readonly state: NumberState;
  readonly stateReason: string;
  readonly book: 'program' | 'hand';
  readonly owner: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Its own classification code; empty: the one of its book's pattern. */
  readonly classification: string;
}

export const NUMBER_COLUMNS = [
  'id',
  'series',
  'year',
  'sequence',
  'insertion',
  'text',
  'dated_on',
  'purpose',
  'addressee',
  'state',
  'state_reason',
  'book',
  'owner',
  'recorded_at',
  'recorded_by',
  'classification',
] as const;

/** The columns above as they are read. */
export interface NumberRowRead {
  readonly id: string;
  readonly series: string;
  readonly year: number;
  readonly sequence: number;
  readonly insertion: string;
  readonly text: string;
  readonly dated_on: string | null;
  readonly purpose: string;
  readonly addressee: string;
  readonly state: NumberState;
  readonly state_reason: string;
  readonly book: 'program' | 'hand';
  readonly owner: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly classification: string;
}

export function toLetterNumber(row: NumberRowRead): LetterNumber {
  const { id, series, year, sequence, insertion, text, purpose, addressee, state, book, owner } = row;
  const { classification } = row;
  return {
    id,
    series,
    year,
    sequence,
    insertion,
    text,
    purpose,
    addressee,
    state,
    book,
    owner,
    classification,
    datedOn: plainDateOrNull(row.dated_on),
    stateReason: row.state_reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}

export async function findLetterNumber(db: ReadHandle, id: string): Promise<LetterNumber | undefined> {
  const row = await db
    .selectFrom('letter_number')
    .select(NUMBER_COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toLetterNumber(row);
}

/** One number of the row and what was put in behind it, in order. */
export async function listAtSequence(
  db: ReadHandle,
  book: NumberBook,
  sequence: number,
): Promise<readonly LetterNumber[]> {
  const rows = await db
    .selectFrom('letter_number')
    .select(NUMBER_COLUMNS)
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('sequence', '=', sequence)
    .orderBy('insertion')
    .execute();
  return rows.map(toLetterNumber);
}

/**
 * The next number of a book: behind the last one the program gave, and behind every range set aside for the
 * hand-written book that begins there. The row therefore never has a gap.
 */
export async function nextSequence(db: ReadHandle, book: NumberBook): Promise<number> {
  const last = await db
    .selectFrom('letter_number')
    .select((expression) => expression.fn.max('sequence').as('sequence'))
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('book', '=', 'program')
    .where('insertion', '=', '')
    .executeTakeFirst();
  let next = (last?.sequence ?? 0) + 1;
  for (;;) {
    const end = await endOfTaken(db, book, next);
    if (end === undefined) return next;
    next = end + 1;
  }
}

/** How many rows of the hand-written book are looked at in one go. */
const STRIDE = 200;

/** The last sequence of the unbroken row of taken numbers that begins at `from`, or undefined when `from` is free. */
async function endOfTaken(db: ReadHandle, book: NumberBook, from: number): Promise<number | undefined> {
  const rows = await db
    .selectFrom('letter_number')
    .select('sequence')
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('insertion', '=', '')
    .where('sequence', '>=', from)
    .orderBy('sequence')
    .limit(STRIDE)
    .execute();
  let end: number | undefined;
  for (const { sequence } of rows) {
    if (sequence !== (end ?? from - 1) + 1) break;
    end = sequence;
  }
  return end;
}

/** The latest day of a letter in a book, numbers put in between and open ones left aside. */
export async function lastNumberDay(db: ReadHandle, book: NumberBook): Promise<PlainDate | undefined> {
  const row = await db
    .selectFrom('letter_number')
    .select((expression) => expression.fn.max('dated_on').as('dated_on'))
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('insertion', '=', '')
    .where('state', '=', 'issued')
    .executeTakeFirst();
  return row?.dated_on ? toPlainDate(row.dated_on) : undefined;
}

export interface NewNumber extends NumberBook {
  readonly sequence: number;
  readonly insertion: string;
  readonly text: string;
  readonly datedOn: PlainDate | null;
  readonly purpose: string;
  readonly addressee: string;
  readonly state: NumberState;
  readonly stateReason: string;
  readonly book: 'program' | 'hand';
  readonly owner: string;
  readonly classification: string;
  readonly at: string;
  readonly who: string;
}

/** Writes a number into its book. The database refuses the same number twice, whoever asks. */
export async function insertLetterNumber(db: WriteHandle, number: NewNumber): Promise<string> {
  const id = newId();
  const { series, year, sequence, insertion, text, purpose, addressee, state, book, owner } = number;
  const { classification } = number;
  await db
    .insertInto('letter_number')
    .values({
      id,
      series,
      year,
      sequence,
      insertion,
      text,
      purpose,
      addressee,
      state,
      book,
      owner,
      classification,
      dated_on: number.datedOn,
      state_reason: number.stateReason,
      recorded_at: number.at,
      recorded_by: number.who,
    })
    .execute();
  return id;
}

/** A number set aside gets its letter. */
export async function fillLetterNumber(
  db: WriteHandle,
  id: string,
  letter: {
    readonly text: string;
    readonly datedOn: PlainDate;
    readonly purpose: string;
    readonly addressee: string;
    readonly owner: string;
    readonly classification: string;
  },
): Promise<void> {
  const { text, purpose, addressee, owner, classification } = letter;
  await db
    .updateTable('letter_number')
    .set({
      text,
      purpose,
      addressee,
      owner,
      classification,
      dated_on: letter.datedOn,
      state: 'issued',
      // What it says from now on stands once in the office.
      is_old_double: 0,
    })
    .where('id', '=', id)
    .execute();
}

export async function voidNumber(db: WriteHandle, id: string, reason: string): Promise<void> {
  await db
    .updateTable('letter_number')
    .set({ state: 'void', state_reason: reason })
    .where('id', '=', id)
    .execute();
}

/** What was done with a number, by whom and when; only ever added to. */
export async function insertNumberEvent(
  db: WriteHandle,
  event: {
    readonly numberId: string;
    readonly what: NumberEvent;
    readonly detail: string;
    readonly at: string;
    readonly who: string;
  },
): Promise<void> {
  const { numberId, ...values } = event;
  const last = await db
    .selectFrom('letter_number_event')
    .select((expression) => expression.fn.max('position').as('position'))
    .where('number_id', '=', numberId)
    .executeTakeFirst();
  await db
    .insertInto('letter_number_event')
    .values({ number_id: numberId, position: (last?.position ?? 0) + 1, ...values })
    .execute();
}
