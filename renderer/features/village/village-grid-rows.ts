import type { VillageRow } from '#contract/village.ts';
import type { Rows } from '../../parts/grid/grid-place.ts';
import { cellText, readEntry, type EntryField, type Entered, type VillageTexts } from './village-entry.ts';

/** What is typed in bulk; the rest stands in the form of one village. */
export const GRID_FIELDS: readonly EntryField[] = [
  'model',
  'musdesusOn',
  'minutesNumber',
  'deedNumber',
  'approvalNumber',
  'npwp',
  'nib',
  'nikKoperasi',
  'headName',
  'enterpriseName',
];
/** Code and name stand before the fields. */
export const FIRST_FIELD = 2;
/** As many as are drawn at once; a province has thousands of villages. */
export const GRID_PAGE_ROWS = 100;

/** Pages that were typed in, by their place; the others stand as they were read. */
export type TypedPages = ReadonlyMap<number, Rows>;

export const pageCount = (rows: readonly VillageRow[]): number =>
  Math.max(1, Math.ceil(rows.length / GRID_PAGE_ROWS));

export function pageCells(rows: readonly VillageRow[], page: number): Rows {
  const own = rows.slice(page * GRID_PAGE_ROWS, (page + 1) * GRID_PAGE_ROWS);
  return own.map((row) => [row.code, row.name, ...GRID_FIELDS.map((field) => cellText(field, row.facts))]);
}

export type VillagesByCode = ReadonlyMap<string, VillageRow>;

/** What one row of cells changes, by the code in its first cell; undefined where no village has that code. */
export function enteredRow(
  cells: readonly string[],
  byCode: VillagesByCode,
): (Entered & { readonly code: string }) | undefined {
  const row = byCode.get(cells[0] ?? '');
  if (!row) return undefined;
  const texts = Object.fromEntries(
    GRID_FIELDS.map((field, index) => [field, cells[FIRST_FIELD + index] ?? '']),
  ) as Partial<VillageTexts>;
  return { code: row.code, ...readEntry(texts, row.facts) };
}

const isWrong = (cells: readonly string[], byCode: VillagesByCode): boolean => {
  const entered = enteredRow(cells, byCode);
  return !entered || Object.keys(entered.faults).length > 0;
};

/** The first page with a cell that cannot be read. */
export function firstWrongPage(typed: TypedPages, byCode: VillagesByCode): number | undefined {
  return [...typed.keys()]
    .toSorted((a, b) => a - b)
    .find((page) => typed.get(page)?.some((cells) => isWrong(cells, byCode)));
}

/** Every village that changes, whatever page it was typed on. */
export function changedVillages(typed: TypedPages, byCode: VillagesByCode) {
  return [...typed.values()].flat().flatMap((cells) => {
    const entered = enteredRow(cells, byCode);
    if (!entered || Object.keys(entered.changes).length === 0) return [];
    const expectedUpdatedAt = byCode.get(entered.code)?.updatedAt ?? null;
    return [{ code: entered.code, expectedUpdatedAt, changes: entered.changes }];
  });
}
