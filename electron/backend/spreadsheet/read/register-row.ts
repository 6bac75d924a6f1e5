import type { CertificateState, CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { SavingsLoanKind } from '#rules/cooperative/register-field.ts';
import { cellName } from '../file/clean-text.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { Table, TableColumn } from '../find/table.ts';
import type { MatchRegion, Place, PlaceNames } from './match-region.ts';
import { readNikKoperasi, readNumberName, readPhone } from './read-number-name.ts';
import { readCertificate, readKind, readSavingsLoan, readStatus } from './read-words.ts';
import { shownValue } from './reading.ts';
import { rowReader } from './row-reader.ts';
import type { RatDay, RowReader } from './row-reader.ts';

/** One cooperative as the sheet tells it. Null means the sheet does not say, never zero and never today. */
export interface RegisterValues extends Place {
  readonly name: string | null;
  readonly nikKoperasi: string | null;
  readonly legalEntityNumber: string | null;
  readonly legalEntityOn: PlainDate | null;
  readonly amendmentNumber: string | null;
  readonly amendmentOn: PlainDate | null;
  /** ODS's "Tanggal RAT terakhir", which names no book year. */
  readonly lastRatOn: PlainDate | null;
  readonly rats: readonly RatDay[];
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly phone: string | null;
  readonly phone2: string | null;
  readonly fax: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly status: CooperativeStatus | null;
  readonly form: string | null;
  readonly kind: string | null;
  readonly group: string | null;
  readonly sector: string | null;
  readonly pattern: string | null;
  readonly savingsLoan: SavingsLoanKind | null;
  readonly kbli: string | null;
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly treasurerName: string | null;
  readonly supervisorName: string | null;
  readonly managerName: string | null;
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
  readonly certificate: CertificateState | null;
  readonly certificateUntil: PlainDate | null;
  readonly grade: string | null;
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly assignedOfficer: string | null;
  readonly note: string | null;
}

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
    nikKoperasi: reader.read('nikKoperasi', readNikKoperasi),
    legalEntityNumber: reader.text('legalEntityNumber'),
    legalEntityOn: reader.day('legalEntityOn'),
    amendmentNumber: reader.text('amendmentNumber'),
    amendmentOn: reader.day('amendmentOn'),
    lastRatOn: reader.day('lastRatOn'),
    rats: reader.rats(),
    address: reader.text('address'),
    ...readPlace(reader, data.sectionDistrict, match),
    postalCode: reader.text('postalCode'),
    phone: reader.read('phone', (cell) => ({ value: readPhone(cell) })),
    phone2: reader.read('phone2', (cell) => ({ value: readPhone(cell) })),
    fax: reader.read('fax', (cell) => ({ value: readPhone(cell) })),
    email: reader.text('email'),
    website: reader.text('website'),
    status: readStatusOf(reader),
    form: reader.text('form'),
    kind: reader.read('kind', (cell) => ({ value: readKind(cell) })),
    group: reader.text('group'),
    sector: reader.text('sector'),
    pattern: reader.text('pattern'),
    savingsLoan: reader.read('savingsLoan', readSavingsLoan),
    kbli: reader.text('kbli'),
    chairName: reader.text('chairName'),
    secretaryName: reader.text('secretaryName'),
    treasurerName: reader.text('treasurerName'),
    supervisorName: reader.text('supervisorName'),
    managerName: reader.text('managerName'),
    ...readMembers(reader),
    managerCount: reader.count('managerCount'),
    employeeCount: reader.count('employeeCount'),
    ownCapital: reader.money('ownCapital'),
    outsideCapital: reader.money('outsideCapital'),
    assets: reader.money('assets'),
    turnover: reader.money('turnover'),
    surplus: reader.money('surplus'),
    certificate: reader.read('certificate', readCertificate),
    certificateUntil: reader.day('certificateUntil'),
    grade: reader.read('grade', (cell) => ({ value: cellName(cell)?.toUpperCase() ?? null })),
    nib: reader.read('nib', readNumberName),
    npwp: reader.read('npwp', readNumberName),
    assignedOfficer: reader.text('assignedOfficer'),
    note: reader.text('note'),
  };
  return { row: data.row, values, reasons: reader.reasons };
}
