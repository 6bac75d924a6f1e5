import type { ColumnMeaning } from '../list-types.ts';
import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';

const ODS: readonly (readonly [ColumnMeaning, ...string[]])[] = [
  ['position', 'No'],
  ['name', 'Nama Koperasi'],
  ['legalEntityNumber', 'Nomor BH Pendirian'],
  ['legalEntityOn', 'Tanggal BH Pendirian'],
  ['lastRatOn', 'Tanggal RAT terakhir'],
  ['address', 'Alamat'],
  ['village', 'Kelurahan/Desa'],
  ['kecamatan', 'Kecamatan'],
  ['regency', 'Kabupaten'],
  ['province', 'Provinsi'],
  ['form', 'Bentuk'],
  ['kind', 'Jenis'],
  ['group', 'Kelompok'],
  ['sector', 'Sektor Usaha'],
  ['chairName', 'Ketua'],
  ['secretaryName', 'Sekretaris'],
  ['membersMale', 'Anggota Pria'],
  ['membersFemale', 'Anggota Wanita'],
  ['membersTotal', 'Total Anggota'],
  ['managers', 'Total Manajer'],
  ['employees', 'Total Karyawan'],
  ['ownCapital', 'Modal Sendiri'],
  ['outsideCapital', 'Modal Luar'],
  ['assets', 'Asset'],
  ['turnover', 'Volume Usaha'],
  ['surplus', 'Sisa Hasil Usaha (SHU)'],
  ['nikKoperasi', 'NIK Koperasi'],
  ['phone', 'Telepon 1'],
  ['status', 'Status aktif'],
  ['other', 'Status Grade'],
];
const CERTIFICATES: readonly (readonly [ColumnMeaning, string])[] = [
  ['position', 'No'],
  ['nikKoperasi', 'NIK'],
  ['legalEntityNumber', 'Nomor Badan Hukum'],
  ['legalEntityOn', 'Tanggal Badan Hukum'],
  ['name', 'Nama Koperasi'],
  ['other', 'Grade'],
  ['certificateIssuedOn', 'Tanggal Diterbitkan'],
  ['other', 'Tanggal Cetak'],
  ['certificateUntil', 'Tanggal Expired'],
  ['other', 'Edisi Cetak'],
  ['certificate', 'Status Sertifikat'],
];
const GROUPED: Partial<Record<ColumnMeaning, readonly string[]>> = {
  membersMale: ['Anggota', 'Pria'],
  membersFemale: ['Anggota', 'Wanita'],
  membersTotal: ['Anggota', 'Total'],
  legalEntityNumber: ['Badan Hukum Pendirian', 'Nomor'],
  legalEntityOn: ['Badan Hukum Pendirian', 'Tanggal'],
};

/** The ministry's register as it gives it out, all its columns in its order. */
export function odsLayout({ draw }: Style): Layout {
  const isGrouped = draw.chance(35);
  return {
    columns: ODS.map(([meaning, ...headings]): PlannedColumn => ({
      meaning,
      headings: (isGrouped ? GROUPED[meaning] : undefined) ?? headings,
    })),
    sections: null,
    yearIn: null,
    isUnitInTitle: false,
    hasTitle: draw.chance(50),
    hasClosing: false,
  };
}

/** The ministry's page of certificates: no place, no status of the cooperative. */
export function certificateLayout(): Layout {
  return {
    columns: CERTIFICATES.map(([meaning, heading]) => ({ meaning, headings: [heading] })),
    sections: null,
    yearIn: null,
    isUnitInTitle: false,
    hasTitle: true,
    hasClosing: false,
  };
}
