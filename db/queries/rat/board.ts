import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import type { FormationForm } from '#rules/formation/formation.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import { foundByIndex, searchWords } from '../../engine/search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';

/** Cooperatives whose deadlines are the same: one form, one end of the book year (null: 31 December). */
export interface DeadlineGroup {
  readonly form: FormationForm;
  readonly endsOn: PlainDate | null;
}

export type Standing = 'any' | 'not-held' | 'unplaced' | 'overdue' | 'no-report' | 'undated';

/** The furthest stage of a cooperative; "unplaced": a RAT is known by its day alone; "none": nothing is known. */
export type BoardStage = RatStage | 'unplaced' | 'none';

/** By kecamatan and name, by name, or by the day of a stage. */
export type BoardOrder = 'district' | 'name' | RatStage;

/** What the board of a day depends on beside its selection. */
export interface BoardDay {
  readonly today: PlainDate;
  /** Groups whose report limit is over. */
  readonly past: readonly DeadlineGroup[];
}

/** Which cooperatives the board shows; an empty list of words sets no condition. */
export interface BoardSelection {
  readonly bookYear: number;
  /** The furthest stage they have reached. */
  readonly stages: readonly BoardStage[];
  readonly standing: Standing;
  readonly districts: readonly string[];
  readonly forms: readonly FormationForm[];
  readonly officers: readonly string[];
  readonly isActiveOnly: boolean;
  /** Looked for as the register does; empty: no condition. */
  readonly text: string;
  readonly sort: BoardOrder;
  readonly isDescending: boolean;
}

/** Every active cooperative of a book year, by kecamatan. */
export const everyActive = (bookYear: number): BoardSelection => ({
  bookYear,
  stages: [],
  standing: 'any',
  districts: [],
  forms: [],
  officers: [],
  isActiveOnly: true,
  text: '',
  sort: 'district',
  isDescending: false,
});

const hasStage = (bookYear: number, stage: RatStage): RawBuilder<SqlBool> =>
  sql`EXISTS (SELECT 1 FROM rat_stage WHERE rat_stage.cooperative_id = cooperative.id
    AND rat_stage.book_year = ${bookYear} AND rat_stage.stage = ${stage})`;
const ratWhere = (bookYear: number, condition: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id AND rat.book_year = ${bookYear}
    AND ${condition})`;

const endsOnOf = (bookYear: number): RawBuilder<string | null> =>
  sql`(SELECT ends_on FROM rat_detail WHERE rat_detail.cooperative_id = cooperative.id
    AND rat_detail.book_year = ${bookYear})`;

/** As `unplacedRat` decides, of rows that have no RAT of the book year. */
const isNamedOnly = (bookYear: number, today: PlainDate): RawBuilder<SqlBool> =>
  sql`coalesce(cooperative.last_rat_on > coalesce(${endsOnOf(bookYear)}, ${calendarBookYearEnd(bookYear)})
    AND cooperative.last_rat_on <= ${today}
    AND NOT EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id
      AND rat.held_on = cooperative.last_rat_on), 1 = 0)`;

/** The furthest stage of a row as a word; the condition of each is asked only when the later ones failed. */
const stageWord = (bookYear: number, today: PlainDate): RawBuilder<BoardStage> => sql`CASE
  WHEN ${hasStage(bookYear, 'certified')} THEN 'certified'
  WHEN ${hasStage(bookYear, 'entered')} THEN 'entered'
  WHEN ${ratWhere(bookYear, sql`rat.reported_on IS NOT NULL`)} THEN 'reported'
  WHEN ${ratWhere(bookYear, sql`1 = 1`)} THEN 'held'
  WHEN ${isNamedOnly(bookYear, today)} THEN 'unplaced'
  WHEN ${hasStage(bookYear, 'scheduled')} THEN 'scheduled'
  WHEN ${hasStage(bookYear, 'invited')} THEN 'invited'
  ELSE 'none' END`;

const isInGroup = (bookYear: number, { form, endsOn }: DeadlineGroup): RawBuilder<SqlBool> =>
  endsOn === null
    ? sql`(cooperative.form = ${form} AND ${endsOnOf(bookYear)} IS NULL)`
    : sql`(cooperative.form = ${form} AND ${endsOnOf(bookYear)} = ${endsOn})`;

function standingOf(
  { standing, bookYear }: BoardSelection,
  { today, past }: BoardDay,
): readonly RawBuilder<SqlBool>[] {
  const hasNoRat = sql<SqlBool>`NOT ${ratWhere(bookYear, sql`1 = 1`)}`;
  switch (standing) {
    case 'any':
      return [];
    case 'not-held':
      return [hasNoRat, sql`NOT ${isNamedOnly(bookYear, today)}`];
    case 'unplaced':
      return [hasNoRat, isNamedOnly(bookYear, today)];
    case 'no-report':
      return [ratWhere(bookYear, sql`rat.reported_on IS NULL`)];
    case 'undated':
      return [ratWhere(bookYear, sql`rat.held_on IS NULL`)];
    default:
      return past.length === 0
        ? [sql`1 = 0`]
        : [
            hasNoRat,
            sql`NOT ${isNamedOnly(bookYear, today)}`,
            sql`(${sql.join(
              past.map((group) => isInGroup(bookYear, group)),
              sql` OR `,
            )})`,
          ];
  }
}

/** Listed cooperatives of a selection. */
function selected(selection: BoardSelection, day: BoardDay): RawBuilder<SqlBool> {
  const { bookYear, stages, districts, forms, officers, isActiveOnly } = selection;
  const sought = searchWords(selection.text);
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
      ...(sought.words.length === 0 ? [] : [foundByIndex(sought, true)]),
      ...among('form', forms),
      ...among('assigned_officer', officers),
      ...standingOf(selection, day),
      ...(stages.length === 0 ? [] : [sql`${stageWord(bookYear, day.today)} IN (${sql.join(stages)})`]),
    ],
    sql` AND `,
  )}`;
}

