import { z } from 'zod';
import { FINDING_STATES, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN } from '#rules/cooperative/register-field.ts';
import { command, query, task } from '../define.ts';
import { fileToRead, pdfToWrite } from '../file-paths.ts';
import { count, finishedFile, id, longText, officeDay, requiredText, shortText } from '../scalars.ts';
import { PRINT_ERRORS, year } from './shapes.ts';

/** As many rows as a person looks through at once. */
export const MOST_VISIT_ROWS = 500;
/** As many sheets as one pack may hold. */
export const MOST_SHEETS = 1000;

const districtCodes = z.array(shortText).max(500).default([]);
/** Whose sheets: of a campaign, of a year's plans, or of kecamatan of the register. */
const selection = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('campaign'),
    campaignId: id,
    districtCodes,
    /** Only those where nobody has been yet. */
    isOnlyOpen: z.boolean().default(true),
  }),
  z.strictObject({
    from: z.literal('plans'),
    year,
    officerId: id.nullable().default(null),
    districtCodes,
    /** These plans alone; empty for all that are not finished. */
    planIds: z.array(id).max(MOST_SHEETS).default([]),
  }),
  z.strictObject({ from: z.literal('register'), districtCodes: districtCodes.unwrap().min(1) }),
]);
export type SheetSelection = z.input<typeof selection>;

const finding = z.strictObject({ aspect: requiredText, state: z.enum(FINDING_STATES) });
/** A row as it is keyed: in the order of the sheet. Null: not read, and so not accepted. */
const cells = {
  officer: shortText,
  visitedOn: officeDay.nullable(),
  metName: shortText,
  metPosition: shortText,
  outcome: z.enum(VISIT_OUTCOMES).nullable(),
  activitySeen: z.enum(ACTIVITY_SEEN),
  findings: z.array(finding).max(50).readonly(),
  note: longText,
  advice: longText,
  task: shortText,
  taskBy: shortText,
  taskDue: officeDay.nullable(),
};
const named = z.object({ id, name: z.string(), districtName: z.string() });
const checkedRow = z.object({
  cooperative: named.nullable(),
  /** Whom the name may mean where that is not certain. */
  candidates: z.array(named).readonly(),
  officerId: id.nullable(),
  /** What keeps the row from being saved; `field` is that of a cell, "name" for the cooperative. */
  faults: z.array(z.object({ field: z.string(), message: z.string() })).readonly(),
});
export type CheckedVisitRow = z.infer<typeof checkedRow>;

const FILE_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
] as const;

const readRow = z.object({ row: count, text: z.string() });
const imported = z.object({
  sheet: z.string(),
  headerRow: count,
  added: count,
  /** Rows whose visit is on record already. */
  known: z.array(readRow).readonly(),
  /** Rows that name no cooperative. */
  passedOver: z.array(readRow).readonly(),
  refused: z.array(readRow.extend({ message: z.string() })).readonly(),
  /** What takes the visits back as one; null where none was written. */
  batchId: id.nullable(),
});

export type VisitImport = z.infer<typeof imported>;

/** Sheets to take along, and the table into which they are keyed in the same order. */
export const sheetsContract = {
  /** Lembar kunjungan menurut urutan cetaknya: tabel isian dimulai dari daftar ini. */
  'coaching.sheetOrder': query(
    z.strictObject({ selection }),
    z.object({
      rows: z
        .array(
          z.object({ cooperativeId: id, name: z.string(), districtName: z.string(), officer: z.string() }),
        )
        .readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Lembar kunjungan dan daftar isi paketnya per kecamatan sebagai PDF. */
  'coaching.printSheets': task(
    z.strictObject({
      selection,
      assignment: shortText.default(''),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile.extend({ sheets: count }),
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
  /** Memeriksa tabel kunjungan sebelum disimpan; tidak ada yang ditulis. */
  'coaching.checkVisitTable': query(
    z.strictObject({
      campaignId: id.nullable().default(null),
      rows: z
        .array(
          z.strictObject({
            name: z.string().max(300),
            /** Chosen by a person, where the name alone is not certain. */
            cooperativeId: id.nullable().default(null),
            ...cells,
          }),
        )
        .max(MOST_VISIT_ROWS)
        .readonly(),
    }),
    z.array(checkedRow).readonly(),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Menyimpan baris-baris tabel kunjungan sebagai satu pekerjaan: semuanya atau tidak satu pun. */
  'coaching.saveVisitTable': command(
    z.strictObject({
      campaignId: id.nullable().default(null),
      rows: z
        .array(z.strictObject({ cooperativeId: id, ...cells }))
        .min(1)
        .max(MOST_VISIT_ROWS)
        .readonly(),
    }),
    z.object({ saved: count, batchId: id }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /**
   * Membaca kunjungan dari buku kerja dengan kolom Koperasi, Tanggal, Petugas, dan Hasil, juga hasil ekspornya; diuji
   * dahulu, lalu yang baik disimpan sekaligus. Yang sudah tercatat dilewati.
   */
  'coaching.importVisits': task(
    z.strictObject({ path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    ['OFFICE_NOT_SET_UP', 'CANCELLED', ...FILE_ERRORS],
  ),
  /** Mengurungkan kunjungan yang disimpan bersama dari satu tabel. */
  'coaching.undoVisitTable': command(z.strictObject({ batchId: id }), z.object({ removed: count }), [
    'NOT_FOUND',
  ]),
};
