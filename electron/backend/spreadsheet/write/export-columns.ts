import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import { describeField, FIELD_NAMES, isDayField } from '#rules/cooperative/field-lists.ts';
import type { FieldName, FieldWith } from '#rules/cooperative/field-lists.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { dayColumn, numberColumn, textColumn } from './export-column.ts';
import type { DayWord, ExportColumn } from './export-column.ts';
import type { RegisterValues } from '../read/register-row.ts';
import type { RatDay } from '../read/row-reader.ts';

/** Codes of regions are the program's own. */
type ExportedField = Exclude<FieldName, FieldWith<{ readonly kind: 'regionCode' }>>;
type ExportedFields = Omit<RegisterValues, 'name' | 'villageCode' | 'districtCode' | 'regencyCode' | 'rats'>;

/** One cooperative to be exported; what is missing or null leaves its cell empty. */
export type ExportedCooperative = { readonly name: string } & Partial<ExportedFields> & {
    readonly rats?: readonly Omit<RatDay, 'isHeldUndated'>[];
    readonly regencyName?: string | null;
    readonly provinceName?: string | null;
  };

/** A field's cell: stored words as their labels, an unknown one empty. */
function cellOf(name: ExportedField, value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  const { kind } = describeField(name);
  const isWord = kind === 'status' || kind === 'certificate' || kind === 'savingsLoan';
  return isWord ? registerFieldText(name, value) : value;
}

/** In characters. */
const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = { name: 44, person: 26, phone: 16 };
const USUAL_WIDTH = 20;

/** The column of a field, under ODS's heading where ODS has it. */
function fieldColumn(name: ExportedField): ExportColumn<ExportedCooperative> {
  const { kind, label, ods = label, width = WIDTHS[kind] ?? USUAL_WIDTH } = describeField(name);
  return isDayField(name)
    ? dayColumn(ods, (row) => row[name])
    : textColumn(ods, width, (row) => cellOf(name, row[name]));
}

const columnsOf = (...names: readonly ExportedField[]) => names.map(fieldColumn);

/** ODS's own order and labels, so that a clerk can copy column by column. */
const ODS_COLUMNS: readonly ExportColumn<ExportedCooperative>[] = [
  ...columnsOf('name', 'legalEntityNumber', 'legalEntityOn', 'amendmentNumber', 'amendmentOn', 'lastRatOn'),
  ...columnsOf('address', 'villageName', 'districtName'),
  textColumn('Kabupaten', 20, (row) => row.regencyName),
  textColumn('Provinsi', 20, (row) => row.provinceName),
  ...columnsOf('postalCode', 'phone', 'phone2', 'fax', 'email', 'website'),
  ...columnsOf('status', 'form', 'kind', 'group', 'sector', 'pattern'),
  ...columnsOf('chairName', 'secretaryName', 'treasurerName', 'supervisorName', 'managerName'),
  numberColumn('Anggota pria', (row) => row.membersMale),
  numberColumn('Anggota wanita', (row) => row.membersFemale),
  numberColumn('Anggota total', (row) => row.membersTotal),
  numberColumn('Total manajer', (row) => row.managerCount),
  numberColumn('Total karyawan', (row) => row.employeeCount),
  numberColumn('Modal sendiri', (row) => row.ownCapital),
  numberColumn('Modal luar', (row) => row.outsideCapital),
  numberColumn('Aset', (row) => row.assets),
  numberColumn('Volume usaha', (row) => row.turnover),
  numberColumn('SHU', (row) => row.surplus),
  // Which year the figures are of: ODS does not say it, and without it they could not come back.
  numberColumn('Tahun buku angka', (row) => row.bookYear),
  ...columnsOf('nikKoperasi', 'certificate', 'certificateUntil'),
  textColumn('Grade', 8, (row) => row.grade),
  ...columnsOf('nib', 'npwp'),
];

/** Fields that ODS lacks, so that the file holds everything that was typed. */
const OTHER_FIELDS = FIELD_NAMES.filter(
  (name): name is ExportedField =>
    describeField(name).kind !== 'regionCode' && describeField(name).ods === undefined,
);

/** The tick of a RAT that was held on a day nobody wrote down; read back as one. */
const HELD_UNDATED: DayWord = { word: 'sudah' };

/** The ODS columns, the fields that ODS lacks, then one column of RAT days for each of these book years. */
export function odsColumns(bookYears: readonly number[]): readonly ExportColumn<ExportedCooperative>[] {
  const ratColumns = bookYears.map((year) =>
    dayColumn(`RAT TB ${String(year)}`, ({ rats }: ExportedCooperative) => {
      const rat = rats?.find(({ bookYear }) => bookYear === year);
      return rat?.heldOn === null ? HELD_UNDATED : rat?.heldOn;
    }),
  );
  return [...ODS_COLUMNS, ...OTHER_FIELDS.map(fieldColumn), ...ratColumns];
}