/** The day of a stage in the book year; a RAT without its day has none. */
function dayOfStage(bookYear: number, stage: RatStage): RawBuilder<string | null> {
  if (stage === 'held' || stage === 'reported') {
    return sql`(SELECT ${sql.ref(stage === 'held' ? 'rat.held_on' : 'rat.reported_on')} FROM rat
      WHERE rat.cooperative_id = cooperative.id AND rat.book_year = ${bookYear})`;
  }
  return sql`(SELECT rat_stage.reached_on FROM rat_stage WHERE rat_stage.cooperative_id = cooperative.id
    AND rat_stage.book_year = ${bookYear} AND rat_stage.stage = ${stage})`;
}

/** What the rows are put in order by before their names; days that are not known stand last either way. */
function orderOf({ sort, isDescending, bookYear }: BoardSelection): readonly RawBuilder<unknown>[] {
  const direction = sql.raw(isDescending ? 'DESC' : 'ASC');
  if (sort === 'name') return [sql`cooperative.name_key ${direction}`];
  if (sort === 'district') return [sql`cooperative.district_code ${direction}`];
  const day = dayOfStage(bookYear, sort);
  return [sql`CASE WHEN ${day} IS NULL THEN 1 ELSE 0 END`, sql`${day} ${direction}`];
}

/** Ids of one page in the order asked for: usually by kecamatan (in the order of its code) and then by name. */
export async function listBoardIds(
  db: ReadHandle,
  selection: BoardSelection,
  day: BoardDay,
  { offset, limit }: PageBounds,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select('id')
    .where(selected(selection, day))
    .orderBy(sql.join([...orderOf(selection), sql`cooperative.name_key`, sql`cooperative.id`]))
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => row.id);
}

export interface BoardGroup extends DeadlineGroup {
  readonly stage: BoardStage;
  readonly hasRat: boolean;
  /** No RAT of the year, but one whose book year is not known. */
  readonly isUnplaced: boolean;
  /** A RAT of the year is on record without its day. */
  readonly isUndated: boolean;
  readonly count: number;
}

/** How many of a selection have come to each stage, told apart by what their deadline depends on. */
export async function countBoard(
  db: ReadHandle,
  selection: BoardSelection,
  day: BoardDay,
): Promise<readonly BoardGroup[]> {
  const { bookYear } = selection;
  const hasRat = ratWhere(bookYear, sql`1 = 1`);
  const rows = await db
    .selectFrom(
      db
        .selectFrom('cooperative')
        .select([
          'form',
          stageWord(bookYear, day.today).as('stage'),
          endsOnOf(bookYear).as('ends_on'),
          sql<number>`CASE WHEN ${hasRat} THEN 1 ELSE 0 END`.as('has_rat'),
          sql<number>`CASE WHEN ${hasRat} THEN 0 WHEN ${isNamedOnly(bookYear, day.today)} THEN 1 ELSE 0 END`.as(
            'is_unplaced',
          ),
          sql<number>`CASE WHEN ${ratWhere(bookYear, sql`rat.held_on IS NULL`)} THEN 1 ELSE 0 END`.as(
            'is_undated',
          ),
        ])
        .where(selected(selection, day))
        .as('line'),
    )
    .select((expression) => [
      'form',
      'stage',
      'ends_on',
      'has_rat',
      'is_unplaced',
      'is_undated',
      expression.fn.countAll<number>().as('n'),
    ])
    .groupBy(['form', 'stage', 'ends_on', 'has_rat', 'is_unplaced', 'is_undated'])
    .execute();
  return rows.map(({ form, stage, n, ...row }) => ({
    form,
    stage,
    endsOn: plainDateOrNull(row.ends_on),
    hasRat: row.has_rat === 1,
    isUnplaced: row.is_unplaced === 1,
    isUndated: row.is_undated === 1,
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
