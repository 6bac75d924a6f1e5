import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { command, query, task } from './define.ts';
import { bookYear, count, id, page, reasons, shortText } from './scalars.ts';
import type { ErrorCode } from './errors.ts';
import { fileToRead, sheetToWrite } from './file-paths.ts';

const fieldName = z.string().max(60);

/** What keeps the register's value: a rule for a field in every changing row, and rows that differ from the rule. */
const keepChoices = z.strictObject({
  /** Fields that keep the register's value in every row. */
  fields: z.array(fieldName).max(500).readonly().default([]),
  /** Excel's row numbers; what is said here goes before the rule. */
  rows: z
    .array(
      z.strictObject({
        row: count,
        /** Fields of this row that keep the register's value. */
        keep: z.array(fieldName).max(500).readonly().default([]),
        /** Fields of this row that take the file's value although the rule keeps the register's. */
        take: z.array(fieldName).max(500).readonly().default([]),
      }),
    )
    .max(20_000)
    .readonly()
    .default([]),
});
export type KeepChoices = z.infer<typeof keepChoices>;

const judgedRow = z.object({ row: count, name: z.string(), reasons });

/** What a row of the sheet is that speaks of no cooperative. */
export const PASSED_OVER_KINDS = [
  'title',
  'heading',
  'numbering',
  'section',
  'total',
  'signature',
  'footnote',
  'blank',
] as const;

/** Columns without which a list says less than it could, or nothing: said before anything is written. */
export const WANTED_COLUMNS = ['name', 'district', 'status', 'rat'] as const;

/** What only a person can say of the whole file. */
export const FILE_QUESTIONS = ['kind', 'unit', 'bookYear', 'scale'] as const;

/** What named the book year of the figures; null where nothing did. */
export const YEAR_SOURCES = ['person', 'heading', 'title', 'rat', 'bareTitle', 'sheetName'] as const;

