import { formatInteger as n } from '#rules/value/numbers.ts';

/** Words of the photos of a visit. */
export const photosText = {
  title: (count: number) => (count === 0 ? 'Foto' : `Foto (${n(count)})`),
  none: 'Belum ada foto.',
  add: 'Tambah foto…',
  adding: 'Mengecilkan foto',
  full: 'Sudah penuh; hapus foto yang tidak diperlukan untuk menambah yang lain.',
  takenOn: (day: string) => `Difoto ${day}`,
  addedOn: (day: string) => `Ditambahkan ${day}`,
  alt: (at: number, count: number, cooperative: string, when: string) =>
    `Foto ${n(at)} dari ${n(count)}, ${cooperative}, ${when}`,
  open: (what: string) => `Perbesar: ${what}`,
  reading: 'Foto sedang dibuka …',
  large: (at: number, count: number) => `Foto ${n(at)} dari ${n(count)}`,
  before: 'Sebelumnya',
  after: 'Berikutnya',
  close: 'Tutup',
  by: (name: string, who: string) => `${name}, ditambahkan ${who}`,
  added: (count: number) => `${n(count)} foto ditambahkan.`,
  known: (names: readonly string[]) => `Sudah ada pada kunjungan ini: ${names.join(', ')}.`,
  refused: (count: number) => `${n(count)} berkas tidak dapat dipakai`,
  remove: 'Hapus foto…',
  removeTitle: 'Hapus foto ini?',
  removeSave: 'Hapus foto',
  removeWhat: 'Foto tidak tampil lagi pada kunjungan ini; berkasnya tersimpan bersama alasannya.',
  removed: 'Foto dihapus.',
  restored: 'Penghapusan foto diurungkan.',
};
