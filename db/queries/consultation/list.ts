import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { ConsultationOutcome } from '#rules/consultation/consultation.ts';
import type { CountedConsultation, Period } from '#rules/consultation/recap.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import {
  countKept,
  saysAnything,
  saysText,
  soughtConsultations,
} from '../../engine/record-search-condition.ts';
import type { SaidText } from '../../engine/record-search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import { selectConsultations, toConsultation } from './consultation.ts';
import type { Consultation } from './consultation.ts';

/** Which consultations; null and empty ask nothing. */
export interface ConsultationFilter {
  readonly period: Period | null;
  readonly topic: string;
  readonly officer: string;
  readonly outcome: ConsultationOutcome | null;
  readonly cooperativeId: string | null;
  /** Part of the name, the cooperative's name or what was said, in any case. */
  readonly text: string;
  /** Those taken out, instead of those that count. */
  readonly isRemoved: boolean;
}

type Where = ExpressionBuilder<DatabaseTables, 'consultation'>;

function matching(where: Where, filter: ConsultationFilter, said: RawBuilder<SqlBool>) {
  const { period, topic, officer, outcome, cooperativeId, isRemoved } = filter;
  return where.and([
    where('consultation.removed_at', isRemoved ? 'is not' : 'is', null),
    ...(period === null
      ? []
      : [
          where('consultation.held_on', '>=', period.from),
          where('consultation.held_on', '<=', period.until),
        ]),
    ...(topic === '' ? [] : [where('consultation.topic', '=', topic)]),
    ...(officer === '' ? [] : [where('consultation.officer', '=', officer)]),
    ...(outcome === null ? [] : [where('consultation.outcome', '=', outcome)]),
    ...(cooperativeId === null ? [] : [where('consultation.cooperative_id', '=', cooperativeId)]),
    said,
  ]);
}

const saidBy = async (db: ReadHandle, text: string): Promise<SaidText> =>
  text === ''
    ? saysAnything('consultation')
    : saysText(db, soughtConsultations(text, normalisePersonName(text)));

/** How many a filter names; counting all takes longer than finding the first of them. */
export async function countConsultations(db: ReadHandle, filter: ConsultationFilter): Promise<number> {
  const { period, topic, officer, outcome, cooperativeId, isRemoved } = filter;
  const isAskedMore =
    period !== null || outcome !== null || cooperativeId !== null || `${topic}${officer}` !== '';
  const { listed, counted, total } = await saidBy(db, filter.text);
  if (total && !isAskedMore && !isRemoved) return countKept(db, 'consultation', { listed, total });
  const { n } = await db
    .selectFrom('consultation')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where((where) => matching(where, filter, counted))
    .executeTakeFirstOrThrow();
  return n;
}

/** One page of the log, newest first. */
export async function readConsultations(
  db: ReadHandle,
  filter: ConsultationFilter,
  page: PageBounds,
): Promise<readonly Consultation[]> {
  const said = await saidBy(db, filter.text);
  const rows = await selectConsultations(db)
    .where((where) =>
      matching(
        where as unknown as Where,
        filter,
        page.limit === WHOLE_LIST.limit ? said.counted : said.listed,
      ),
    )
    .orderBy('consultation.held_on', 'desc')
    .orderBy('consultation.held_at', 'desc')
    .orderBy('consultation.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toConsultation);
}

/**
 * Follow-ups that wait, the earliest last day first, those without one at the end.
 * @param officer whose; empty: everybody's
 */
export async function listFollowUps(
  db: ReadHandle,
  page: PageBounds,
  officer = '',
): Promise<readonly Consultation[]> {
  const rows = await selectConsultations(db)
    .where('consultation.removed_at', 'is', null)
    .where('consultation.outcome', '=', 'follow_up')
    .$if(officer !== '', (query) => query.where('consultation.officer', '=', officer))
    .orderBy(sql`CASE WHEN consultation.due_on IS NULL THEN 1 ELSE 0 END`)
    .orderBy('consultation.due_on')
    .orderBy('consultation.held_on')
    .orderBy('consultation.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toConsultation);
}

export interface FollowUpCount {
  readonly waiting: number;
  /** The last day is gone by. */
  readonly overdue: number;
  readonly dueToday: number;
  /** The earliest last day that is today or gone by. */
  readonly firstOn: PlainDate | null;
}

/**
 * Follow-ups that wait on a day.
 * @param officer whose; empty: everybody's
 */
export async function countFollowUps(db: ReadHandle, today: PlainDate, officer = ''): Promise<FollowUpCount> {
  const row = await db
    .selectFrom('consultation')
    .select((expression) => [
      expression.fn.countAll<number>().as('waiting'),
      sql<number>`coalesce(sum(CASE WHEN due_on < ${today} THEN 1 ELSE 0 END), 0)`.as('overdue'),
      sql<number>`coalesce(sum(CASE WHEN due_on = ${today} THEN 1 ELSE 0 END), 0)`.as('due_today'),
      sql<string | null>`min(CASE WHEN due_on <= ${today} THEN due_on END)`.as('first_on'),
    ])
    .where('removed_at', 'is', null)
    .where('outcome', '=', 'follow_up')
    .$if(officer !== '', (query) => query.where('officer', '=', officer))
    .executeTakeFirstOrThrow();
  const { waiting, overdue } = row;
  return { waiting, overdue, dueToday: row.due_today, firstOn: plainDateOrNull(row.first_on) };
}

/** What a recap of a period counts. */
export async function listCounted(
  db: ReadHandle,
  { from, until }: Period,
): Promise<readonly (CountedConsultation & { readonly id: string })[]> {
  const rows = await db
    .selectFrom('consultation')
    .select([
      'id',
      'name_key',
      'nik_ktp',
      'phone',
      'cooperative_id',
      'umkm_id',
      'topic',
      'outcome',
      'held_on',
      'done_on',
    ])
    .where('removed_at', 'is', null)
    .where('held_on', '>=', from)
    .where('held_on', '<=', until)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    nameKey: row.name_key,
    nikKtp: row.nik_ktp,
    phone: row.phone,
    cooperativeId: row.cooperative_id,
    umkmId: row.umkm_id,
    topic: row.topic,
    outcome: row.outcome,
    heldOn: toPlainDate(row.held_on),
    doneOn: plainDateOrNull(row.done_on),
  }));
}

/** The officers named so far, and the years that have consultations, newest first. */
export async function listUsedWords(
  db: ReadHandle,
): Promise<{ readonly officers: readonly string[]; readonly years: readonly number[] }> {
  const officers = await db
    .selectFrom('consultation')
    .select('officer')
    .distinct()
    .where('officer', '<>', '')
    .where('removed_at', 'is', null)
    .orderBy('officer')
    .execute();
  const years = await db
    .selectFrom('consultation')
    .select(sql<string>`substr(held_on, 1, 4)`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return { officers: officers.map(({ officer }) => officer), years: years.map(({ year }) => Number(year)) };
}
