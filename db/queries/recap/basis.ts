import { sql } from 'kysely';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { ReadHandle } from '../../handles.ts';

/** The closed evaluation whose grades and classes count on a day: of the newest book year, and not reopened since. */
export async function findEvaluationOn(
  db: ReadHandle,
  on: PlainDate,
): Promise<{ readonly id: string; readonly bookYear: number } | undefined> {
  const row = await db
    .selectFrom('evaluation')
    .leftJoin('evaluation_reopening', 'evaluation_reopening.evaluation_id', 'evaluation.id')
    .select(['evaluation.id', 'book_year'])
    .where('cut_off_on', '<=', on)
    .where('evaluation_reopening.evaluation_id', 'is', null)
    .orderBy('book_year', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, bookYear: row.book_year };
}

/** From when on the RATs of one book year count. */
export interface RatSpan {
  readonly bookYear: number;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
}

const YEARS_COUNTED = Array.from(
  { length: LAST_RAT_YEAR - FIRST_RAT_YEAR + 1 },
  (_, at) => FIRST_RAT_YEAR + at,
);

/** Book years with a RAT that a recap can count, newest first; the first and last day of each are index ends. */
export async function listRatSpans(db: ReadHandle): Promise<readonly RatSpan[]> {
  const years = sql.join(YEARS_COUNTED.map((year) => sql`(${sql.lit(year)})`));
  const day = (which: 'min' | 'max') =>
    sql<PlainDate | null>`(SELECT ${sql.raw(which)}(counted_from) FROM rat WHERE rat.book_year = year.column1)`;
  const rows = await db
    .selectFrom(sql<{ column1: number }>`(VALUES ${years})`.as('year'))
    .select(['column1 as bookYear', day('min').as('firstOn'), day('max').as('lastOn')])
    .orderBy('column1', 'desc')
    .execute();
  return rows.flatMap(({ bookYear, firstOn, lastOn }) =>
    firstOn === null || lastOn === null ? [] : [{ bookYear, firstOn, lastOn }],
  );
}
