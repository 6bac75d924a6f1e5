import { COOPERATIVE_KINDS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CertificateState, CooperativeStatus, SavingsLoanKind } from '#rules/cooperative/cooperative.ts';
import { isPending } from '#rules/value/nothing.ts';
import { cellName, cellWords, comparableWords } from '../file/clean-text.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

/** Words for a status as offices write them, in comparing form. */
const STATUS_WORDS: Readonly<Record<CooperativeStatus, readonly string[]>> = {
  active: ['aktif', 'active', 'masih aktif', 'koperasi aktif', 'a', 'v', 'ya', '1'],
  inactive: [
    'tidak aktif',
    'tak aktif',
    'non aktif',
    'nonaktif',
    'tidakaktif',
    'ta',
    't a',
    'inactive',
    'not active',
    'tidak',
    'pasif',
    'vakum',
    'koperasi tidak aktif',
  ],
  dissolution_proposed: [
    'usul pembubaran',
    'usul bubar',
    'usul dibubarkan',
    'usulan pembubaran',
    'diusulkan pembubaran',
    'diusulkan bubar',
    'diusulkan dibubarkan',
  ],
  in_settlement: ['dalam penyelesaian', 'proses penyelesaian', 'penyelesaian'],
  dissolved: ['bubar', 'dibubarkan', 'sudah bubar', 'telah bubar', 'sudah dibubarkan', 'telah dibubarkan'],
};

/** Words for the NIK certificate; an expired one is no certificate. */
const CERTIFICATE_WORDS: Readonly<Record<CertificateState, readonly string[]>> = {
  certified: [
    'sudah',
    'sudah bersertifikat',
    'bersertifikat',
    'sertifikat aktif',
    'aktif',
    'berlaku',
    'masih berlaku',
    'bersertifikat nik',
    'ada',
    'ya',
  ],
  in_progress: [
    'proses',
    'dalam proses',
    'sedang proses',
    'sedang diproses',
    'diproses',
    'progres',
    'progress',
  ],
  none: [
    'belum',
    'belum bersertifikat',
    'belum ada',
    'tidak',
    'tidak ada',
    'tidak bersertifikat',
    'nihil',
    'tidak aktif',
    'tidak berlaku',
    'sertifikat expired',
    'expired',
    'kedaluwarsa',
    'kadaluarsa',
    'sertifikat habis masa berlaku',
    'habis masa berlaku',
  ],
};

function wordTable<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  return new Map(
    (Object.entries(words) as [Key, readonly string[]][]).flatMap(([key, forms]) =>
      forms.map((form): [string, Key] => [form, key]),
    ),
  );
}

const STATUS_BY_WORD = wordTable(STATUS_WORDS);
const CERTIFICATE_BY_WORD = wordTable(CERTIFICATE_WORDS);
const KIND_BY_WORD: ReadonlyMap<string, string> = new Map([
  ...COOPERATIVE_KINDS.map((kind): [string, string] => [comparableWords(kind), kind]),
  ['ksp', 'Simpan Pinjam'],
  ['kspps', 'Simpan Pinjam'],
  ['konsumsi', 'Konsumen'],
  ['produksi', 'Produsen'],
]);

/** Status words of one file that a person has explained, by their comparing form. */
export type StatusWords = ReadonlyMap<string, CooperativeStatus>;

/** Status words: "Aktif ", "Tdk Aktif", "TIDAK AKTIF", "usul pembubaran"; anything else refuses the row. */
export function readStatus(cell: Cell, field: string, explained: StatusWords): Reading<CooperativeStatus> {
  const text = cellName(cell);
  if (text === null) return { value: null };
  const words = comparableWords(text);
  const value = explained.get(words) ?? STATUS_BY_WORD.get(words.replace(/\b(?:tdk|tdak|tidk)\b/g, 'tidak'));
  if (value !== undefined) return { value };
  return {
    value: null,
    reason: cellReason(
      'STATUS_TIDAK_DIKENAL',
      'refuse',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang bukan status koperasi. Jelaskan artinya untuk berkas ini, atau tulis salah satu: ${Object.values(STATUS_LABELS).join(', ')}.`,
    ),
  };
}

/** Short words that say a status only under a heading that asks for one. */
const LEAST_STATUS_LETTERS = 4;
const SAYS_ELSEWHERE: readonly string[] = ['tidak'];

/** Whether a cell says the status of a cooperative by itself, whatever its heading. */
export function isStatusWord(cell: Cell): boolean {
  const words = comparableWords(cellName(cell) ?? '').replace(/\b(?:tdk|tdak|tidk)\b/g, 'tidak');
  return words.length >= LEAST_STATUS_LETTERS && !SAYS_ELSEWHERE.includes(words) && STATUS_BY_WORD.has(words);
}

/** Words for the state of the NIK certificate, also misspelt; an unknown word is kept out and said so. */
export function readCertificate(cell: Cell, field: string): Reading<CertificateState> {
  const text = cellWords(cell);
  if (text === null || /^[0\s]+$/.test(text)) return { value: null };
  const words = comparableWords(text).replace(
    /\b(ber)?(?:setifikat|sertipikat|sertfikat|serifikat|sertifikasi)\b/g,
    '$1sertifikat',
  );
  const value = CERTIFICATE_BY_WORD.get(words);
  if (value !== undefined) return { value };
  return {
    value: null,
    reason: cellReason(
      'STATUS_TIDAK_DIKENAL',
      'warning',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang tidak dikenal sebagai keadaan sertifikat, jadi tidak diambil; koperasi baru dicatat belum bersertifikat sampai Anda memastikannya. Tulis Bersertifikat, Proses, atau Belum.`,
    ),
  };
}

const SAVINGS_LOAN_WORDS: readonly (readonly [RegExp, SavingsLoanKind])[] = [
  [/^(?:koperasi simpan pinjam|simpan pinjam|ksp|kspps)\b/, 'ksp'],
  [/^(?:unit simpan pinjam|usp|uspps)\b/, 'usp'],
  [/^(?:tidak|tidak ada|bukan|bukan simpan pinjam|tanpa usp|non usp|tidak tercatat.*)$/, ''],
];

/** Whether a cooperative is one for savings and loans (KSP) or has a unit for it (USP). */
export function readSavingsLoan(cell: Cell, field: string): Reading<SavingsLoanKind> {
  const text = cellWords(cell);
  if (text === null || /^[0\s]+$/.test(text)) return { value: null };
  const words = comparableWords(text);
  const found = SAVINGS_LOAN_WORDS.find(([pattern]) => pattern.test(words));
  if (found) return { value: found[1] };
  return {
    value: null,
    reason: cellReason(
      'STATUS_TIDAK_DIKENAL',
      'warning',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang tidak dikenal, jadi dianggap belum diketahui. Tulis KSP, USP, atau Tidak.`,
    ),
  };
}

/** The kind in the ministry's spelling where it is one of the five, else as typed: nothing is forced. */
export function readKind(cell: Cell): string | null {
  const text = cellName(cell);
  if (text === null) return null;
  return KIND_BY_WORD.get(comparableWords(text).replace(/^(?:koperasi|kop) /, '')) ?? text;
}

/** The name of a person; figures alone ("1", "0") and words for nothing name nobody. */
export function readPerson(cell: Cell): string | null {
  const text = cellName(cell);
  return text === null || !/\p{L}/u.test(text) || isPending(text) ? null : text;
}
