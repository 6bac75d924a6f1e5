import type { TargetFacts } from '#rules/programme/target.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ProgrammeTargetRow } from '../../schema/programme.ts';

/** A target as it stands. */
export interface Target extends TargetFacts {
  readonly id: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

function toTarget(row: ProgrammeTargetRow): Target {
  const { id, year, name, code, measure, unit, amount, budget, basis, note, realised } = row;
  return {
    id,
    year,
    name,
    code,
    measure,
    unit,
    amount,
    budget,
    basis,
    note,
    realised,
    datedOn: plainDateOrNull(row.dated_on),
    realisedSource: row.realised_source,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

/** The targets of a year in the order in which they were written down; `isRemoved`: those taken out instead. */
export async function listTargets(
  db: ReadHandle,
  { year, isRemoved }: { readonly year: number; readonly isRemoved: boolean },
): Promise<readonly Target[]> {
  const rows = await db
    .selectFrom('programme_target')
    .selectAll()
    .where('year', '=', year)
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(toTarget);
}

export async function findTarget(db: ReadHandle, id: string): Promise<Target | undefined> {
  const row = await db.selectFrom('programme_target').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toTarget(row);
}

/** How many cooperatives a year's targets mean to coach, whatever the programme; undefined where none says so. */
export async function findCoachedTarget(db: ReadHandle, year: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('programme_target')
    .select('amount')
    .where('year', '=', year)
    .where('measure', '=', 'coached')
    .where('code', '=', '')
    .where('removed_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .executeTakeFirst();
  return row?.amount;
}

/** The years that have a target, newest first. */
export async function listTargetYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('programme_target')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

function toRow(facts: TargetFacts) {
  const { year, name, code, measure, unit, amount, budget, basis, note, realised } = facts;
  return {
    year,
    name,
    code,
    measure,
    unit,
    amount,
    budget,
    basis,
    note,
    realised,
    dated_on: facts.datedOn,
    realised_source: facts.realisedSource,
  };
}

export async function insertTarget(
  db: WriteHandle,
  id: string,
  facts: TargetFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('programme_target')
    .values({
      id,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateTarget(
  db: WriteHandle,
  id: string,
  facts: TargetFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('programme_target')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a target out of every count, or back; the reason is empty on the way back. */
export async function markTarget(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('programme_target').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
