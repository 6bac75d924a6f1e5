import type { ReadHandle } from '../../handles.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';
import { toRatRecord, toYearFigures } from './cooperative.ts';
import type { RatRecord, YearFigures } from './cooperative.ts';
import { toIdentity } from './register-identity.ts';
import type { RegisterIdentity } from './register-identity.ts';

/** One cooperative as an import compares and writes it: identity, figures and RATs together. */
export interface RegisterEntry extends RegisterIdentity {
  /** Oldest book year first. */
  readonly figures: readonly YearFigures[];
  /** Oldest book year first. */
  readonly rats: readonly RatRecord[];
}

export interface KnownEntry extends RegisterEntry {
  readonly id: string;
  readonly nameKey: string;
  readonly legalEntityKey: string;
  readonly origin: string;
  readonly importId: string | null;
  /** The cooperative this one was merged into as a duplicate. */
  readonly mergedInto: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The whole register keyed for comparing; one pass per table, because an import touches most rows anyway. */
export async function listRegisterEntries(db: ReadHandle): Promise<readonly KnownEntry[]> {
  const rows = await db.selectFrom('cooperative').selectAll().orderBy('id').execute();
  const years = await db.selectFrom('cooperative_year').selectAll().orderBy('book_year').execute();
  const rats = await db.selectFrom('rat').selectAll().orderBy('book_year').execute();
  const figuresOf = groupBy(years, (year) => year.cooperative_id);
  const ratsOf = groupBy(rats, (rat) => rat.cooperative_id);
  return rows.map((row) => ({
    ...toEntryIdentity(row),
    figures: (figuresOf.get(row.id) ?? []).map(toYearFigures),
    rats: (ratsOf.get(row.id) ?? []).map(toRatRecord),
  }));
}

export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

export function toEntryIdentity(row: CooperativeRow) {
  return {
    ...toIdentity(row),
    id: row.id,
    nameKey: row.name_key,
    legalEntityKey: row.legal_entity_key,
    origin: row.origin,
    importId: row.import_id,
    mergedInto: row.merged_into,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