/** What may be answered for a row that only a person can judge: the cooperative of the register, another one, neither. */
export const ROW_CHOICES = ['same', 'new', 'skip'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

const askedRow = judgedRow.extend({ choices: z.array(z.enum(ROW_CHOICES)).readonly() });

/** Why a column is read or not. */
export const COLUMN_STATES = [
  'read',
  'numbering',
  'computed',
  'double',
  'yearMissing',
  'notInRatList',
  'ignored',
  'unknown',
] as const;

const importResult = z.object({
  /** Null after a dry run. */
  importId: id.nullable(),
  sheet: z.string(),
  headerRow: count,
  /** `field` is what the column is read as ("rat:2024" for a RAT column); null: not taken over. */
  columns: z
    .array(
      z.object({
        index: count,
        header: z.string(),
        field: z.string().nullable(),
        state: z.enum(COLUMN_STATES),
        /** The place of the column that already says the same. */
        sameAs: count.nullable(),
        /** The first few filled cells, so that a person can judge the mapping. */
        samples: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** Sheets of the file, so that another can be chosen. */
  sheets: z.array(z.string()).readonly(),
  /** Of this sheet every row is data or passed over: `rowCount` and the passed over add up to `sheetRows`. */
  sheetRows: count,
  passedOver: z.array(z.object({ row: count, kind: z.enum(PASSED_OVER_KINDS), text: z.string() })).readonly(),
  lacking: z.array(z.enum(WANTED_COLUMNS)).readonly(),
  questions: z.array(z.enum(FILE_QUESTIONS)).readonly(),
  /** Words in the status column that nobody has explained, with the number of rows. */
  unknownStatusWords: z.array(z.object({ word: z.string(), rows: count })).readonly(),
  /** Rows that wait for an answer; nothing is written while there are any. */
  asked: z.array(askedRow).readonly(),
  /** Rows that were asked and whose answer stands; they are counted where the answer put them. */
  answered: z.array(askedRow.extend({ answer: z.enum(ROW_CHOICES) })).readonly(),
  /** What a column may be mapped to. */
  fieldChoices: z.array(z.object({ field: z.string(), label: z.string() })).readonly(),
  /** The mapping was remembered from an earlier file with the same headers. */
  isMappingRemembered: z.boolean(),
  figuresBookYear: bookYear.nullable(),
  figuresBookYearFrom: z.enum(YEAR_SOURCES).nullable(),
  /** Book years of figures that stand beside those of `figuresBookYear` and are taken too. */
  furtherBookYears: z.array(bookYear).readonly(),
  /** Sums of the list's own total rows that its rows do not have; `row` as Excel shows it. */
  totals: z
    .array(z.object({ row: count, column: count, label: z.string(), stated: z.number(), read: z.number() }))
    .readonly(),
  /** The latest import of the very same file and sheet that was not taken back; null where there is none. */
  importedBefore: z.object({ fileName: z.string(), importedAt: z.string() }).nullable(),
  /** What new rows get by the program's own word where the file says nothing: each sentence with its number of rows. */
  assumed: z.array(z.object({ message: z.string(), rows: count })).readonly(),
  rowCount: count,
  created: count,
  changed: count,
  unchanged: count,
  /** Names this reading, so that its rows can be asked for page by page while the program is open. */
  reportId: id,
  /** Fields that change, in the order people read a record, with the number of rows that change them. */
  changedFields: z.array(z.object({ field: z.string(), label: z.string(), rows: count })).readonly(),
  /** Of the choices sent along, those that still mean something in this reading. */
  keep: keepChoices,
  /** Row numbers as Excel shows them. */
  refused: z.array(judgedRow).readonly(),
  warnings: z.array(judgedRow).readonly(),
});
export type ImportResult = z.infer<typeof importResult>;

const reportPage = page.extend({ reportId: id });

const newRow = z.object({
  row: count,
  name: z.string(),
  kind: z.string(),
  legalEntityNumber: z.string(),
  nikKoperasi: z.string(),
  districtName: z.string(),
  villageName: z.string(),
  status: z.enum(COOPERATIVE_STATUSES),
});
export type NewRow = z.infer<typeof newRow>;

const changeLine = z.object({
  row: count,
  cooperativeId: id,
  name: z.string(),
  /** Every field that differs in this row. */
  fields: z.array(z.string()).readonly(),
  /** Null on the line of the cooperative itself. */
  change: z
    .object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })
    .nullable(),
});
export type ChangeLine = z.infer<typeof changeLine>;

/** How reading an office's file can fail; each has its sentence and remedy. */
export const FILE_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
  'SHEET_NOT_FOUND',
  'HEADER_NOT_FOUND',
  'READING_TOO_LONG',
  'CANCELLED',
] as const satisfies readonly ErrorCode[];

export const importContract = {
  /** Membaca buku kerja kantor: uji dahulu (`isDryRun`), lalu tulis dalam satu transaksi. */
  'import.run': task(
    z.strictObject({
      path: fileToRead,
      kind: z.enum(['cooperative', 'rat']).default('cooperative'),
      /** A person has said that `kind` is right, though the columns look like those of the other. */
      isKindConfirmed: z.boolean().default(false),
      sheet: shortText.nullable().default(null),
      isDryRun: z.boolean(),
      markedWorkbookPath: sheetToWrite.nullable().default(null),
      /** Corrections of the proposed mapping: column index to field, null to leave the column out. */
      mapping: z.record(z.string().regex(/^\d{1,5}$/), z.string().max(60).nullable()).default({}),
      /** Excel's number of the first header row; null: found by the program. */
      headerRow: count.nullable().default(null),
      /** Rupiah per unit where a heading leaves it open, or for every amount where none says anything. */
      unit: z.enum(['one', 'thousand', 'million']).nullable().default(null),
      /** A person has said that the unit is right, though nearly all money of known cooperatives changes by 1,000 or 1,000,000. */
      isScaleConfirmed: z.boolean().default(false),
      /** Cells that cannot be read refuse their row instead of being left out. */
      isStrict: z.boolean().default(false),
      /** What words of the status column mean in this file. */
      statusWords: z.record(z.string().max(120), z.enum(COOPERATIVE_STATUSES)).default({}),
      answers: z
        .array(z.strictObject({ row: count, choice: z.enum(ROW_CHOICES) }))
        .max(20_000)
        .readonly()
        .default([]),
      /** The book year of members, capital and surplus, and of RAT columns that name none; null: as the sheet says. */
      figuresBookYear: bookYear.nullable().default(null),
      /** A trial shows and counts every difference whatever is kept; only writing heeds it. */
      keep: keepChoices.prefault({}),
    }),
    importResult,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'DISK_FULL', 'IMPORT_ASKS', ...FILE_ERRORS],
  ),
  /** Baris baru dari satu pembacaan berkas, sehalaman demi sehalaman. */
  'import.newRows': query(reportPage, z.object({ total: count, rows: z.array(newRow).readonly() }), [
    'IMPORT_REPORT_GONE',
  ]),
  /** Baris yang berubah: satu garis untuk koperasinya, lalu satu untuk tiap bidang yang berbeda. */
  'import.changes': query(reportPage, z.object({ total: count, rows: z.array(changeLine).readonly() }), [
    'IMPORT_REPORT_GONE',
  ]),
  /** Impor yang pernah dilakukan, terbaru dahulu. */
  'import.list': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          id,
          fileName: z.string(),
          sheet: z.string(),
          importedAt: z.string(),
          created: count,
          changed: count,
          refused: count,
          isUndone: z.boolean(),
        }),
      )
      .readonly(),
  ),
  /** Mengurungkan satu impor secara utuh; ditolak dengan alasan bila pekerjaan sesudahnya bergantung padanya. */
  'import.undo': command(z.strictObject({ importId: id }), z.object({ restored: count }), [
    'NOT_FOUND',
    'IMPORT_ALREADY_UNDONE',
    'IMPORT_HAS_LATER_WORK',
  ]),
};
