import { nameOn } from '#rules/performance/indicator.ts';
import type { DatedName, IndicatorFacts } from '#rules/performance/indicator.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { IndicatorRow } from '../../schema/performance.ts';

/** An indicator as it stands, with all its names, the earliest first. */
export interface Indicator extends IndicatorFacts {
  readonly id: string;
  readonly names: readonly DatedName[];
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const toIndicator = (row: IndicatorRow, names: readonly DatedName[]): Indicator => ({
  id: row.id,
  code: row.code,
  unit: row.unit,
  direction: row.direction,
  formula: row.formula,
  numerator: row.numerator,
  numeratorName: row.numerator_name,
  denominator: row.denominator,
  denominatorName: row.denominator_name,
  span: row.span,
  programmeCode: row.programme_code,
  objective: row.objective,
  division: row.division,
  source: row.source,
  firstYear: row.first_year,
  lastYear: row.last_year,
  names,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

async function namesOf(db: ReadHandle): Promise<ReadonlyMap<string, readonly DatedName[]>> {
  const rows = await db.selectFrom('indicator_name').selectAll().orderBy('from_on').execute();
  const known = new Map<string, DatedName[]>();
  for (const { indicator_id, from_on, name, definition, basis } of rows) {
    const own = known.get(indicator_id) ?? [];
    known.set(indicator_id, [...own, { fromOn: toPlainDate(from_on), name, definition, basis }]);
  }
  return known;
}

/** All indicators in the order of their codes; `isRemoved`: those taken out instead. */
export async function listIndicators(
  db: ReadHandle,
  { isRemoved }: { readonly isRemoved: boolean },
): Promise<readonly Indicator[]> {
  const rows = await db
    .selectFrom('indicator')
    .selectAll()
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .execute();
  const names = await namesOf(db);
  return rows
    .map((row) => toIndicator(row, names.get(row.id) ?? []))
    .toSorted((one, other) => one.code.localeCompare(other.code, 'id', { numeric: true }));
}

/** Those in use in a year. */
export async function listIndicatorsOf(db: ReadHandle, year: number): Promise<readonly Indicator[]> {
  const all = await listIndicators(db, { isRemoved: false });
  return all.filter(
    ({ firstYear, lastYear }) => firstYear <= year && (lastYear === null || lastYear >= year),
  );
}

export async function findIndicator(db: ReadHandle, id: string): Promise<Indicator | undefined> {
  const row = await db.selectFrom('indicator').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toIndicator(row, (await namesOf(db)).get(id) ?? []);
}

/** How an indicator is called on a day. */
export const nameOf = ({ names, code }: Indicator, on: PlainDate): DatedName =>
  nameOn(names, on) ?? { fromOn: on, name: code, definition: '', basis: '' };

function toRow(facts: IndicatorFacts) {
  return {
    code: facts.code,
    unit: facts.unit,
    direction: facts.direction,
    formula: facts.formula,
    numerator: facts.numerator,
    numerator_name: facts.numeratorName,
    denominator: facts.denominator,
    denominator_name: facts.denominatorName,
    span: facts.span,
    programme_code: facts.programmeCode,
    objective: facts.objective,
    division: facts.division,
    source: facts.source,
    first_year: facts.firstYear,
    last_year: facts.lastYear,
  };
}

/** When and by whom something is written down. */
interface Written {
  readonly at: string;
  readonly who: string;
}

export async function insertIndicator(
  db: WriteHandle,
  id: string,
  facts: IndicatorFacts,
  { at, who }: Written,
): Promise<void> {
  await db
    .insertInto('indicator')
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

export async function updateIndicator(
  db: WriteHandle,
  id: string,
  facts: IndicatorFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('indicator')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** An indicator is called so from a day on; a name that begins on the same day is corrected by it. */
export async function putIndicatorName(
  db: WriteHandle,
  { id, indicatorId }: { readonly id: string; readonly indicatorId: string },
  { fromOn, name, definition, basis }: DatedName,
  { at, who }: Written,
): Promise<void> {
  await db
    .insertInto('indicator_name')
    .values({
      id,
      indicator_id: indicatorId,
      from_on: fromOn,
      name,
      definition,
      basis,
      recorded_at: at,
      recorded_by: who,
    })
    .onConflict((conflict) =>
      conflict.columns(['indicator_id', 'from_on']).doUpdateSet({ name, definition, basis }),
    )
    .execute();
  await db.updateTable('indicator').set({ updated_at: at }).where('id', '=', indicatorId).execute();
}

/** Takes an indicator out of the report, or back; the reason is empty on the way back. */
export async function markIndicator(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('indicator').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
