import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import type { FieldName, FieldValue, FieldWith } from '#rules/cooperative/field-lists.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Reason } from '#rules/value/reason.ts';
import { cellName } from '../file/clean-text.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { Table, TableColumn } from '../find/table.ts';
import type { MatchRegion, Place, PlaceNames } from './match-region.ts';
import { readNikKoperasi, readNumberName, readPhone } from './read-number-name.ts';
import { readCertificate, readKind, readSavingsLoan, readStatus } from './read-words.ts';
import { shownValue } from './reading.ts';
import { rowReader } from './row-reader.ts';
import type { RatDay, RowReader } from './row-reader.ts';

/** Fields that are read from one column by their kind. */
type ReadField = Exclude<
  FieldName,
  FieldWith<{ readonly kind: 'name' | 'status' | 'regionName' | 'regionCode' }>
>;
const READ_BY_HAND: readonly FieldKind[] = ['name', 'status', 'regionName', 'regionCode'];
const READ_FIELDS = FIELD_NAMES.filter(
  (name): name is ReadField => !READ_BY_HAND.includes(describeField(name).kind),
);

/** What a sheet says of a field: as the register keeps it, but for words that are only understood when it is merged. */
type ReadValue<Name extends ReadField> =
  Name extends FieldWith<{ readonly kind: 'form' | 'pattern' }> ? string : FieldValue<Name>;

/** One cooperative as the sheet tells it. Null means the sheet does not say, never zero and never today. */
export type RegisterValues = Place & { readonly [Name in ReadField]: ReadValue<Name> | null } & {
  readonly name: string | null;
  readonly status: CooperativeStatus | null;
  readonly rats: readonly RatDay[];
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  readonly membersTotal: number | null;
  readonly managerCount: number | null;
  readonly employeeCount: number | null;
  /** Whole rupiah. */
  readonly ownCapital: number | null;
  readonly outsideCapital: number | null;
  readonly assets: number | null;
  readonly turnover: number | null;
  /** May be negative. */
  readonly surplus: number | null;
  readonly grade: string | null;
};

export interface RegisterRow {
  /** The row's number as Excel shows it. */
  readonly row: number;
  readonly values: RegisterValues;
  readonly reasons: readonly Reason[];
}

function readName(reader: RowReader): string | null {
  const name = reader.text('name');
  if (name === null) {
    const message = 'Nama koperasi kosong. Isi namanya; tanpa nama, baris ini tidak dapat dicatat.';
    reader.add({ code: 'NAMA_KOSONG', level: 'refuse', field: 'Nama Koperasi', message });
  }
  return name;
}

/** Reads where the cooperative sits; an unknown kecamatan refuses the row. */
export function readPlace(reader: RowReader, sectionDistrict: string | null, match: MatchRegion): Place {
  const names: PlaceNames = {
    villageName: reader.text('villageName'),
    districtName: reader.text('districtName') ?? sectionDistrict,
    regencyName: reader.text('regencyName'),
  };
  const found = match(names);
  if (found.isKnown) return found.place;
  const typed = shownValue(names.districtName ?? '');
  const codes = found.districts.map(({ code }) => code).join(', ');
  const message =
    found.districts.length === 0
      ? `Kecamatan "${typed}" tidak ada di wilayah dinas ini. Periksa ejaannya, atau pindahkan koperasi ini ke berkas wilayahnya.`
      : `Kecamatan "${typed}" ada di lebih dari satu kabupaten (${codes}). Isi kolom Kabupaten/Kota agar jelas.`;
  reader.add({ code: 'WILAYAH_TIDAK_DIKENAL', level: 'refuse', field: 'Kecamatan', value: typed, message });
  return {
    villageName: names.villageName,
    villageCode: null,
    districtName: names.districtName,
    districtCode: null,
  };
}

/** Ticks in two columns "Aktif" and "Tidak Aktif" say the same as one word. */
function readStatusOf(reader: RowReader): CooperativeStatus | null {
  const isTicked = (field: 'statusActiveMark' | 'statusInactiveMark') => {
    const text = reader.text(field);
    return text !== null && text !== '0';
  };
  const byWord = reader.read('status', readStatus);
  if (byWord !== null) return byWord;
  const [active, inactive] = [isTicked('statusActiveMark'), isTicked('statusInactiveMark')];
  if (active === inactive) return null;
  return active ? 'active' : 'inactive';
}

type Members = Pick<RegisterValues, 'membersMale' | 'membersFemale' | 'membersTotal'>;

function readMembers(reader: RowReader): Members {
  const [membersMale, membersFemale] = [reader.count('membersMale'), reader.count('membersFemale')];
  const membersTotal = reader.count('membersTotal');
  if (membersMale === null || membersFemale === null) return { membersMale, membersFemale, membersTotal };
  const sum = membersMale + membersFemale;
  if (membersTotal !== null && membersTotal !== sum) {
    reader.add({
      code: 'ANGGOTA_TIDAK_COCOK',
      level: 'warning',
      field: 'Anggota',
      value: formatInteger(membersTotal),
      limit: formatInteger(sum),
      message: `Jumlah anggota tertulis ${formatInteger(membersTotal)}, sedangkan pria ${formatInteger(membersMale)} ditambah wanita ${formatInteger(membersFemale)} adalah ${formatInteger(sum)}. Periksa kembali jumlahnya.`,
    });
  }
  return { membersMale, membersFemale, membersTotal: membersTotal ?? sum };
}

/** How a cell of each kind is read; words as they stand where no kind says otherwise. */
const READERS: Readonly<Partial<Record<FieldKind, (reader: RowReader, field: ReadField) => unknown>>> = {
  day: (reader, field) => reader.day(field),
  phone: (reader, field) => reader.read(field, (cell) => ({ value: readPhone(cell) })),
  number: (reader, field) => reader.read(field, readNumberName),
  nikKoperasi: (reader, field) => reader.read(field, readNikKoperasi),
  kind: (reader, field) => reader.read(field, (cell) => ({ value: readKind(cell) })),
  savingsLoan: (reader, field) => reader.read(field, readSavingsLoan),
  certificate: (reader, field) => reader.read(field, readCertificate),
};

function readFields(reader: RowReader) {
  const values = READ_FIELDS.map((field) => {
    const read = READERS[describeField(field).kind];
    return [field, read ? read(reader, field) : reader.text(field)] as const;
  });
  return Object.fromEntries(values) as { readonly [Name in ReadField]: ReadValue<Name> | null };
}

/** Reads one data row with every remark about it; duplicates are judged later, over all rows. */
export function readRegisterRow(
  data: DataRow,
  table: Table,
  columns: ReadonlyMap<string, TableColumn>,
  match: MatchRegion,
): RegisterRow {
  const reader = rowReader(data.cells, table, columns);
  const values: RegisterValues = {
    name: readName(reader),
    ...readPlace(reader, data.sectionDistrict, match),
    ...readFields(reader),
    status: readStatusOf(reader),
    rats: reader.rats(),
    ...readMembers(reader),
    managerCount: reader.count('managerCount'),
    employeeCount: reader.count('employeeCount'),
    ownCapital: reader.money('ownCapital'),
    outsideCapital: reader.money('outsideCapital'),
    assets: reader.money('assets'),
    turnover: reader.money('turnover'),
    surplus: reader.money('surplus'),
    grade: reader.read('grade', (cell) => ({ value: cellName(cell)?.toUpperCase() ?? null })),
  };
  return { row: data.row, values, reasons: reader.reasons };
}
