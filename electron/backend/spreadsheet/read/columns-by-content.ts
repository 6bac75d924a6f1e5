import { COOPERATIVE_KINDS } from '#rules/cooperative/cooperative.ts';
import { cellText } from '../file/clean-text.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { Table, TableColumn } from '../find/table.ts';
import { dataRows } from '../find/data-rows.ts';
import { isStatusWord, readKind } from './read-words.ts';

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

const STATUS_FIELDS: readonly string[] = ['status', 'statusActiveMark', 'statusInactiveMark'];
/** Headings of a state that is another one than the cooperative's. */
const OTHER_STATE = /sertifikat|\bnik\b|\bnib\b|\brat\b|izin|usp/i;
const MOSTLY = 2 / 3;
const FEWEST_CELLS = 2;
/** Words of a state that nobody knows yet: "beku", "tidak jelas". */
const LONGEST_STATE = 2;
/** Of a long list its first rows tell what a column holds. */
const LOOKED_AT_ROWS = 500;

/**
 * Proposes a column of remarks, or one whose heading nobody knows, as the status where most of its cells are words for a
 * status and no other column is headed so. A proposal only: what a person says of the column goes before it.
 */
export function statusInRemarks(table: Table): Table {
  if (table.columns.some(({ meaning }) => STATUS_FIELDS.includes(meaning?.field ?? ''))) return table;
  const { grid, firstDataIndex } = table;
  const looked = { ...grid, rows: grid.rows.slice(0, firstDataIndex + LOOKED_AT_ROWS) };
  const { rows } = dataRows({ ...table, grid: looked });
  const shareOf = ({ meaning, index, header, sameAs }: TableColumn): number => {
    const isFree = meaning === null ? header !== '' && sameAs === undefined : meaning.field === 'note';
    if (!isFree || OTHER_STATE.test(header)) return 0;
    const cells = rows.map((row) => row.cells[index] ?? null).filter((cell) => cellText(cell) !== null);
    // A sentence among them makes it a column of remarks: as a status it would refuse its row.
    const isRemark = (text: string | null): boolean =>
      text !== null && (text.includes(':') || text.split(/\s+/u).length > LONGEST_STATE);
    if (cells.some((cell) => !isStatusWord(cell) && isRemark(cellText(cell)))) return 0;
    return cells.length < FEWEST_CELLS ? 0 : cells.filter(isStatusWord).length / cells.length;
  };
  const [best] = table.columns
    .map((column) => ({ index: column.index, share: shareOf(column) }))
    .filter(({ share }) => share >= MOSTLY)
    .sort((a, b) => b.share - a.share);
  if (best === undefined) return table;
  const status = { field: 'status', bookYear: null, scale: 1 } as const;
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.index === best.index ? { ...column, meaning: status } : column,
    ),
  };
}
