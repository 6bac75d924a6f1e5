import { headerLabel, isBookYear } from './header-label.ts';

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
  phone2: ['telepon 2', 'telepon kedua', 'telepon ke 2', 'nomor telepon 2', 'telepon lain'],
  fax: ['faks', 'fax', 'faksimile', 'faximile', 'nomor faks', 'nomor fax', 'nomor faksimile'],
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
  kbli: ['kbli', 'kode kbli', 'nomor kbli', 'kbli utama', 'kode usaha kbli'],
  savingsLoan: ['simpan pinjam', 'ksp usp', 'usp ksp', 'ksp atau usp', 'unit simpan pinjam', 'usp'],
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
  assignedOfficer: [
    'petugas',
    'petugas pembina',
    'petugas pendamping',
    'petugas lapangan',
    'nama petugas',
    'pembina',
    'pendamping',
    'ppkl',
  ],
  note: ['catatan', 'keterangan', 'ket', 'keterangan lain', 'catatan lain lain'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a cell of a column can be read as. */
export type ColumnField = keyof typeof SYNONYMS;
export const COLUMN_FIELDS = Object.keys(SYNONYMS) as readonly ColumnField[];

/** What a column holds: a field, or for one book year the day of the RAT or the day its report came in. */
export interface ColumnMeaning {
  readonly field: ColumnField | 'rat' | 'ratReported';
  readonly bookYear: number | null;
  /** Rupiah per unit of the column. */
  readonly scale: number;
}

const FIELD_BY_WORDS: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(SYNONYMS) as [ColumnField, readonly string[]][])
    .flatMap(([field, forms]) => forms.map((form): [string, ColumnField] => [form, field]))
    .reverse(), // the first field of the table wins where two share a heading
);

const RAT_WORDS =
  /^(?:(?:tanggal|pelaksanaan|data|laporan|sudah|bulan) )*(?:rat|rapat anggota tahunan|rapat anggota)?(?: (?:tanggal|pelaksanaan|rat))*$/;
/** "Tanggal Lapor TB 2024", "RAT 2024 / Tanggal Laporan": the day the report reached the office. */
const REPORT_WORDS =
  /^(?=.*\b(?:lapor|pelaporan|dilaporkan|tanggal laporan|penyampaian|diterima)\b)(?:(?:tanggal|rat|rapat|anggota|tahunan|lapor|laporan|pelaporan|dilaporkan|penyampaian|diterima|masuk|ke|dinas|tahun|buku) ?)+$/;

function ratMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { words, year, namesBookYear } = headerLabel(parts);
  if (year === null) return null;
  if (REPORT_WORDS.test(words)) return { field: 'ratReported', bookYear: year, scale: 1 };
  const isRat = RAT_WORDS.test(words) && (namesBookYear || /\brat\b|rapat anggota/.test(words));
  return isRat ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/**
 * What the headings above one column mean, from the top heading down; null where nothing is known. The whole path is
 * tried first ("Badan Hukum / Nomor"), then its lower end ("Alamat / Kecamatan").
 */
export function columnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { scale, year } = headerLabel(parts);
  for (let from = 0; from < parts.length; from += 1) {
    const path = parts.slice(from);
    const rat = ratMeaning(path);
    if (rat !== null) return rat;
    const { words } = headerLabel(path);
    const field = FIELD_BY_WORDS.get(words);
    const isStatusMark = path.length > 1 && words === 'status aktif';
    if (isStatusMark) return { field: 'statusActiveMark', bookYear: null, scale: 1 };
    // "Nomor" under an unknown heading is some other number.
    if (field !== undefined && !(field === 'rowNumber' && from > 0)) return { field, bookYear: year, scale };
  }
  return null;
}

/** In a sheet about RAT a column headed by a book year alone ("TB 2023", "2023") holds the day of its RAT. */
export function ratColumnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const known = columnMeaning(parts);
  if (known !== null) return known;
  const { words, year } = headerLabel(parts.slice(-1));
  return year !== null && /^(?:tanggal)?$/.test(words) ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/** The name a mapping calls a column by: the field, with the book year where it holds one year's RAT: "rat:2024". */
export function meaningKey({ field, bookYear }: ColumnMeaning): string {
  return field === 'rat' || field === 'ratReported' ? `${field}:${String(bookYear)}` : field;
}

/** The meaning that a mapping's name stands for, under the column's own heading; null for a name nobody knows. */
export function meaningOfKey(key: string, header: readonly string[]): ColumnMeaning | null {
  const { year, scale } = headerLabel(header);
  const rat = /^(rat|ratReported):(\d{4})$/.exec(key);
  if (rat) {
    const bookYear = Number(rat[2]);
    if (!isBookYear(bookYear)) return null;
    return { field: rat[1] === 'rat' ? 'rat' : 'ratReported', bookYear, scale: 1 };
  }
  const field = COLUMN_FIELDS.find((one) => one === key);
  return field === undefined ? null : { field, bookYear: year, scale };
}
