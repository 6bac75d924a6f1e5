import { compareCodes } from '#rules/programme/programme.ts';
import type { ProgrammeFacts } from '#rules/programme/programme.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ProgrammeLineRow } from '../../schema/programme.ts';

/** One line of a year's tree as it stands. */
export interface ProgrammeLine extends ProgrammeFacts {
  readonly id: string;
  readonly updatedAt: string;
}

const toLine = ({
  id,
  year,
  code,
  name,
  indicator,
  budget,
  updated_at,
}: ProgrammeLineRow): ProgrammeLine => ({
  id,
  year,
  code,
  name,
  indicator,
  budget,
  updatedAt: updated_at,
});

/** The tree of a year, in the order of its codes. */
export async function listProgrammeLines(db: ReadHandle, year: number): Promise<readonly ProgrammeLine[]> {
  const rows = await db.selectFrom('programme_line').selectAll().where('year', '=', year).execute();
  return rows.map(toLine).toSorted((one, other) => compareCodes(one.code, other.code));
}

export async function findProgrammeLine(db: ReadHandle, id: string): Promise<ProgrammeLine | undefined> {
  const row = await db.selectFrom('programme_line').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toLine(row);
}

/** The years that have a tree, newest first. */
export async function listProgrammeYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('programme_line')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

export async function insertProgrammeLine(
  db: WriteHandle,
  id: string,
  { year, code, name, indicator, budget }: ProgrammeFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('programme_line')
    .values({ id, year, code, name, indicator, budget, recorded_at: at, recorded_by: who, updated_at: at })
    .execute();
}

export async function updateProgrammeLine(
  db: WriteHandle,
  id: string,
  { code, name, indicator, budget }: Omit<ProgrammeFacts, 'year'>,
  at: string,
): Promise<void> {
  await db
    .updateTable('programme_line')
    .set({ code, name, indicator, budget, updated_at: at })
    .where('id', '=', id)
    .execute();
}

export async function deleteProgrammeLine(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('programme_line').where('id', '=', id).execute();
}

/** One activity of a year as the tree sums it up. */
export interface ProgrammeActivity {
  readonly code: string;
  readonly isRealised: boolean;
  readonly isWaiting: boolean;
  readonly planned: number | null;
  readonly spent: number | null;
}

/** The activities of a year that stand. */
export async function listProgrammeActivities(
  db: ReadHandle,
  year: number,
): Promise<readonly ProgrammeActivity[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['sub_activity_code', 'state', 'budget_planned', 'budget_spent'])
    .where('year', '=', year)
    .where('removed_at', 'is', null)
    .where('state', '<>', 'cancelled')
    .execute();
  return rows.map((row) => ({
    code: row.sub_activity_code,
    isRealised: row.state === 'done' || row.state === 'reported',
    isWaiting: row.state === 'waiting_budget',
    planned: row.budget_planned,
    spent: row.budget_spent,
  }));
}
