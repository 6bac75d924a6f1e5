import type { ImportResult, KeepChoices } from '#contract/import.ts';

export type ChangedField = ImportResult['changedFields'][number];

/** What keeps the register's value: a rule for a field in every row, and rows where it was decided otherwise. */
export interface Kept {
  readonly fields: ReadonlySet<string>;
  /** Excel's row number to its fields: true keeps the register's value, false takes the file's. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, boolean>>;
}

export const NOTHING_KEPT: Kept = { fields: new Set(), rows: new Map() };

export function isKept(kept: Kept, row: number, field: string): boolean {
  return kept.rows.get(row)?.get(field) ?? kept.fields.has(field);
}

/** Lets these fields of a row keep the register's value, or take the file's again. */
export function withKept(kept: Kept, row: number, fields: readonly string[], keep: boolean): Kept {
  const own = new Map(kept.rows.get(row));
  for (const field of fields) {
    if (kept.fields.has(field) === keep) own.delete(field);
    else own.set(field, keep);
  }
  const rows = new Map(kept.rows);
  if (own.size === 0) rows.delete(row);
  else rows.set(row, own);
  return { ...kept, rows };
}

/** The same choice for a field in every row, also in those not in sight; what single rows said of it is over. */
export function withFieldKept(kept: Kept, field: string, keep: boolean): Kept {
  const fields = new Set(kept.fields);
  if (keep) fields.add(field);
  else fields.delete(field);
  const rows = [...kept.rows].flatMap(([row, own]): [number, ReadonlyMap<string, boolean>][] => {
    const others = [...own].filter(([name]) => name !== field);
    return others.length === 0 ? [] : [[row, new Map(others)]];
  });
  return { fields, rows: new Map(rows) };
}

/** The register's value for every field of every row. */
export function keepEverything(changed: readonly ChangedField[]): Kept {
  return { fields: new Set(changed.map(({ field }) => field)), rows: new Map() };
}

export type Side = 'file' | 'register' | 'mixed';

/** Which value a field takes in all rows together. */
export function sideOfField({ fields, rows }: Kept, field: string): Side {
  const isException = [...rows.values()].some((own) => own.has(field));
  if (isException) return 'mixed';
  return fields.has(field) ? 'register' : 'file';
}

/** How many values keep the register's, over all rows. */
export function countKept({ fields, rows }: Kept, changed: readonly ChangedField[]): number {
  const byRule = changed.reduce((sum, one) => sum + (fields.has(one.field) ? one.rows : 0), 0);
  const exceptions = [...rows.values()].flatMap((own) => [...own.values()]);
  return exceptions.reduce((sum, keep) => sum + (keep ? 1 : -1), byRule);
}

export function keepToSend({ fields, rows }: Kept): KeepChoices {
  const named = (own: ReadonlyMap<string, boolean>, wanted: boolean) =>
    [...own].filter(([, keep]) => keep === wanted).map(([field]) => field);
  return {
    fields: [...fields],
    rows: [...rows].map(([row, own]) => ({ row, keep: named(own, true), take: named(own, false) })),
  };
}

/** The choices as a trial gave them back: those that still mean something. */
export function keptOf({ fields, rows }: KeepChoices): Kept {
  return {
    fields: new Set(fields),
    rows: new Map(
      rows.map(({ row, keep, take }) => [
        row,
        new Map([
          ...keep.map((field) => [field, true] as const),
          ...take.map((field) => [field, false] as const),
        ]),
      ]),
    ),
  };
}
