import type { RenjaFigures, RenjaNotes } from '#rules/performance/renja.ts';
import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { RenjaNoteRow } from '../../schema/performance.ts';

export interface KeptRenja extends RenjaFigures {
  readonly indicatorId: string;
  readonly updatedAt: string;
}

/** What is written down for the evaluation of a year's plan; of one indicator where it is named. */
export async function listRenjaLines(
  db: ReadHandle,
  year: number,
  indicatorId?: string,
): Promise<readonly KeptRenja[]> {
  const rows = await db
    .selectFrom('renja_line')
    .selectAll()
    .where('year', '=', year)
    .$if(indicatorId !== undefined, (query) => query.where('indicator_id', '=', indicatorId ?? ''))
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    renstraUntil: row.renstra_until,
    renstraTarget: row.renstra_target,
    renstraBudget: row.renstra_budget,
    doneBefore: row.done_before,
    spentBefore: row.spent_before,
    budget: row.budget,
    spent1: row.spent_1,
    spent2: row.spent_2,
    spent3: row.spent_3,
    spent4: row.spent_4,
    basis: row.basis,
    updatedAt: row.updated_at,
  }));
}

/** When and by whom something is written down. */
interface Written {
  readonly at: string;
  readonly who: string;
}

export async function putRenjaLine(
  db: WriteHandle,
  key: { readonly indicatorId: string; readonly year: number },
  figures: RenjaFigures,
  { at, who }: Written,
): Promise<void> {
  const set = {
    renstra_until: figures.renstraUntil,
    renstra_target: figures.renstraTarget,
    renstra_budget: figures.renstraBudget,
    done_before: figures.doneBefore,
    spent_before: figures.spentBefore,
    budget: figures.budget,
    spent_1: figures.spent1,
    spent_2: figures.spent2,
    spent_3: figures.spent3,
    spent_4: figures.spent4,
    basis: figures.basis,
    recorded_by: who,
    updated_at: at,
  };
  await db
    .insertInto('renja_line')
    .values({ indicator_id: key.indicatorId, year: key.year, ...set })
    .onConflict((conflict) => conflict.columns(['indicator_id', 'year']).doUpdateSet(set))
    .execute();
}

export interface KeptNotes extends RenjaNotes {
  readonly year: number;
  readonly quarter: Quarter;
  readonly updatedAt: string;
}

const toNotes = (row: RenjaNoteRow): KeptNotes => ({
  year: row.year,
  quarter: QUARTERS.find((one) => one === row.quarter) ?? 0,
  drivers: row.drivers,
  obstacles: row.obstacles,
  nextQuarter: row.next_quarter,
  nextRenja: row.next_renja,
  evaluator: row.evaluator,
  updatedAt: row.updated_at,
});

export async function findRenjaNotes(
  db: ReadHandle,
  year: number,
  quarter: Quarter,
): Promise<KeptNotes | undefined> {
  const row = await db
    .selectFrom('renja_note')
    .selectAll()
    .where('year', '=', year)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row && toNotes(row);
}

/** Who evaluated last, whatever the quarter; undefined where nobody was written down yet. */
export async function lastEvaluator(db: ReadHandle): Promise<string | undefined> {
  const row = await db
    .selectFrom('renja_note')
    .select('evaluator')
    .orderBy('updated_at', 'desc')
    .orderBy('year', 'desc')
    .orderBy('quarter', 'desc')
    .executeTakeFirst();
  return row?.evaluator;
}

export async function putRenjaNotes(
  db: WriteHandle,
  key: { readonly year: number; readonly quarter: Quarter },
  notes: RenjaNotes,
  { at, who }: Written,
): Promise<void> {
  const set = {
    drivers: notes.drivers,
    obstacles: notes.obstacles,
    next_quarter: notes.nextQuarter,
    next_renja: notes.nextRenja,
    evaluator: notes.evaluator,
    recorded_by: who,
    updated_at: at,
  };
  await db
    .insertInto('renja_note')
    .values({ year: key.year, quarter: key.quarter, ...set })
    .onConflict((conflict) => conflict.columns(['year', 'quarter']).doUpdateSet(set))
    .execute();
}
