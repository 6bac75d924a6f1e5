import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { ActivityState } from '#rules/activity/activity.ts';
import type { CompetenceFacts } from '#rules/activity/competence.ts';
import type { CountedActivity, CountedParticipant } from '#rules/activity/recap.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { saysAnything, saysText, soughtActivities } from '../../engine/record-search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import { fundsOf, toActivity } from './activity.ts';
import type { Activity } from './activity.ts';
import { listBatches } from './batch.ts';

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

/** How many activities there are in each state, whatever states the filter names. */
async function countByState(
  db: ReadHandle,
  filter: ActivityFilter,
  said: RawBuilder<SqlBool>,
): Promise<ReadonlyMap<ActivityState, number>> {
  const rows = await db
    .selectFrom('activity')
    .select((expression) => ['activity.state', expression.fn.countAll<number>().as('n')])
    .where((where) => matching(where, { ...filter, states: [] }, said))
    .groupBy('activity.state')
    .execute();
  return new Map(rows.map(({ state, n }) => [state, n]));
}

export interface ActivityPage {
  readonly rows: readonly Activity[];
  readonly total: number;
  /** How many there are in each state, whatever states the filter names. */
  readonly counts: ReadonlyMap<ActivityState, number>;
}

/** One page of activities, the latest day first, those without a day at the end by title, and how many there are. */
export async function readActivities(
  db: ReadHandle,
  filter: ActivityFilter,
  page: PageBounds,
): Promise<ActivityPage> {
  const { text, states } = filter;
  const said =
    text === ''
      ? saysAnything('activity')
      : await saysText(db, soughtActivities(text, normalisePersonName(text)));
  const firstDay = sql<string>`coalesce((SELECT min(starts_on) FROM activity_batch
    WHERE activity_batch.activity_id = activity.id), '')`;
  const rows = await db
    .selectFrom('activity')
    .selectAll('activity')
    .where((where) => matching(where, filter, said.listed))
    .orderBy('activity.year', 'desc')
    .orderBy(firstDay, 'desc')
    .orderBy('activity.title')
    .orderBy('activity.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const counts = await countByState(db, filter, said.counted);
  const total = [...counts]
    .filter(([state]) => states.length === 0 || states.includes(state))
    .reduce((sum, [, n]) => sum + n, 0);
  const funds = await fundsOf(
    db,
    rows.map(({ id }) => id),
  );
  return { rows: rows.map((row) => toActivity(row, funds.get(row.id) ?? [])), total, counts };
}

/** The years that have activities, newest first. */
export async function listActivityYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db.selectFrom('activity').select('year').distinct().orderBy('year', 'desc').execute();
  return rows.map(({ year }) => year);
}

/** Days within which somebody must have come to be counted. */
interface ComingDays {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A participant with the days on which he or she was there. */
type ComingParticipant = Omit<CountedParticipant, 'presentDays'> & {
  readonly presentOn: readonly string[];
};

/** An activity that stands, with who came when; counted within any days without reading again. */
export interface YearActivity extends Omit<CountedActivity, 'participants'> {
  readonly participants: readonly ComingParticipant[];
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Every activity of a year that stands, with who came on which days. */
export async function listYearActivities(db: ReadHandle, year: number): Promise<readonly YearActivity[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['id', 'title', 'state', 'sub_activity_code'])
    .where('year', '=', year)
    .where('removed_at', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const [funds, batches] = [await fundsOf(db, ids), await listBatches(db, ids)];
  const participants = await db
    .selectFrom('activity_participant as one')
    .innerJoin('activity_batch', 'activity_batch.id', 'one.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .leftJoin('person', 'person.id', 'one.person_id')
    .leftJoin('cooperative', 'cooperative.id', 'one.cooperative_id')
    .select([
      'one.id',
      'activity_batch.activity_id',
      'one.person_id',
      'one.name_key',
      'one.nik_ktp',
      'person.nik_ktp as person_nik',
      'one.sex',
      'one.cooperative_id',
      'one.business',
      'one.origin_code',
      'one.category',
      'cooperative.regency_code',
      'cooperative.district_name',
    ])
    .where('one.removed_at', 'is', null)
    .where('activity.removed_at', 'is', null)
    .where('activity.year', '=', year)
    .execute();
  const marks = await db
    .selectFrom('activity_attendance')
    .innerJoin('activity_participant', 'activity_participant.id', 'activity_attendance.participant_id')
    .innerJoin('activity_batch', 'activity_batch.id', 'activity_participant.batch_id')
    .innerJoin('activity', 'activity.id', 'activity_batch.activity_id')
    .select(['activity_attendance.participant_id', 'activity_attendance.held_on'])
    .where('activity_attendance.mark', '=', 'present')
    .where('activity.year', '=', year)
    .execute();
  const batchesOf = grouped(batches, ({ activityId }) => activityId);
  const peopleOf = grouped(participants, ({ activity_id }) => activity_id);
  const marksOf = grouped(marks, ({ participant_id }) => participant_id);
  return rows.map(({ id, title, state, sub_activity_code }) => ({
    id,
    title,
    state,
    subActivityCode: sub_activity_code,
    funds: (funds.get(id) ?? []).map(({ source }) => source),
    batches: batchesOf.get(id) ?? [],
    participants: (peopleOf.get(id) ?? []).map((row) => ({
      personId: row.person_id,
      nikKtp: row.nik_ktp === '' ? (row.person_nik ?? '') : row.nik_ktp,
      // The key, not the name: people who were taken out are still told apart by it.
      name: row.name_key,
      sex: row.sex,
      cooperativeId: row.cooperative_id,
      business: row.business,
      originCode: row.origin_code,
      category: row.category,
      cooperativeRegency: row.regency_code ?? '',
      district: row.district_name ?? '',
      presentOn: (marksOf.get(row.id) ?? []).map(({ held_on }) => held_on),
    })),
  }));
}

/** The same as a recap counts: who came on these days alone; without days on any. */
export const comingWithin = (all: readonly YearActivity[], days?: ComingDays): readonly CountedActivity[] =>
  all.map(({ participants, ...activity }) => ({
    ...activity,
    participants: participants.map(({ presentOn, ...one }) => ({
      ...one,
      presentDays:
        days === undefined
          ? presentOn.length
          : presentOn.filter((on) => on >= days.from && on <= days.until).length,
    })),
  }));

/** What a recap of a year counts: every activity that stands, with who came; `days`: who came on those alone. */
export const listCountedActivities = async (
  db: ReadHandle,
  year: number,
  days?: ComingDays,
): Promise<readonly CountedActivity[]> => comingWithin(await listYearActivities(db, year), days);

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
