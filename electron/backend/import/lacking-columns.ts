import type { WANTED_COLUMNS } from '#contract/import.ts';
import type { TableReading } from '../spreadsheet/read/read-register.ts';

export type WantedColumn = (typeof WANTED_COLUMNS)[number];

const fieldsOf = ({ columns }: TableReading): ReadonlySet<string> =>
  new Set(columns.flatMap(({ field }) => field?.split(':')[0] ?? []));

/** Columns that a register is expected to have and this one lacks; without names nothing of it can be taken. */
export function cooperativeLacks(table: TableReading): readonly WantedColumn[] {
  const fields = fieldsOf(table);
  const hasPlace =
    fields.has('districtName') ||
    fields.has('regencyName') ||
    table.passedOver.some(({ kind }) => kind === 'section');
  const hasStatus = ['status', 'statusActiveMark', 'statusInactiveMark'].some((field) => fields.has(field));
  return [
    ...(fields.has('name') ? [] : ['name' as const]),
    ...(hasPlace ? [] : ['district' as const]),
    ...(hasStatus ? [] : ['status' as const]),
  ];
}

/** A list of RATs names its cooperatives, by name or number, and has a day or mark of their meetings. */
export function ratLacks(table: TableReading): readonly WantedColumn[] {
  const fields = fieldsOf(table);
  const hasName = ['name', 'legalEntityNumber', 'nikKoperasi'].some((field) => fields.has(field));
  const hasRat = ['rat', 'ratReported', 'ratHeldMark'].some((field) => fields.has(field));
  return [...(hasName ? [] : ['name' as const]), ...(hasRat ? [] : ['rat' as const])];
}

/** Nothing of the list can be taken without these. */
export const cannotDoWithout = (lacking: readonly WantedColumn[]): readonly WantedColumn[] =>
  lacking.filter((column) => column === 'name' || column === 'rat');
