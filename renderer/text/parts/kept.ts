import { formatInteger } from '#rules/value/numbers.ts';

/** Sentences of every book whose records are taken out with a reason and never deleted. */
export const keptText = {
  undo: 'Urungkan',
  undoReason: 'Diurungkan sesudah dicatat',
  saved: (name: string) => `${name} tersimpan.`,
  removed: (name: string) => `${name} dihapus.`,
  restored: (name: string) => `${name} kembali ke daftar.`,
  remove: 'Hapus',
  removeButton: 'Hapus…',
  removeTitle: (name: string) => `Hapus ${name}`,
  removeWhat: 'Tidak lagi tampil dan tidak dihitung. Catatannya tetap tersimpan bersama alasannya.',
  removedOnes: 'Yang dihapus',
  removedFor: (name: string, reason: string) => `${name} dihapus: ${reason}`,
  restore: 'Urungkan penghapusan',
  noneRemoved: 'Tidak ada yang dihapus',
  noneRemovedHint: 'Kosongkan "Yang dihapus" untuk kembali ke daftar.',
  save: 'Simpan',
  export: 'Simpan ke Excel',
  exporting: 'Menyimpan…',
  exported: (rows: number) => `${formatInteger(rows)} baris disimpan.`,
  print: 'Cetak',
  printing: 'Mencetak…',
  printed: 'Selesai dicetak.',
  files: 'Berkas',
} as const;
