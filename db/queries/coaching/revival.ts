import { sql } from 'kysely';
import type { Contact } from '#rules/coaching/revival.ts';
import type { ConsultationChannel } from '#rules/consultation/consultation.ts';
import { INACTIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';

/** A cooperative that is not active, with what anybody of the office had to do with it. */
export interface InactiveCooperative {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  readonly status: CooperativeStatus;
  readonly since: PlainDate | null;
  readonly reason: string;
  readonly assigned: string;
  readonly contacts: readonly (
    | Exclude<Contact, { readonly kind: 'consultation' }>
    | { readonly kind: 'consultation'; readonly on: PlainDate; readonly channel: ConsultationChannel }
  )[];
  /** Of the latest visit. */
  readonly visitStep: string;
  readonly visitor: string;
  readonly followUp: { readonly task: string; readonly officer: string } | null;
  readonly plan: {
    readonly goal: string;
    readonly goalNote: string;
    readonly officer: string;
    readonly year: number;
  } | null;
  readonly hasDissolution: boolean;
}

/** The rows of each cooperative, in the order in which they were read. */
function grouped<Row extends { readonly cooperative_id: string | null }>(
  rows: readonly Row[],
): (id: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.cooperative_id ?? '';
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return (id) => groups.get(id) ?? [];
}

async function contactsOf(db: ReadHandle, ids: readonly string[]) {
  const isOne = isAmongWords(sql.ref('cooperative_id'), ids);
  const visits = await db
    .selectFrom('coaching_visit')
    .select([
      'cooperative_id',
      'visited_on',
      'outcome',
      'next_step',
      sql<string | null>`(SELECT field_officer.name FROM coaching_visit_officer
        JOIN field_officer ON field_officer.id = coaching_visit_officer.officer_id
        WHERE coaching_visit_officer.visit_id = coaching_visit.id
        ORDER BY coaching_visit_officer.position LIMIT 1)`.as('visitor'),
    ])
    .where('removed_at', 'is', null)
    .where(isOne)
    .orderBy('visited_on', 'desc')
    .orderBy('coaching_visit.id', 'desc')
    .execute();
  const verifications = await db
    .selectFrom('cooperative_verification')
    .select(['cooperative_id', 'verified_on', 'outcome', 'officer'])
    .where(isOne)
    .orderBy('verified_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const consultations = await db
    .selectFrom('consultation')
    .select(['cooperative_id', 'held_on', 'channel'])
    .where('removed_at', 'is', null)
    .where(isOne)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return {
    visits: grouped(visits),
    verifications: grouped(verifications),
    consultations: grouped(consultations),
  };
}

async function workOf(db: ReadHandle, ids: readonly string[]) {
  const plans = await db
    .selectFrom('coaching_plan')
    .leftJoin('field_officer', 'field_officer.id', 'coaching_plan.officer_id')
    .select(['cooperative_id', 'goal', 'goal_note', 'year', 'field_officer.name as officer'])
    .where('coaching_plan.removed_at', 'is', null)
    .where('after_on', 'is', null)
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .orderBy('year', 'desc')
    .orderBy('coaching_plan.id')
    .execute();
  const followUps = await db
    .selectFrom('coaching_follow_up')
    .innerJoin('coaching_visit', 'coaching_visit.id', 'coaching_follow_up.visit_id')
    .select(['cooperative_id', 'task', 'officer'])
    .where('removed_at', 'is', null)
    .where('done_on', 'is', null)
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .orderBy(sql`CASE WHEN due_on IS NULL THEN 1 ELSE 0 END`)
    .orderBy('due_on')
    .orderBy('coaching_follow_up.id')
    .execute();
  const dossiers = await db
    .selectFrom('cooperative_dissolution')
    .select('cooperative_id')
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .orderBy('id')
    .execute();
  return { plans: grouped(plans), followUps: grouped(followUps), dossiers: grouped(dossiers) };
}

/** Every listed cooperative that is not active, by kecamatan and name. */
export async function listInactive(db: ReadHandle): Promise<readonly InactiveCooperative[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'name', 'district_code', 'district_name', 'status', 'assigned_officer'])
    .where('is_listed', '=', 1)
    .where('status', 'in', [...INACTIVE_STATUSES])
    .orderBy('district_name')
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const statuses = await db
    .selectFrom('cooperative_status')
    .select(['cooperative_id', 'status', 'since_on', 'reason', 'import_id'])
    .where(isAmongWords(sql.ref('cooperative_id'), ids))
    .orderBy(sql`coalesce(since_on, '') DESC`)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const statusOf = grouped(statuses);
  const contacts = await contactsOf(db, ids);
  const work = await workOf(db, ids);
  return rows.map((row) => {
    const [visit] = contacts.visits(row.id);
    const [plan] = work.plans(row.id);
    const [followUp] = work.followUps(row.id);
    const status = statusOf(row.id).find((one) => one.status === row.status);
    return {
      id: row.id,
      name: row.name,
      district: row.district_code ?? '',
      districtName: row.district_name,
      status: row.status,
      since: plainDateOrNull(status?.since_on ?? null),
      // That a row came in with a file says where it was read, not why it is so.
      reason: status?.import_id === null ? status.reason : '',
      assigned: row.assigned_officer,
      contacts: [
        ...contacts.visits(row.id).map(({ visited_on, outcome }) => ({
          kind: 'visit' as const,
          on: toPlainDate(visited_on),
          outcome,
        })),
        ...contacts.verifications(row.id).map(({ verified_on, outcome }) => ({
          kind: 'verification' as const,
          on: toPlainDate(verified_on),
          outcome,
        })),
        ...contacts.consultations(row.id).map(({ held_on, channel }) => ({
          kind: 'consultation' as const,
          on: toPlainDate(held_on),
          channel,
        })),
      ],
      visitStep: visit?.next_step ?? '',
      visitor: visit?.visitor ?? contacts.verifications(row.id)[0]?.officer ?? '',
      followUp: followUp ? { task: followUp.task, officer: followUp.officer } : null,
      plan: plan
        ? { goal: plan.goal, goalNote: plan.goal_note, officer: plan.officer ?? '', year: plan.year }
        : null,
      hasDissolution: work.dossiers(row.id).length > 0,
    };
  });
}
