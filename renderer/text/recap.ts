import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const recapText = {
  title: 'Rekap',
  reading: 'Menghitung rekap…',
  state: (total: number, day: string) => `${n(total)} koperasi pada ${day}, dihitung langsung dari register.`,
  grouping: 'Rekap menurut',
  groupings: {
    district: 'kecamatan',
    regency: 'kabupaten/kota',
    kind: 'jenis koperasi',
    group: 'kelompok koperasi',
    sector: 'sektor usaha',
  },
  table: 'Tabel rekap',
  columns: {
    active: 'Aktif',
    inactive: 'Tidak aktif',
    total: 'Total',
    certified: 'Bersertifikat NIK',
    inProgress: 'Progres',
    percentage: 'Persentase (%)',
  },
  source: 'Sumber',
  definition: 'Definisi',
  freeze: 'Bekukan angka',
  freezeTitle: 'Bekukan angka rekap?',
  frozenTitle: 'Angka rekap dibekukan',
  freezeWhat:
    'Angka hari ini disimpan bersama tanggal batas, definisi, dan daftar koperasi yang dihitung. Perubahan register sesudahnya tidak mengubah angka ini, dan rekap tahunan selalu dicetak dari angka yang dibekukan.',
  freezeYear: 'Tahun rekap',
  freezeYearFault: 'Tulis empat angka tahun, misalnya 2025.',
  frozenNow: (year: number, day: string) => `Angka rekap tahun ${year} dibekukan per ${day}.`,
  frozen: 'Angka yang dibekukan',
  noFrozen: 'Belum ada. Tekan "Bekukan angka" untuk menyimpan angka resmi tahun ini.',
  cutOff: 'per',
  print: 'Cetak rekap',
  printYear: (year: number) => `Cetak rekap ${year}`,
  printing: 'Menyusun rekap tahunan',
  printed: (pages: number) => `Rekap tahunan selesai, ${n(pages)} halaman.`,
  files: 'Berkas rekap',
} as const;
