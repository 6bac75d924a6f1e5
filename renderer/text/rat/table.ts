import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of the table in which many RATs are entered at once. */
export const ratTableText = {
  title: 'Isi RAT dalam tabel',
  hint: 'Salin dari Excel, lalu Ctrl+V pada sel pertama. Nama dicocokkan dengan register; sel kosong tidak mengubah yang sudah tercatat. √ pada RAT: sudah, tanggal belum diketahui.',
  fromOpen: 'Isi nama yang belum RAT',
  clear: 'Kosongkan tabel',
  save: (count: number) => (count === 0 ? 'Simpan' : `Simpan ${n(count)} baris`),
  saved: (count: number, same: number, left: number) => {
    const known = same === 0 ? '' : `; ${n(same)} sudah tercatat sama`;
    const open = left === 0 ? '' : `; ${n(left)} baris yang belum benar tetap di tabel`;
    return `${n(count)} RAT tersimpan${known}${open}.`;
  },
  undo: 'Kembalikan',
  undone: 'Isian dari tabel dikembalikan; barisnya ada lagi di tabel.',
  draftTitle: (rows: number) => `Ada tabel yang belum disimpan, ${n(rows)} baris.`,
  draftTake: 'Pakai tabel itu',
  draftDrop: 'Buang',
  tooLong: (most: number) =>
    `Tabel memeriksa ${n(most)} baris sekaligus. Simpan dahulu, lalu tempel sisanya; daftar yang lebih panjang masuk lewat Impor.`,
  columns: {
    name: 'Koperasi',
    held: 'RAT',
    reported: 'Laporan',
    present: 'Hadir',
    entitled: 'Berhak',
    membersMale: 'L',
    membersFemale: 'P',
    ownCapital: 'Modal sendiri',
    outsideCapital: 'Modal luar',
    assets: 'Aset',
    turnover: 'Volume usaha',
    surplus: 'SHU',
  },
  verdict: 'Putusan',
  waiting: 'memeriksa…',
  ready: 'siap disimpan',
  same: 'sudah tercatat sama',
  unreadable: (columns: readonly string[]) => `tidak terbaca: ${columns.join(', ')}`,
  rows: (count: number) => `${n(count)} baris`,
  counts: {
    ready: (count: number) => `${n(count)} siap`,
    look: (count: number) => `${n(count)} perlu dilihat`,
    wrong: (count: number) => `${n(count)} salah`,
    same: (count: number) => `${n(count)} sudah tercatat`,
    waiting: () => '',
  },
  faultOf: (row: number, column: string, sentence: string) => `Baris ${row}, ${column}: ${sentence}`,
  candidate: (name: string, district: string) => (district === '' ? name : `${name}, ${district}`),
  nextFault: 'Kesalahan berikutnya (F8)',
} as const;
