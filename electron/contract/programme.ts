import { z } from 'zod';
import { PROGRAMME_LEVELS } from '#rules/programme/programme.ts';
import { TARGET_MEASURES, TARGET_UNITS } from '#rules/programme/target.ts';
import { command, query, task } from './define.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from './file-paths.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  requiredText,
  rupiah,
  shortText,
} from './scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);
const money = rupiah.min(0, 'Rupiah tidak kurang dari 0.').max(1e15).nullable();
/** Names of sub activities are whole sentences. */
const longName = longText.min(1, 'Harus diisi.').max(500, 'Paling panjang 500 huruf.');

const lineFacts = {
  code: requiredText,
  name: longName,
  indicator: longText.max(500, 'Paling panjang 500 huruf.').default(''),
  budget: money.default(null),
};

const targetFacts = {
  year,
  name: requiredText,
  code: shortText.default(''),
  measure: z.enum(TARGET_MEASURES),
  unit: z.enum(TARGET_UNITS),
  amount: z.int('Target berupa angka bulat.').min(1, 'Target paling sedikit 1.').max(1e12),
  budget: money.default(null),
  basis: shortText.default(''),
  datedOn: day.nullable().default(null),
  note: longText.default(''),
  /** Of what is counted elsewhere alone. */
  realised: z.int('Realisasi berupa angka bulat.').min(0).max(1e12).nullable().default(null),
  realisedSource: shortText.default(''),
};

const line = z.object({
  id,
  code: z.string(),
  level: z.enum(PROGRAMME_LEVELS),
  name: z.string(),
  indicator: z.string(),
  budget: rupiah.nullable(),
  /** Activities of the year with this code or one below; cancelled ones are left out. */
  activities: count,
  realised: count,
  waiting: count,
  /** Money spent on them; null where none of them says. */
  spent: rupiah.nullable(),
  /** "Pagu di bawahnya berjumlah …"; empty where it adds up or nobody knows. */
  gap: z.string(),
  updatedAt: z.string(),
});
export type ProgrammeLineRow = z.infer<typeof line>;

const target = z.object({
  id,
  year,
  name: z.string(),
  code: z.string(),
  /** As the year's tree names the code; empty where it has none. */
  codeName: z.string(),
  measure: z.enum(TARGET_MEASURES),
  unit: z.enum(TARGET_UNITS),
  amount: count,
  budget: rupiah.nullable(),
  basis: z.string(),
  datedOn: dayOut.nullable(),
  note: z.string(),
  realised: count.nullable(),
  realisedSource: z.string(),
  /** What was reached: counted, or as written down; null while nobody has written it. */
  reached: count.nullable(),
  /** What of it two records that became one have changed since, a sentence each, the newest first. */
  merges: z.array(z.string()).readonly(),
  /** "102,00", never clipped; "-" while nothing was written down. */
  percent: z.string(),
  /** "Rp2.000.000 per koperasi": the budget shared among the target; empty without one. */
  perUnit: z.string(),
  /** The day up to which it was counted. */
  asOf: dayOut,
  definition: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type TargetLine = z.infer<typeof target>;

const saved = z.object({ id, updatedAt: z.string() });
const FILE_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
] as const;
const WRITE_ERRORS = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

const imported = z.object({
  sheet: z.string(),
  headerRow: count,
  added: count,
  changed: count,
  same: count,
  /** Rows that hold no line of a tree, with what stands in them. */
  passedOver: z.array(z.object({ row: count, text: z.string() })).readonly(),
  /** Rows that were refused, with why. */
  refused: z.array(z.object({ row: count, text: z.string(), message: z.string() })).readonly(),
});
export type ProgrammeImport = z.infer<typeof imported>;

export const programmeContract = {
  /** Tahun yang sudah bersusunan program, bertarget, atau berkegiatan. */
  'programme.years': query(z.strictObject({}), z.array(z.number()).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Susunan program satu tahun dengan pagu, kegiatan, dan realisasinya. */
  'programme.tree': query(z.strictObject({ year }), z.object({ rows: z.array(line).readonly() }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Mencatat atau membetulkan satu baris susunan; tanpa id berarti baris baru. */
  'programme.saveLine': command(
    z.strictObject({ id: id.nullable().default(null), expectedUpdatedAt, year, ...lineFacts }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menghapus satu baris susunan; kegiatan dan target yang memakai kodenya tetap ada. */
  'programme.removeLine': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  /** Mengisi satu tahun dari susunan baku 2.17 atau dari tahun lain; yang sudah ada tidak diubah. */
  'programme.fillYear': command(
    // Null: the shipped tree.
    z.strictObject({ year, from: year.nullable().default(null) }),
    z.object({ added: count, kept: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Membaca susunan dari lembar berkolom Kode, Nama, Indikator, Pagu; diuji dahulu, disimpan sekaligus. */
  'programme.import': task(
    z.strictObject({ year, path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    ['OFFICE_NOT_SET_UP', 'CANCELLED', ...FILE_ERRORS],
  ),
  /** Target satu tahun dengan realisasi yang dihitung dari catatan. */
  'target.list': query(
    z.strictObject({ year, isRemoved: z.boolean().default(false) }),
    z.object({ rows: z.array(target).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat atau membetulkan satu target; tanpa id berarti target baru. */
  'target.save': command(
    z.strictObject({ id: id.nullable().default(null), expectedUpdatedAt, ...targetFacts }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan target dari daftar; catatannya tetap tersimpan bersama alasannya. */
  'target.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan target yang dikeluarkan. */
  'target.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Target dan realisasi satu tahun sebagai PDF. */
  'target.print': task(z.strictObject({ year, path: pdfToWrite.nullable().default(null) }), finishedFile, [
    ...WRITE_ERRORS,
    'CANCELLED',
  ]),
  /** Target dan realisasi satu tahun sebagai buku kerja XLSX. */
  'target.export': task(
    z.strictObject({ year, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    WRITE_ERRORS,
  ),
};
