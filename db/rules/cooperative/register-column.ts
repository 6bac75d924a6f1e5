import { FIELDS } from './fields.ts';
import { describeField, isFieldName, LISTED_FIELDS } from './field-lists.ts';
import type { DayField, ListedField } from './field-lists.ts';
import { registerFieldText } from './register-field-text.ts';

/** Columns of the list that are reckoned from histories or other tables. */
const COMPUTED_LABELS = {
  regencyName: 'Kabupaten/kota',
  lastRatOn: FIELDS.lastRatOn.label,
  verification: 'Verifikasi',
  completeness: 'Kelengkapan (%)',
  members: 'Anggota',
  ownCapital: 'Modal sendiri',
  assets: 'Aset',
  turnover: 'Volume usaha',
  surplus: 'SHU',
  updatedAt: 'Diubah',
} as const;
type ComputedColumn = keyof typeof COMPUTED_LABELS;

/** Columns the list and the export can show, in the order they are offered. */
export type RegisterColumn = ListedField | ComputedColumn;
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  ...LISTED_FIELDS,
  ...(Object.keys(COMPUTED_LABELS) as readonly ComputedColumn[]),
];

/** The headers people read. */
export const REGISTER_COLUMN_LABELS = Object.fromEntries(
  REGISTER_COLUMNS.map((column) => [column, labelOf(column)]),
) as Readonly<Record<RegisterColumn, string>>;

function labelOf(column: RegisterColumn): string {
  return column in COMPUTED_LABELS
    ? COMPUTED_LABELS[column as ComputedColumn]
    : describeField(column as ListedField).label;
}

/** Columns that hold a day. */
export type DayColumn = (ListedField & DayField) | 'lastRatOn';
export const isDayColumn = (column: RegisterColumn): column is DayColumn =>
  isFieldName(column) && describeField(column).kind === 'day';

/** Columns whose total stands under the list. */
export const SUMMED_COLUMNS = ['members', 'ownCapital', 'assets', 'turnover', 'surplus'] as const;
export type SummedColumn = (typeof SUMMED_COLUMNS)[number];

/** Columns that hold a whole number. */
export type CountedColumn = SummedColumn | 'completeness';
export const isCountedColumn = (column: RegisterColumn): column is CountedColumn =>
  column === 'completeness' || (SUMMED_COLUMNS as readonly string[]).includes(column);

/** A stored value of a column of words as people read it in the list; numbers in full. */
export function columnText(column: RegisterColumn, value: string): string {
  if (value === '' || !isFieldName(column)) return value;
  const { kind } = describeField(column);
  const isWord = kind === 'status' || kind === 'certificate' || kind === 'savingsLoan';
  return isWord ? registerFieldText(column, value) : value;
}
