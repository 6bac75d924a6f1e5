import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const formationRuleText = {
  hint: 'Berkas dinilai menurut versi yang berlaku pada tanggal rapat pembentukannya; berkas lama tidak berubah.',
  people: 'Paling sedikit (orang)',
  cooperatives: 'Paling sedikit (koperasi)',
  years: 'Umur (tahun)',
  words: 'Paling sedikit (kata)',
  sayPeople: (value: number) => `Paling sedikit ${n(value)} orang.`,
  sayCooperatives: (value: number) => `Paling sedikit ${n(value)} koperasi.`,
  sayYears: (value: number) => `${n(value)} tahun.`,
  sayWords: (value: number) => `Paling sedikit ${n(value)} kata.`,
  checklists: 'Daftar periksa',
  checklistsHint:
    'Susunan dokumen menurut jenis berkas. Versi baru berlaku mulai tanggalnya; berkas lama tetap memakai daftar harinya.',
  checklist: 'Daftar',
  since: 'Berlaku sejak',
  documents: 'Dokumen',
  basis: 'Dasar',
  change: 'Versi baru',
  changeOf: (name: string) => `Versi baru ${name}`,
  count: (all: number, required: number) => `${n(all)} dokumen, ${n(required)} wajib`,
  from: 'Berlaku sejak',
  note: 'Catatan',
  name: 'Nama dokumen',
  isRequired: 'Wajib (Ya/Tidak)',
  yes: 'Ya',
  no: 'Tidak',
  yesOrNo: 'Tulis Ya atau Tidak.',
  save: 'Simpan versi baru',
  dateFault: 'Tulis tanggal mulainya, misalnya 01/01/2027.',
  basisFault: 'Tulis dasarnya: peraturan, surat, atau ketentuan dinas.',
  emptyFault: 'Daftar ini belum berisi dokumen.',
  saved: (name: string) => `Versi baru ${name} tersimpan.`,
} as const;
