import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const importText = {
  title: 'Impor register',
  state: 'Berkas selalu diuji dahulu; tidak ada yang ditulis sebelum Anda menekan "Simpan ke register".',
  stateSaved: 'Hasil penyimpanan dan alasan setiap baris yang ditolak ada di bawah ini.',
  back: 'Kembali ke daftar',
  choose: 'Pilih berkas',
  kind: 'Isi berkas',
  kinds: { cooperative: 'Register koperasi', rat: 'Laporan RAT' },
  testing: 'Menguji berkas',
  saving: 'Menyimpan ke register',
  tested: (rows: number, sheet: string, header: number) =>
    `${n(rows)} baris dibaca dari lembar "${sheet}" (judul kolom di baris ${n(header)}). Belum ada yang ditulis.`,
  piles: {
    created: (count: number) => `${n(count)} baru`,
    changed: (count: number) => `${n(count)} berubah`,
    unchanged: (count: number) => `${n(count)} tetap`,
    refused: (count: number) => `${n(count)} ditolak`,
  },
  pilesLabel: 'Hasil uji',
  save: 'Simpan ke register',
  nothingToSave: 'Tidak ada baris yang dapat disimpan.',
  another: 'Pilih berkas lain',
  savedAll: (created: number, changed: number) =>
    `Tersimpan: ${n(created)} koperasi baru, ${n(changed)} berubah.`,
  savedPart: (created: number, changed: number, refused: number) =>
    `Tersimpan sebagian: ${n(created)} koperasi baru, ${n(changed)} berubah; ${n(refused)} baris ditolak dan tidak masuk register.`,
  savedPartRemedy:
    'Perbaiki baris yang ditolak di Excel menurut alasannya, lalu impor lagi berkas itu. Baris yang sudah masuk tidak akan ganda.',
  toRegister: 'Buka daftar koperasi',
  tabs: {
    refused: (count: number) => `Ditolak (${n(count)})`,
    warnings: (count: number) => `Peringatan (${n(count)})`,
    columns: (known: number, all: number) => `Kolom dikenali (${n(known)} dari ${n(all)})`,
  },
  refusedTable: 'Baris yang ditolak',
  warningTable: 'Baris dengan peringatan',
  noRefused: 'Tidak ada baris yang ditolak.',
  noWarnings: 'Tidak ada peringatan.',
  row: 'Baris',
  name: 'Nama',
  reason: 'Alasan',
  unnamed: '(tanpa nama)',
  value: (value: string) => ` (tertulis: ${value})`,
  columnTable: 'Kolom berkas',
  columnHeader: 'Judul kolom di berkas',
  columnField: 'Dibaca sebagai',
  columnIgnored: 'tidak dibaca',
  past: 'Impor yang lalu',
  noPast: 'Belum ada impor. Pilih berkas register dinas (.xlsx, .xls, .ods, atau .csv) untuk memulai.',
  pastColumns: {
    when: 'Waktu',
    file: 'Berkas',
    created: 'Baru',
    changed: 'Berubah',
    refused: 'Ditolak',
    action: '',
  },
  undo: 'Kembalikan impor ini',
  undone: 'sudah dikembalikan',
  undoTitle: 'Kembalikan impor ini?',
  undoWhat: (file: string, created: number, changed: number) =>
    `Register dikembalikan ke keadaan sebelum impor "${file}": ${n(created)} koperasi yang baru dihapus dan ${n(changed)} yang berubah kembali ke isi semula.`,
  undoRefusal: 'Bila ada pekerjaan sesudahnya yang memakai data itu, pengembalian ditolak beserta alasannya.',
  undoDone: (count: number) => `${n(count)} koperasi dikembalikan ke keadaan sebelum impor.`,
} as const;
