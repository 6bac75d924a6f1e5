import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { dayColumn, numberColumn, textColumn } from './export-column.ts';
import type { ExportColumn } from './export-column.ts';
import type { RegisterValues } from '../read/register-row.ts';

type ExportedFields = Omit<RegisterValues, 'name' | 'villageCode' | 'districtCode'>;

/** One cooperative to be exported; what is missing or null leaves its cell empty. */
export type ExportedCooperative = { readonly name: string } & Partial<ExportedFields> & {
    readonly regencyName?: string | null;
    readonly provinceName?: string | null;
  };

/** ODS's own order and labels (domain.md 3.5), so that a clerk can copy column by column. */
const ODS_COLUMNS: readonly ExportColumn<ExportedCooperative>[] = [
  textColumn('Nama Koperasi', 44, (row) => row.name),
  textColumn('Nomor BH Pendirian', 30, (row) => row.legalEntityNumber),
  dayColumn('Tanggal BH Pendirian', (row) => row.legalEntityOn),
  textColumn('Nomor Perubahan AD terbaru', 30, (row) => row.amendmentNumber),
  dayColumn('Tanggal Perubahan AD', (row) => row.amendmentOn),
  dayColumn('Tanggal RAT terakhir', (row) => row.lastRatOn),
  textColumn('Alamat', 40, (row) => row.address),
  textColumn('Kelurahan/Desa', 22, (row) => row.villageName),
  textColumn('Kecamatan', 20, (row) => row.districtName),
  textColumn('Kabupaten', 20, (row) => row.regencyName),
  textColumn('Provinsi', 20, (row) => row.provinceName),
  textColumn('Kode pos', 10, (row) => row.postalCode),
  textColumn('Telepon 1', 16, (row) => row.phone),
  textColumn('Telepon 2', 16, (row) => row.phone2),
  textColumn('Faks', 16, (row) => row.fax),
  textColumn('Email', 24, (row) => row.email),
  textColumn('Website', 24, (row) => row.website),
  textColumn('Status aktif', 18, (row) => (row.status ? STATUS_LABELS[row.status] : null)),
  textColumn('Bentuk', 24, (row) => row.form),
  textColumn('Jenis', 16, (row) => row.kind),
  textColumn('Kelompok', 24, (row) => row.group),
  textColumn('Sektor Usaha', 30, (row) => row.sector),
  textColumn('Pola', 14, (row) => row.pattern),
  textColumn('Ketua', 26, (row) => row.chairName),
  textColumn('Sekretaris', 26, (row) => row.secretaryName),
  textColumn('Bendahara', 26, (row) => row.treasurerName),
  textColumn('Pengawas', 26, (row) => row.supervisorName),
  textColumn('Manager', 26, (row) => row.managerName),
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
  textColumn('NIK Koperasi', 18, (row) => row.nikKoperasi),
  textColumn('Status NIK', 16, (row) => (row.certificate ? CERTIFICATE_LABELS[row.certificate] : null)),
  dayColumn('Berlaku s.d.', (row) => row.certificateUntil),
  textColumn('Grade', 8, (row) => row.grade),
  textColumn('NIB', 16, (row) => row.nib),
  textColumn('NPWP', 20, (row) => row.npwp),
];

/** The ODS columns, then one column of RAT days for each of these book years. */
export function odsColumns(bookYears: readonly number[]): readonly ExportColumn<ExportedCooperative>[] {
  const ratColumns = bookYears.map((year) =>
    dayColumn(
      `RAT TB ${String(year)}`,
      ({ rats }: ExportedCooperative) => rats?.find(({ bookYear }) => bookYear === year)?.heldOn,
    ),
  );
  return [...ODS_COLUMNS, ...ratColumns];
}
