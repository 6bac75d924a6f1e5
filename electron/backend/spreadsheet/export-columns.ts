import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { RegisterValues } from './register-row.ts';

type ExportedFields = Omit<RegisterValues, 'name' | 'villageCode' | 'districtCode'>;

/** One cooperative to be exported; what is missing or null leaves its cell empty. */
export type ExportedCooperative = { readonly name: string } & Partial<ExportedFields> & {
    readonly regencyName?: string | null;
    readonly provinceName?: string | null;
  };

/** A column of the export; the kind decides how the cell is written. */
export type ExportColumn = { readonly header: string; readonly width: number } & (
  | { readonly kind: 'text'; readonly value: (row: ExportedCooperative) => string | null | undefined }
  | { readonly kind: 'number'; readonly value: (row: ExportedCooperative) => number | null | undefined }
  | { readonly kind: 'day'; readonly value: (row: ExportedCooperative) => PlainDate | null | undefined }
);

function text(
  header: string,
  width: number,
  value: (row: ExportedCooperative) => string | null | undefined,
): ExportColumn {
  return { kind: 'text', header, width, value };
}
function number(
  header: string,
  value: (row: ExportedCooperative) => number | null | undefined,
): ExportColumn {
  return { kind: 'number', header, width: 16, value };
}
function day(
  header: string,
  value: (row: ExportedCooperative) => PlainDate | null | undefined,
): ExportColumn {
  return { kind: 'day', header, width: 14, value };
}

/** ODS's own order and labels (domain.md 3.5), so that a clerk can copy column by column. */
const ODS_COLUMNS: readonly ExportColumn[] = [
  text('Nama Koperasi', 44, (row) => row.name),
  text('Nomor BH Pendirian', 30, (row) => row.legalEntityNumber),
  day('Tanggal BH Pendirian', (row) => row.legalEntityOn),
  text('Nomor Perubahan AD terbaru', 30, (row) => row.amendmentNumber),
  day('Tanggal Perubahan AD', (row) => row.amendmentOn),
  day('Tanggal RAT terakhir', (row) => row.lastRatOn),
  text('Alamat', 40, (row) => row.address),
  text('Kelurahan/Desa', 22, (row) => row.villageName),
  text('Kecamatan', 20, (row) => row.districtName),
  text('Kabupaten', 20, (row) => row.regencyName),
  text('Provinsi', 20, (row) => row.provinceName),
  text('Kode pos', 10, (row) => row.postalCode),
  text('Telepon 1', 16, (row) => row.phone),
  text('Email', 24, (row) => row.email),
  text('Website', 24, (row) => row.website),
  text('Status aktif', 18, (row) => (row.status ? STATUS_LABELS[row.status] : null)),
  text('Bentuk', 24, (row) => row.form),
  text('Jenis', 16, (row) => row.kind),
  text('Kelompok', 24, (row) => row.group),
  text('Sektor Usaha', 30, (row) => row.sector),
  text('Pola', 14, (row) => row.pattern),
  text('Ketua', 26, (row) => row.chairName),
  text('Sekretaris', 26, (row) => row.secretaryName),
  text('Bendahara', 26, (row) => row.treasurerName),
  text('Pengawas', 26, (row) => row.supervisorName),
  text('Manager', 26, (row) => row.managerName),
  number('Anggota pria', (row) => row.membersMale),
  number('Anggota wanita', (row) => row.membersFemale),
  number('Anggota total', (row) => row.membersTotal),
  number('Total manajer', (row) => row.managerCount),
  number('Total karyawan', (row) => row.employeeCount),
  number('Modal sendiri', (row) => row.ownCapital),
  number('Modal luar', (row) => row.outsideCapital),
  number('Aset', (row) => row.assets),
  number('Volume usaha', (row) => row.turnover),
  number('SHU', (row) => row.surplus),
  text('NIK Koperasi', 18, (row) => row.nikKoperasi),
  text('Status NIK', 16, (row) => (row.certificate ? CERTIFICATE_LABELS[row.certificate] : null)),
  day('Berlaku s.d.', (row) => row.certificateUntil),
  text('Grade', 8, (row) => row.grade),
  text('NIB', 16, (row) => row.nib),
  text('NPWP', 20, (row) => row.npwp),
];

/** The ODS columns, then one column of RAT days per book year that occurs. */
export function exportColumns(rows: readonly ExportedCooperative[]): readonly ExportColumn[] {
  const years = [...new Set(rows.flatMap(({ rats }) => rats?.map(({ bookYear }) => bookYear) ?? []))].sort(
    (a, b) => a - b,
  );
  const ratColumns = years.map((year) =>
    day(`RAT TB ${String(year)}`, ({ rats }) => rats?.find(({ bookYear }) => bookYear === year)?.heldOn),
  );
  return [...ODS_COLUMNS, ...ratColumns];
}
