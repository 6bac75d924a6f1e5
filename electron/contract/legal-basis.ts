import { z } from 'zod';
import { LAW_KINDS, LOCAL_LAWS } from '#rules/legal-basis/legal-basis.ts';
import { command, query, task } from './define.ts';
import { FILE_ERRORS } from './import.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  requiredText,
  shortText,
} from './scalars.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from './file-paths.ts';

const title = z.string().trim().min(1, 'Harus diisi.').max(600, 'Paling panjang 600 huruf.');

/** What is typed of one law; what is left out is empty, none or no. */
export const legalBasisFacts = {
  kind: z.enum(LAW_KINDS),
  /** Seperti tercetak sebelum "Nomor"; kosong: menurut jenis dan daerahnya. */
  formName: shortText.default(''),
  number: requiredText,
  year: z.int('Tahun berupa angka.').min(1800).max(2200),
  title,
  publication: shortText.default(''),
  inForceFrom: day,
  inForceUntil: day.nullable().default(null),
  changedBy: z.array(id).max(50).readonly().default([]),
  isChangedRepeatedly: z.boolean().default(false),
  citedBy: z.array(z.string().min(1).max(60)).max(200).readonly().default([]),
  localLaw: z.enum(LOCAL_LAWS).nullable().default(null),
  isVerified: z.boolean().default(false),
  source: shortText.default(''),
  note: longText.default(''),
};

const line = z.object({
  id,
  kind: z.enum(LAW_KINDS),
  formName: z.string(),
  number: z.string(),
  year: z.int(),
  title: z.string(),
  publication: z.string(),
  inForceFrom: dayOut,
  inForceUntil: dayOut.nullable(),
  changedBy: z.array(z.string()).readonly(),
  isChangedRepeatedly: z.boolean(),
  citedBy: z.array(z.string()).readonly(),
  localLaw: z.enum(LOCAL_LAWS).nullable(),
  isVerified: z.boolean(),
  source: z.string(),
  note: z.string(),
  /** "Undang-Undang Nomor 25 Tahun 1992". */
  head: z.string(),
  /** As an item of Mengingat of the day that is asked for, or of today. */
  citation: z.string(),
  /** On that day. */
  isInForce: z.boolean(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type LegalBasisLine = z.infer<typeof line>;

const filter = {
  kind: z.enum(LAW_KINDS).nullable().default(null),
  /** Yang berlaku pada hari ini; null: semua, juga yang sudah berakhir. */
  on: day.nullable().default(null),
  /** Kode templat surat yang mengutipnya. */
  citedBy: shortText.default(''),
  text: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type LegalBasisFilter = z.input<z.ZodObject<typeof filter>>;

const saved = z.object({ id, updatedAt: z.string() });

export const legalBasisContract = {
  /** Pustaka dasar hukum menurut urutan kutipannya, dan peraturan daerah sendiri yang belum ada di dalamnya. */
  'basis.list': query(
    z.strictObject(filter),
    z.object({ rows: z.array(line).readonly(), missing: z.array(z.enum(LOCAL_LAWS)).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat satu peraturan. */
  'basis.record': command(z.strictObject(legalBasisFacts), saved, ['OFFICE_NOT_SET_UP', 'INVALID_INPUT']),
  /** Membetulkan catatan; surat yang sudah final tidak berubah. */
  'basis.correct': command(z.strictObject({ id, expectedUpdatedAt, ...legalBasisFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengakhiri keberlakuan; `on` hari terakhirnya, null: berlaku lagi. */
  'basis.end': command(z.strictObject({ id, expectedUpdatedAt, on: day.nullable() }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan peraturan dari pustaka; catatannya tetap tersimpan bersama alasannya. */
  'basis.remove': command(z.strictObject({ id, reason: requiredText }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Mengurungkan peraturan yang dikeluarkan. */
  'basis.restore': command(z.strictObject({ id }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Daftar menurut saringan sebagai PDF. */
  'basis.print': task(
    z.strictObject({ ...filter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
  /** Seluruh pustaka sebagai buku kerja XLSX, dengan kolom yang dapat dibaca kembali. */
  'basis.export': task(z.strictObject({ path: sheetToWrite }), z.object({ path: z.string(), count }), [
    'OFFICE_NOT_SET_UP',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
  ]),
  /** Mencatat peraturan dari daftar; setiap baris dicoba dahulu, yang ditolak disebut sebabnya dan tidak masuk. */
  'basis.import': task(
    z.strictObject({ path: fileToRead, isDryRun: z.boolean() }),
    z.object({
      lines: z
        .array(
          z.object({
            /** Seperti nomor baris di Excel. */
            row: count,
            name: z.string(),
            change: z.enum(['new', 'changed', 'same', 'skipped', 'refused']),
            differences: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
      /** Yang dicatat, atau akan dicatat. */
      count,
    }),
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT', ...FILE_ERRORS],
  ),
};
