import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** The list of rows that change, with a choice for each field. */
export const changeText = {
  table: 'Baris yang berubah',
  headers: {
    row: 'Baris',
    field: 'Koperasi dan bidang',
    before: 'Isi register',
    after: 'Isi berkas',
    used: 'Yang dipakai',
  },
  takeFile: 'pakai berkas',
  keepRegister: 'pertahankan register',
  fileForAll: 'Semua pakai berkas',
  keepAll: 'Semua pertahankan register',
  choiceOf: (name: string, field: string) => `Yang dipakai untuk ${field} ${name}`,
  choiceOfRow: (name: string) => `Yang dipakai untuk semua bidang ${name}`,
  fieldCount: (count: number) => `${n(count)} bidang berubah`,
  empty: '(kosong)',
  keptCount: (count: number) => `${n(count)} isian dipertahankan menurut register.`,
  keys: 'Spasi menukar pilihan baris yang disorot.',
  inAllRows: 'Untuk semua baris, kolom',
  fieldRows: (label: string, rows: number) => `${label} (${n(rows)} baris)`,
  choiceOfField: (field: string) => `Yang dipakai untuk ${field} di semua baris`,
  noneTitle: 'Tidak ada baris yang berubah.',
  none: 'Isi berkas untuk koperasi yang sudah ada sama dengan register.',
} as const;
