import { sql } from 'kysely';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

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

/**
 * Participants of the office's trainings from 1 January of a day's year to that day, for each cooperative. Attendance
 * lists hold names only: a name that two cooperatives share, or none has, counts for nobody.
 */
export async function countTrained(db: ReadHandle, on: PlainDate): Promise<ReadonlyMap<string, number>> {
  const attendance = await db
    .selectFrom('training_participant')
    .innerJoin('training', 'training.id', 'training_participant.training_id')
    .select('cooperative_name')
    .select((expression) => expression.fn.countAll<number>().as('participants'))
    .where('starts_on', '>=', toPlainDate(`${on.slice(0, 4)}-01-01`))
    .where('starts_on', '<=', on)
    .groupBy('cooperative_name')
    .execute();
  const byKey = new Map<string, number>();
  for (const { cooperative_name, participants } of attendance) {
    const key = normaliseCooperativeName(cooperative_name);
    byKey.set(key, (byKey.get(key) ?? 0) + participants);
  }
  const bearers = new Map<string, string | null>();
  for (const keys of inParts([...byKey.keys()])) {
    const rows = await db
      .selectFrom('cooperative')
      .select(['id', 'name_key'])
      .where('name_key', 'in', [...keys])
      .where('merged_into', 'is', null)
      .execute();
    for (const { id, name_key } of rows) bearers.set(name_key, bearers.has(name_key) ? null : id);
  }
  return new Map(
    [...bearers].flatMap(([key, id]) => (id === null ? [] : [[id, byKey.get(key) ?? 0] as const])),
  );
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
