import { headerLabel } from './header-label.ts';

/** Headings that mean a field, in the standard spelling of `headerLabel`: ODS labels (domain.md 3.5), then office habits. */
const MEMBER_HEADINGS = [
  'anggota',
  'jumlah anggota',
  'keanggotaan',
  'banyaknya anggota',
  'anggota koperasi',
] as const;

function under(headings: readonly string[], words: readonly string[]): readonly string[] {
  return headings.flatMap((heading) => words.map((word) => `${heading} ${word}`));
}

const SYNONYMS = {
  rowNumber: ['nomor', 'nomor urut', 'urut', 'nomor register'],
  name: ['nama koperasi', 'nama', 'koperasi', 'nama badan usaha', 'nama lembaga', 'nama lengkap koperasi'],
  nikKoperasi: [
    'nik koperasi',
    'nik',
    'nomor induk koperasi',
    'nomor nik',
    'nomor nik koperasi',
    'data lainnya nik koperasi',
  ],
  legalEntityNumber: [
    'nomor badan hukum pendirian',
    'nomor badan hukum',
    'badan hukum nomor',
    'badan hukum',
    'nomor dan tanggal badan hukum',
    'badan hukum pendirian nomor',
    'akta pendirian nomor',
    'nomor sk badan hukum',
    'nomor akta badan hukum',
  ],
  legalEntityOn: [
    'tanggal badan hukum pendirian',
    'tanggal badan hukum',
    'badan hukum tanggal',
    'badan hukum pendirian tanggal',
    'akta pendirian tanggal',
    'tanggal sk badan hukum',
    'tanggal berdiri',
    'tanggal pendirian',
  ],
  amendmentNumber: [
    'nomor perubahan ad terbaru',
    'nomor perubahan ad',
    'perubahan ad nomor',
    'perubahan anggaran dasar nomor',
  ],
  amendmentOn: [
    'tanggal perubahan ad',
    'tanggal perubahan ad terbaru',
    'perubahan ad tanggal',
    'perubahan anggaran dasar tanggal',
  ],
  lastRatOn: ['tanggal rat terakhir', 'rat terakhir', 'tanggal rat', 'pelaksanaan rat terakhir'],
  address: [
    'alamat',
    'alamat koperasi',
    'alamat lengkap',
    'alamat kantor',
    'alamat jalan',
    'jalan',
    'tempat kedudukan',
  ],
  villageName: [
    'kelurahan desa',
    'desa kelurahan',
    'desa',
    'kelurahan',
    'kampung',
    'nama desa',
    'alamat desa kelurahan',
  ],
  districtName: ['kecamatan', 'nama kecamatan', 'wilayah kecamatan', 'alamat kecamatan'],
  regencyName: ['kabupaten', 'kabupaten kota', 'kota', 'nama kabupaten'],
  postalCode: ['kode pos'],
  phone: [
    'telepon 1',
    'telepon',
    'nomor telepon',
    'telepon nomor',
    'kontak',
    'nomor kontak',
    'nomor telepon koperasi',
  ],
  email: ['email', 'e mail', 'surel', 'alamat email'],
  website: ['website', 'situs', 'laman'],
  status: [
    'status aktif',
    'status',
    'status koperasi',
    'keaktifan',
    'kondisi',
    'keterangan aktif',
    'aktif tidak aktif',
  ],
  statusActiveMark: ['status aktif', 'status koperasi aktif', 'keaktifan aktif'],
  statusInactiveMark: [
    'status tidak aktif',
    'status koperasi tidak aktif',
    'keaktifan tidak aktif',
    'tidak aktif',
  ],
  form: ['bentuk', 'bentuk koperasi'],
  kind: ['jenis', 'jenis koperasi', 'jenis usaha koperasi'],
  group: ['kelompok', 'kelompok koperasi'],
  sector: ['sektor usaha', 'sektor', 'bidang usaha', 'usaha', 'jenis usaha'],
  pattern: ['pola', 'pola pengelolaan', 'pola koperasi'],
  chairName: [
    'ketua',
    'nama ketua',
    'ketua pengurus',
    'pengurus ketua',
    'ketua koperasi',
    'data pengurus ketua',
  ],
  secretaryName: ['sekretaris', 'nama sekretaris', 'pengurus sekretaris'],
  treasurerName: ['bendahara', 'nama bendahara', 'pengurus bendahara'],
  supervisorName: ['pengawas', 'nama pengawas', 'ketua pengawas'],
  managerName: ['manager', 'manajer', 'nama manajer'],
  membersMale: [
    ...under(MEMBER_HEADINGS, ['l', 'lk', 'laki laki', 'laki', 'pria']),
    'pria',
    'laki laki',
    'l',
  ],
  membersFemale: [...under(MEMBER_HEADINGS, ['p', 'pr', 'perempuan', 'wanita']), 'wanita', 'perempuan', 'p'],
  membersTotal: [
    ...under(MEMBER_HEADINGS, ['jumlah', 'total', 'l p', 'seluruhnya']),
    ...MEMBER_HEADINGS,
    'total anggota',
    'anggota total',
  ],
  managerCount: ['total manajer', 'jumlah manajer', 'total manager', 'jumlah manager'],
  employeeCount: ['total karyawan', 'jumlah karyawan', 'karyawan'],
  ownCapital: [
    'modal sendiri',
    'permodalan modal sendiri',
    'modal modal sendiri',
    'modal sendiri jumlah',
    'modal sendiri koperasi',
  ],
  outsideCapital: [
    'modal luar',
    'permodalan modal luar',
    'modal pinjaman',
    'modal luar pinjaman',
    'modal modal luar',
  ],
  assets: ['aset', 'total aset', 'jumlah aset', 'kekayaan'],
  turnover: ['volume usaha', 'omzet', 'omset', 'volume', 'total volume usaha'],
  surplus: ['shu', 'sisa hasil usaha', 'shu tahun berjalan', 'sisa hasil usaha shu'],
  certificate: [
    'sertifikat nik',
    'sertifikat',
    'status nik',
    'status sertifikat',
    'sertifikat nik koperasi',
    'status sertifikat nik',
  ],
  certificateUntil: [
    'berlaku s d',
    'berlaku sampai',
    'berlaku sampai dengan',
    'masa berlaku',
    'masa berlaku sertifikat',
  ],
  grade: ['grade', 'grade koperasi', 'peringkat'],
  nib: ['nib', 'nomor nib', 'nomor induk berusaha'],
  npwp: ['npwp', 'nomor npwp', 'npwp koperasi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RegisterField = keyof typeof SYNONYMS;

/** What a column holds: a field, or the day of the RAT of one book year. */
export interface ColumnMeaning {
  readonly field: RegisterField | 'rat';
  readonly bookYear: number | null;
  /** Rupiah per unit of the column. */
  readonly scale: number;
}

const FIELD_BY_WORDS: ReadonlyMap<string, RegisterField> = new Map(
  (Object.entries(SYNONYMS) as [RegisterField, readonly string[]][])
    .flatMap(([field, forms]) => forms.map((form): [string, RegisterField] => [form, field]))
    .reverse(), // the first field of the table wins where two share a heading
);

const RAT_WORDS =
  /^(?:(?:tanggal|pelaksanaan|data|laporan|sudah|bulan) )*(?:rat|rapat anggota tahunan|rapat anggota)?(?: (?:tanggal|pelaksanaan|rat))*$/;

function ratYear(parts: readonly string[]): number | null {
  const label = headerLabel(parts);
  const isRat =
    RAT_WORDS.test(label.words) && (label.namesBookYear || /\brat\b|rapat anggota/.test(label.words));
  return isRat ? label.year : null;
}

/**
 * What the headings above one column mean, from the top heading down; null where nothing is known. The whole path is
 * tried first ("Badan Hukum / Nomor"), then its lower end ("Alamat / Kecamatan").
 */
export function columnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { scale, year } = headerLabel(parts);
  for (let from = 0; from < parts.length; from += 1) {
    const path = parts.slice(from);
    const rat = ratYear(path);
    if (rat !== null) return { field: 'rat', bookYear: rat, scale: 1 };
    const { words } = headerLabel(path);
    const field = FIELD_BY_WORDS.get(words);
    const isStatusMark = path.length > 1 && words === 'status aktif';
    if (isStatusMark) return { field: 'statusActiveMark', bookYear: null, scale: 1 };
    // "Nomor" under an unknown heading is some other number.
    if (field !== undefined && !(field === 'rowNumber' && from > 0)) return { field, bookYear: year, scale };
  }
  return null;
}
