import type { VillageWork, WorkField } from './work.ts';

/** The same values, to whatever depth. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Some fields of the work, with their values. */
export const partOfWork = (work: VillageWork, fields: readonly WorkField[]): Partial<VillageWork> =>
  Object.fromEntries(fields.map((field) => [field, work[field]]));

/** Fields that are given and differ from what is known. */
export const changedWorkFields = (
  known: VillageWork,
  given: { readonly [Field in WorkField]?: unknown },
): readonly WorkField[] =>
  (Object.keys(given) as WorkField[]).filter(
    (field) => given[field] !== undefined && !isSame(given[field], known[field]),
  );
