import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of the list of cooperatives that may be brought back to life. */
export const revivalText = {
  tab: 'Dapat dihidupkan',
  table: 'Koperasi yang dapat dihidupkan kembali',
  columns: {
    cooperative: 'Koperasi',
    reason: 'Alasan',
    contact: 'Kontak terakhir',
    next: 'Langkah berikutnya',
    officer: 'Petugas',
    route: 'Jalur',
  },
  noReason: 'belum tercatat',
  noContact: 'belum tercatat',
  noNext: 'belum ada',
  noOfficer: 'belum ada',
  since: (status: string, day: string) => `${status} sejak ${day}`,
  route: 'Jalur',
  anyRoute: 'semua jalur',
  search: 'Cari koperasi',
  searchShort: 'Cari (Ctrl+F)',
  count: (shown: number, all: number) =>
    shown === all ? `${n(all)} koperasi tidak aktif` : `${n(shown)} dari ${n(all)} koperasi tidak aktif`,
  emptyTitle: 'Tidak ada koperasi tidak aktif',
  empty: 'Koperasi berstatus tidak aktif, usul pembubaran, atau dalam penyelesaian muncul di sini.',
  print: 'Cetak',
  printing: 'Mencetak daftar…',
  printed: 'Daftar selesai dicetak.',
  export: 'Simpan ke Excel',
  exportName: 'koperasi-dapat-dihidupkan.xlsx',
  exporting: 'Menulis buku kerja…',
  exported: (rows: number) => `${n(rows)} koperasi ditulis ke buku kerja.`,
  files: 'Berkas',
  panel: {
    title: 'Rincian koperasi',
    plan: 'Susun rencana…',
    visit: 'Catat kunjungan',
    open: 'Buka koperasi',
    legality: 'Usul pembubaran',
    close: 'Tutup rincian',
  },
} as const;
