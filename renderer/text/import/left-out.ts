import type { ImportResult } from '#contract/import.ts';
import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

type PassedOverKind = ImportResult['passedOver'][number]['kind'];

/** What of a sheet is not taken into the register, and why. */
export const leftOutText = {
  sheet: (sheet: string, sheetRows: number, rows: number, passed: number, kinds: string) =>
    `Lembar "${sheet}" berisi ${n(sheetRows)} baris: ${n(rows)} baris koperasi, ${n(passed)} dilewati${kinds === '' ? '' : ` (${kinds})`}.`,
  kindCount: (count: number, kind: string) => `${n(count)} ${kind}`,
  otherSheets: (names: string) => `Lembar lain yang tidak dibaca: ${names}.`,
  rowTable: 'Baris yang dilewati',
  kinds: {
    title: 'judul',
    heading: 'kepala tabel',
    numbering: 'penomoran',
    section: 'bagian',
    total: 'jumlah',
    signature: 'tanda tangan',
    footnote: 'catatan kaki',
    blank: 'kosong',
  } satisfies Readonly<Record<PassedOverKind, string>>,
  rowColumns: { row: 'Baris', kind: 'Dilewati sebagai', text: 'Isi' },
  noRows: 'Tidak ada baris yang dilewati.',
  noRowsNext: 'Setiap baris lembar ini dibaca sebagai koperasi.',
  columnTable: 'Kolom yang tidak diambil',
  columnColumns: { letter: 'Kolom', header: 'Judul di berkas', samples: 'Contoh isi', cause: 'Sebab' },
} as const;
