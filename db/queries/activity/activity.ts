import type { ActivityFacts, ActivityFund, ActivityState, StateChange } from '#rules/activity/activity.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { ActivityRow } from '../../schema/activity.ts';

/** An activity as it stands, with its funds. */
export interface Activity extends ActivityFacts {
  readonly id: string;
  readonly state: ActivityState;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

export function toActivity(row: Selectable<ActivityRow>, funds: readonly ActivityFund[]): Activity {
  const { id, year, kind, title, theme, organiser, mode, state, quota, note } = row;
  return {
    id,
    year,
    kind,
    title,
    theme,
    organiser,
    mode,
    state,
    quota,
    note,
    funds,
    organiserName: row.organiser_name,
    plannedMonth: row.planned_month,
    budgetPlanned: row.budget_planned,
    budgetSpent: row.budget_spent,
    subActivityCode: row.sub_activity_code,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

function toRow(facts: ActivityFacts) {
  return {
    year: facts.year,
    kind: facts.kind,
    title: facts.title,
    theme: facts.theme,
    organiser: facts.organiser,
    organiser_name: facts.organiserName,
    mode: facts.mode,
    planned_month: facts.plannedMonth,
    quota: facts.quota,
    budget_planned: facts.budgetPlanned,
    budget_spent: facts.budgetSpent,
    sub_activity_code: facts.subActivityCode,
    note: facts.note,
  };
}

/** The funds of these activities, in their order. */
export async function fundsOf(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ActivityFund[]>> {
  const found = new Map<string, ActivityFund[]>();
  const rows = await db
    .selectFrom('activity_fund')
    .selectAll()
    .where(isAmongWords(sql.ref('activity_id'), ids))
    .orderBy('activity_id')
    .orderBy('position')
    .execute();
  for (const { activity_id, source, budget_year, amount } of rows) {
    const funds = found.get(activity_id) ?? [];
    funds.push({ source, budgetYear: budget_year, amount });
    found.set(activity_id, funds);
  }
  return found;
}

export async function findActivity(db: ReadHandle, id: string): Promise<Activity | undefined> {
  const row = await db.selectFrom('activity').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toActivity(row, (await fundsOf(db, [id])).get(id) ?? []);
}

async function replaceFunds(db: WriteHandle, id: string, funds: readonly ActivityFund[]): Promise<void> {
  await db.deleteFrom('activity_fund').where('activity_id', '=', id).execute();
  if (funds.length === 0) return;
  await db
    .insertInto('activity_fund')
    .values(
      funds.map(({ source, budgetYear, amount }, at) => ({
        activity_id: id,
        position: at + 1,
        source,
        budget_year: budgetYear,
        amount,
      })),
    )
    .execute();
}

export async function insertActivity(
  db: WriteHandle,
  id: string,
  facts: ActivityFacts,
  { state, at, who }: { readonly state: ActivityState; readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('activity')
    .values({
      id,
      ...toRow(facts),
      state,
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
  await replaceFunds(db, id, facts.funds);
}

export async function updateActivity(
  db: WriteHandle,
  id: string,
  facts: ActivityFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('activity')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
  await replaceFunds(db, id, facts.funds);
}

/** Takes an activity out of every count, or back; the reason is empty on the way back. */
export async function markActivity(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('activity').set(removalColumns(removed, at)).where('id', '=', id).execute();
}

export interface StateEvent {
  readonly from: ActivityState | '';
  readonly to: ActivityState;
  readonly on: PlainDate;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

/** The history of an activity's state, the first change first. */
export async function listStateEvents(db: ReadHandle, activityId: string): Promise<readonly StateEvent[]> {
  const rows = await db
    .selectFrom('activity_state_event')
    .selectAll()
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute();
  return rows.map(({ from_state, to_state, changed_on, reason, who, at }) => ({
    from: from_state,
    to: to_state,
    on: toPlainDate(changed_on),
    reason,
    who,
    at,
  }));
}

/** Writes a change of state into the history, and the state onto the activity's own row. */
export async function changeState(
  db: WriteHandle,
  id: string,
  change: StateChange & { readonly from: ActivityState | '' },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  const { n } = await db
    .selectFrom('activity_state_event')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('activity_id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('activity_state_event')
    .values({
      id: newId(),
      activity_id: id,
      position: n + 1,
      from_state: change.from,
      to_state: change.to,
      changed_on: change.on,
      reason: change.reason,
      who,
      at,
    })
    .execute();
  await db.updateTable('activity').set({ state: change.to, updated_at: at }).where('id', '=', id).execute();
}
