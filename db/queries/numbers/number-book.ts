import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NUMBER_VIEWS } from '#rules/numbers/number-book.ts';
import type { NumberView, RowNumber } from '#rules/numbers/number-book.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import { NUMBER_COLUMNS, toLetterNumber } from './letter-number.ts';
import type { LetterNumber, NumberBook } from './letter-number.ts';

export interface BookFilter extends NumberBook {
  readonly view: NumberView;
  /** Part of number, purpose or addressee, in any case; empty for all. */
  readonly text: string;
}

type Where = ExpressionBuilder<DatabaseTables, 'letter_number'>;

function isOfView(view: NumberView): RawBuilder<SqlBool> {
  switch (view) {
    case 'all':
      return sql`1 = 1`;
    case 'insertion':
      return sql`state = 'issued' AND insertion <> ''`;
    case 'issued':
      return sql`state = 'issued' AND insertion = ''`;
    default:
      return sql`state = ${view}`;
  }
}

function hasText(where: Where, text: string) {
  const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const isIn = (column: 'text' | 'purpose' | 'addressee') =>
    sql<boolean>`lower(${where.ref(column)}) LIKE ${pattern} ESCAPE '\\'`;
  return where.or([isIn('text'), isIn('purpose'), isIn('addressee')]);
}

function ofBook(db: ReadHandle, { series, year, view, text }: BookFilter) {
  return db
    .selectFrom('letter_number')
    .where('series', '=', series)
    .where('year', '=', year)
    .where(isOfView(view))
    .$if(text !== '', (query) => query.where((where) => hasText(where, text)));
}

/** One page of a book, newest number first, and how many there are. */
export async function readBookPage(
  db: ReadHandle,
  filter: BookFilter,
  page: PageBounds,
): Promise<{ readonly rows: readonly LetterNumber[]; readonly total: number }> {
  const rows = await ofBook(db, filter)
    .select(NUMBER_COLUMNS)
    .orderBy('sequence', 'desc')
    .orderBy('insertion', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { n } = await ofBook(db, filter)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(toLetterNumber), total: n };
}

/** How many numbers of a book stand in each view. */
export async function countBook(
  db: ReadHandle,
  book: NumberBook,
): Promise<Readonly<Record<NumberView, number>>> {
  const row = await db
    .selectFrom('letter_number')
    .select(
      NUMBER_VIEWS.map((view) =>
        sql<number>`coalesce(sum(CASE WHEN ${isOfView(view)} THEN 1 ELSE 0 END), 0)`.as(view),
      ),
    )
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .executeTakeFirstOrThrow();
  return row;
}

/** The years of each series that have numbers, newest first. */
export async function listBookYears(db: ReadHandle): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db
    .selectFrom('letter_number')
    .select(['series', 'year'])
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  const years = new Map<string, number[]>();
  for (const { series, year } of rows) years.set(series, [...(years.get(series) ?? []), year]);
  return years;
}

/** The row of a book without what was put in between, for its check. */
export async function readNumberRow(db: ReadHandle, book: NumberBook): Promise<readonly RowNumber[]> {
  const rows = await db
    .selectFrom('letter_number')
    .select((expression) => [
      'sequence',
      'text',
      'dated_on',
      'book',
      'state',
      expression
        .exists(
          expression
            .selectFrom('letter_number_event')
            .select('letter_number_event.position')
            .whereRef('number_id', '=', 'letter_number.id')
            .where('what', 'in', ['earlier_date', 'filled']),
        )
        .as('is_explained'),
    ])
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('insertion', '=', '')
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    text: row.text,
    datedOn: plainDateOrNull(row.dated_on),
    book: row.book,
    state: row.state,
    isEarlierDayExplained: Boolean(row.is_explained),
  }));
}

/** A book in the order of its row for the agenda; with days, only what is dated within them. */
export async function readAgenda(
  db: ReadHandle,
  book: NumberBook,
  days: { readonly from: PlainDate | null; readonly until: PlainDate | null },
): Promise<readonly LetterNumber[]> {
  const { from, until } = days;
  const rows = await db
    .selectFrom('letter_number')
    .select(NUMBER_COLUMNS)
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .$if(from !== null, (query) => query.where('dated_on', '>=', from))
    .$if(until !== null, (query) => query.where('dated_on', '<=', until))
    .orderBy('sequence')
    .orderBy('insertion')
    .execute();
  return rows.map(toLetterNumber);
}

/** The days of the letters around a place in the row: the last one at or before it, the first one behind it. */
export async function neighbourDays(
  db: ReadHandle,
  book: NumberBook,
  sequence: number,
): Promise<{ readonly before: PlainDate | null; readonly behind: PlainDate | null }> {
  const dated = db
    .selectFrom('letter_number')
    .select('dated_on')
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('dated_on', 'is not', null)
    .where('state', 'in', ['issued', 'void']);
  const before = await dated
    .where('sequence', '<=', sequence)
    .orderBy('sequence', 'desc')
    .orderBy('insertion', 'desc')
    .executeTakeFirst();
  const behind = await dated
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .orderBy('insertion')
    .executeTakeFirst();
  const dayOf = (row: { readonly dated_on: string | null } | undefined) =>
    row?.dated_on ? toPlainDate(row.dated_on) : null;
  return { before: dayOf(before), behind: dayOf(behind) };
}

/** Which of these places of a row are taken already. */
export async function listTaken(
  db: ReadHandle,
  book: NumberBook,
  from: number,
  to: number,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('letter_number')
    .select('sequence')
    .where('series', '=', book.series)
    .where('year', '=', book.year)
    .where('insertion', '=', '')
    .where('sequence', '>=', from)
    .where('sequence', '<=', to)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => row.sequence);
}

/** What was done with a number, oldest first. */
export async function listNumberEvents(db: ReadHandle, numberId: string) {
  return db
    .selectFrom('letter_number_event')
    .select(['at', 'who', 'what', 'detail'])
    .where('number_id', '=', numberId)
    .orderBy('position')
    .execute();
}
