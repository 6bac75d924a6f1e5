import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of changes of a village's name or code, and of its split. */
export const regionChangeText = {
  title: 'Perubahan wilayah',
  hint: 'Ganti nama, ganti kode, atau pemekaran dicatat dengan hari berlakunya; surat dan angka hari sebelumnya tetap memakai yang lama.',
  record: 'Catat perubahan wilayah',
  undo: 'Kembalikan',
  undoOf: (sentence: string) => `Kembalikan: ${sentence}`,
  undone: 'dikembalikan',
  basisOf: (basis: string) => `Dasar: ${basis}`,
  dialog: (village: string) => `Perubahan ${village}`,
  save: 'Simpan perubahan',
  fields: {
    kind: 'Yang berubah',
    newName: 'Nama baru',
    newNameOfSplit: 'Nama desa baru',
    newCode: 'Kode wilayah baru',
    effectiveOn: 'Berlaku sejak',
    basis: 'Dasar',
  },
  kinds: { renamed: 'Namanya', recoded: 'Kode wilayahnya', split: 'Dimekarkan: sebagian menjadi desa baru' },
  keptName: 'Kosong: namanya tetap.',
  codeHint: 'Misalnya 64.08.09.2010.',
  basisHint: 'Peraturan atau keputusannya, misalnya Perda 5/2025.',
  follow: (count: number) =>
    count === 0
      ? 'Belum ada koperasi yang berkedudukan di sini.'
      : `${n(count)} koperasi yang berkedudukan di sini mengikuti.`,
  choose: 'Koperasi yang pindah ke desa baru',
  chooseNone: 'Belum ada koperasi yang berkedudukan di sini; desa baru dicatat tanpa koperasi.',
  required: 'Harus diisi.',
  dateRequired: 'Isi harinya, misalnya 01/01/2026.',
} as const;
