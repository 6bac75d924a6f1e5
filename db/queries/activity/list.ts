import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { ActivityState } from '#rules/activity/activity.ts';
import type { CompetenceFacts } from '#rules/activity/competence.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { saysActivityText, saysAnything } from '../../engine/record-search-condition.ts';
import type { SaidText } from '../../engine/record-search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import { fundsOf, toActivity } from './activity.ts';
import type { Activity } from './activity.ts';

/** Which activities; null and empty ask nothing. */
export interface ActivityFilter {
  readonly year: number | null;
  readonly states: readonly ActivityState[];
  /** Part of the title, theme, organiser, place or a participant's name, in any case. */
  readonly text: string;
  /** Those taken out, instead of those that count. */
  readonly isRemoved: boolean;
}

type Where = ExpressionBuilder<DatabaseTables, 'activity'>;

function matching(where: Where, { year, states, isRemoved }: ActivityFilter, said: RawBuilder<SqlBool>) {
  return where.and([
    where('activity.removed_at', isRemoved ? 'is not' : 'is', null),
    ...(year === null ? [] : [where('activity.year', '=', year)]),
    ...(states.length === 0 ? [] : [where('activity.state', 'in', [...states])]),
    said,
  ]);
}

export interface ActivityCounts {
  readonly total: number;
  /** How many there are in each state, whatever states the filter names. */
  readonly states: ReadonlyMap<ActivityState, number>;
}

async function countByState(
  db: ReadHandle,
  filter: ActivityFilter,
  said: RawBuilder<SqlBool>,
): Promise<ActivityCounts['states']> {
  const rows = await db
    .selectFrom('activity')
    .select((expression) => ['activity.state', expression.fn.countAll<number>().as('n')])
    .where((where) => matching(where, { ...filter, states: [] }, said))
    .groupBy('activity.state')
    .execute();
  return new Map(rows.map(({ state, n }) => [state, n]));
}

const saidBy = async (db: ReadHandle, text: string): Promise<SaidText> =>
  text === '' ? saysAnything('activity') : saysActivityText(db, text, normalisePersonName(text));

/** How many activities a filter names; counting all takes longer than finding the first of them. */
export async function countActivities(db: ReadHandle, filter: ActivityFilter): Promise<ActivityCounts> {
  const { counted } = await saidBy(db, filter.text);
  const states = await countByState(db, filter, counted);
  const total = [...states]
    .filter(([state]) => filter.states.length === 0 || filter.states.includes(state))
    .reduce((sum, [, n]) => sum + n, 0);
  return { total, states };
}

/** One page of activities, the latest day first, those without a day at the end by title. */
export async function readActivities(
  db: ReadHandle,
  filter: ActivityFilter,
  page: PageBounds,
): Promise<readonly Activity[]> {
  const said = await saidBy(db, filter.text);
  const rows = await db
    .selectFrom('activity')
    .selectAll('activity')
    .where((where) => matching(where, filter, page.limit === WHOLE_LIST.limit ? said.counted : said.listed))
    .orderBy('activity.year', 'desc')
    .orderBy('activity.first_day', 'desc')
    .orderBy('activity.title')
    .orderBy('activity.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const funds = await fundsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toActivity(row, funds.get(row.id) ?? []));
}

/** The years that have activities, newest first. */
export async function listActivityYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db.selectFrom('activity').select('year').distinct().orderBy('year', 'desc').execute();
  return rows.map(({ year }) => year);
}

/** One training that somebody of a cooperative attended or was listed for. */
export interface CooperativeTraining extends CompetenceFacts {
  readonly activityId: string;
  readonly title: string;
  readonly kind: string;
  readonly state: ActivityState;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly name: string;
  readonly role: string;
  readonly presentDays: number;
}

/** The trainings of a cooperative's people, the latest first. */
export async function listTrainingsOf(
  db: ReadHandle,
  cooperativeId: string,
  page: PageBounds,
): Promise<readonly CooperativeTraining[]> {
  const rows = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .select([
      'activity.id',
      'activity.title',
      'activity.kind',
      'activity.state',
      'activity_batch.starts_on',
      'activity_batch.ends_on',
      'one.name',
      'one.role',
      'one.competence_number',
      'one.competence_issuer',
      'one.competence_on',
      'one.competence_until',
      sql<number>`(SELECT count(*) FROM activity_attendance WHERE activity_attendance.participant_id = one.id
        AND activity_attendance.mark = 'present')`.as('present'),
    ])
    .where('one.cooperative_id', '=', cooperativeId)
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .orderBy('activity_batch.starts_on', 'desc')
    .orderBy('one.position')
    .orderBy('one.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({
    activityId: row.id,
    title: row.title,
    kind: row.kind,
    state: row.state,
    startsOn: toPlainDate(row.starts_on),
    endsOn: toPlainDate(row.ends_on),
    name: row.name,
    role: row.role,
    competenceNumber: row.competence_number,
    competenceIssuer: row.competence_issuer,
    competenceOn: plainDateOrNull(row.competence_on),
    competenceUntil: plainDateOrNull(row.competence_until),
    presentDays: row.present,
  }));
}
