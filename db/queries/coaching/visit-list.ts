import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { VisitOutcome } from '#rules/coaching/visit.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { countKept, saysAnything, saysText, soughtVisits } from '../../engine/record-search-condition.ts';
import type { SaidText } from '../../engine/record-search-condition.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import { selectVisits, withParts } from './visit.ts';
import type { CoachingVisit } from './visit.ts';

export interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Which visits; null and empty ask nothing. */
export interface VisitFilter {
  /** By the day of the visit, whenever it was keyed. */
  readonly days: Days | null;
  readonly officerId: string | null;
  readonly outcome: VisitOutcome | null;
  readonly districtCode: string;
  readonly cooperativeId: string | null;
  /** Part of the cooperative's name, of whom was met or of what was written, in any case. */
  readonly text: string;
  /** Those taken out, instead of those that count. */
  readonly isRemoved: boolean;
}

type Where = ExpressionBuilder<DatabaseTables, 'coaching_visit'>;

function matching(where: Where, filter: VisitFilter, said: RawBuilder<SqlBool>) {
  const { days, officerId, outcome, districtCode, cooperativeId, isRemoved } = filter;
  return where.and([
    where('coaching_visit.removed_at', isRemoved ? 'is not' : 'is', null),
    ...(days === null
      ? []
      : [
          where('coaching_visit.visited_on', '>=', days.from),
          where('coaching_visit.visited_on', '<=', days.until),
        ]),
    ...(outcome === null ? [] : [where('coaching_visit.outcome', '=', outcome)]),
    ...(cooperativeId === null ? [] : [where('coaching_visit.cooperative_id', '=', cooperativeId)]),
    ...(officerId === null
      ? []
      : [
          where(
            'coaching_visit.id',
            'in',
            where
              .selectFrom('coaching_visit_officer')
              .select('coaching_visit_officer.visit_id')
              .where('coaching_visit_officer.officer_id', '=', officerId),
          ),
        ]),
    ...(districtCode === ''
      ? []
      : [
          where(
            'coaching_visit.cooperative_id',
            'in',
            where
              .selectFrom('cooperative')
              .select('cooperative.id')
              .where('cooperative.district_code', '=', districtCode),
          ),
        ]),
    said,
  ]);
}

const saidBy = async (db: ReadHandle, text: string): Promise<SaidText> =>
  text === '' ? saysAnything('coaching_visit') : saysText(db, soughtVisits(text));

/** How many a filter names; counting all takes longer than finding the first of them. */
export async function countVisits(db: ReadHandle, filter: VisitFilter): Promise<number> {
  const { days, officerId, outcome, districtCode, cooperativeId, isRemoved } = filter;
  const isAskedMore =
    days !== null || officerId !== null || outcome !== null || cooperativeId !== null || districtCode !== '';
  const { listed, counted, total } = await saidBy(db, filter.text);
  if (total && !isAskedMore && !isRemoved) return countKept(db, 'coaching_visit', { listed, total });
  const { n } = await db
    .selectFrom('coaching_visit')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where((where) => matching(where, filter, counted))
    .executeTakeFirstOrThrow();
  return n;
}

