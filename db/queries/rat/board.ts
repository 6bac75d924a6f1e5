import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { FormationForm } from '#rules/formation/formation.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';

/** Cooperatives whose deadlines are the same: one form, one end of the book year (null: 31 December). */
export interface DeadlineGroup {
  readonly form: FormationForm;
  readonly endsOn: PlainDate | null;
}

export type Standing = 'any' | 'not-held' | 'overdue' | 'no-report';

/** Which cooperatives the board shows; an empty list of words sets no condition. */
export interface BoardSelection {
  readonly bookYear: number;
  /** The furthest stage they have reached; "none" for those without any day. */
  readonly stages: readonly (RatStage | 'none')[];
  readonly standing: Standing;
  readonly districts: readonly string[];
  readonly forms: readonly FormationForm[];
  readonly officers: readonly string[];
  readonly isActiveOnly: boolean;
}

const hasStage = (bookYear: number, stage: RatStage): RawBuilder<SqlBool> =>
  sql`EXISTS (SELECT 1 FROM rat_stage WHERE rat_stage.cooperative_id = cooperative.id
    AND rat_stage.book_year = ${bookYear} AND rat_stage.stage = ${stage})`;
const ratWhere = (bookYear: number, condition: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id AND rat.book_year = ${bookYear}
    AND ${condition})`;

/** The furthest stage of a row as a word; the condition of each is asked only when the later ones failed. */
const stageWord = (bookYear: number): RawBuilder<RatStage | 'none'> => sql`CASE
  WHEN ${hasStage(bookYear, 'certified')} THEN 'certified'
  WHEN ${hasStage(bookYear, 'entered')} THEN 'entered'
  WHEN ${ratWhere(bookYear, sql`rat.reported_on IS NOT NULL`)} THEN 'reported'
  WHEN ${ratWhere(bookYear, sql`1 = 1`)} THEN 'held'
  WHEN ${hasStage(bookYear, 'scheduled')} THEN 'scheduled'
  WHEN ${hasStage(bookYear, 'invited')} THEN 'invited'
  ELSE 'none' END`;

const endsOnOf = (bookYear: number): RawBuilder<string | null> =>
  sql`(SELECT ends_on FROM rat_detail WHERE rat_detail.cooperative_id = cooperative.id
    AND rat_detail.book_year = ${bookYear})`;

const isInGroup = (bookYear: number, { form, endsOn }: DeadlineGroup): RawBuilder<SqlBool> =>
  endsOn === null
    ? sql`(cooperative.form = ${form} AND ${endsOnOf(bookYear)} IS NULL)`
    : sql`(cooperative.form = ${form} AND ${endsOnOf(bookYear)} = ${endsOn})`;

function standingOf(
  { standing, bookYear }: BoardSelection,
  past: readonly DeadlineGroup[],
): readonly RawBuilder<SqlBool>[] {
  const hasNoRat = sql<SqlBool>`NOT ${ratWhere(bookYear, sql`1 = 1`)}`;
  switch (standing) {
    case 'any':
      return [];
    case 'not-held':
      return [hasNoRat];
    case 'no-report':
      return [ratWhere(bookYear, sql`rat.reported_on IS NULL`)];
    default:
      return past.length === 0
        ? [sql`1 = 0`]
        : [
            hasNoRat,
            sql`(${sql.join(
              past.map((group) => isInGroup(bookYear, group)),
              sql` OR `,
            )})`,
          ];
  }
}

/** Listed cooperatives of a selection; `past` names the groups whose report limit is over. */
function selected(selection: BoardSelection, past: readonly DeadlineGroup[]): RawBuilder<SqlBool> {
  const { bookYear, stages, districts, forms, officers, isActiveOnly } = selection;
  // The list is walked in its order: no other index may lead.
  const among = (column: string, words: readonly string[]) =>
    words.length === 0 ? [] : [sql`${unindexed(sql.ref(`cooperative.${column}`))} IN (${sql.join(words)})`];
  return sql`${sql.join(
    [
      sql`cooperative.is_listed = 1`,
      ...(isActiveOnly ? [sql`cooperative.status = 'active'`] : []),
      ...(districts.length === 0
        ? []
        : [sql`coalesce(cooperative.district_code, '') IN (${sql.join(districts)})`]),
      ...among('form', forms),
      ...among('assigned_officer', officers),
      ...standingOf(selection, past),
      ...(stages.length === 0 ? [] : [sql`${stageWord(bookYear)} IN (${sql.join(stages)})`]),
    ],
    sql` AND `,
  )}`;
}

/** Ids of one page, by kecamatan (in the order of its code) and then by name. */
export async function listBoardIds(
  db: ReadHandle,
  selection: BoardSelection,
  past: readonly DeadlineGroup[],
  { offset, limit }: PageBounds,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select('id')
    .where(selected(selection, past))
    .orderBy('district_code')
    .orderBy('name_key')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => row.id);
}

export interface BoardGroup extends DeadlineGroup {
  readonly stage: RatStage | 'none';
  readonly hasRat: boolean;
  readonly count: number;
}

/** How many of a selection have come to each stage, told apart by what their deadline depends on. */
export async function countBoard(
  db: ReadHandle,
  selection: BoardSelection,
  past: readonly DeadlineGroup[],
): Promise<readonly BoardGroup[]> {
  const { bookYear } = selection;
  const rows = await db
    .selectFrom(
      db
        .selectFrom('cooperative')
        .select([
          'form',
          stageWord(bookYear).as('stage'),
          endsOnOf(bookYear).as('ends_on'),
          sql<number>`CASE WHEN ${ratWhere(bookYear, sql`1 = 1`)} THEN 1 ELSE 0 END`.as('has_rat'),
        ])
        .where(selected(selection, past))
        .as('line'),
    )
    .select((expression) => ['form', 'stage', 'ends_on', 'has_rat', expression.fn.countAll<number>().as('n')])
    .groupBy(['form', 'stage', 'ends_on', 'has_rat'])
    .execute();
  return rows.map(({ form, stage, n, ...row }) => ({
    form,
    stage,
    endsOn: plainDateOrNull(row.ends_on),
    hasRat: row.has_rat === 1,
    count: n,
  }));
}

/** The ends of a book year other than 31 December that occur at all. */
export async function listOtherEnds(db: ReadHandle, bookYear: number): Promise<readonly PlainDate[]> {
  const rows = await db
    .selectFrom('rat_detail')
    .select('ends_on')
    .distinct()
    .where('book_year', '=', bookYear)
    .where('ends_on', 'is not', null)
    .execute();
  return rows.flatMap((row) => (row.ends_on === null ? [] : [toPlainDate(row.ends_on)]));
}
