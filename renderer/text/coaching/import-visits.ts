import { formatInteger as n } from '#rules/value/numbers.ts';

/** Words of reading visits from a workbook. */
export const importVisitsText = {
  button: 'Impor dari Excel…',
  reading: 'Membaca kunjungan…',
  title: 'Impor kunjungan',
  found: (added: number) => `${n(added)} kunjungan baru.`,
  known: (count: number) => `${n(count)} kunjungan sudah tercatat dan tidak disimpan lagi:`,
  passedOver: (count: number) => `${n(count)} baris dilewati karena tidak menyebut koperasi:`,
  refused: (count: number) => `${n(count)} baris ditolak dan tidak ikut disimpan:`,
  row: (row: number, words: string) => `Baris ${n(row)}: ${words}`,
  apply: (count: number) => (count === 0 ? 'Tidak ada yang disimpan' : `Simpan ${n(count)} kunjungan`),
  done: (count: number) => `${n(count)} kunjungan dari Excel tersimpan.`,
  undo: 'Urungkan',
  undone: (count: number) => `${n(count)} kunjungan dari Excel diurungkan.`,
};
