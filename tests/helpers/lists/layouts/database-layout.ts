import type { ColumnMeaning } from '../list-types.ts';
import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';

type Names = readonly (readonly [ColumnMeaning, ...string[]])[];

/** Names of columns as programs keep them, squeezed together. */
const GLUED: Names = [
  ['other', 'idkop', 'id', 'kdkop'],
  ['name', 'nmkop', 'namakoperasi'],
  ['village', 'kelurahan', 'desa', 'nmdesa'],
  ['kecamatan', 'kecamatan', 'nmkec'],
  ['legalEntityNumber', 'nobh', 'nobadanhukum'],
  ['legalEntityOn', 'tglbh', 'tglbadanhukum'],
  ['statusActive', 'aktif'],
  ['statusInactive', 'tdkaktif', 'tidakaktif'],
  ['membersTotal', 'anggt', 'jmlanggota'],
  ['lastRatOn', 'tglrat', 'tglratterakhir'],
  ['employees', 'krywn', 'karyawan'],
  ['managers', 'mngr', 'manajer'],
  ['ownCapital', 'modalsendiri', 'mdlsendiri'],
  ['outsideCapital', 'modalluar', 'mdlluar'],
  ['turnover', 'volusaha', 'volumeusaha'],
  ['surplus', 'shu'],
  ['assets', 'asset', 'aset'],
];
const SNAKE: Names = [
  ['other', 'id', 'id_koperasi', 'kode'],
  ['name', 'nama_koperasi', 'nama_kop', 'nm_koperasi'],
  ['legalEntityNumber', 'no_badan_hukum', 'nomor_badan_hukum', 'no_bh'],
  ['legalEntityOn', 'tgl_badan_hukum', 'tanggal_badan_hukum', 'tgl_bh'],
  ['nikKoperasi', 'nik_koperasi', 'nik'],
  ['address', 'alamat', 'alamat_koperasi'],
  ['village', 'desa_kelurahan', 'kelurahan', 'desa', 'ds'],
  ['kecamatan', 'kecamatan', 'kec', 'nama_kecamatan'],
  ['kind', 'jenis_koperasi', 'jenis'],
  ['status', 'status', 'status_koperasi', 'status_aktif'],
  ['chairName', 'nama_ketua', 'ketua'],
  ['phone', 'no_telp', 'no_telepon', 'telepon', 'no_hp'],
  ['membersMale', 'jml_anggota_l', 'jumlah_anggota_pria', 'anggota_pria'],
  ['membersFemale', 'jml_anggota_p', 'jumlah_anggota_wanita', 'anggota_wanita'],
  ['membersTotal', 'jml_anggota', 'total_anggota', 'jumlah_anggota'],
  ['ownCapital', 'modal_sendiri'],
  ['outsideCapital', 'modal_luar'],
  ['assets', 'aset', 'total_aset'],
  ['turnover', 'volume_usaha', 'vol_usaha'],
  ['surplus', 'shu', 'sisa_hasil_usaha'],
  ['lastRatOn', 'tgl_rat_terakhir', 'tanggal_rat_terakhir'],
  ['other', 'created_at', 'updated_by', 'uuid'],
];
const CAMEL: Names = [
  ['other', 'id'],
  ['name', 'namaKoperasi'],
  ['legalEntityNumber', 'nomorBadanHukum', 'noBadanHukum'],
  ['legalEntityOn', 'tglBadanHukumPendirian', 'tanggalBadanHukum'],
  ['lastRatOn', 'tglRAT_terakhir', 'tanggalRatTerakhir'],
  ['address', 'alamatKoperasi'],
  ['village', 'kelurahan', 'desaKelurahan'],
  ['kecamatan', 'kecamatan', 'namaKecamatan'],
  ['form', 'bentukKoperasi'],
  ['kind', 'jenisKoperasi'],
  ['group', 'kelompokKoperasi'],
  ['sector', 'sektorUsaha'],
  ['chairName', 'namaKetua'],
  ['secretaryName', 'namaSekretaris'],
  ['membersMale', 'jmlAnggota_pria', 'jumlahAnggotaPria'],
  ['membersFemale', 'jmlAnggota_wanita', 'jumlahAnggotaWanita'],
  ['membersTotal', 'totalAnggota'],
  ['managers', 'totalManager'],
  ['employees', 'totalKaryawan'],
  ['nikKoperasi', 'nikKoperasi'],
  ['phone', 'no_telepon1', 'noTelepon'],
  ['status', 'statusAktif', 'statusKoperasi'],
];
const KEPT: ReadonlySet<ColumnMeaning> = new Set(['name', 'kecamatan']);
const TICKS: ReadonlySet<ColumnMeaning> = new Set(['statusActive', 'statusInactive']);

/** What a program of the office gives out: names of columns in the first row, nothing before and nothing after. */
export function databaseLayout(style: Style): Layout {
  const { draw, office } = style;
  const [form, names] = draw.pick([
    ['glued', GLUED],
    ['snake', SNAKE],
    ['camel', CAMEL],
  ] as const);
  draw.mark(`database: ${form}`);
  const hasTicks = draw.chance(75);
  const own = names.flatMap(([meaning, ...words]): readonly PlannedColumn[] => {
    const isLeft = TICKS.has(meaning) ? !hasTicks : !KEPT.has(meaning) && draw.chance(20);
    return isLeft ? [] : [{ meaning, headings: [draw.pick(words)] }];
  });
  const regency: readonly PlannedColumn[] = [{ meaning: 'regency', headings: ['kabupaten'] }];
  const isCrowded = draw.chance(25);
  return {
    columns: [
      ...own.map(({ meaning, headings }) => ({
        meaning,
        headings: isCrowded && form !== 'camel' ? headings.map((words) => words.toUpperCase()) : headings,
      })),
      ...(office.isProvince ? regency : []),
    ],
    sections: null,
    yearIn: null,
    isUnitInTitle: false,
    hasTitle: false,
    hasClosing: false,
  };
}
