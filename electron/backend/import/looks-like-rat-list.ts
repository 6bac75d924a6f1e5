import type { Table } from '../spreadsheet/find/table.ts';
import type { ImportInput } from './read-mapping.ts';

/** What a list about the RAT says of its cooperatives: which they are and where, and nothing more. */
const NAMING: readonly string[] = [
  'rowNumber',
  'name',
  'legalEntityNumber',
  'legalEntityOn',
  'nikKoperasi',
  'villageName',
  'districtName',
  'regencyName',
  'provinceName',
  'bookYear',
  'remark',
];
const ABOUT_RAT: readonly string[] = ['rat', 'ratReported', 'ratHeldMark', 'ratNotHeldMark', 'lastRatOn'];

/** Columns of a register hold more of a cooperative than its name, its place and its RAT. */
export function looksLikeRatList({ columns }: Table): boolean {
  const fields = columns.flatMap(({ meaning }) => meaning?.field ?? []);
  const isAboutRat = fields.some((field) => ABOUT_RAT.includes(field));
  return isAboutRat && fields.every((field) => NAMING.includes(field) || ABOUT_RAT.includes(field));
}

/**
 * A list about the RAT taken for a register would make a cooperative of every misspelt name, so it is asked. Nobody asks
 * where a person has said what it is.
 */
export function isKindOpen(
  table: Table,
  { kind, isKindConfirmed }: Pick<ImportInput, 'kind' | 'isKindConfirmed'>,
): boolean {
  return kind === 'cooperative' && !isKindConfirmed && looksLikeRatList(table);
}
