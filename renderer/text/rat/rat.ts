import type { OutputOf } from '#contract/index.ts';
import type { STANDINGS } from '#contract/rat.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { NO_STAGE_LABEL, RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import { UNDATED_LABEL } from '#rules/rat/undated.ts';
import { UNPLACED_SHORT_LABEL } from '#rules/rat/unplaced.ts';

const n = formatInteger;
type Counts = OutputOf<'rat.boardCount'>;
type Standing = (typeof STANDINGS)[number];

const standings: Readonly<Record<Exclude<Standing, 'any'>, string>> = {
  'not-held': 'belum RAT',
  unplaced: 'tahun buku RAT belum pasti',
  overdue: 'belum RAT, lewat batas',
  'no-report': 'laporan belum tercatat',
  undated: 'sudah RAT, tanpa tanggal',
};

/** Sentences of the RAT board and of the entry of one RAT. */
export const ratText = {
  title: 'RAT',
  reading: 'Membaca catatan RAT…',
  state: ({ total, notHeld, unplaced, overdue }: Counts, bookYear: number) => {
    const held = `${n(total)} koperasi: ${n(total - notHeld - unplaced)} sudah RAT tahun buku ${bookYear}`;
    const named = unplaced === 0 ? '' : `, ${n(unplaced)} belum dipastikan tahun bukunya`;
    return `${held}${named}, ${n(notHeld)} belum, ${n(overdue)} di antaranya lewat batas laporan.`;
  },
  enter: 'Isi RAT',
  export: 'Simpan ke Excel',
  print: 'Cetak daftar',
  printLandscape: 'F4 mendatar',
  printPortrait: 'F4 tegak',
  undo: 'Urungkan',
  undone: 'Pencatatan diurungkan.',
  exporting: 'Menulis daftar RAT',
  printing: 'Mencetak daftar RAT',
  exported: (rows: number) => `${n(rows)} koperasi ditulis ke berkas.`,
  printed: (pages: number) => `Daftar dinding ${n(pages)} halaman selesai.`,
  openFile: 'Buka berkas',
  fileName: (bookYear: number) => `rat-tahun-buku-${bookYear}.xlsx`,
  files: 'Berkas yang dibuat',
  funnel: 'Jumlah koperasi per tahap',
  stageCount: (label: string, count: number) => `${label}: ${n(count)}. Tampilkan daftarnya.`,
  stageHeaders: {
    invited: 'Diundang',
    scheduled: 'Dijadwalkan',
    held: 'Dilaksanakan',
    reported: 'Laporan',
    entered: 'ODS',
    certified: 'Sertifikat',
  },
  stages: { none: NO_STAGE_LABEL, unplaced: UNPLACED_SHORT_LABEL, ...RAT_STAGE_LABELS },
  filter: {
    search: 'Cari nama, nomor, atau desa koperasi',
    searchShort: 'Cari (Ctrl+F)',
    status: 'Status',
    active: 'aktif',
    anyStatus: 'semua status',
    stage: 'Tahap terakhir',
    anyStage: 'semua tahap',
    standing: 'Keadaan',
    anyStanding: 'semua keadaan',
    standings,
    district: 'Kecamatan',
    anyDistrict: 'semua kecamatan',
    noDistrict: 'tanpa kecamatan',
    form: 'Bentuk',
    anyForm: 'semua bentuk',
    officer: 'Petugas',
    anyOfficer: 'semua petugas',
    noOfficer: 'tanpa petugas',
    bookYear: 'Tahun buku',
    shown: (count: number) => `${n(count)} ditampilkan`,
  },
  table: 'Tahap RAT setiap koperasi',
  columns: { name: 'Koperasi', district: 'Kecamatan', lastStage: 'Tahap terakhir', standing: 'Keadaan' },
  undatedCell: 'sudah, tanpa tanggal',
  undatedDay: 'sudah',
  undated: UNDATED_LABEL,
  waiting: (days: number) => `menunggu ${n(days)} hari`,
  overdue: (days: number) => `lewat ${n(days)} hari`,
  due: (step: number) => `SP${step}`,
  emptyTitle: 'Tidak ada yang cocok',
  empty: 'Longgarkan saringan di atas, atau pilih tahun buku lain.',
  picked: (count: number) => `${n(count)} dipilih`,
  pickNone: 'Lepas pilihan',
  recordStage: 'Catat tahap',
  makeLetter: 'Buat surat',
  tooMany: 'Paling banyak 5.000 koperasi sekaligus; persempit daftarnya lebih dahulu.',
  stageDialog: {
    title: (count: number) => `Catat tahap untuk ${n(count)} koperasi`,
    stage: 'Tahap atau surat',
    heldUndated: 'Dilaksanakan, tanggalnya belum diketahui',
    heldSaved: (count: number, left: number) =>
      `Sudah RAT tanpa tanggal dicatat untuk ${n(count)} koperasi.${left === 0 ? '' : ` ${n(left)} tidak berubah: RAT-nya sudah tercatat atau tahun bukunya belum berakhir.`}`,
    reminder: (step: number) => `Teguran SP${step} dikirim`,
    on: 'Tanggal',
    note: 'Catatan',
    save: 'Simpan tahap',
    dateRequired: 'Isi tanggalnya, misalnya 20/02/2026.',
    saved: (count: number, what: string) => `"${what}" dicatat untuk ${n(count)} koperasi.`,
  },
  letterDialog: {
    title: (count: number) => `Buat surat untuk ${n(count)} koperasi`,
    template: 'Jenis surat',
    hint: 'Layar Surat terbuka dengan koperasi yang dipilih; nomor baru diambil saat surat ditetapkan.',
    go: 'Lanjut ke Surat',
    withDue: (label: string, count: number) =>
      count === 0 ? label : `${label}, jatuh tempo untuk ${n(count)} koperasi`,
    split: (count: number, others: number) =>
      `Surat ini untuk ${n(count)} koperasi yang sudah waktunya; ${n(others)} lainnya menunggu surat lain.`,
    templates: [
      { value: 'undangan-rat', label: 'Undangan melaksanakan RAT' },
      { value: 'teguran-1', label: 'Teguran pertama (SP1)' },
      { value: 'teguran-2', label: 'Teguran kedua (SP2)' },
      { value: 'teguran-3', label: 'Teguran ketiga (SP3)' },
    ],
  },
  unplaced: {
    title: (count: number) => `RAT terakhir ${n(count)} koperasi tercatat, tahun bukunya belum dipastikan.`,
    show: 'Tampilkan',
    bookAll: (bookYear: number) => `Bukukan semua sebagai RAT tahun buku ${bookYear}`,
    bookPicked: (count: number, bookYear: number) =>
      `Bukukan ${n(count)} yang dipilih sebagai RAT tahun buku ${bookYear}`,
    book: (bookYear: number) => `Bukukan sebagai RAT tahun buku ${bookYear}`,
    mark: (day: string) => `RAT ${day}, TB?`,
    booked: (count: number, bookYear: number, left: number) =>
      `${n(count)} koperasi dibukukan sebagai RAT tahun buku ${bookYear}.${left === 0 ? '' : ` ${n(left)} tidak, karena harinya dapat milik tahun buku lain atau tidak ada; bukukan satu per satu.`}`,
  },
  backToBoard: 'Kembali ke papan',
} as const;
