import { formatInteger } from '#rules/value/numbers.ts';
import type { NeedState } from '#rules/village/lack.ts';

const n = formatInteger;

const legendWords: Readonly<Record<NeedState, string>> = {
  there: 'ada',
  unnumbered: 'tanpa nomor',
  under_way: 'diurus',
  missing: 'belum',
  not_asked: 'tidak diminta',
};

/** Words of the matrix of villages by what each needs. */
export const matrixText = {
  table: 'Matriks kebutuhan desa dan kelurahan',
  village: 'Desa/kelurahan',
  count: 'Kurang',
  legend: 'Arti tanda',
  legendWords,
  sortByCode: 'Urutkan menurut kode wilayah',
  sortByCount: 'Urutkan: yang paling banyak kurang lebih dahulu',
  sortByLack: (what: string) => `Urutkan: yang kurang ${what} lebih dahulu`,
  foldAll: 'Lipat semua',
  unfoldAll: 'Buka semua',
  fold: 'Lipat kecamatan ini',
  unfold: 'Buka kecamatan ini',
  kelurahan: (name: string) => `Kel. ${name}`,
  cell: (need: string, village: string, state: string) => `${need}, ${village}: ${state}`,
  lacking: (count: number) => (count === 0 ? 'Lengkap' : `${n(count)} kurang`),
  villages: (count: number, complete: number) =>
    complete === 0 ? `${n(count)} desa/kelurahan` : `${n(count)} desa/kelurahan, ${n(complete)} lengkap`,
  sumCell: (need: string, district: string, there: number, asked: number) =>
    `${need}, ${district}: ada di ${n(there)} dari ${n(asked)}`,
  total: 'Jumlah yang ditampilkan',
  totalOf: (villages: number, complete: number) => `${n(villages)} desa/kelurahan, ${n(complete)} lengkap`,
  totalCell: (need: string, there: number, asked: number) => `${need}: ada di ${n(there)} dari ${n(asked)}`,
  percent: 'Persen',
  keys: 'Panah memindahkan sel. Spasi atau A: ada. D: sedang diurus. B atau Delete: belum. Enter: isi. Ctrl+Z: urungkan.',
  segments: { lacking: 'Kurang', complete: 'Lengkap' },
  completeness: 'Kelengkapan',
  anyCompleteness: 'kurang dan lengkap',
  more: 'Lainnya',
  downloadXlsx: 'Simpan ke Excel',
  downloadCsv: 'Unduh CSV',
  panel: 'Rincian',
  saved: (need: string, village: string, state: string) => `${village}: ${need} ${state}.`,
  undone: (village: string) => `Isian ${village} diurungkan, seperti sebelumnya.`,
  changedTitle: (village: string) => `${village} sudah diubah orang lain; sel ini belum disimpan`,
  changedHint: 'Tabel sudah dibaca ulang. Periksa selnya, lalu isi lagi bila masih perlu.',
  dismiss: 'Tutup pemberitahuan',
  editor: {
    title: (need: string, village: string) => `${need}, ${village}`,
    textHint: 'Enter menyimpan, Esc batal. Ketik "ada" atau "diurus" bila nomornya belum ada.',
    dayHint: 'Contoh 20/05/2025. Enter menyimpan, Esc batal.',
    choiceHint: 'Panah memilih, Enter menyimpan, Esc batal.',
    openForm: 'Buka isian desa',
    openRat: 'Isi RAT',
  },
  missing: {
    sections: { missing: 'belum', under_way: 'sedang diurus', unnumbered: 'ada tanpa nomor' },
    section: (count: number, word: string) => `${n(count)} ${word}`,
    complete: 'Tidak ada yang kurang',
    completeHint: 'Semua yang diminta dari desa ini sudah ada.',
    fill: 'Isi',
    fillOf: (need: string) => `Isi ${need}`,
    showCell: (need: string) => `Tunjukkan sel ${need}`,
    head: (name: string) => `Kepala desa/lurah ${name}`,
    noHead: 'Nama kepala desa/lurah belum dicatat',
    noCooperative: 'Belum ada koperasi',
    form: 'Isi semua',
    record: 'Buka catatan',
    formation: 'Buka berkas',
  },
  idle: {
    title: (complete: number, villages: number) => `${n(complete)} dari ${n(villages)} lengkap`,
    hint: 'Pilih satu desa untuk melihat yang masih kurang. Yang paling banyak kurang:',
    none: 'Tidak ada yang kurang pada daftar ini.',
    show: (need: string) => `Tampilkan desa yang kurang ${need}`,
  },
} as const;
