import { describeField, isFieldName } from '#rules/cooperative/field-lists.ts';
import type { FieldName } from '#rules/cooperative/field-lists.ts';
import { COLUMN_FIELDS, meaningKey } from './register-columns.ts';
import type { ColumnField, ColumnMeaning } from './register-columns.ts';
import { isYearColumn } from './year-column.ts';

/** Understood, but this program computes it itself or knows it from the office, and therefore does not take it over. */
const COMPUTED_FIELDS: readonly ColumnField[] = ['grade', 'provinceName'];

/** Columns that are no field of the record. */
const OTHER_LABELS: Readonly<Record<Exclude<ColumnField, FieldName>, string>> = {
  rowNumber: 'Nomor urut',
  regencyName: 'Kabupaten/kota',
  provinceName: 'Provinsi',
  bookYear: 'Tahun buku angka',
  ratHeldMark: 'Tanda sudah RAT',
  ratNotHeldMark: 'Tanda belum RAT',
  statusActiveMark: 'Tanda aktif',
  statusInactiveMark: 'Tanda tidak aktif',
  membersMale: 'Anggota pria',
  membersFemale: 'Anggota wanita',
  membersTotal: 'Anggota (jumlah)',
  managerCount: 'Jumlah manajer',
  employeeCount: 'Jumlah karyawan',
  ownCapital: 'Modal sendiri',
  outsideCapital: 'Modal luar',
  assets: 'Aset',
  turnover: 'Volume usaha',
  surplus: 'SHU',
  grade: 'Grade',
};

type OtherColumn = keyof typeof OTHER_LABELS;
const isOtherColumn = (field: string): field is OtherColumn => Object.hasOwn(OTHER_LABELS, field);

/** A RAT sheet only has to say which cooperative is meant. */
const RAT_SHEET_FIELDS: readonly ColumnField[] = [
  'rowNumber',
  'name',
  'legalEntityNumber',
  'nikKoperasi',
  'villageName',
  'districtName',
  'regencyName',
  'bookYear',
  'ratHeldMark',
  'ratNotHeldMark',
];

export interface FieldChoice {
  readonly field: string;
  readonly label: string;
}

/** What a column's field is called on the page. */
export function fieldLabel(field: ColumnField | FieldName): string {
  if (!isFieldName(field)) return OTHER_LABELS[field];
  const { label, columnLabel } = describeField(field);
  return columnLabel ?? label;
}

const figureLabel = (field: ColumnField, bookYear: number): string =>
  `${fieldLabel(field)} TB ${String(bookYear)}`;
export const ratLabel = (bookYear: number): string => `Tanggal RAT TB ${String(bookYear)}`;
export const ratReportedLabel = (bookYear: number): string => `Tanggal lapor RAT TB ${String(bookYear)}`;

/** What people call a field that an import changed ("npwp", "rat:2024"); undefined for one that no import knows. */
export function importedFieldLabel(field: string): string | undefined {
  const [kind = field, year] = field.split(':');
  if (year !== undefined && /^\d{4}$/.test(year)) {
    if (kind === 'rat') return ratLabel(Number(year));
    if (kind === 'ratReported') return ratReportedLabel(Number(year));
  }
  return isFieldName(field) || isOtherColumn(field) ? fieldLabel(field) : undefined;
}

/** Whether a column of this field is taken over at all. */
export function isTakenOver(field: string): boolean {
  return !COMPUTED_FIELDS.some((computed) => computed === field);
}

/** Everything a column may be mapped to, with the RAT of each of these book years and these figures of other years. */
export function fieldChoices(
  kind: 'cooperative' | 'rat',
  bookYears: readonly number[],
  figures: readonly ColumnMeaning[] = [],
): readonly FieldChoice[] {
  const fields = kind === 'rat' ? RAT_SHEET_FIELDS : COLUMN_FIELDS.filter(isTakenOver);
  return [
    ...fields.map((field) => ({ field, label: fieldLabel(field) })),
    ...figures.flatMap(({ field, bookYear }) =>
      isYearColumn(field) && bookYear !== null
        ? [{ field: `${field}:${String(bookYear)}`, label: figureLabel(field, bookYear) }]
        : [],
    ),
    ...bookYears.flatMap((bookYear) => [
      { field: meaningKey({ field: 'rat', bookYear, scale: 1 }), label: ratLabel(bookYear) },
      { field: meaningKey({ field: 'ratReported', bookYear, scale: 1 }), label: ratReportedLabel(bookYear) },
    ]),
  ];
}
