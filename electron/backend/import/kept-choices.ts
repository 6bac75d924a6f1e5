import type { KeepChoices } from '#contract/import.ts';
import type { PlannedRow } from './planned-row.ts';

/** Which fields of which rows keep the register's value; rows as Excel numbers them. */
export interface KeptChoices {
  readonly isNothing: boolean;
  readonly isKept: (row: number, field: string) => boolean;
}

export const NOTHING_KEPT: KeptChoices = { isNothing: true, isKept: () => false };

/** The rule by field, and before it what is said of a single row. */
export function keptChoices({ fields, rows }: KeepChoices): KeptChoices {
  if (fields.length === 0 && rows.length === 0) return NOTHING_KEPT;
  const everywhere = new Set(fields);
  const exceptions = new Map(
    rows.map(({ row, keep, take }) => [row, { keep: new Set(keep), take: new Set(take) }]),
  );
  return {
    isNothing: false,
    isKept: (row, field) => {
      const own = exceptions.get(row);
      if (own?.keep.has(field) === true) return true;
      return everywhere.has(field) && own?.take.has(field) !== true;
    },
  };
}

/** Choices about fields and rows that no longer change are dropped; they would be counted and do nothing. */
export function stillMeant(planned: readonly PlannedRow[], { fields, rows }: KeepChoices): KeepChoices {
  if (fields.length === 0 && rows.length === 0) return { fields, rows };
  const differing = new Map(
    planned.map(({ row, differing: found }) => [row, new Set(found.map(({ field }) => field))]),
  );
  const anywhere = new Set([...differing.values()].flatMap((found) => [...found]));
  return {
    fields: fields.filter((field) => anywhere.has(field)),
    rows: rows.flatMap(({ row, keep, take }) => {
      const isMeant = (field: string) => differing.get(row)?.has(field) === true;
      const still = { row, keep: keep.filter(isMeant), take: take.filter(isMeant) };
      return still.keep.length + still.take.length === 0 ? [] : [still];
    }),
  };
}
