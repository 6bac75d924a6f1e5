import { COOPERATIVE_KINDS } from '#rules/cooperative/cooperative.ts';
import { cellText } from '../file/clean-text.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { Table, TableColumn } from '../find/table.ts';
import { readKind } from './read-words.ts';

/** Columns whose heading may mean two things: what stands in them says which. */

/** In a column of managers that holds figures alone, they are counted and not named. */
export function countedManagers(table: Table, rows: readonly DataRow[]): Table {
  const isCount = ({ meaning, index }: Table['columns'][number]): boolean => {
    if (meaning?.field !== 'managerName') return false;
    const texts = rows.flatMap(({ cells }) => cellText(cells[index] ?? null) ?? []);
    return texts.length > 0 && texts.every((text) => /^\d{1,4}(?:[.,]0)?(?: ?(?:orang|org))?$/.test(text));
  };
  if (!table.columns.some(isCount) || table.columns.some(({ meaning }) => meaning?.field === 'managerCount'))
    return table;
  const columns = table.columns.map((column) =>
    isCount(column)
      ? { ...column, meaning: { field: 'managerCount' as const, bookYear: null, scale: 1 } }
      : column,
  );
  return { ...table, columns };
}

const KINDS: readonly string[] = COOPERATIVE_KINDS;

/**
 * "Klp. Kop" over the words of the five kinds ("Konsumen", "Simpan Pinjam") tells the kind; over anything else, or
 * beside a column of kinds, it is the group.
 */
export function kindsInGroupColumn(table: Table, rows: readonly DataRow[]): Table {
  if (table.columns.some(({ meaning }) => meaning?.field === 'kind')) return table;
  const isOfKinds = ({ meaning, index }: TableColumn): boolean => {
    if (meaning?.field !== 'group') return false;
    const kinds = rows.flatMap(({ cells }) => readKind(cells[index] ?? null) ?? []);
    return kinds.length > 0 && kinds.every((kind) => KINDS.includes(kind));
  };
  const columns = table.columns.map((column) =>
    column.meaning !== null && isOfKinds(column)
      ? { ...column, meaning: { ...column.meaning, field: 'kind' as const } }
      : column,
  );
  return { ...table, columns };
}
