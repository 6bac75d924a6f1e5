import { formatInteger } from '#rules/value/numbers.ts';

export const umkmRecapText = {
  by: 'Menurut',
  table: 'Rekap UMKM',
  shown: 'Rekap UMKM dan arti angkanya',
  total: 'Jumlah',
  definitions: 'Arti angkanya',
  emptyTitle: 'Belum ada UMKM dalam register',
  empty:
    'Catat usaha pertama dengan UMKM baru, atau impor daftar yang sudah ada. Sesudah itu rekapnya tampil di sini.',
  print: 'Cetak',
  printing: 'Menyusun rekap UMKM',
  printed: 'Rekap UMKM selesai dicetak.',
  export: 'Simpan ke Excel',
  exporting: 'Menyimpan rekap UMKM',
  exportName: (by: string) => `rekap-umkm-menurut-${by}.xlsx`,
  exported: (rows: number) => `Rekap tersimpan, ${formatInteger(rows)} baris.`,
  files: 'Berkas rekap',
} as const;
