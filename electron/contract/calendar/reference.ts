import { z } from 'zod';
import { AWARD_LEVELS } from '#rules/reference/award-received.ts';
import { readDecimal } from '#rules/reference/reference-figure.ts';
import { command, query, task } from '../define.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from '../file-paths.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  officeDay,
  requiredText,
  shortText,
} from '../scalars.ts';

const saved = z.object({ id, updatedAt: z.string() });
const removedOnly = z.strictObject({ isRemoved: z.boolean().default(false) });
const WRITE_ERRORS = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

/** "5.000", "63,45" as an exact decimal with a dot. */
const amount = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const read = readDecimal(typed);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: 'Angkanya ditulis seperti 5.000 atau 63,45.' });
    return z.NEVER;
  });

const referenceFacts = {
  subject: requiredText,
  area: requiredText,
  amount,
  isAbout: z.boolean().default(false),
  unit: shortText.default(''),
  asOf: day.nullable().default(null),
  source: requiredText,
  sourceOn: day.nullable().default(null),
  note: longText.default(''),
};
const reference = z.object({
  id,
  subject: z.string(),
  area: z.string(),
  /** "5.000", "63,45". */
  amount: z.string(),
  isAbout: z.boolean(),
  unit: z.string(),
  asOf: dayOut.nullable(),
  source: z.string(),
  sourceOn: dayOut.nullable(),
  note: z.string(),
  /** For a speech or a release: whose figure it is, of which day, from where. */
  sentence: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type ReferenceLine = z.infer<typeof reference>;

const awardFacts = {
  receivedOn: officeDay,
  name: requiredText,
  giver: requiredText,
  level: z.enum(AWARD_LEVELS).default('regency'),
  number: shortText.default(''),
  keptAt: shortText.default(''),
  note: longText.default(''),
};
const award = z.object({
  id,
  receivedOn: dayOut,
  name: z.string(),
  giver: z.string(),
  level: z.enum(AWARD_LEVELS),
  number: z.string(),
  keptAt: z.string(),
  note: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
  scans: z.array(z.object({ id, fileName: z.string(), byteCount: count })).readonly(),
});
export type AwardReceivedLine = z.infer<typeof award>;

export const referenceContract = {
  /** Angka acuan pihak lain dengan sumber dan tanggalnya; tidak pernah ikut hitungan dinas. */
  'reference.list': query(removedOnly, z.object({ rows: z.array(reference).readonly() }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Mencatat atau membetulkan satu angka acuan; tanpa id berarti angka baru. */
  'reference.save': command(
    z.strictObject({ id: id.nullable().default(null), expectedUpdatedAt, ...referenceFacts }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan angka acuan; catatannya tetap tersimpan bersama alasannya. */
  'reference.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan angka acuan yang dikeluarkan. */
  'reference.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Angka acuan sebagai buku kerja XLSX. */
  'reference.export': task(
    z.strictObject({ path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    WRITE_ERRORS,
  ),
  /** Penghargaan yang diterima dinas, terbaru dahulu. */
  'honour.list': query(removedOnly, z.object({ rows: z.array(award).readonly() }), ['OFFICE_NOT_SET_UP']),
  /** Mencatat atau membetulkan satu penghargaan yang diterima; tanpa id berarti baru. */
  'honour.save': command(
    z.strictObject({ id: id.nullable().default(null), expectedUpdatedAt, ...awardFacts }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan penghargaan yang diterima; catatannya tetap tersimpan bersama alasannya. */
  'honour.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan penghargaan yang dikeluarkan. */
  'honour.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Menyimpan pindaian piagam atau SK satu penghargaan di samping basis data; paling banyak sepuluh. */
  'honour.addScan': task(z.strictObject({ id, path: fileToRead }), z.object({ id, sha256: z.string() }), [
    'NOT_FOUND',
    'INVALID_INPUT',
    'FILE_NOT_FOUND',
    'FILE_EMPTY',
    'FILE_TOO_LARGE',
    'FILE_KIND_NOT_ACCEPTED',
    'DISK_FULL',
    'FOLDER_NOT_WRITABLE',
  ]),
  /** Melepas satu pindaian dari penghargaannya. */
  'honour.removeScan': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  /** Tempat pindaian, sesudah isinya dicocokkan dengan yang disimpan. */
  'honour.locateScan': query(z.strictObject({ id }), z.object({ path: z.string() }), [
    'NOT_FOUND',
    'FILE_NOT_FOUND',
    'FILE_DAMAGED',
  ]),
  /** Penghargaan yang diterima dinas sebagai buku kerja XLSX. */
  'honour.export': task(
    z.strictObject({ path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    WRITE_ERRORS,
  ),
  /** Daftar penghargaan yang diterima dinas sebagai PDF. */
  'honour.print': task(z.strictObject({ path: pdfToWrite.nullable().default(null) }), finishedFile, [
    ...WRITE_ERRORS,
    'CANCELLED',
  ]),
};
