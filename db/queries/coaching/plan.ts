import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { FrozenState, PlanFacts } from '#rules/coaching/plan.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';
import type { CoachingPlanRow } from '../../schema/coaching.ts';
import { containsText } from './text.ts';

/** A plan as it stands, with the names of whom it is about. */
export interface CoachingPlan extends PlanFacts {
  readonly id: string;
  readonly cooperativeName: string;
  readonly districtCode: string;
  readonly districtName: string;
  /** Empty where nobody has been named. */
  readonly officerName: string;
  readonly before: FrozenState;
  /** Null until coaching has ended. */
  readonly after: FrozenState | null;
  readonly recordedBy: string;
  readonly updatedAt: string;
  readonly removedAt: string | null;
  readonly removedReason: string;
}

export interface PlanFilter {
  readonly year: number | null;
  readonly officerId: string | null;
  /** Plans that name nobody. */
  readonly isWithoutOfficer: boolean;
  readonly districtCode: string;
  readonly cooperativeId: string | null;
  /** Part of the cooperative's name or of the reason, in any case. */
  readonly text: string;
  /** Those taken out, instead of those that count. */
  readonly isRemoved: boolean;
}

const selectPlans = (db: ReadHandle) =>
  db
    .selectFrom('coaching_plan')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_plan.cooperative_id')
    .leftJoin('field_officer', 'field_officer.id', 'coaching_plan.officer_id')
    .selectAll('coaching_plan')
    .select([
      'cooperative.name as cooperative_name',
      'cooperative.district_code',
      'cooperative.district_name',
      'field_officer.name as officer_name',
    ]);

const statusOf = (word: string) => COOPERATIVE_STATUSES.find((one) => one === word) ?? null;

type SelectedPlan = CoachingPlanRow & {
  readonly cooperative_name: string;
  readonly district_code: string | null;
  readonly district_name: string;
  readonly officer_name: string | null;
};

function toPlan(row: SelectedPlan): CoachingPlan {
  const { id, year, goal, priority, assignment } = row;
  return {
    id,
    year,
    goal,
    priority,
    assignment,
    goalNote: row.goal_note,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    districtCode: row.district_code ?? '',
    districtName: row.district_name,
    officerId: row.officer_id,
    officerName: row.officer_name ?? '',
    plannedMonth: row.planned_month,
    priorityReason: row.priority_reason,
    before: {
      on: toPlainDate(row.before_on),
      status: statusOf(row.before_status),
      ratYear: row.before_rat_year,
      grade: row.before_grade,
      members: row.before_members,
    },
    after:
      row.after_on === null
        ? null
        : {
            on: toPlainDate(row.after_on),
            status: statusOf(row.after_status),
            ratYear: row.after_rat_year,
            grade: row.after_grade,
            members: row.after_members,
          },
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

export async function findPlan(db: ReadHandle, id: string): Promise<CoachingPlan | undefined> {
  const row = await selectPlans(db).where('coaching_plan.id', '=', id).executeTakeFirst();
  return row && toPlan(row);
}

/** The plan that stands for a cooperative in a year. */
export async function findPlanOf(
  db: ReadHandle,
  cooperativeId: string,
  year: number,
): Promise<CoachingPlan | undefined> {
  const row = await selectPlans(db)
    .where('coaching_plan.cooperative_id', '=', cooperativeId)
    .where('coaching_plan.year', '=', year)
    .where('coaching_plan.removed_at', 'is', null)
    .orderBy('coaching_plan.id')
    .executeTakeFirst();
  return row && toPlan(row);
}

type Where = ExpressionBuilder<DatabaseTables, 'coaching_plan'>;

function matching(where: Where, filter: PlanFilter) {
  const { year, officerId, isWithoutOfficer, districtCode, cooperativeId, text, isRemoved } = filter;
  const cooperatives = where.selectFrom('cooperative').select('cooperative.id');
  return where.and([
    where('coaching_plan.removed_at', isRemoved ? 'is not' : 'is', null),
    ...(year === null ? [] : [where('coaching_plan.year', '=', year)]),
    ...(officerId === null ? [] : [where('coaching_plan.officer_id', '=', officerId)]),
    ...(isWithoutOfficer ? [where('coaching_plan.officer_id', 'is', null)] : []),
    ...(cooperativeId === null ? [] : [where('coaching_plan.cooperative_id', '=', cooperativeId)]),
    ...(districtCode === ''
      ? []
      : [
          where(
            'coaching_plan.cooperative_id',
            'in',
            cooperatives.where('cooperative.district_code', '=', districtCode),
          ),
        ]),
    ...(text === ''
      ? []
      : [
          where.or([
            containsText(sql.ref('coaching_plan.priority_reason'), text),
            // Asked of each plan's own: a year has far fewer plans than the register has names.
            where.exists(
              cooperatives
                .whereRef('cooperative.id', '=', 'coaching_plan.cooperative_id')
                .where(containsText(sql.ref('cooperative.name'), text)),
            ),
          ]),
        ]),
  ]);
}

/** One page of plans by name of the cooperative, and how many there are. */
export async function readPlans(
  db: ReadHandle,
  filter: PlanFilter,
  page: PageBounds,
): Promise<{ readonly rows: readonly CoachingPlan[]; readonly total: number }> {
  const rows = await selectPlans(db)
    .where((where) => matching(where as unknown as Where, filter))
    .orderBy('coaching_plan.year', 'desc')
    .orderBy('cooperative.name_key')
    .orderBy('coaching_plan.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { n } = await db
    .selectFrom('coaching_plan')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where((where) => matching(where, filter))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(toPlan), total: n };
}

const factColumns = (facts: PlanFacts) => ({
  year: facts.year,
  cooperative_id: facts.cooperativeId,
  officer_id: facts.officerId,
  goal: facts.goal,
  goal_note: facts.goalNote,
  planned_month: facts.plannedMonth,
  priority: facts.priority,
  priority_reason: facts.priorityReason,
  assignment: facts.assignment,
});

const afterColumns = (after: FrozenState | null) => ({
  after_on: after?.on ?? null,
  after_status: after?.status ?? '',
  after_rat_year: after?.ratYear ?? null,
  after_grade: after?.grade ?? '',
  after_members: after?.members ?? null,
});

export async function insertPlan(
  db: WriteHandle,
  id: string,
  facts: PlanFacts,
  { before, at, who }: { readonly before: FrozenState; readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('coaching_plan')
    .values({
      id,
      ...factColumns(facts),
      before_on: before.on,
      before_status: before.status ?? '',
      before_rat_year: before.ratYear,
      before_grade: before.grade,
      before_members: before.members,
      ...afterColumns(null),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updatePlan(db: WriteHandle, id: string, facts: PlanFacts, at: string): Promise<void> {
  await db
    .updateTable('coaching_plan')
    .set({ ...factColumns(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Freezes how it stands now that coaching has ended; null opens it again. */
export async function setAfter(
  db: WriteHandle,
  id: string,
  after: FrozenState | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('coaching_plan')
    .set({ ...afterColumns(after), updated_at: at })
    .where('id', '=', id)
    .execute();
}

export async function markPlan(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('coaching_plan').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