/** One page of visits, the latest day first. */
export async function readVisits(
  db: ReadHandle,
  filter: VisitFilter,
  page: PageBounds,
): Promise<readonly CoachingVisit[]> {
  const said = await saidBy(db, filter.text);
  const rows = await selectVisits(db)
    .where((where) =>
      matching(
        where as unknown as Where,
        filter,
        page.limit === WHOLE_LIST.limit ? said.counted : said.listed,
      ),
    )
    .orderBy('coaching_visit.visited_on', 'desc')
    .orderBy('coaching_visit.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return withParts(db, rows);
}

/** Every visit of these cooperatives on these days, the latest day first. */
export async function listVisitsOf(
  db: ReadHandle,
  cooperativeIds: readonly string[],
  { from, until }: Days,
): Promise<readonly CoachingVisit[]> {
  // They lead: a few have fewer visits in a lifetime than everybody has in a year.
  const day = unindexed(sql.ref('coaching_visit.visited_on'));
  const rows = await selectVisits(db)
    .where(sql<SqlBool>`${unindexed(sql.ref('coaching_visit.removed_at'))} IS NULL`)
    .where(isAmongWords(sql.ref('coaching_visit.cooperative_id'), cooperativeIds))
    .where(sql<SqlBool>`${day} >= ${from} AND ${day} <= ${until}`)
    .orderBy(day, 'desc')
    .orderBy('coaching_visit.id', 'desc')
    .execute();
  return withParts(db, rows);
}

/** A follow-up that is still open, with the visit it came of. */
export interface OpenFollowUp {
  readonly id: string;
  readonly visitId: string;
  readonly visitedOn: PlainDate;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly task: string;
  readonly dueOn: PlainDate | null;
  readonly officer: string;
  /** Who went there, in their order. */
  readonly visitors: string;
  readonly updatedAt: string;
}

/** Whose follow-ups: those left to an officer by name, and those of nobody that came of the officer's own visits. */
export interface FollowUpOwner {
  readonly id: string;
  readonly name: string;
}

const openFollowUps = (db: ReadHandle, owner: FollowUpOwner | null) =>
  db
    .selectFrom('coaching_follow_up')
    .innerJoin('coaching_visit', 'coaching_visit.id', 'coaching_follow_up.visit_id')
    .where('coaching_visit.removed_at', 'is', null)
    .where('coaching_follow_up.done_on', 'is', null)
    .$if(owner !== null, (query) =>
      query.where((where) =>
        where.or([
          where('coaching_follow_up.officer', '=', owner?.name ?? ''),
          where.and([
            where('coaching_follow_up.officer', '=', ''),
            where(
              'coaching_visit.id',
              'in',
              where
                .selectFrom('coaching_visit_officer')
                .select('coaching_visit_officer.visit_id')
                .where('coaching_visit_officer.officer_id', '=', owner?.id ?? ''),
            ),
          ]),
        ]),
      ),
    );

/** Follow-ups that are open, the earliest last day first, those without one at the end. */
export async function listOpenFollowUps(
  db: ReadHandle,
  page: PageBounds,
  owner: FollowUpOwner | null = null,
): Promise<readonly OpenFollowUp[]> {
  const rows = await openFollowUps(db, owner)
    .innerJoin('cooperative', 'cooperative.id', 'coaching_visit.cooperative_id')
    .select([
      'coaching_follow_up.id',
      'coaching_follow_up.visit_id',
      'coaching_visit.visited_on',
      'coaching_visit.cooperative_id',
      'coaching_visit.updated_at',
      'cooperative.name as cooperative_name',
      'coaching_follow_up.task',
      'coaching_follow_up.due_on',
      'coaching_follow_up.officer',
      sql<string | null>`(SELECT field_officer.name FROM coaching_visit_officer
        JOIN field_officer ON field_officer.id = coaching_visit_officer.officer_id
        WHERE coaching_visit_officer.visit_id = coaching_visit.id
        ORDER BY coaching_visit_officer.position LIMIT 1)`.as('visitor'),
    ])
    .orderBy(sql`CASE WHEN coaching_follow_up.due_on IS NULL THEN 1 ELSE 0 END`)
    .orderBy('coaching_follow_up.due_on')
    .orderBy('coaching_visit.visited_on')
    .orderBy('coaching_follow_up.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    visitId: row.visit_id,
    visitedOn: toPlainDate(row.visited_on),
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    task: row.task,
    dueOn: plainDateOrNull(row.due_on),
    officer: row.officer,
    visitors: row.visitor ?? '',
    updatedAt: row.updated_at,
  }));
}

export interface OpenFollowUpCount {
  readonly waiting: number;
  /** The last day is gone by. */
  readonly overdue: number;
  readonly dueToday: number;
  /** The earliest last day that is today or gone by. */
  readonly firstOn: PlainDate | null;
}

/** Follow-ups that wait on a day. */
export async function countOpenFollowUps(
  db: ReadHandle,
  today: PlainDate,
  owner: FollowUpOwner | null = null,
): Promise<OpenFollowUpCount> {
  const row = await openFollowUps(db, owner)
    .select((expression) => [
      expression.fn.countAll<number>().as('waiting'),
      sql<number>`coalesce(sum(CASE WHEN due_on < ${today} THEN 1 ELSE 0 END), 0)`.as('overdue'),
      sql<number>`coalesce(sum(CASE WHEN due_on = ${today} THEN 1 ELSE 0 END), 0)`.as('due_today'),
      sql<string | null>`min(CASE WHEN due_on <= ${today} THEN due_on END)`.as('first_on'),
    ])
    .executeTakeFirstOrThrow();
  return {
    waiting: row.waiting,
    overdue: row.overdue,
    dueToday: row.due_today,
    firstOn: plainDateOrNull(row.first_on),
  };
}
